package dev.briefpress.check;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands as {@code [^name]} in a text.
 *
 * @param notes the footnotes that are defined, by name in lower case, and where
 * @param used in the order of the text
 */
record SourceReferences(Map<String, Span> notes, List<Use> used) {
  private static final Pattern DEFINED = Pattern.compile("^ {0,3}\\[\\^([^\\[\\]\\n]{1,200})\\]:");
  private static final Pattern USE = Pattern.compile("(?<!\\\\)\\[\\^([^\\[\\]\\s]{1,100})\\]");

  /**
   * A reference.
   *
   * @param name in lower case
   */
  record Use(String name, Span place) {}

  static SourceReferences of(Parsed parsed) {
    Map<String, Span> notes = new HashMap<>();
    List<Use> used = new ArrayList<>();
    for (ProseLines line : ProseLines.of(parsed.draft())) {
      if (line.text().indexOf('^') < 0) {
        continue;
      }
      Matcher definition = DEFINED.matcher(line.text());
      int from = 0;
      if (definition.find()) {
        from = definition.end();
        notes.putIfAbsent(
            name(definition.group(1)),
            place(parsed, line, definition.start(1) - 2, definition.end(1) + 1));
      }
      Matcher use = USE.matcher(line.text()).region(from, line.text().length());
      while (use.find()) {
        used.add(new Use(name(use.group(1)), place(parsed, line, use.start(), use.end())));
      }
    }
    return new SourceReferences(notes, used);
  }

  private static String name(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }

  private static Span place(Parsed parsed, ProseLines line, int start, int end) {
    return parsed.draft().span(new RawSpan(line.start() + start, line.start() + end));
  }
}
