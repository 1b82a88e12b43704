package dev.briefpress.authoring.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * The text of a post as HTML. WordPress makes paragraphs of blank lines, and parts of the page of
 * "shortcodes" in square brackets, when it shows a post; the export has neither.
 */
final class WordPressText {
  private static final String BLOCKS =
      "(?:h[1-6]|p|ul|ol|li|dl|dt|dd|div|blockquote|pre|table|thead|tbody|tfoot|tr|td|th|caption"
          + "|figure|figcaption|section|article|aside|header|footer|details|summary|hr|address)";
  private static final Pattern BEGINNING =
      Pattern.compile("(?i)(?:^|\\n\\s*\\n)\\s*</?" + BLOCKS + "[\\s/>]");
  private static final Pattern TAG = Pattern.compile("(?i)</?" + BLOCKS + "(?:\\s[^<>]*)?/?>");
  private static final Pattern VERBATIM =
      Pattern.compile("(?is)<(pre|script|style|textarea)\\b.*?</\\1\\s*>");
  private static final Pattern CAPTION =
      Pattern.compile("(?s)\\[caption[^\\]]*\\](.*?<img[^>]*>(?:\\s*</a>)?)(.*?)\\[/caption\\]");
  private static final Pattern EMBED =
      Pattern.compile("\\[embed[^\\]]*\\]\\s*(\\S+?)\\s*\\[/embed\\]");
  private static final Pattern GALLERY =
      Pattern.compile("\\[gallery[^\\]]*\\bids=[\"']?([\\d,\\s]+)[\"']?[^\\]]*\\]");
  private static final Pattern PLAYER =
      Pattern.compile(
          "\\[(?:audio|video)\\s[^\\]]*?(?:src|mp3|mp4|m4a|ogg|webm)=[\"']?([^\"'\\s\\]]+)[^\\]]*\\](?:\\s*\\[/(?:audio|video)\\])?");
  private static final Pattern OTHER =
      Pattern.compile("\\[[a-z][\\w-]*(?:\\s+[\\w-]+=(?:\"[^\"]*\"|'[^']*'|[^\\s\\]]+))+\\s*/?\\]");

  private WordPressText() {}

  /**
   * The HTML that WordPress would show.
   *
   * @param files addresses of the media library by their numbers
   * @param notes takes what an editor must look at
   */
  static String html(String content, Map<String, String> files, List<String> notes) {
    String text = content.replace("\r\n", "\n");
    text =
        CAPTION.matcher(text).replaceAll("\n\n<figure>$1<figcaption>$2</figcaption></figure>\n\n");
    text = EMBED.matcher(text).replaceAll(found -> link(found.group(1)));
    text = PLAYER.matcher(text).replaceAll(found -> link(found.group(1)));
    text = GALLERY.matcher(text).replaceAll(found -> gallery(found, files, notes));
    OTHER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(code -> notes.add("a shortcode stands in the text as it was typed: " + code));
    return paragraphs(text);
  }

  private static String link(String address) {
    String safe = Entities.escape(address);
    return Matcher.quoteReplacement("<a href=\"" + safe + "\">" + safe + "</a>");
  }

  private static String gallery(MatchResult found, Map<String, String> files, List<String> notes) {
    StringBuilder images = new StringBuilder();
    for (String id : found.group(1).split("[,\\s]+")) {
      String address = files.get(id);
      if (address == null) {
        notes.add("its gallery shows the file number " + id + ", which the export does not have");
      } else {
        images.append("\n\n<p><img src=\"").append(Entities.escape(address)).append("\"></p>\n\n");
      }
    }
    return Matcher.quoteReplacement(images.toString());
  }

  // Code and the like keep their lines.
  private static String paragraphs(String text) {
    StringBuilder out = new StringBuilder();
    Matcher verbatim = VERBATIM.matcher(text);
    int from = 0;
    while (verbatim.find()) {
      out.append(prose(text.substring(from, verbatim.start()))).append(verbatim.group());
      from = verbatim.end();
    }
    return out.append(prose(text.substring(from))).toString();
  }

  private static String prose(String text) {
    String apart =
        TAG.matcher(text.replaceAll("(?s)<!--.*?-->", "\n\n"))
            .replaceAll(tag -> Matcher.quoteReplacement(separated(tag.group())));
    StringBuilder out = new StringBuilder();
    for (String part : apart.split("\\n\\s*\\n")) {
      String bare = part.strip();
      if (bare.isEmpty()) {
        continue;
      }
      boolean block = BEGINNING.matcher(bare).lookingAt();
      out.append(block ? bare : "<p>" + bare.replace("\n", "<br>") + "</p>").append("\n");
    }
    return out.toString();
  }

  // A blank line before what begins a block, and behind what ends one.
  private static String separated(String tag) {
    return tag.startsWith("</") || tag.toLowerCase(Locale.ROOT).startsWith("<hr")
        ? tag + "\n\n"
        : "\n\n" + tag;
  }
}
