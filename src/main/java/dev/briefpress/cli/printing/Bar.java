package dev.briefpress.cli.printing;

import dev.briefpress.publish.tree.Progress;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal, for work of more than a moment; nothing anywhere else. */
public final class Bar implements Progress, AutoCloseable {
  /** Fewest steps with a bar; work of fewer steps ends before anybody could read it. */
  private static final int WORTH_SHOWING = 500;

  private final boolean terminal;
  private Optional<ProgressBar> bar = Optional.empty();

  private Bar(boolean terminal) {
    this.terminal = terminal;
  }

  public static Bar on(Console console) {
    return new Bar(console.terminal());
  }

  @Override
  public synchronized void stage(String name, long steps) {
    close();
    if (terminal && steps >= WORTH_SHOWING) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(name)
                  .setInitialMax(steps)
                  .setStyle(ProgressBarStyle.ASCII)
                  .clearDisplayOnFinish()
                  .build());
    }
  }

  @Override
  public void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
