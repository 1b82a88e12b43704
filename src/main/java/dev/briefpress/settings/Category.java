package dev.briefpress.settings;

import java.util.Optional;

/**
 * A subject area of the newsroom.
 *
 * @param id as it stands in front matter and in addresses
 * @param name as readers see it
 * @param shortName as the kicker has it
 */
public record Category(String id, String name, String shortName, Optional<String> description) {}
