package dev.briefpress.browser;

import java.util.List;

/** One page of each kind that the demonstration site has, the most crowded of its kind. */
final class PageKinds {
  static final String BRIEF = "briefs/2026/01/14/baltic-seabed-incidents-reassessment.html";

  private PageKinds() {}

  /** All that a reader stays on. */
  static List<String> all() {
    return List.of(
        "index.html",
        BRIEF,
        "briefs/2025/07/18/crowdstrike-outage-one-year-on.html",
        "briefs/2026/01/12/gotland-cable-first-reassessment.html",
        "tags/attribution.html",
        "tags/index.html",
        "categories/index.html",
        "categories/cyber.html",
        "entities/european-commission.html",
        "techniques/key-assumptions-check.html",
        "daily/2026-02-24.html",
        "daily/index.html",
        "subscribe/index.html",
        "archive/index.html",
        "archive/2026-01.html",
        "search/index.html",
        "search/index.html?q=ransomware&category=cyber",
        "methodology.html",
        "404.html");
  }
}
