package dev.briefpress.markup.guard;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefpress.text.Ascii;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls each of Flexmark's block parsers only for lines that begin as its blocks do. Most lines are
 * then matched against few regular expressions, and none against one that would need a stack as
 * deep as the line is long.
 */
final class BlockGates implements CustomBlockParserFactory {
  private static final int LONGEST_FOOTNOTE_LABEL = 200;
  private static final int MOST_ATTRIBUTES = 200;

  private static final Gate HTML =
      new Gate("<", false, BlockGates::isPlainHtml, new HtmlBlockParser.Factory());

  /** The order in which the parsers are asked: Flexmark's own. */
  private static final List<Gate> GATES =
      List.of(
          new Gate("[", true, BlockGates::isFootnote, new FootnoteBlockParser.Factory()),
          new Gate(">", true, BlockGates::any, new BlockQuoteParser.Factory()),
          new Gate("#=-", false, BlockGates::isHeading, Headings::new),
          new Gate("`~", false, BlockGates::isFence, new FencedCodeBlockParser.Factory()),
          HTML,
          new Gate("*-_", false, BlockGates::isShortBreak, new ThematicBreakParser.Factory()),
          new Gate("-*+0123456789", true, BlockGates::isMarker, new ListBlockParser.Factory()),
          new Gate("", false, BlockGates::any, new IndentedCodeBlockParser.Factory()));

  /** A choice among lines. */
  @FunctionalInterface
  private interface Lines {
    /** Whether to let a line through whose first character that is no blank is at {@code start}. */
    boolean admit(BasedSequence line, int start);
  }

  /**
   * The gate before one parser.
   *
   * @param starts characters that begin such a block, empty if any may
   * @param nests whether other blocks can stand in such a block
   * @param lines which of these lines are let through
   */
  private record Gate(
      String starts, boolean nests, Lines lines, Function<DataHolder, BlockParserFactory> parser) {
    boolean admits(BasedSequence line, int start) {
      return (starts.isEmpty() || starts.indexOf(line.charAt(start)) >= 0)
          && lines.admit(line, start);
    }
  }

  private static boolean any(BasedSequence line, int start) {
    return true;
  }

  private static boolean isFootnote(BasedSequence line, int start) {
    int label = start + 2;
    if (label >= line.length()
        || line.charAt(start + 1) != '^'
        || Character.isWhitespace(line.charAt(label))) {
      return false;
    }
    int end = Math.min(line.length() - 1, label + LONGEST_FOOTNOTE_LABEL);
    for (int i = label; i < end; i++) {
      if (line.charAt(i) == ']' && line.charAt(i + 1) == ':') {
        return true;
      }
    }
    return false;
  }

  // Flexmark puts the paragraph before the line together to see whether the line underlines it.
  private static boolean isHeading(BasedSequence line, int start) {
    int end = endOfRun(line, start);
    if (line.charAt(start) == '#') {
      return end - start <= 6 && (end == line.length() || Character.isWhitespace(line.charAt(end)));
    }
    while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end == line.length();
  }

  private static int endOfRun(BasedSequence line, int start) {
    char mark = line.charAt(start);
    int end = start + 1;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    return end;
  }

  private static boolean isFence(BasedSequence line, int start) {
    char mark = line.charAt(start);
    int end = endOfRun(line, start);
    return end - start >= 3 && line.indexOf(mark, end) < 0;
  }

  private static boolean isPlainHtml(BasedSequence line, int start) {
    if (start + 1 >= line.length() || !Ascii.isLetter(line.charAt(start + 1))) {
      return true;
    }
    int blanks = 0;
    for (int i = start; i < line.length() && line.charAt(i) != '>'; i++) {
      blanks += Character.isWhitespace(line.charAt(i)) ? 1 : 0;
    }
    return blanks <= MOST_ATTRIBUTES;
  }

  private static boolean isShortBreak(BasedSequence line, int start) {
    char mark = line.charAt(start);
    int marks = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == mark) {
        marks++;
      } else if (!Ascii.isBlank(c)) {
        return false;
      }
    }
    return marks >= 3 && marks <= Unread.LONGEST_RUN;
  }

  // Flexmark looks for a marker at every place of the line, though only the first will do.
  private static boolean isMarker(BasedSequence line, int start) {
    int end = start;
    while (end < line.length() && Ascii.isDigit(line.charAt(end))) {
      end++;
    }
    end++;
    return end >= line.length() || Character.isWhitespace(line.charAt(end));
  }

  // Made once, for all documents: some compile regular expressions.
  private final BlockParserFactory[] parsers = new BlockParserFactory[GATES.size()];

  /** Gates before parsers that read what {@code options} says. */
  BlockGates(DataHolder options) {
    for (int i = 0; i < parsers.length; i++) {
      parsers[i] = GATES.get(i).parser.apply(options);
    }
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory[] own = parsers.clone();
    // This factory compiles its patterns when they are first needed, and is not thread-safe.
    own[GATES.indexOf(HTML)] = HTML.parser.apply(options);
    return new Keepers(own);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  /** The gates while one document is read. */
  private static final class Keepers implements BlockParserFactory {
    private final BlockParserFactory[] parsers;

    Keepers(BlockParserFactory[] parsers) {
      this.parsers = parsers;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      for (int i = 0; i < parsers.length; i++) {
        Gate gate = GATES.get(i);
        if (gate.admits(line, start) && !(gate.nests && isDeep(state, matched))) {
          BlockStart block = parsers[i].tryStart(state, matched);
          if (block != null) {
            return counted(block, state);
          }
        }
      }
      return BlockStart.none();
    }

    private static @Nullable BlockStart counted(BlockStart block, ParserState state) {
      Unread unread = Unread.of(state.getProperties());
      if (unread.countBlock()) {
        return block;
      }
      unread.note(state.getLine());
      return BlockStart.none();
    }

    private static boolean isDeep(ParserState state, MatchedBlockParser matched) {
      if (state.getActiveBlockParsers().size() < Unread.DEEPEST) {
        return false;
      }
      int depth = 0;
      for (Node node = matched.getBlockParser().getBlock(); node != null; node = node.getParent()) {
        depth++;
      }
      if (depth < Unread.DEEPEST) {
        return false;
      }
      Unread.of(state.getProperties()).note(state.getLine());
      return true;
    }
  }
}
