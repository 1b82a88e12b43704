package dev.briefpress.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A WordPress export (WXR, RSS 2.0 with the {@code wp:} namespace): one brief a post. */
final class WordPressExport {
  private static final Map<String, String> STATUS =
      Map.of("publish", "published", "draft", "draft", "pending", "review", "future", "published");

  private WordPressExport() {}

  /** Whether {@code text} is such an export. */
  static boolean isOne(String text) {
    String start = text.substring(0, Math.min(4000, text.length()));
    return start.contains("<rss") && start.contains("wordpress.org/export/");
  }

  /** Its posts, in the export's order; pages, attachments and deleted posts are not among them. */
  static List<Published> posts(String text) {
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    List<Published> posts = new ArrayList<>();
    for (Element item : document.select("item")) {
      String status = child(item, "wp:status").orElse("publish");
      if (child(item, "wp:post_type").orElse("post").equals("post") && STATUS.containsKey(status)) {
        posts.add(post(item, STATUS.get(status)));
      }
    }
    return posts;
  }

  private static Published post(Element item, String status) {
    List<String> tags = new ArrayList<>();
    Optional<String> category = Optional.empty();
    for (Element term : item.select("> category")) {
      if (term.attr("domain").equals("post_tag")) {
        tags.add(term.text());
      } else if (category.isEmpty()) {
        category = Optional.of(term.text());
      }
    }
    return new Published(
        child(item, "title"),
        child(item, "wp:post_date")
            .filter(d -> d.matches("[1-9]\\d{3}-\\d{2}-\\d{2}.*"))
            .map(d -> d.substring(0, 10)),
        child(item, "wp:post_name"),
        category,
        tags,
        Optional.of(status),
        PublishedHtml.fragment(child(item, "content:encoded").orElse("")));
  }

  private static Optional<String> child(Element item, String name) {
    for (Element child : item.children()) {
      if (child.tagName().equals(name)) {
        return Optional.of(child.wholeText().strip()).filter(t -> !t.isEmpty());
      }
    }
    return Optional.empty();
  }
}
