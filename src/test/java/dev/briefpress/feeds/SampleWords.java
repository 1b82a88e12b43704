package dev.briefpress.feeds;

import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Theme;
import java.nio.file.Path;

/** The words of the theme that comes with Briefpress. */
final class SampleWords {
  static final JudgementWords ENGLISH =
      new JudgementWords(Messages.of(Theme.load("dispatch", Path.of("themes/dispatch")), "en"));

  private SampleWords() {}
}
