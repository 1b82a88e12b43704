package dev.briefpress.markup;

import java.util.List;

/** A heading and the blocks up to the next heading of its level. */
public record DraftSection(Heading heading, List<Block> blocks) {
  public DraftSection {
    blocks = List.copyOf(blocks);
  }
}
