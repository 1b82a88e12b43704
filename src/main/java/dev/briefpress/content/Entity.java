package dev.briefpress.content;

import java.util.Optional;

/**
 * A person or organisation as one brief names it: {@code name, role, organisation}.
 *
 * @param name as written, or the taxonomy's spelling when it knows an alias
 */
public record Entity(String name, Optional<String> role, Optional<String> organisation) {}
