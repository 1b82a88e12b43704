package dev.briefpress.authoring.source;

import dev.briefpress.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A WordPress export (WXR, RSS 2.0 with the {@code wp:} namespace): one document a post. Everything
 * else in it is named.
 */
final class WordPressSource implements SourceKind {
  private static final Map<String, String> WHAT =
      Map.of(
          "page", "a page; standing pages are written below content/pages",
          "attachment", "a file of the media library; it comes along where a post shows it",
          "nav_menu_item", "an entry of a menu",
          "revision", "an earlier version of a post");

  private static final Set<String> GONE = Set.of("trash", "auto-draft", "inherit");

  @Override
  public boolean accepts(SourceFile file) {
    int length = Math.min(file.bytes().length, 4000);
    String start = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return start.contains("<rss") && start.contains("wordpress.org/export/");
  }

  @Override
  public Contents read(SourceFile file) {
    Document export = Jsoup.parse(text(file), "", Parser.xmlParser());
    WordPressPosts posts = WordPressPosts.of(export);
    List<Published> documents = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Element item : export.select("item")) {
      String type = WordPressPosts.child(item, "wp:post_type").orElse("post");
      String status = WordPressPosts.child(item, "wp:status").orElse("publish");
      if (!type.equals("post")) {
        left.add(named(item) + ": " + WHAT.getOrDefault(type, "of the type " + type));
      } else if (GONE.contains(status)) {
        left.add(named(item) + ": a post that was deleted, or never saved (" + status + ")");
      } else {
        documents.add(posts.document(item));
        int comments = item.select("wp|comment").size();
        if (comments > 0) {
          left.add(named(item) + ": its comments, " + comments);
        }
      }
    }
    return new Contents(documents, left);
  }

  private static String named(Element item) {
    Optional<String> title = WordPressPosts.child(item, "title").map(WordPressPosts::unescaped);
    Optional<String> address =
        WordPressPosts.child(item, "wp:attachment_url")
            .or(() -> WordPressPosts.child(item, "link"));
    return "\"" + title.orElse("Untitled") + "\"" + address.map(a -> " (" + a + ")").orElse("");
  }

  private static String text(SourceFile file) {
    return Utf8.decoded(file.bytes())
        .orElseThrow(() -> new UnreadableSource("it is not UTF-8 text; export it anew"));
  }
}
