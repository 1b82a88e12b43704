package dev.briefpress.settings;

import java.util.List;
import java.util.Optional;

/**
 * A tag, entity or technique as the taxonomy knows it.
 *
 * @param name the canonical spelling
 * @param aliases other spellings that mean the same
 * @param kind person, organization or place; entities only
 */
public record Term(
    String name, List<String> aliases, Optional<String> description, Optional<String> kind) {
  public Term {
    aliases = List.copyOf(aliases);
  }
}
