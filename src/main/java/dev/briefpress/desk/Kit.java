package dev.briefpress.desk;

import dev.briefpress.json.PrettyJson;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.FrontMatterSchema;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files with which editors and other tools know the schema of a site: made of its schemas, its
 * taxonomy and the table of fields, so that none of them is kept by hand.
 */
public final class Kit {
  /** The file that is run by git, and must be executable. */
  public static final String HOOK = ".githooks/pre-commit";

  private static final String HOOK_TEXT =
      """
      #!/bin/sh
      # Written by `briefpress kit`. Git runs it before each commit once this is set:
      #   git config core.hooksPath .githooks
      # It checks the site as it lies in the folder; `git commit --no-verify` leaves it out.
      command -v briefpress >/dev/null || {
        echo "pre-commit: briefpress is not on the path, so nothing was checked" >&2
        exit 1
      }
      exec briefpress check
      """;

  private static final String EDITORCONFIG =
      """
      # https://editorconfig.org
      root = true

      [*]
      charset = utf-8
      end_of_line = lf
      insert_final_newline = true

      [*.md]
      # Two blanks at the end of a line are a line break in Markdown.
      trim_trailing_whitespace = false

      [*.{yml,yaml,json}]
      indent_style = space
      indent_size = 2
      trim_trailing_whitespace = true
      """;

  private static final String GITATTRIBUTES =
      """
      # The same line ends on every system, and differences of briefs by their headings.
      * text=auto eol=lf
      *.md text eol=lf diff=markdown
      *.png binary
      *.jpg binary
      *.jpeg binary
      *.gif binary
      *.webp binary
      *.avif binary
      *.pdf binary
      """;

  private Kit() {}

  /**
   * The files of the kit by path relative to the site's folder.
   *
   * @param day the day whose schema new briefs are written for
   */
  public static Map<String, String> files(Newsroom newsroom, LocalDate day) {
    Optional<Schema> schema = newsroom.schemas().inForce(DocumentType.BRIEF, day);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".editorconfig", EDITORCONFIG);
    files.put(".gitattributes", GITATTRIBUTES);
    files.put(HOOK, HOOK_TEXT);
    files.put(
        ".vscode/brief.schema.json",
        FrontMatterSchema.json(newsroom.taxonomy(), newsroom.schemas()));
    files.put(".vscode/settings.json", settings());
    schema.ifPresent(
        inForce ->
            files.put(
                ".vscode/briefs.code-snippets", PrettyJson.text(Snippets.of(inForce, newsroom))));
    schema.ifPresent(inForce -> files.put("admin/config.yml", DecapConfig.yaml(inForce, newsroom)));
    return files;
  }

  private static String settings() {
    Map<String, Object> suggestions = new LinkedHashMap<>();
    suggestions.put("other", "on");
    suggestions.put("comments", "on");
    suggestions.put("strings", "on");
    Map<String, Object> markdown = new LinkedHashMap<>();
    markdown.put("editor.wordWrap", "on");
    markdown.put("editor.quickSuggestions", suggestions);
    markdown.put("editor.snippetSuggestions", "top");
    markdown.put("files.trimTrailingWhitespace", false);
    Map<String, Object> hidden = new LinkedHashMap<>();
    hidden.put(".briefpress", true);
    hidden.put("output", true);
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("[markdown]", markdown);
    settings.put("files.encoding", "utf8");
    settings.put("files.eol", "\n");
    settings.put("search.exclude", hidden);
    return PrettyJson.text(settings);
  }
}
