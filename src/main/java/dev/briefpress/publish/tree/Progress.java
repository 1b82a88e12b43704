package dev.briefpress.publish.tree;

/** Told how far a long piece of work has come; may be called from any thread. */
public interface Progress {
  /** A new stage begins, with this many steps. */
  void stage(String name, long steps);

  /** Called when one step is done. */
  void step();

  /** Called when all work is done. */
  default void done() {}

  /** Shows no progress. */
  static Progress none() {
    return new Progress() {
      @Override
      public void stage(String name, long steps) {}

      @Override
      public void step() {}
    };
  }
}
