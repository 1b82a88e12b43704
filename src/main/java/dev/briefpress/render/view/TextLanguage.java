package dev.briefpress.render.view;

import dev.briefpress.text.WritingDirection;
import java.util.Optional;

/**
 * The language of a text within a page, as attributes of the element that holds it.
 *
 * @param lang absent where it is the page's
 * @param dir {@code ltr} or {@code rtl}; absent where it is the page's
 */
public record TextLanguage(Optional<String> lang, Optional<String> dir) {
  /** The language of a text in {@code lang} on a page in {@code page}, both BCP 47 tags. */
  public static TextLanguage of(String lang, String page) {
    return new TextLanguage(
        Optional.of(lang).filter(own -> !own.equals(page)),
        Optional.of(WritingDirection.of(lang))
            .filter(own -> own != WritingDirection.of(page))
            .map(WritingDirection::attribute));
  }
}
