package dev.briefpress.desk;

import dev.briefpress.markup.Block;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import dev.briefpress.schema.LabelSpec;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A section of a brief as a later version of its schema has it.
 *
 * @param from the section in the earlier version
 * @param missing takes what stands there as an outline
 * @param renamed takes labels that have another name now
 */
record LiftedSection(
    Optional<SectionSpec> from,
    SectionSpec to,
    DraftSection section,
    List<String> missing,
    List<String> renamed) {
  /** A change of a stretch of the body. */
  private record Change(int start, int end, String text) {}

  /** The text of the section in {@code body}, between its heading and the next, changed. */
  String text(String body, int start, int end) {
    List<Change> changes = new ArrayList<>();
    StringBuilder behind = new StringBuilder();
    String before = "";
    switch (to.kind()) {
      case LABELLED, HYPOTHESES -> {
        if (to.leadRequired() && beginsWithList()) {
          before = Outlines.BLANK + "\n\n";
          missing.add("an opening paragraph" + where());
        }
        points(body, changes, behind);
      }
      case TECHNIQUES, ENTITIES -> {
        if (items().size() < to.fewest() && to.kind() == SectionKind.TECHNIQUES) {
          behind.append("- **Name of the technique:** ").append(Outlines.BLANK).append('\n');
          missing.add("a technique" + where());
        }
      }
      case PROSE, TAGS, INSIGHTS -> {}
    }
    StringBuilder out = new StringBuilder(body.substring(start, end));
    changes.sort(Comparator.comparingInt(Change::start).reversed());
    for (Change change : changes) {
      out.replace(change.start() - start, change.end() - start, change.text());
    }
    String text = before + out.toString().strip();
    boolean list = !items().isEmpty() && behind.length() > 0;
    return behind.isEmpty() ? text : text + (list ? "\n" : "\n\n") + behind;
  }

  private String where() {
    return " in \"" + to.names().name() + "\"";
  }

  private boolean beginsWithList() {
    return section.blocks().isEmpty() || section.blocks().get(0) instanceof Block.ItemList;
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.ItemList list) {
        items.addAll(list.items());
      }
    }
    return items;
  }

  private void points(String body, List<Change> changes, StringBuilder behind) {
    List<LabelSpec> there = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    boolean any = false;
    for (Item item : items()) {
      Optional<LabelSpec> known = item.label().flatMap(label -> known(label, item, changes));
      if (known.isPresent()) {
        there.add(known.get());
        starts.add(item.span().start());
        children(known.get(), item, changes);
      } else if (any && !isHypothesis(item) && !to.openLabels()) {
        changes.add(nested(body, item.span()));
      }
      any = any || known.isPresent() || isHypothesis(item);
    }
    hypotheses(behind, starts, changes);
    for (LabelSpec label : to.labels()) {
      if (label.required() && !there.contains(label)) {
        outline(label, there, starts, changes, behind);
      }
    }
  }

  // A label of the later version, which the earlier one may have under another name, or of which
  // only the points below it show what it is.
  private Optional<LabelSpec> known(Label label, Item item, List<Change> changes) {
    Optional<LabelSpec> same = named(to.labels(), label.text());
    if (same.isPresent()) {
      return same;
    }
    Optional<LabelSpec> meant =
        from.flatMap(spec -> named(spec.labels(), label.text()))
            .flatMap(
                old ->
                    to.labels().stream()
                        .filter(l -> old.names().keys().stream().anyMatch(l.names()::hasKey))
                        .findFirst())
            .or(() -> to.labels().stream().filter(spec -> hasChildOf(item, spec)).findFirst());
    meant.ifPresent(
        spec -> {
          String name = spec.names().name();
          changes.add(new Change(label.span().start(), label.span().end(), name));
          renamed.add(label.text() + " -> " + name);
        });
    return meant;
  }

  private static boolean hasChildOf(Item item, LabelSpec spec) {
    return item.children().stream()
        .flatMap(child -> child.label().stream())
        .anyMatch(label -> named(spec.children(), label.text()).isPresent());
  }

  private static Optional<LabelSpec> named(List<LabelSpec> labels, String text) {
    String key = Names.key(text);
    return labels.stream().filter(label -> label.names().hasKey(key)).findFirst();
  }

  private boolean isHypothesis(Item item) {
    String key = item.label().map(label -> Names.key(label.text())).orElse("");
    int blank = key.lastIndexOf(' ');
    return blank > 0
        && to.hypotheses().filter(h -> h.names().hasKey(key.substring(0, blank))).isPresent();
  }

  // Below the point before it, all of its lines two blanks further in.
  private static Change nested(String body, RawSpan span) {
    String text = body.substring(span.start(), span.end());
    return new Change(span.start(), span.end(), "  " + text.replaceAll("\n(?=[^\n])", "\n  "));
  }

  private void children(LabelSpec label, Item item, List<Change> changes) {
    StringBuilder out = new StringBuilder();
    for (LabelSpec child : label.children()) {
      boolean has =
          item.children().stream()
              .flatMap(c -> c.label().stream())
              .anyMatch(l -> child.names().match(l.text()));
      if (child.required() && !has) {
        missing.add("\"" + child.names().name() + "\"" + where());
        out.append("\n  - **").append(child.names().name()).append(":** ").append(Outlines.BLANK);
      }
    }
    if (out.length() > 0) {
      int end = item.span().end();
      changes.add(new Change(end, end, out.toString()));
    }
  }

  private void hypotheses(StringBuilder behind, List<Integer> starts, List<Change> changes) {
    int found = (int) items().stream().filter(this::isHypothesis).count();
    int fewest = to.hypotheses().map(SectionSpec.HypothesisSpec::fewest).orElse(0);
    StringBuilder out = new StringBuilder();
    for (int i = found; i < fewest; i++) {
      String label = to.hypotheses().orElseThrow().names().name() + " " + (char) ('A' + i);
      missing.add("\"" + label + "\"" + where());
      out.append("- **").append(label).append(":** ").append(Outlines.BLANK).append('\n');
    }
    if (starts.isEmpty()) {
      behind.append(out);
    } else if (out.length() > 0) {
      changes.add(new Change(starts.get(0), starts.get(0), out.toString()));
    }
  }

  // Before the first point that comes after it in the schema, else behind all.
  private void outline(
      LabelSpec label,
      List<LabelSpec> there,
      List<Integer> starts,
      List<Change> changes,
      StringBuilder behind) {
    missing.add("\"" + label.names().name() + "\"" + where());
    StringBuilder out = new StringBuilder("- **").append(label.names().name()).append(":**");
    out.append(label.children().isEmpty() ? " " + Outlines.BLANK : "").append('\n');
    for (LabelSpec child : label.children()) {
      out.append("  - **").append(child.names().name()).append(":** ");
      out.append(Outlines.BLANK).append('\n');
    }
    for (int i = 0; i < there.size(); i++) {
      if (to.labels().indexOf(there.get(i)) > to.labels().indexOf(label)) {
        changes.add(new Change(starts.get(i), starts.get(i), out.toString()));
        return;
      }
    }
    behind.append(out);
  }
}
