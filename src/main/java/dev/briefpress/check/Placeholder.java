package dev.briefpress.check;

import dev.briefpress.content.Header;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.Outlines;
import dev.briefpress.text.RawSpan;
import dev.briefpress.yaml.Yaml.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An outline that nobody has filled in, in a document that would be published. */
final class Placeholder implements DocumentRule {
  static final Rule RULE =
      new Rule(
              "section/placeholder",
              Severity.ERROR,
              "A document that would be published still has the words of the outline that `new` or"
                  + " `check --fix` wrote.",
              "Readers would see \"…\" and \"Name\" in the place of the text. A draft may have them.",
              "- **Assumptions:** …\n",
              "- **Assumptions:** The logs of the harbour master are complete.\n")
          .asProtecting();

  /** A point or a paragraph without a word of its own. */
  private static final Pattern BLANK =
      Pattern.compile("(?:[-*+] +)?(?:\\*\\*[^*]{1,100}\\*\\*)? *" + Outlines.BLANK);

  @Override
  public Rule rule() {
    return RULE;
  }

  /** At most one finding, at the first placeholder: they are one fault. In a draft it is none. */
  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    Optional<Status> status = status(parsed);
    boolean published = status.filter(s -> s == Status.PUBLISHED).isPresent();
    boolean draft = status.filter(s -> s == Status.DRAFT || s == Status.REVIEW).isPresent();
    List<Span> places = published || draft ? places(parsed) : List.of();
    if (places.isEmpty()) {
      return Stream.empty();
    }
    if (draft) {
      return Stream.of(
          RULE.at(
                  parsed.file(),
                  places.get(0),
                  outline(parsed, places),
                  "write the text, then take `status:` away to publish it")
              .withSeverity(Severity.INFO));
    }
    String rest = places.size() == 1 ? "" : ", and " + (places.size() - 1) + " more below";
    return Stream.of(
        RULE.at(
            parsed.file(),
            places.get(0),
            "this is still the outline's placeholder" + rest,
            "write the text, remove what is not needed, or set `status: draft`"));
  }

  // How many of the sections have placeholders.
  private static String outline(Parsed parsed, List<Span> places) {
    List<Integer> headings =
        parsed.matches(Sections::matches).map(m -> parsed.place(m).line()).toList();
    Set<Integer> outlined = new HashSet<>();
    for (Span place : places) {
      headings.stream()
          .filter(line -> line < place.line())
          .max(Integer::compare)
          .ifPresent(outlined::add);
    }
    return outlined.isEmpty()
        ? "the outline's tag is still there"
        : "still outline: " + outlined.size() + " of " + headings.size() + " sections";
  }

  // A standing page has no outline, and "…" may stand in it.
  private static Optional<Status> status(Parsed parsed) {
    FrontMatter front = parsed.frontMatter();
    return switch (parsed.draft().type()) {
      case BRIEF -> front.header().map(Header::status).or(() -> draft(front));
      case DAILY_SUMMARY -> Optional.of(front.status().orElse(Status.PUBLISHED));
      case PAGE -> Optional.empty();
    };
  }

  private static Optional<Status> draft(FrontMatter front) {
    return front.status().filter(status -> status == Status.DRAFT);
  }

  private static List<Span> places(Parsed parsed) {
    List<Span> places = new ArrayList<>();
    boolean tags =
        parsed.frontMatter().tags().stream()
            .flatMap(List::stream)
            .anyMatch(t -> t.name().equals(Outlines.NO_TAG));
    if (tags) {
      parsed.draft().frontMatter().entry("tags").map(Entry::nameSpan).ifPresent(places::add);
    }
    parsed
        .sections()
        .map(Sections::schema)
        .ifPresent(s -> places.addAll(lines(parsed.draft(), Outlines.placeholders(s))));
    return places;
  }

  // Code is quoted, and "…" in it is a line that was left out.
  private static List<Span> lines(Draft draft, Set<String> placeholders) {
    List<Span> places = new ArrayList<>();
    int longest = placeholders.stream().mapToInt(String::length).max().orElse(0);
    String body = draft.body();
    boolean code = false;
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      String raw = body.substring(start, end);
      String line = raw.strip();
      code ^= line.startsWith("```") || line.startsWith("~~~");
      if (!code && (isOne(line, longest, placeholders) || isBlank(line))) {
        int from = start + raw.indexOf(line);
        places.add(draft.span(new RawSpan(from, from + line.length())));
      }
      start = end + 1;
    }
    return places;
  }

  // Most lines are longer than any, and need not be looked up.
  private static boolean isOne(String line, int longest, Set<String> placeholders) {
    return line.length() <= longest && placeholders.contains(line);
  }

  private static boolean isBlank(String line) {
    return line.endsWith(Outlines.BLANK) && BLANK.matcher(line).matches();
  }
}
