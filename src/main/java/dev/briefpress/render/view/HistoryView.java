package dev.briefpress.render.view;

import java.util.List;
import java.util.Optional;

/**
 * All versions of a brief.
 *
 * @param title of the brief
 * @param href of the brief's page
 * @param count how many there are, in words
 * @param versions the newest first
 * @param note that older ones are left out; empty where none are
 */
public record HistoryView(
    String title, String href, String count, List<Version> versions, String note) {
  public HistoryView {
    versions = List.copyOf(versions);
  }

  /**
   * A version, and in what it differs from the one before.
   *
   * @param id of its part of the page
   * @param label {@code Version 3}
   * @param day as 2026-01-30
   * @param state that it is the newest or the first one; empty for others
   * @param commit the beginning of its id; absent for what is not committed
   * @param revisions what the author says of the change, the newest first
   * @param untold the sentence that the judgement changed and no entry says why; mostly absent
   * @param turns the judgement before and after the change
   * @param lists hypotheses and sources that came or went
   * @param words the paragraphs that changed, with notes where unchanged ones are left out
   */
  public record Version(
      String id,
      String label,
      String day,
      String date,
      String state,
      Optional<String> commit,
      List<RevisionLine> revisions,
      Optional<String> untold,
      List<Turn> turns,
      List<Group<Passage>> lists,
      List<Passage> words) {
    public Version {
      revisions = List.copyOf(revisions);
      turns = List.copyOf(turns);
      lists = List.copyOf(lists);
      words = List.copyOf(words);
    }
  }

  /** A value before and after a change. */
  public record Turn(String label, String before, String after) {}

  /**
   * A text in pieces, or the note that unchanged ones are left out.
   *
   * @param note empty where there are pieces
   */
  public record Passage(List<Piece> pieces, String note) {
    public Passage {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a text, of which at most one is not empty. */
  public record Piece(String kept, String removed, String added) {}
}
