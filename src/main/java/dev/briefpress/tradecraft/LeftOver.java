package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.parse.Sections;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.Phrases;
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

  /**
   * How a note begins that is no bracket; most sentences have none of it, and the pattern is slow.
   */
  private static final Phrases BEGINNINGS =
      Phrases.inCompounds("todo|tbd|tbc|fixme|tk|tktk|xx|lorem ipsum|citation needed|to be");

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
        .filter(sentence -> mayBeNote(sentence))
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

  private static boolean mayBeNote(Sentence sentence) {
    return BEGINNINGS.isIn(sentence.words())
        || sentence.text().indexOf('[') >= 0
        || sentence.text().contains("XXX");
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
