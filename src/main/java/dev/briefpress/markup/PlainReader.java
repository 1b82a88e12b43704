package dev.briefpress.markup;

import dev.briefpress.content.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain bodies at a fraction of what Flexmark takes: headings, paragraphs and tight lists of
 * {@code -} items, indented by two blanks a level, with emphasis and links in them. Most briefs
 * hold nothing else. A body that holds anything else, or whose reading could depend on a rule that
 * is not here, is refused as a whole and left to Flexmark; what is read comes out as it does there.
 */
final class PlainReader {
  /** Longest body, short enough to keep within each of the bounds of {@link Unread}. */
  static final int LONGEST = 30_000;

  private static final int DEEPEST_INDENT = 16;
  private static final int MOST_HASHES = 6;
  private static final boolean[] REFUSED = new boolean[128];

  static {
    // What has a meaning anywhere in a text, beside brackets and asterisks.
    for (char c : "<\\`_~|\u007F".toCharArray()) {
      REFUSED[c] = true;
    }
    for (int c = 0; c < ' '; c++) {
      REFUSED[c] = c != '\n';
    }
  }

  private final String body;
  private final char[] source;
  private final Dialect dialect;
  private final Anchors anchors;
  private final Found found = new Found();
  private final PlainInlines inlines;
  // Where the line begins that is read next.
  private int at;

  private PlainReader(String body, char[] source, Dialect dialect, Anchors anchors) {
    this.body = body;
    this.source = source;
    this.dialect = dialect;
    this.anchors = anchors;
    this.inlines = new PlainInlines(source, dialect, found);
  }

  /**
   * The outline of a plain body; null, with {@code dialect} and {@code anchors} used up, if not.
   */
  static @Nullable Outline read(String body, Dialect dialect, Anchors anchors) {
    if (body.length() > LONGEST) {
      return null;
    }
    char[] source = body.toCharArray();
    return isPlain(source) ? new PlainReader(body, source, dialect, anchors).outline() : null;
  }

  private static boolean isPlain(char[] source) {
    int blanks = 0;
    for (char c : source) {
      if (c == ' ') {
        blanks++;
        if (blanks > Unread.LONGEST_RUN) {
          return false;
        }
      } else {
        blanks = 0;
        if (c < 128 ? REFUSED[c] : isStrange(c)) {
          return false;
        }
      }
    }
    return true;
  }

  // Control characters, blanks that not everyone takes for blanks, what stands for an unknown.
  private static boolean isStrange(char c) {
    return c <= '\u00A0'
        || (c >= '\u1680' && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\uFFFD'));
  }

  /** A line that is a heading. */
  private record HeadingLine(int level, String text, RawSpan span) {
    Heading ofSection() {
      return SectionHeading.of(text, level, span);
    }
  }

  private @Nullable Outline outline() {
    List<HeadingLine> headings = headings();
    if (headings == null) {
      return null;
    }
    int sectionLevel = sectionLevel(headings);
    for (HeadingLine heading : headings) {
      if (heading.level <= sectionLevel) {
        anchors.reserve(heading.ofSection().text());
      }
    }
    List<Block> lead = new ArrayList<>();
    List<DraftSection> sections = new ArrayList<>();
    List<Block> below = lead;
    @Nullable HeadingLine section = null;
    for (HeadingLine heading : headings) {
      if (!blocks(below, heading.span.start())) {
        return null;
      }
      at = lineEnd(at) + 1;
      if (heading.level > sectionLevel) {
        below.add(subheading(heading));
        continue;
      }
      if (section != null) {
        sections.add(new DraftSection(section.ofSection(), below));
      }
      dialect.enterSection();
      section = heading;
      below = new ArrayList<>();
    }
    if (!blocks(below, source.length)) {
      return null;
    }
    if (section != null) {
      sections.add(new DraftSection(section.ofSection(), below));
    }
    return new Outline(
        lead,
        sections,
        RichText.EMPTY,
        found.destinations(),
        found.rawHtml(),
        anchors.given(),
        Optional.empty());
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < source.length && source[i] != '\n') {
      i++;
    }
    return i;
  }

  private @Nullable List<HeadingLine> headings() {
    List<HeadingLine> headings = new ArrayList<>();
    int start = 0;
    while (start < source.length) {
      int end = lineEnd(start);
      if (source[start] == '#') {
        HeadingLine heading = heading(start, end);
        if (heading == null) {
          return null;
        }
        headings.add(heading);
      }
      start = end + 1;
    }
    return headings;
  }

  // Hashes, one blank, and words without markup or hashes behind them.
  private @Nullable HeadingLine heading(int start, int end) {
    int words = start;
    while (words < end && source[words] == '#') {
      words++;
    }
    int level = words - start;
    words++;
    if (level > MOST_HASHES || words >= end || source[words - 1] != ' ' || source[words] == ' ') {
      return null;
    }
    for (int i = words; i < end; i++) {
      char c = source[i];
      if (c == '*' || c == '[' || c == ']' || c == '&') {
        return null;
      }
    }
    char last = source[end - 1];
    return last == ' ' || last == '#'
        ? null
        : new HeadingLine(level, body.substring(words, end), new RawSpan(start, end));
  }

  private static int sectionLevel(List<HeadingLine> headings) {
    int highest = MOST_HASHES + 1;
    for (HeadingLine heading : headings) {
      highest = Math.min(highest, heading.level);
    }
    return Math.max(Outliner.SECTION_LEVEL, highest);
  }

