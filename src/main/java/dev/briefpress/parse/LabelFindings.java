package dev.briefpress.parse;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.Label;
import java.util.List;
import java.util.Optional;

/** What is found while the labelled points of a section are read. */
public final class LabelFindings {
  static final Rule ITEM_UNLABELLED =
      new Rule(
          "section/item-unlabelled",
          Severity.ERROR,
          "A point of a labelled list does not begin with its label.",
          "What the point is cannot be told.",
          "- Both sides stay committed.\n",
          "- **Assumptions:** Both sides stay committed.\n");

  static final Rule LABEL_DUPLICATE =
      new Rule(
          "section/label-duplicate",
          Severity.ERROR,
          "Two points of one section have the same label.",
          "One of the two is a slip: an editor must say which.",
          "- **Assumptions:** …\n- **Assumptions:** …\n",
          "- **Assumptions:** …\n- **Information Gaps:** …\n");

  static final Rule LABEL_EMPTY =
      new Rule(
          "section/label-empty",
          Severity.ERROR,
          "A point has a label and no text.",
          "An empty point would be published.",
          "- **Assumptions:**\n",
          "- **Assumptions:** Both sides stay committed.\n");

  static final Rule LABEL_MISSING =
      new Rule(
          "section/label-missing",
          Severity.ERROR,
          "A labelled point that the schema requires is missing.",
          "A brief without its information gaps or its worst case tells half of what it must.",
          "- **Best:** …\n- **Worst:** …\n",
          "- **Best:** …\n- **Worst:** …\n- **Most-Likely:** …\n");

  static final Rule LABEL_ORDER =
      new Rule(
          "section/label-order",
          Severity.WARNING,
          "A point stands before one that should come first.",
          "Readers compare briefs point by point.",
          "- **Worst:** …\n- **Best:** …\n",
          "- **Best:** …\n- **Worst:** …\n");

  static final Rule LABEL_UNKNOWN =
      new Rule(
          "section/label-unknown",
          Severity.ERROR,
          "A point has a label that is not one of its section's.",
          "A misspelt label hides the point from data files and comparisons.",
          "- **Informtion Gaps:** …\n",
          "- **Information Gaps:** …\n");

  /** All rules of this class. */
  public static final List<Rule> ALL =
      List.of(
          ITEM_UNLABELLED, LABEL_DUPLICATE, LABEL_EMPTY, LABEL_MISSING, LABEL_ORDER, LABEL_UNKNOWN);

  private LabelFindings() {}

  static void unlabelled(Context context, Item item, String example) {
    context.add(
        ITEM_UNLABELLED,
        context.place(item.span()),
        "this point has no label",
        "begin it with one, such as `**" + example + ":**`");
  }

  static void duplicate(Context context, Label label) {
    context.add(
        LABEL_DUPLICATE,
        context.place(label.span()),
        "\"" + label.text() + "\" occurs twice",
        "join the two, or remove one");
  }

  static void empty(Context context, Label label) {
    context.add(
        LABEL_EMPTY,
        context.place(label.span()),
        "\"" + label.text() + "\" has no text",
        "write it, or remove the label");
  }

  /** The label belongs behind {@code before}, or to the beginning. */
  static void outOfOrder(Context context, Label label, Optional<String> before) {
    context.add(
        LABEL_ORDER,
        context.place(label.span()),
        "\"" + label.text() + "\" is out of order",
        before.map(b -> "move it behind \"" + b + "\"").orElse("make it the first point"));
  }

  /** The label is none of {@code known}, but perhaps meant to be {@code near}. */
  static void unknown(Context context, Label label, Optional<String> near, List<String> known) {
    context.add(
        LABEL_UNKNOWN,
        context.place(label.span()),
        "unknown label \"" + label.text() + "\"",
        near.map(n -> "did you mean \"" + n + "\"?")
            .orElse("write one of: " + String.join(", ", known)));
  }
}
