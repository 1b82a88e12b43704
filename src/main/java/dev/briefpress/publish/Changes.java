package dev.briefpress.publish;

import java.util.Set;

/**
 * What was changed since a site was read.
 *
 * @param paths relative to the site's folder, with {@code /}
 * @param known whether nothing but these was changed
 */
public record Changes(Set<String> paths, boolean known) {
  /** Anything may have changed. */
  public static final Changes ANY = new Changes(Set.of(), false);

  public Changes {
    paths = Set.copyOf(paths);
  }
}
