package dev.briefpress.check;

import dev.briefpress.content.Tag;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.SectionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tags in the body that are not those of the front matter. */
final class TagsDiffer implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "section/tags-differ",
          Severity.ERROR,
          "The tags in the body are not those of the front matter.",
          "The brief would be listed under other tags than it shows.",
          "tags: [cyber resilience]\n…\n## 7. Thematic Tags\n\ncyber resilience, EU\n",
          "tags: [cyber resilience, EU]\n…\n## 7. Thematic Tags\n\ncyber resilience, EU\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    return parsed.frontMatter().tags().stream()
        .flatMap(
            tags ->
                parsed
                    .matches(Sections::known)
                    .filter(m -> m.spec().orElseThrow().kind() == SectionKind.TAGS)
                    .filter(m -> !m.section().blocks().isEmpty())
                    .flatMap(m -> found(parsed, m.section().blocks(), tags).stream()));
  }

  private static Optional<Diagnostic> found(Parsed parsed, List<Block> blocks, List<Tag> tags) {
    Set<String> given = tags.stream().map(Tag::key).collect(Collectors.toSet());
    Map<String, Tag> written = new LinkedHashMap<>();
    for (Tag tag : new WrittenTags(parsed.newsroom().taxonomy(), given).in(texts(blocks))) {
      written.putIfAbsent(tag.key(), tag);
    }
    List<String> parts = new ArrayList<>();
    addDifference("only here: ", without(written.values(), given), parts);
    addDifference("only in the front matter: ", without(tags, written.keySet()), parts);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Span place = parsed.draft().span(blocks.get(0).span());
    Diagnostic found =
        RULE.at(
            parsed.file(),
            place,
            "the tags differ from the front matter's; " + String.join("; ", parts),
            "make both the same, or leave the section out");
    return Optional.of(
        blocks.size() == 1 ? found.withFix(fix(parsed, blocks.get(0), tags)) : found);
  }

  private static void addDifference(String where, List<String> names, List<String> parts) {
    if (!names.isEmpty()) {
      parts.add(where + String.join(", ", names));
    }
  }

  private static Fix fix(Parsed parsed, Block block, List<Tag> tags) {
    Draft draft = parsed.draft();
    boolean line = draft.source().text().startsWith("\n", draft.bodyStart() + block.span().end());
    String names = String.join(", ", tags.stream().map(Tag::name).toList());
    Edit edit = new Edit(draft.span(block.span()), line ? names : names + "\n");
    return new Fix("write the front matter's tags here", List.of(edit));
  }

  // The names of those whose keys are not among these.
  private static List<String> without(Collection<Tag> tags, Set<String> keys) {
    List<String> names = new ArrayList<>();
    for (Tag tag : tags) {
      if (!keys.contains(tag.key())) {
        names.add(tag.name());
      }
    }
    return names;
  }

  private static List<String> texts(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> texts.add(text(item)));
      } else {
        texts.add(block.html().text());
      }
    }
    return texts;
  }

  private static String text(Item item) {
    String label = item.label().map(l -> l.text() + ": ").orElse("");
    return label + item.text().text();
  }
}
