package dev.briefpress.content;

import dev.briefpress.images.ImageSize;
import dev.briefpress.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Text with inline or block markup, as safe HTML: every tag in it was made or allow-listed by
 * Briefpress.
 *
 * <p>The target of a link inside the site stands between two {@link #MARK} characters as the path
 * of its source file relative to the site's folder, with its fragment ({@code
 * content/briefs/2026/01/30/x.md#bluf}), because its address is known only once all files are read.
 *
 * @param html possibly empty
 */
public record RichText(String html) {
  /** Surrounds a link target that is still to be resolved; cannot occur in an author's text. */
  public static final char MARK = '\u0001';

  private static final Pattern BLOCK_END =
      Pattern.compile("</(?:p|li|h[1-6]|dt|dd|td|th|pre|div|figcaption|blockquote)>");
  private static final Pattern NOTE_MARK = Pattern.compile("<sup[^>]* id=\"fnref-[^>]*>.*?</sup>");
  private static final String[] MARKS = {"&quot;", "&amp;", "&gt;", "&lt;"};

  private static final String CITATION = "<sup id=\"srcref-";
  static final String DRAWING = "<svg ";
  private static final String IMAGE = "<img src=\"";

  public static final RichText EMPTY = new RichText("");

  /** What is known of the files to which a text points. */
  @FunctionalInterface
  public interface Targets {
    /** The address to write for a target, escaped for an attribute; absent when it has none. */
    Optional<String> address(String target);

    /** The size of the image that a target is. */
    default Optional<ImageSize> size(String target) {
      return Optional.empty();
    }
  }

  /** Id of the source with this number in a page's list of sources. */
  public static String source(int number) {
    return "src-" + number;
  }

  /** Id of the first, second and so on citation of a source, which is no word of the text. */
  public static String citation(int number, int occurrence) {
    return "srcref-" + number + (occurrence == 1 ? "" : "-" + occurrence);
  }

  /** Whether a citation of a source begins at {@code offset} of some HTML. */
  public static boolean isCitation(String html, int offset) {
    return html.startsWith(CITATION, offset);
  }

  /** The ids of the citations in it, in order. */
  public List<String> citations() {
    List<String> ids = new ArrayList<>();
    for (int at = html.indexOf(CITATION); at >= 0; at = html.indexOf(CITATION, at + 1)) {
      int start = at + CITATION.length() - "srcref-".length();
      ids.add(html.substring(start, html.indexOf('"', start)));
    }
    return ids;
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  /**
   * The HTML with the address of each marked target in its place, and each image with its size.
   * Where there is no address, of a link only its words are left, and of an image nothing.
   */
  public String resolved(Targets targets) {
    int open = html.indexOf(MARK);
    if (open < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 64);
    int from = 0;
    while (open >= 0) {
      int close = html.indexOf(MARK, open + 1);
      out.append(html, from, open);
      String target = html.substring(open + 1, close);
      Optional<String> known = targets.address(target);
      if (known.isPresent()) {
        boolean image = out.lastIndexOf(IMAGE) == out.length() - IMAGE.length();
        out.append(known.get());
        if (image) {
          targets.size(target).ifPresent(size -> append(size, out));
        }
        from = close + 1;
      } else {
        from = takeOut(close, out, targets);
      }
      open = html.indexOf(MARK, from);
    }
    return out.append(html, from, html.length()).toString();
  }

  // The address ends before its quotation mark, which then ends the height.
  private static void append(ImageSize size, StringBuilder out) {
    out.append("\" width=\"").append(size.width()).append("\" height=\"").append(size.height());
  }

  // Takes the tag out that holds a target, and a link's end; returns where the rest begins.
  private int takeOut(int close, StringBuilder out, Targets targets) {
    int tag = out.lastIndexOf("<");
    boolean link = out.indexOf("<a ", tag) == tag;
    out.setLength(tag);
    int words = HtmlTags.end(html, html.indexOf('"', close));
    int end = link ? html.indexOf("</a>", words) : -1;
    if (end < 0) {
      return words;
    }
    out.append(new RichText(html.substring(words, end)).resolved(targets));
    return end + "</a>".length();
  }

  /**
   * The same with {@code prefix} before each id, and each link to one, so that several texts can
   * stand on one page.
   */
  public RichText prefixed(String prefix) {
    if (prefix.isEmpty() || html.indexOf('<') < 0) {
      return this;
    }
    StringBuilder out = new StringBuilder(html.length() + 64);
    int from = 0;
    for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', from)) {
      int end = HtmlTags.end(html, open);
      String tag = html.substring(open, end);
      out.append(html, from, open);
      // Within a value each quotation mark is an entity.
      out.append(
          tag.replace(" id=\"", " id=\"" + prefix).replace(" href=\"#", " href=\"#" + prefix));
      from = end;
    }
    return new RichText(out.append(html, from, html.length()).toString());
  }

  /** The same without the drawings of charts. */
  public RichText withoutDrawings() {
    int open = html.indexOf(DRAWING);
    if (open < 0) {
      return this;
    }
    StringBuilder out = new StringBuilder(html.length());
    int from = 0;
    for (; open >= 0; open = html.indexOf(DRAWING, from)) {
      out.append(html, from, open);
      from = HtmlTags.past(html, open);
    }
    return new RichText(out.append(html, from, html.length()).toString());
  }

  /** What a reader sees: no tags, entities decoded, runs of blanks and line ends one blank. */
  public String text() {
    char[] from = html.toCharArray();
    char[] to = new char[from.length];
    int size = 0;
    int i = 0;
    while (i < from.length) {
      char c = from[i];
      // Most characters are such.
      if (isSmallLetter(c)) {
        to[size++] = c;
        i++;
        continue;
      }
      boolean isBlank = c == ' ' || Character.isWhitespace(c);
      if (c == '<') {
        isBlank = HtmlTags.isBlock(html, i);
        boolean citation = isCitation(html, i);
        i = HtmlTags.past(html, i);
        if (citation && size > 0 && to[size - 1] == ' ' && isPunctuation(i)) {
          size--;
        }
      } else {
        i++;
        if (!isBlank) {
          to[size++] = c;
        }
      }
      if (isBlank && size > 0 && to[size - 1] != ' ') {
        to[size++] = ' ';
      }
    }
    boolean endsInBlank = size > 0 && to[size - 1] == ' ';
    String text = new String(to, 0, endsInBlank ? size - 1 : size);
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  /** The same without the numbers of footnotes. */
  public RichText withoutNotes() {
    return html.contains("fnref-") ? new RichText(NOTE_MARK.matcher(html).replaceAll("")) : this;
  }

  /** The sentences of {@link #text}, without marks of footnotes; each is within one block. */
  public List<String> sentences() {
    List<String> all = new ArrayList<>();
    for (String block : BLOCK_END.split(withoutNotes().html())) {
      all.addAll(Sentences.of(new RichText(block).text()));
    }
    return all;
  }

  /** How many words {@link #text} has. */
  public int words() {
    char[] from = html.toCharArray();
    int words = 0;
    boolean counted = false;
    int i = 0;
    while (i < from.length) {
      char c = from[i];
      // Most characters are small letters.
      if (isSmallLetter(c)) {
        words += counted ? 0 : 1;
        counted = true;
        do {
          i++;
        } while (i < from.length && isSmallLetter(from[i]));
        continue;
      }
      if (c == '<') {
        counted = counted && !HtmlTags.isBlock(html, i);
        i = HtmlTags.past(html, i);
        continue;
      }
      if (c == '&') {
        int end = endOfMark(i);
        if (end < 0) {
          return WordCount.of(text());
        }
        i = end;
        continue;
      }
      i++;
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && WordCount.makesWord(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }

  private static boolean isSmallLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  // Where an entity ends that stands for one of the marks that HTML needs; -1 for any other.
  private int endOfMark(int start) {
    for (String mark : MARKS) {
      if (html.startsWith(mark, start)) {
        return start + mark.length();
      }
    }
    return -1;
  }

  // When a citation is taken out, the blank before it must not stay before a full stop that
  // follows.
  private boolean isPunctuation(int at) {
    return at < html.length() && ".,;:!?)".indexOf(html.charAt(at)) >= 0;
  }
}
