package dev.briefpress.content;

/**
 * A tag in its canonical spelling.
 *
 * @param name as the taxonomy, or the first brief that uses it, spells it
 * @param key what makes it the same tag as another, {@link Slug#key}
 */
public record Tag(String name, String key) {
  public static Tag of(String name) {
    return new Tag(name.strip(), Slug.key(name));
  }
}
