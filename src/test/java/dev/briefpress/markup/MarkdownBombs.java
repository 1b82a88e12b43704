package dev.briefpress.markup;

import dev.briefpress.work.Bomb;
import dev.briefpress.work.BombTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every text of {@link Bombs} as a bomb: what is counted is one parse. */
public final class MarkdownBombs implements BombTable {
  private static final int SIZE = 10_000;

  private final Markdown markdown = Markdown.of(Set.of());

  @Override
  public List<Bomb> bombs() {
    List<Bomb> bombs = new ArrayList<>();
    for (String name : Bombs.all(1).keySet()) {
      bombs.add(
          new Bomb(
              name,
              SIZE,
              n -> {
                String text = cut(Bombs.all(n).getOrDefault(name, ""));
                return new Parse(markdown, text);
              }));
    }
    return bombs;
  }

  /** One text, to be parsed. */
  private record Parse(Markdown markdown, String text) implements Bomb.Charge {
    @Override
    public long bytes() {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public long blow() {
      return written(markdown.parse(text, "content/pages/x.md"));
    }
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), 2_000_000));
  }

  private static long written(Outline outline) {
    long sum = outline.footnotes().html().length();
    for (Block block : outline.lead()) {
      sum += block.html().html().length();
    }
    for (DraftSection section : outline.sections()) {
      for (Block block : section.blocks()) {
        sum += block.html().html().length();
      }
    }
    return sum;
  }
}
