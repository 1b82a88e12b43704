package dev.briefpress.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Words with how often each stands in a text; case makes no difference. */
final class WordBag {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** The number of a heading, a point or an item, which the page counts by itself. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?m)^[\\s\\u00A0#*>(]*(?:Section )?(?:\\d{1,2}|[IVX]{1,5})\\\\?[.):](?:[\\s\\u00A0]+|&nbsp;)(?=\\S)");

  /** A point's mark that is a letter. */
  private static final Pattern MARK =
      Pattern.compile("(?m)^[\\s\\u00A0]*o[\\t \\u00A0]+(?=\\p{Lu})");

  private final Map<String, Integer> counts = new TreeMap<>();

  WordBag add(String text) {
    String bare = MARK.matcher(NUMBER.matcher(text).replaceAll("")).replaceAll("");
    Matcher word = WORD.matcher(bare.toLowerCase(Locale.ROOT));
    while (word.find()) {
      counts.merge(word.group(), 1, Integer::sum);
    }
    return this;
  }

  WordBag add(WordBag other) {
    other.counts.forEach((word, count) -> counts.merge(word, count, Integer::sum));
    return this;
  }

  /** The text of HTML, each block of it in a line of its own. */
  WordBag addHtml(Element html) {
    Element copy = html.clone();
    copy.select("br").after("\n");
    copy.select("p, li, dt, dd, h1, h2, h3, h4, div, section, td, th, pre, tr, figure, figcaption")
        .forEach(block -> block.prependText("\n").appendText("\n"));
    copy.select(".role, .note").prepend(" ");
    copy.select("img[alt]").forEach(image -> image.after(" " + image.attr("alt") + " "));
    return add(copy.wholeText());
  }

  WordBag addHtml(String html) {
    Document document = Jsoup.parse(html);
    document.select("script, style, nav, template, noscript").remove();
    return addHtml(document.body());
  }

  /** The words that stand more often here than in {@code other}, with how much more often. */
  Map<String, Integer> without(WordBag other) {
    Map<String, Integer> more = new TreeMap<>();
    counts.forEach(
        (word, count) -> {
          int difference = count - other.counts.getOrDefault(word, 0);
          if (difference > 0) {
            more.put(word, difference);
          }
        });
    return more;
  }
}
