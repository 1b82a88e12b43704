package dev.briefpress.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A part of a section; {@code kind} says which of the lists is filled.
 *
 * @param kind prose, labelled, hypotheses, assessment, scenarios, entities, tags, techniques,
 *     insights or matrix
 * @param html safe HTML, possibly empty
 * @param matrix only of that kind
 */
public record PartView(
    String kind, String label, String html, List<ItemView> items, Optional<MatrixView> matrix) {
  public PartView {
    items = List.copyOf(items);
  }

  /** A part of text. */
  public PartView(String kind, String label, String html, List<ItemView> items) {
    this(kind, label, html, items, Optional.empty());
  }

  /** The matrix of competing hypotheses. */
  public static PartView of(MatrixView matrix) {
    return new PartView("matrix", "", "", List.of(), Optional.of(matrix));
  }

  /**
   * One point, hypothesis, scenario, entity, tag, technique or insight.
   *
   * @param id for the style sheet, possibly empty
   * @param block whether {@code html} holds paragraphs or lists of its own
   */
  public record ItemView(
      String id,
      String label,
      String html,
      boolean block,
      Optional<String> href,
      Optional<String> note,
      List<ItemView> children) {
    public ItemView {
      children = List.copyOf(children);
    }
  }

  public boolean prose() {
    return kind.equals("prose");
  }

  public boolean labelled() {
    return kind.equals("labelled");
  }

  public boolean hypotheses() {
    return kind.equals("hypotheses");
  }

  public boolean assessment() {
    return kind.equals("assessment");
  }

  public boolean scenarios() {
    return kind.equals("scenarios");
  }

  public boolean entities() {
    return kind.equals("entities");
  }

  public boolean tags() {
    return kind.equals("tags");
  }

  public boolean techniques() {
    return kind.equals("techniques");
  }

  public boolean insights() {
    return kind.equals("insights");
  }
}
