package dev.briefpress.render.view;

import java.util.List;

/**
 * How likely a brief holds what it judges to be.
 *
 * @param text the term with its range: {@code Likely (55–80 %)}
 * @param ladder name of the ladder
 * @param href where the ladder is explained
 * @param steps of the ladder, from the least likely to the most likely
 */
public record Estimate(String text, String ladder, String href, List<Step> steps) {
  public Estimate {
    steps = List.copyOf(steps);
  }

  /**
   * A step of the ladder.
   *
   * @param range in percent: {@code 55–80}
   * @param current whether the brief's term stands for it
   */
  public record Step(String term, String range, boolean current) {}
}
