package dev.briefpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person or organisation as one brief names it: {@code name, role, organisation}.
 *
 * @param name as written, or the taxonomy's spelling when it knows an alias; without a role or
 *     another name in parentheses behind it
 * @param alias another name that stands in parentheses behind the name, such as {@code EEAS}
 * @param written the name with its parentheses, where some were taken off
 */
public record Entity(
    String name,
    Optional<String> alias,
    Optional<String> role,
    Optional<String> organisation,
    Optional<String> written) {
  /** One without parentheses behind its name. */
  public Entity(String name, Optional<String> role, Optional<String> organisation) {
    this(name, Optional.empty(), role, organisation, Optional.empty());
  }

  /** The name as readers see it, with the other one behind it. */
  public String shown() {
    return alias.map(other -> name + " (" + other + ")").orElse(name);
  }

  /** Other spellings by which this brief means the same. */
  public List<String> spellings() {
    List<String> spellings = new ArrayList<>();
    alias.ifPresent(spellings::add);
    written.ifPresent(spellings::add);
    return spellings;
  }
}
