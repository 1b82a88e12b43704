package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site written by a test: settings, one category, and what the test adds. */
public final class SmallSite {
  private static final String BODY =
      """

      ## 1. BLUF (Bottom Line Up Front)

      %1$s A first sentence says what happened and a second one says what it may lead to.

      ## 2. Competing Hypotheses

      - **Hypothesis A:** It was planned. %1$s
      - **Hypothesis B:** It was chance.
      - **Assessment:** Hypothesis B is better supported. %1$s

      ## 3. Key Assumptions and Red Flags

      - **Assumptions:** The record is complete. %1$s
      - **Information Gaps:** Nobody has published a log.
      - **Bias & Deception Risks:** A cluster looks like a pattern.

      ## 4. Implications and Strategic Risks

      Links go down, and prices follow. %1$s

      - **Political / Geopolitical:** Allies talk.
      - **Security / Counter-Terrorism:** Ships are boarded.
      - **Cyber / Information Space:** Traffic is rerouted.
      - **Economic / Social:** Repairs cost money. %1$s

      ## 5. Recommendations and Outlook

      - **Immediate Actions (0–30 days):** Review the alarms. %1$s
      - **Medium-Term Posture (1–12 months):** Fund the ships.
      - **Scenario Outlook:**
        - **Best:** Nothing more happens. %1$s
        - **Worst:** All of it happens at once.
        - **Most-Likely:** Some of it happens each winter.

      ## 6. Key Individuals and Entities

      - %2$s

      ## Structured Analytic Techniques Applied

      - **Key Assumptions Check:** The baseline was tested. %1$s
      """;

  private final Path folder;

  private SmallSite(Path folder) {
    this.folder = folder;
  }

  public static SmallSite in(Path folder) {
    return new SmallSite(folder)
        .with(
            "site.properties",
            """
            site.title=A small site
            site.host=https://small.example.org
            site.timezone=Europe/Brussels
            """)
        .with("content/taxonomy.yaml", "categories:\n  - {id: cyber, name: Cybersecurity}\n");
  }

  /** Writes a file. */
  public SmallSite with(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Adds a brief of 30 January 2026 with a title. */
  public SmallSite withBrief(String slug, String title) {
    return withBrief(slug, title, "tags: [resilience]\n", "Plain words.", "Europol");
  }

  /**
   * Adds a brief of 30 January 2026.
   *
   * @param fields further lines of front matter
   * @param text in every part of the body
   * @param entity its only one
   */
  public SmallSite withBrief(String slug, String title, String fields, String text, String entity) {
    String head =
        "---\ntitle: "
            + quoted(title)
            + "\ndate: 2026-01-30\ncategory: cyber\nconfidence: moderate\n"
            + fields
            + "---\n";
    return with("content/briefs/" + slug + ".md", head + BODY.formatted(text, entity));
  }

  /** Gives a brief another day. */
  SmallSite redated(String slug, String day) {
    return replaced(slug, "date: 2026-01-30", "date: " + day);
  }

  /** Writes other words into a brief. */
  SmallSite replaced(String slug, String words, String by) {
    Path file = folder.resolve("content/briefs/" + slug + ".md");
    try {
      return with("content/briefs/" + slug + ".md", Files.readString(file).replace(words, by));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** A YAML string in single quotes. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  Path output() {
    return folder.resolve("output");
  }

  /** Builds, and finds no error. */
  public PublishedSite build() {
    return published(run(true));
  }

  /** Builds with what the last build knew, and finds no error. */
  public PublishedSite rebuild() {
    return published(run(false));
  }

  private PublishedSite published(Build.Result result) {
    assertThat(result.content().report().diagnostics().stream().filter(d -> d.isError()).toList())
        .isEmpty();
    assertThat(result.written()).isPresent();
    return new PublishedSite(output());
  }

  /** Builds, whatever comes of it. */
  public Build.Result run() {
    return run(true);
  }

  private Build.Result run(boolean clean) {
    Workspace workspace = Workspace.open(folder).value().orElseThrow();
    Build.Options options =
        new Build.Options(
            output(), new Selection.Options(Demonstration.NOW, false, false), false, clean, 2);
    return Build.run(workspace, options, Progress.none());
  }

  /** The paths of what has been published; none when nothing has. */
  public List<String> published() {
    return Files.isDirectory(output()) ? new PublishedSite(output()).files() : List.of();
  }
}
