package dev.briefpress.render.part;

import dev.briefpress.content.Brief;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.review.AiUse.Use;
import dev.briefpress.review.Statement;
import java.util.Optional;

/** The label of a text made with AI, in words. */
public final class LabelWords {
  private final Messages messages;

  public LabelWords(Messages messages) {
    this.messages = messages;
  }

  /** The label in a sentence without a full stop; absent where the brief has none. */
  public Optional<String> label(Brief brief) {
    return label("label.", brief.statement(), brief.use());
  }

  /** The label in few words, for lists. */
  public Optional<String> shortLabel(Statement statement, Use use) {
    return label("label.short.", statement, use);
  }

  private Optional<String> label(String prefix, Statement statement, Use use) {
    return statement.labelled()
        ? Optional.of(messages.text(prefix + use.id() + "." + statement.id()))
        : Optional.empty();
  }
}
