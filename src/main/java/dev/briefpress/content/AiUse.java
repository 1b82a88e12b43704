package dev.briefpress.content;

import java.util.List;
import java.util.Optional;

/**
 * What part machines had in the text (EU AI Act, Art. 50(4)).
 *
 * @param use {@code none}, {@code assisted} or {@code generated}
 * @param tools names of the tools, possibly empty
 * @param responsible who holds editorial responsibility
 */
public record AiUse(String use, List<String> tools, Optional<String> responsible) {
  public AiUse {
    tools = List.copyOf(tools);
  }
}
