package dev.briefpress.render;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.git.TestRepository;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A site in a repository, of which one brief is changed several times, in English and from right to
 * left, one is withdrawn, and of one the earlier words are hidden.
 */
public final class ChangedSite {
  public static final String BRIEF = "briefs/2026/01/30/cranes.html";
  public static final String HISTORY = "briefs/2026/01/30/cranes.history.html";
  public static final String ARABIC = "briefs/2026/01/30/arabic.history.html";

  private static final String ENTRIES =
      """
      revisions:
        - {on: 2026-02-09, kind: update, text: The ministry denied it.}
        - {on: 2026-02-09, kind: correction, text: The audit was made in December.}
        - {on: 2026-02-09, kind: retraction, text: Nothing was misused.}
      """;

  private static final String HIDING =
      """
      revisions:
        - {on: 2026-02-09, kind: correction, text: The name of a person is removed., hides: earlier}
      """;

  private final SmallSite site;
  private final TestRepository repository;

  private ChangedSite(Path folder) {
    this.site = SmallSite.in(folder);
    this.repository = new TestRepository(folder).init();
    site.with(".gitignore", "/output\n/.briefpress\n")
        .with(
            "site.properties",
            """
            site.title=A small site
            site.description=A site of which the briefs are changed.
            site.host=https://small.example.org
            site.timezone=Europe/Brussels
            ledger=on
            """);
  }

  /** Builds the site as it is after the last step. */
  public static PublishedSite build(Path folder) {
    ChangedSite changed = new ChangedSite(folder);
    changed.steps(site -> {});
    return changed.site.build();
  }

  /** Makes the site, and hands it over after each step. */
  static void eachStep(Path folder, Consumer<SmallSite> after) {
    new ChangedSite(folder).steps(after);
  }

  private void steps(Consumer<SmallSite> after) {
    brief(
        "cranes", "likelihood: likely\n", "It is likely that cranes are reviewed. Logs are shut.");
    brief("arabic", "lang: ar\nlikelihood: likely\n", "من المرجح أن تُراجع الرافعات.");
    brief("canary", "likelihood: likely\n", "It is likely that a zqxcanary sings.");
    brief("person", "likelihood: likely\n", "It is likely that Zqxperson sailed.");
    step("2026-01-31", after);
    brief(
        "cranes", "likelihood: likely\n", "It is likely that cranes are reviewed. Logs are open.");
    step("2026-02-02", after);
    brief(
        "cranes",
        "likelihood: very unlikely\n" + ENTRIES,
        "It is very unlikely that cranes are reviewed. Logs are open.");
    brief(
        "arabic",
        "lang: ar\nlikelihood: unlikely\n" + ENTRIES,
        "من غير المرجح أن تُراجع الرافعات.");
    brief(
        "canary",
        "likelihood: unlikely\n" + ENTRIES,
        "It is unlikely that another zqxcanary sings.");
    brief("person", "likelihood: unlikely\n" + HIDING, "It is unlikely that the owner sailed.");
    step("2026-02-09", after);
    brief(
        "canary",
        "status: withdrawn\nwithdrawn: {on: 2026-02-10, reason: The source was void.}\n" + ENTRIES,
        "It is unlikely that another zqxcanary sings.");
    step("2026-02-10", after);
    brief(
        "canary",
        ENTRIES + "  - {on: 2026-02-12, kind: update, text: We wrote it anew.}\n",
        "A text without birds.");
    brief(
        "person",
        "likelihood: unlikely\n" + HIDING,
        "It is unlikely that the owner sailed. Logs are open.");
    step("2026-02-12", after);
  }

  private void brief(String slug, String fields, String text) {
    site.withBrief(
        slug,
        "The " + slug.replace("canary", "third"),
        fields + "tags: [cranes]\n",
        text,
        "Europol");
  }

  private void step(String day, Consumer<SmallSite> after) {
    repository.at(day + "T09:00:00+01:00").commit(day);
    after.accept(site);
  }
}
