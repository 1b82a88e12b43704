package dev.briefpress.parse;

import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Technique;
import dev.briefpress.content.WordCount;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import dev.briefpress.parse.header.InvisibleText;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.Visible;
import java.util.ArrayList;
import java.util.List;

/** Reads structured analytic techniques: {@code **Name:** what it was applied to}, one an item. */
record TechniquesReader(Context context) {
  /** Longest item, in words, that is the bare name of a technique. */
  private static final int LONGEST_NAME = 6;

  List<Part> read(SectionSpec spec, List<Block> blocks, Span place) {
    List<Part> parts = new ArrayList<>();
    int found = 0;
    for (Block block : blocks) {
      boolean list = block instanceof Block.ItemList;
      List<Technique> techniques =
          list ? techniques(spec, ((Block.ItemList) block).items()) : List.of();
      // An item without its label is reported as such, and not as missing.
      found += list && spec.fewest() > 0 ? ((Block.ItemList) block).items().size() : 0;
      parts.add(
          techniques.isEmpty() ? new Part.Prose(block.html()) : new Part.Techniques(techniques));
    }
    if (found < spec.fewest()) {
      SectionFindings.tooFewItems(context, place, spec, found);
    }
    return parts;
  }

  // A section that need not hold techniques may hold any list.
  private List<Technique> techniques(SectionSpec spec, List<Item> items) {
    List<Technique> techniques = new ArrayList<>();
    for (Item item : items) {
      if (item.label().isPresent()) {
        Label label = item.label().get();
        InvisibleText.check(
            context.findings(), context.place(label.span()), "the label", label.text());
        if (item.text().isEmpty() && item.children().isEmpty()) {
          LabelFindings.empty(context, label);
        }
        techniques.add(new Technique(canonical(label.text(), item), item.whole()));
      } else if (isName(item.text().text())) {
        techniques.add(new Technique(canonical(item.text().text(), item), RichText.EMPTY));
      } else if (spec.fewest() == 0) {
        return List.of();
      } else {
        LabelFindings.unlabelled(context, item, "Name of the technique");
      }
    }
    return techniques;
  }

  private static boolean isName(String text) {
    return WordCount.of(text) <= LONGEST_NAME && Visible.letterIn(text);
  }

  private String canonical(String name, Item item) {
    String line = context.findings().line("the technique", name, context.place(item.span()));
    return context.taxonomy().techniques().canonical(line);
  }
}
