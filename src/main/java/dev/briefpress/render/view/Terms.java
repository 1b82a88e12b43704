package dev.briefpress.render.view;

import java.util.List;

/**
 * The page that explains the terms of judgements, grades and markings.
 *
 * @param confidences levels of confidence
 * @param reliabilities letters of a source's grade
 * @param credibilities figures of a source's grade
 * @param markings labels of the Traffic Light Protocol, from the narrowest audience to the widest
 */
public record Terms(
    List<Scale> ladders,
    List<Meaning> confidences,
    List<Meaning> reliabilities,
    List<Meaning> credibilities,
    List<Meaning> markings) {
  public Terms {
    ladders = List.copyOf(ladders);
    confidences = List.copyOf(confidences);
    reliabilities = List.copyOf(reliabilities);
    credibilities = List.copyOf(credibilities);
    markings = List.copyOf(markings);
  }

  /**
   * A ladder of likelihood terms.
   *
   * @param id its anchor on the page
   * @param note where it comes from
   */
  public record Scale(String id, String name, String note, List<Step> steps) {
    public Scale {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of a ladder.
   *
   * @param terms the words that stand for it
   * @param range in percent: {@code 55–80}
   */
  public record Step(String terms, String range) {}

  /**
   * What a mark means.
   *
   * @param mark a letter, a figure or a label; for confidence its id
   */
  public record Meaning(String mark, String name, String text) {}
}
