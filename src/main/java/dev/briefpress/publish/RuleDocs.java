package dev.briefpress.publish;

import dev.briefpress.diagnostics.Rule;
import java.util.List;

/** The documentation of rules: for the terminal, and as docs/diagnostics.md. */
public final class RuleDocs {
  private RuleDocs() {}

  /** One rule, as {@code explain} prints it. */
  public static String text(Rule rule) {
    return "%s (%s%s)%n%n%s%n%s%n%nExample%n%s%nWrite instead%n%s"
        .formatted(
            rule.code(),
            rule.severity().label(),
            fixed(rule),
            rule.finds(),
            rule.why(),
            indented(rule.example()),
            indented(rule.instead()))
        .replace("\r\n", "\n");
  }

  private static String fixed(Rule rule) {
    return rule.protecting() ? "; cannot be turned off" : "";
  }

  private static String indented(String example) {
    return example
        .lines()
        .map(line -> ("  " + line).stripTrailing() + "\n")
        .reduce("", String::concat);
  }

  /** docs/diagnostics.md: every rule. */
  public static String markdown(List<Rule> rules) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # Diagnostics

        Every finding has a code of the form `group/name`. Codes never change their meaning. The weight of each can be
        set in `site.properties`: `check.<code>=error`, `warning`, `info` or `off`. Those that say *cannot be turned off* protect
        readers or sources; a setting that lowers one of them is an error. With `check.<code>.from=2026-03-01` a rule leaves documents
        alone whose `date` is earlier.

        Findings about `status`, `tlp` and `withdrawn`, which decide whether a document is published, keep their weight
        whatever their code's setting is.

        This page is made from the rules themselves: `mvn test -Dgolden=update` writes it anew.

        | code | weight | finds |
        | --- | --- | --- |
        """);
    for (Rule rule : rules) {
      out.append(
          "| [`%s`](#%s) | %s | %s |\n"
              .formatted(
                  rule.code(), anchor(rule), rule.severity().label() + fixed(rule), rule.finds()));
    }
    String group = "";
    for (Rule rule : rules) {
      String own = rule.code().substring(0, rule.code().indexOf('/'));
      if (!own.equals(group)) {
        out.append("\n## ").append(own).append('\n');
        group = own;
      }
      out.append("\n### ").append(rule.code()).append("\n\n");
      out.append(rule.finds()).append(' ').append(rule.why());
      out.append(rule.protecting() ? " It cannot be turned off.\n\n" : "\n\n");
      out.append(fenced(rule.example()))
          .append("\nWrite instead:\n\n")
          .append(fenced(rule.instead()));
    }
    return out.toString();
  }

  private static String anchor(Rule rule) {
    return rule.code().replace("/", "");
  }

  // The page is a document of a site, in which lines that begin like a conflict of git are an
  // error.
  private static String fenced(String example) {
    String text = example.replaceAll("(?m)^(?=<{7}|={7}|>{7})", " ");
    return "```text\n" + text.stripTrailing() + "\n```\n";
  }
}
