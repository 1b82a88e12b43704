package dev.briefpress.parse;

import dev.briefpress.content.RichText;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A section's blocks, divided into lists and the rest. */
final class Blocks {
  private Blocks() {}

  /** Items of all lists, in order. */
  static List<Item> items(List<Block> blocks) {
    List<Item> items = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        items.addAll(list.items());
      }
    }
    return items;
  }

  /** Everything that is no list, before the first list. */
  static List<Block> lead(List<Block> blocks) {
    int first = 0;
    while (first < blocks.size() && !(blocks.get(first) instanceof Block.ItemList)) {
      first++;
    }
    return blocks.subList(0, first);
  }

  /** Everything that is no list, behind the first list. */
  static List<Block> tail(List<Block> blocks) {
    List<Block> tail = new ArrayList<>();
    for (Block block : blocks.subList(lead(blocks).size(), blocks.size())) {
      if (!(block instanceof Block.ItemList)) {
        tail.add(block);
      }
    }
    return tail;
  }

  /** The HTML of blocks, one behind the other. */
  static RichText html(List<Block> blocks) {
    return new RichText(
        blocks.stream().map(block -> block.html().html()).collect(Collectors.joining()));
  }
}
