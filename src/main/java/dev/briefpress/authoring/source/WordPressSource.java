package dev.briefpress.authoring.source;

import dev.briefpress.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A WordPress export (WXR, RSS 2.0 with the {@code wp:} namespace): one brief a post. */
final class WordPressSource implements SourceKind {
  private static final Map<String, String> STATUS =
      Map.of("publish", "published", "draft", "draft", "pending", "review", "future", "published");

  @Override
  public boolean accepts(SourceFile file) {
    int length = Math.min(file.bytes().length, 4000);
    String start = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return start.contains("<rss") && start.contains("wordpress.org/export/");
  }

  @Override
  public Contents read(SourceFile file) {
    Document document = Jsoup.parse(text(file), "", Parser.xmlParser());
    List<Published> posts = new ArrayList<>();
    for (Element item : document.select("item")) {
      String status = child(item, "wp:status").orElse("publish");
      if (child(item, "wp:post_type").orElse("post").equals("post") && STATUS.containsKey(status)) {
        posts.add(post(item, STATUS.get(status)));
      }
    }
    return new Contents(posts, List.of());
  }

  private static String text(SourceFile file) {
    return Utf8.decoded(file.bytes())
        .orElseThrow(() -> new UnreadableSource("it is not UTF-8 text; export it anew"));
  }

  private static Published post(Element item, String status) {
    List<String> tags = new ArrayList<>();
    List<String> categories = new ArrayList<>();
    for (Element term : item.select("> category")) {
      (term.attr("domain").equals("post_tag") ? tags : categories).add(term.text());
    }
    return Published.of(HtmlText.of(child(item, "content:encoded").orElse("")).lines())
        .title(child(item, "title"))
        .date(
            child(item, "wp:post_date")
                .filter(d -> d.matches("[1-9]\\d{3}-\\d{2}-\\d{2}.*"))
                .map(d -> d.substring(0, 10)))
        .slug(child(item, "wp:post_name"))
        .categories(categories)
        .tags(tags)
        .standing(new Standing(status, Optional.empty()))
        .build();
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
