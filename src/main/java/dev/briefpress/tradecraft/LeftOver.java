package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.parse.Sections;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word or an entry that stood for a text which never came. */
final class LeftOver implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/placeholder",
          Severity.ERROR,
          "A brief that would be published has a note to its author, filler text, or \"none"
              + " identified\" beside real entries.",
          "Readers take it for carelessness, and rightly: nobody read this text to its end.",
          "The losses are TBD.\n",
          "The losses have not been published.\n");

  /** What a note has; most sentences have none of it, and the pattern is slow. */
  private static final List<String> HINTS = List.of("[", "orem ", "needed", "o be ", "xx");

  /** The same of notes in capitals. */
  private static final List<String> CAPITAL_HINTS =
      List.of("TODO", "TBD", "TBC", "FIXME", "XX", "TK", "OREM", "NEEDED", "O BE ");

  private static final Pattern NOTE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:TODO|TBD|TBC|FIXME|XXX+|TKTK?|(?i:lorem ipsum|citation needed|to be (?:added|completed|filled in|written|inserted)))(?![\\p{L}\\p{N}-])"
              + "|\\[(?i:insert|add|name|date|source|number|figure|tbd|todo)[^\\]]{0,40}\\]|\\b(?:XX|xx)\\b(?= (?:%|percent|million|billion|ships|people|dead))");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    return prose.isPublished() ? Stream.concat(notes(prose), besideEntries(prose)) : Stream.empty();
  }

  private static Stream<Diagnostic> notes(Prose prose) {
    return prose.sentences().stream()
        .filter(sentence -> mayBeNote(sentence.text()))
        .flatMap(
            sentence -> {
              Matcher matcher = NOTE.matcher(sentence.text());
              return matcher.find()
                  ? Stream.of(
                      prose.at(
                          RULE,
                          sentence,
                          matcher.start(),
                          matcher.end(),
                          "\"" + matcher.group() + "\" is a note to the author",
                          "write the text, say that it is not known, or set `status: draft`"))
                  : Stream.empty();
            });
  }

  private static boolean mayBeNote(String text) {
    for (String hint : HINTS) {
      if (text.contains(hint)) {
        return true;
      }
    }
    return hasCapitals(text) && CAPITAL_HINTS.stream().anyMatch(text::contains);
  }

  // Two capitals side by side.
  private static boolean hasCapitals(String text) {
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      if (before && capital) {
        return true;
      }
      before = capital;
    }
    return false;
  }

  private static Stream<Diagnostic> besideEntries(Prose prose) {
    return prose
        .parsed()
        .matches(Sections::known)
        .filter(m -> m.spec().orElseThrow().kind() == SectionKind.ENTITIES)
        .flatMap(m -> besideEntries(prose, m.spec().orElseThrow(), items(m.section().blocks())));
  }

  private static Stream<Diagnostic> besideEntries(Prose prose, SectionSpec spec, List<Item> items) {
    List<Item> none =
        items.stream().filter(item -> spec.isPlaceholder(item.text().text())).toList();
    return none.size() == items.size()
        ? Stream.empty()
        : Stream.concat(none.stream(), items.stream().filter(LeftOver::isNote))
            .map(
                item ->
                    RULE.at(
                        prose.parsed().file(),
                        prose.parsed().draft().span(item.span()),
                        "\"" + item.text().text() + "\" stands beside real entries",
                        "remove the line"));
  }

  private static List<Item> items(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block -> block instanceof Block.ItemList list ? list.items().stream() : Stream.empty())
        .toList();
  }

  private static boolean isNote(Item item) {
    return NOTE.matcher(item.text().text()).matches();
  }
}
