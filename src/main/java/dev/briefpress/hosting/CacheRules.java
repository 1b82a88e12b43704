package dev.briefpress.hosting;

import dev.briefpress.content.SitePath;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long browsers, and what stands between them and the site, may keep its files.
 *
 * @param hashed paths of the site whose names change with their content; a folder ends in a slash
 */
public record CacheRules(List<String> hashed) {
  /** For files whose names change with their content. */
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** For all others: kept, but asked for before each use, which costs one short answer. */
  static final String ASK = "no-cache";

  private static final List<String> SEARCH = List.of("d", "f", "g", "pd", "pg", "pt", "t");

  /** Parts of the index of which there is one each; the rules for servers know them by no name. */
  private static final Pattern SINGLE =
      Pattern.compile("search/(?:days|lengths|terms)\\.[a-z2-7]{10}\\.json");

  public CacheRules {
    hashed = List.copyOf(hashed);
  }

  /**
   * The rules of a site.
   *
   * @param named addresses of its style sheets and scripts
   */
  public static CacheRules of(List<SitePath> named) {
    Stream<String> parts = SEARCH.stream().map(part -> "search/" + part + "/");
    return new CacheRules(Stream.concat(named.stream().map(SitePath::value), parts).toList());
  }

  /** Whether the name of the file at {@code path} changes with its content. */
  public boolean isHashed(String path) {
    return SINGLE.matcher(path).matches()
        || hashed.stream()
            .anyMatch(name -> name.endsWith("/") ? path.startsWith(name) : path.equals(name));
  }

  /** The value of {@code Cache-Control} for files whose names change with their content, or not. */
  public static String cacheControl(boolean hashed) {
    return hashed ? FOR_EVER : ASK;
  }
}
