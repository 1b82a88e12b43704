package dev.briefpress.authoring.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What site generators put between braces in Markdown: Hugo's and Zola's shortcodes, Liquid's tags,
 * kramdown's attributes. Those for images, links and code become Markdown; others are taken out and
 * named, and what stands between them stays.
 */
final class Shortcodes {
  private static final Pattern FIGURE =
      Pattern.compile("\\{\\{[<%]\\s*(?:figure|img|image)\\s+(.*?)\\s*/?[%>]\\}\\}");
  private static final Pattern REF =
      Pattern.compile(
          "\\{\\{[<%]\\s*(?:rel)?ref\\s+(?:path=)?[\"'`]?([^\"'`\\s]+)[\"'`]?[^{}]*?[%>]\\}\\}");
  private static final Pattern POST =
      Pattern.compile("\\{%-?\\s*(?:post_url|link)\\s+(\\S+?)\\s*-?%\\}");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\{\\{\\s*['\"]([^'\"]+)['\"]\\s*\\|\\s*(?:relative_url|absolute_url|url)\\s*\\}\\}");
  private static final Pattern BASE =
      Pattern.compile("\\{\\{\\s*(?:site\\.(?:baseurl|url)|\\.Site\\.BaseURL)\\s*\\}\\}");
  private static final Pattern HIGHLIGHT =
      Pattern.compile(
          "\\s*(?:\\{%-?\\s*highlight\\s+([\\w+#-]+).*?%\\}|\\{\\{[<%]\\s*highlight\\s+\"?([\\w+#-]+).*?[%>]\\}\\})\\s*");
  private static final Pattern HIGHLIGHT_END =
      Pattern.compile(
          "\\s*(?:\\{%-?\\s*endhighlight\\s*-?%\\}|\\{\\{[<%]\\s*/\\s*highlight\\s*[%>]\\}\\})\\s*");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\{\\{[<%].*?[%>]\\}\\}|\\{%.*?%\\}|\\{\\{.*?\\}\\}|\\{:[^}]*\\}|<!--.*?-->");

  /** A shortcode that the line begins and does not end. */
  private static final Pattern OPEN = Pattern.compile("\\{\\{[<%](?:(?![%>]\\}\\}).)*$");

  /** Most lines over which a shortcode may go. */
  private static final int MOST_LINES = 20;

  private static final Pattern ARGUMENT =
      Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");
  private static final Pattern IMPORT =
      Pattern.compile("(?:import|export)\\s.*(?:from\\s+)?['\"{].*");

  private Shortcodes() {}

  /**
   * The text without them.
   *
   * @param reference the address of a document that a shortcode names by its file
   */
  static MarkdownText.Cleaned cleaned(List<String> body, UnaryOperator<String> reference) {
    List<String> lines = new ArrayList<>();
    List<String> left = new ArrayList<>();
    boolean code = false;
    boolean text = false;
    for (String line : joined(body)) {
      boolean fence = line.strip().startsWith("```") || line.strip().startsWith("~~~");
      Matcher highlight = HIGHLIGHT.matcher(line);
      if (!code && highlight.matches()) {
        lines.add("```" + (highlight.group(1) == null ? highlight.group(2) : highlight.group(1)));
        code = true;
      } else if (code && HIGHLIGHT_END.matcher(line).matches()) {
        lines.add("```");
        code = false;
      } else if (!text && IMPORT.matcher(line).matches()) {
        left.add(line.strip());
      } else {
        code ^= fence;
        text |= !line.isBlank();
        lines.add(code || fence ? line : plain(line, left, reference));
      }
    }
    List<String> notes =
        left.isEmpty()
            ? List.of()
            : List.of(
                "what its site generator put in place of these is not in the text: "
                    + String.join(" ", left.stream().distinct().toList()));
    return new MarkdownText.Cleaned(lines, left, notes);
  }

  private static String plain(String line, List<String> left, UnaryOperator<String> reference) {
    if (line.indexOf('{') < 0 && !line.contains("<!--")) {
      return line;
    }
    String text = FIGURE.matcher(line).replaceAll(Shortcodes::figure);
    text =
        REF.matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(reference.apply(found.group(1))));
    text = POST.matcher(text).replaceAll("$1");
    text = ADDRESS.matcher(text).replaceAll("$1");
    text = BASE.matcher(text).replaceAll("");
    Matcher other = OTHER.matcher(text);
    return other.replaceAll(
        found -> {
          if (!found.group().startsWith("<!--")) {
            left.add(found.group());
          }
          return "";
        });
  }

  private static String figure(MatchResult found) {
    Map<String, String> arguments =
        ARGUMENT
            .matcher(found.group(1))
            .results()
            .collect(Collectors.toMap(a -> a.group(1), Shortcodes::value, (one, next) -> one));
    String src = arguments.getOrDefault("src", "");
    String caption =
        Stream.of("title", "caption", "attr")
            .map(name -> arguments.getOrDefault(name, "").strip())
            .filter(words -> !words.isEmpty())
            .distinct()
            .collect(Collectors.joining(". "));
    String title = caption.isEmpty() ? "" : " \"" + caption.replace("\"", "”") + "\"";
    return src.isEmpty()
        ? Matcher.quoteReplacement(found.group())
        : Matcher.quoteReplacement(
            "!["
                + MarkdownText.escaped(arguments.getOrDefault("alt", ""))
                + "]("
                + HtmlInlines.destination(src)
                + title
                + ")");
  }

  // A shortcode may go over several lines.
  private static List<String> joined(List<String> body) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int from = 0;
    for (int i = 0; i < body.size(); i++) {
      String line = body.get(i);
      if (open.isEmpty()) {
        from = i;
      }
      open.append(open.isEmpty() ? "" : " ").append(open.isEmpty() ? line : line.strip());
      if (!OPEN.matcher(open).find()) {
        lines.add(open.toString());
        open.setLength(0);
      } else if (i - from == MOST_LINES) {
        // It is never closed: the first line stays as it is.
        lines.add(body.get(from));
        open.setLength(0);
        i = from;
      }
    }
    lines.addAll(open.isEmpty() ? List.of() : body.subList(from, body.size()));
    return lines;
  }

  private static String value(MatchResult argument) {
    return Optional.ofNullable(argument.group(2))
        .or(() -> Optional.ofNullable(argument.group(3)))
        .orElseGet(() -> String.valueOf(argument.group(4)));
  }
}
