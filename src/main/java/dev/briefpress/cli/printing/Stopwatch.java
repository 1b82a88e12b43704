package dev.briefpress.cli.printing;

import dev.briefpress.publish.tree.Progress;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures the stages of a build while another {@link Progress} shows them. */
public final class Stopwatch implements Progress {
  private static final double NANOS_A_SECOND = 1e9;

  /** A stage and when it began, in nanoseconds. */
  private record Stage(String name, long began) {}

  private final Progress shown;
  private final List<Stage> stages = new ArrayList<>();

  public Stopwatch(Progress shown) {
    this.shown = shown;
    stages.add(new Stage("Starting", System.nanoTime()));
  }

  @Override
  public synchronized void stage(String name, long steps) {
    stages.add(new Stage(name, System.nanoTime()));
    shown.stage(name, steps);
  }

  @Override
  public void step() {
    shown.step();
  }

  @Override
  public synchronized void done() {
    stages.add(new Stage("", System.nanoTime()));
    shown.done();
  }

  /** Prints each stage and its wall-clock seconds. */
  public synchronized void print(PrintWriter out) {
    for (int i = 0; i + 1 < stages.size(); i++) {
      double seconds = (stages.get(i + 1).began() - stages.get(i).began()) / NANOS_A_SECOND;
      out.println(String.format(Locale.ROOT, "%-10s %8.2f s", stages.get(i).name(), seconds));
    }
  }
}
