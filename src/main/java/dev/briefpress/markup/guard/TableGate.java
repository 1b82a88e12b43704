package dev.briefpress.markup.guard;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls Flexmark's reader of tables only for paragraphs whose second line draws columns, so that
 * other paragraphs cost nothing, and only for tables that are small enough for a page.
 */
final class TableGate implements ParagraphPreProcessorFactory {
  /** Most columns of a table. */
  static final int MOST_COLUMNS = 200;

  /** Most cells of a table, those counted that its rows leave out. */
  static final int MOST_CELLS = 100_000;

  private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    return new Keeper(tables);
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(ReferencePreProcessorFactory.class);
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  /** The gate while one document is read. */
  private static final class Keeper implements ParagraphPreProcessor {
    private final ParagraphPreProcessorFactory tables;
    // Made for the first table: it compiles a regular expression.
    private @Nullable ParagraphPreProcessor reader;

    Keeper(ParagraphPreProcessorFactory tables) {
      this.tables = tables;
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
      List<BasedSequence> lines = block.getContentLines();
      if (lines.size() < 2 || !drawsColumns(lines.get(1))) {
        return 0;
      }
      int columns = pipes(lines.get(1)) + 1;
      if (columns > MOST_COLUMNS || (long) columns * lines.size() > MOST_CELLS) {
        Unread.of(state.getProperties()).note(block.getChars());
        return 0;
      }
      ParagraphPreProcessor processor = reader;
      if (processor == null) {
        processor = tables.apply(state);
        reader = processor;
      }
      return processor.preProcessBlock(block, state);
    }

    private static boolean drawsColumns(BasedSequence line) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c != '-' && c != '|' && c != ':' && !Character.isWhitespace(c)) {
          return false;
        }
      }
      return true;
    }

    private static int pipes(BasedSequence line) {
      int pipes = 0;
      for (int i = 0; i < line.length(); i++) {
        pipes += line.charAt(i) == '|' ? 1 : 0;
      }
      return pipes;
    }
  }
}
