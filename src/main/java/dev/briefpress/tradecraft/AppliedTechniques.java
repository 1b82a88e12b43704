package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Sections;
import dev.briefpress.schema.SectionKind;
import java.util.List;
import java.util.stream.Stream;

/** The items of the section of techniques. */
final class AppliedTechniques {
  private AppliedTechniques() {}

  /**
   * A technique as it is written.
   *
   * @param application what it was applied to, possibly empty
   * @param place of its name
   */
  record Applied(String name, String application, Span place) {}

  static List<Applied> in(Parsed parsed) {
    return parsed
        .matches(Sections::known)
        .filter(m -> m.spec().orElseThrow().kind() == SectionKind.TECHNIQUES)
        .flatMap(m -> m.section().blocks().stream())
        .flatMap(b -> b instanceof Block.ItemList list ? list.items().stream() : Stream.empty())
        .map(item -> applied(parsed, item))
        .toList();
  }

  private static Applied applied(Parsed parsed, Item item) {
    String text = item.text().text();
    return item.label()
        .map(label -> new Applied(label.text(), text, parsed.draft().span(label.span())))
        .orElseGet(() -> new Applied(text, "", parsed.draft().span(item.span())));
  }
}
