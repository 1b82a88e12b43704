package dev.briefpress.render.part;

import dev.briefpress.content.Slug;
import dev.briefpress.render.theme.Messages;
import java.util.List;
import java.util.Locale;

/**
 * The alphabet of titles: an article of the site's language at the beginning of a title does not
 * count, so that {@code The XZ backdoor} stands under X.
 */
public final class TitleOrder {
  /** Of titles that begin with no letter or digit. */
  private static final String OTHER = "#";

  private final List<String> articles;

  public TitleOrder(Messages messages) {
    this.articles =
        messages.find("title.articles").stream()
            .flatMap(text -> List.of(text.split(" ")).stream())
            .filter(article -> !article.isEmpty())
            // One that ends in a hyphen is written together with its word.
            .map(a -> a.endsWith("-") ? a.substring(0, a.length() - 1) : a + " ")
            .toList();
  }

  /** By what a title is ordered; two titles may have the same. */
  public String key(String title) {
    String key = Slug.key(title);
    return articles.stream()
        .filter(article -> key.startsWith(article) && key.length() > article.length())
        .findFirst()
        .map(article -> key.substring(article.length()))
        .orElse(key);
  }

  /** The heading under which a title stands. */
  public String letter(String title) {
    String key = key(title);
    return key.isEmpty()
        ? OTHER
        : key.substring(0, key.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
  }
}
