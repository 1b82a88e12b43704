package dev.briefpress.render.part;

import dev.briefpress.render.theme.Messages;
import dev.briefpress.sourcing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** The citations in a brief's text, each of which says what it cites and how good that is. */
public final class SourceMarks {
  /** Only Briefpress writes a link with a role. */
  private static final Pattern MARK =
      Pattern.compile("<a href=\"#src-([0-9]{1,9})\" role=\"doc-noteref\">");

  private static final String START = "#src-";

  private final List<String> names;

  private SourceMarks(List<String> names) {
    this.names = names;
  }

  /** The marks of a brief with these sources. */
  public static SourceMarks of(List<Source> sources, Messages messages) {
    List<String> names = new ArrayList<>();
    for (Source source : sources) {
      List<String> words = new ArrayList<>();
      words.add(source.publisher().or(source::author).orElse(source.title()));
      source.grade().ifPresent(words::add);
      names.add(messages.text("source.mark", names.size() + 1, messages.list(words)));
    }
    return new SourceMarks(List.copyOf(names));
  }

  /** No citation is named. */
  public static SourceMarks none() {
    return new SourceMarks(List.of());
  }

  /** The HTML with the name of its source on each citation. */
  public String named(String html) {
    if (names.isEmpty() || !html.contains(START)) {
      return html;
    }
    Matcher marks = MARK.matcher(html);
    StringBuilder out = new StringBuilder(html.length() + 64);
    while (marks.find()) {
      String name = name(Integer.parseInt(marks.group(1))).map(Entities::escape).orElse("");
      String said = name.replace("\"", "&quot;");
      String mark =
          "<a href=\"#src-%s\" role=\"doc-noteref\" title=\"%s\" aria-label=\"%s\">"
              .formatted(marks.group(1), said, said);
      marks.appendReplacement(out, Matcher.quoteReplacement(name.isEmpty() ? marks.group() : mark));
    }
    return marks.appendTail(out).toString();
  }

  private Optional<String> name(int number) {
    return number <= names.size() ? Optional.of(names.get(number - 1)) : Optional.empty();
  }
}
