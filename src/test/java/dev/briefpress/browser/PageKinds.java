package dev.briefpress.browser;

import dev.briefpress.content.Landmark;
import java.util.List;
import java.util.stream.Stream;

/** One page of each kind that the demonstration site has, the most crowded of its kind. */
final class PageKinds {
  static final String BRIEF = "briefs/2026/01/14/baltic-seabed-incidents-reassessment.html";

  private PageKinds() {}

  /** All that a reader stays on. */
  static List<String> all() {
    List<String> others =
        List.of(
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
            "archive/2026-01.html",
            "search/index.html?q=ransomware&category=cyber",
            "methodology.html",
            "404.html");
    return Stream.concat(
            Stream.of(Landmark.values())
                .filter(landmark -> landmark.listed() != Landmark.Listed.NEVER)
                .map(landmark -> landmark.address().value()),
            others.stream())
        .toList();
  }
}
