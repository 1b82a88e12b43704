package dev.briefpress.feeds;

import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.LabelWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Theme;
import java.nio.file.Path;

/** The words of the shipped theme in English. */
final class SampleWords {
  private static final Messages MESSAGES =
      Messages.of(Theme.load("dispatch", Path.of("themes/dispatch")), "en");

  static final JudgementWords ENGLISH = new JudgementWords(MESSAGES);
  static final LabelWords LABELS = new LabelWords(MESSAGES);

  private SampleWords() {}
}