  private Block subheading(HeadingLine heading) {
    StringBuilder html = new StringBuilder(heading.text.length() * 2 + 32);
    int level = dialect.level(heading.level);
    String id = dialect.id(heading.text);
    html.append("<h").append(level);
    if (id != null) {
      html.append(" id=\"").append(id).append('"');
    }
    html.append('>');
    Escape.text(html, heading.text);
    html.append("</h").append(level).append(">\n");
    return new Block.Subheading(heading.text, new RichText(html.toString()), heading.span);
  }

  // Adds the blocks up to a heading or the end; false if they are not plain.
  private boolean blocks(List<Block> to, int end) {
    while (at < end) {
      if (source[at] == '\n') {
        at++;
        continue;
      }
      inlines.clear();
      Block block = source[at] == '-' ? list() : paragraph();
      if (block == null) {
        return false;
      }
      to.add(block);
    }
    return true;
  }

  private Block.@Nullable Paragraph paragraph() {
    int start = at;
    inlines.append("<p>");
    if (!readParagraph(start, 0) || !inlines.writeAll()) {
      return null;
    }
    inlines.append("</p>\n");
    return new Block.Paragraph(html(), new RawSpan(start, inlines.end()));
  }

  private RichText html() {
    return new RichText(inlines.html(0, inlines.length()));
  }

  /**
   * Takes the lines of a paragraph that begins at {@code start} and whose other lines stand {@code
   * indent} blanks in; false if one is not plain.
   */
  private boolean readParagraph(int start, int indent) {
    int line = start;
    int end;
    while (true) {
      end = lineEnd(line);
      if (!isText(line, end)) {
        return false;
      }
      at = end + 1;
      line = at + indent;
      if (!goesOn(line)) {
        break;
      }
    }
    inlines.begin(start, end, indent);
    return true;
  }

  // Whether the next line has its text at this place; another line may follow, of another kind.
  private boolean goesOn(int text) {
    if (text >= source.length || source[at] == '\n' || source[at] == '#') {
      return false;
    }
    for (int i = at; i < text; i++) {
      if (source[i] != ' ') {
        return false;
      }
    }
    return source[text] != ' ' && !(text > at && source[text] == '-');
  }

  // Whether a line cannot be anything else than text, and loses nothing at its ends.
  private boolean isText(int start, int end) {
    if (start >= end || source[end - 1] == ' ') {
      return false;
    }
    char first = source[start];
    return switch (first) {
      case ' ', '-', '+', '=', ':', '>', '#' -> false;
      case '*' -> opensEmphasis(start, end);
      default -> first < '0' || first > '9' || !isNumber(start, end);
    };
  }

  private boolean opensEmphasis(int start, int end) {
    int words = start + 1 < end && source[start + 1] == '*' ? start + 2 : start + 1;
    return words < end && source[words] != '*' && source[words] != ' ';
  }

  // The number of an item of a list.
  private boolean isNumber(int start, int end) {
    int i = start;
    while (i < end && source[i] >= '0' && source[i] <= '9') {
      i++;
    }
    return i < end
        && (source[i] == '.' || source[i] == ')')
        && (i + 1 == end || source[i + 1] == ' ');
  }

  private Block.@Nullable ItemList list() {
    int start = at;
    List<Item> items = items(0);
    if (items == null) {
      return null;
    }
    int end = at - 1;
    while (at < source.length && source[at] == '\n') {
      at++;
    }
    // More of the list behind a blank line: then it is not a tight one.
    if (at < source.length && (source[at] == '-' || source[at] == ' ')) {
      return null;
    }
    return new Block.ItemList(items, html(), new RawSpan(start, end));
  }

  // The items of one list, with the lists in them; null if they are not plain.
  private @Nullable List<Item> items(int indent) {
    if (indent > DEEPEST_INDENT) {
      return null;
    }
    inlines.append("<ul>\n");
    List<Item> items = new ArrayList<>();
    do {
      Item item = item(indent);
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (depth() == indent);
    inlines.append("</ul>\n");
    return depth() < indent ? items : null;
  }

  // How far in the next line is if it is an item; -1 for a line behind the list, or very far for
  // any other.
  private int depth() {
    if (at >= source.length || source[at] == '\n' || source[at] == '#') {
      return -1;
    }
    int marker = at;
    while (marker < source.length && source[marker] == ' ') {
      marker++;
    }
    boolean item = marker + 1 < source.length && source[marker] == '-' && source[marker + 1] == ' ';
    return item && (marker - at) % 2 == 0 ? marker - at : Integer.MAX_VALUE;
  }

  private @Nullable Item item(int indent) {
    int marker = at + indent;
    int text = marker + 2;
    if (text >= source.length || source[marker + 1] != ' ' || !readParagraph(text, indent + 2)) {
      return null;
    }
    inlines.append("<li>");
    PlainInlines.Labelled label = inlines.label(body);
    int textStart = inlines.length();
    if (label == null) {
      if (!inlines.writeAll()) {
        return null;
      }
    } else {
      if (!inlines.write(text, label.offset()) || inlines.isOpen()) {
        return null;
      }
      textStart = inlines.length();
      if (!inlines.write(label.offset(), inlines.end()) || inlines.isOpen()) {
        return null;
      }
    }
    int end = inlines.end();
    RichText html = new RichText(inlines.html(textStart, inlines.length()).stripLeading());
    List<Item> children = List.of();
    if (depth() == indent + 2) {
      inlines.append("\n");
      children = items(indent + 2);
      if (children == null) {
        return null;
      }
      end = at - 1;
    }
    inlines.append("</li>\n");
    return new Item(
        Optional.ofNullable(label).map(PlainInlines.Labelled::label),
        html,
        children,
        new RawSpan(marker, Math.min(end, source.length)));
  }
}
