package dev.briefpress.markup.guard;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Begins headings as Flexmark does, which tries three regular expressions on each: those that are
 * marks, a blank and words need none.
 */
final class Headings implements BlockParserFactory {
  private static final int DEEPEST = 6;

  private final BlockParserFactory others;

  Headings(DataHolder options) {
    this.others = new HeadingParser.Factory().apply(options);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int end = start;
    while (end < line.length() && line.charAt(end) == '#') {
      end++;
    }
    int level = end - start;
    if (level == 0 || level > DEEPEST || line.safeCharAt(end) != ' ' || !mayStart(state)) {
      return others.tryStart(state, matched);
    }
    BasedSequence words = line.subSequence(end).trim();
    if (words.isEmpty() || words.indexOf('#') >= 0) {
      return others.tryStart(state, matched);
    }
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(start, end));
    heading.setText(words);
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static boolean mayStart(ParserState state) {
    return state.getIndent() < state.getParsing().CODE_BLOCK_INDENT
        && !(state.getActiveBlockParser() instanceof FencedCodeBlockParser);
  }
}
