package dev.briefpress.markup.guard;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * Flexmark's parser with gates before its block parsers and our reader of inlines, so that no text
 * takes it longer than {@link Unread} allows. It is given a {@link Source}.
 */
public final class BoundedParser {
  private BoundedParser() {}

  /** A parser that reads what Flexmark's own reads with the same {@code options}. */
  public static Parser of(DataHolder options) {
    DataHolder gated =
        new MutableDataSet(options)
            .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create()))
            .set(Parser.BLOCK_QUOTE_PARSER, false)
            .set(Parser.HEADING_PARSER, false)
            .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.THEMATIC_BREAK_PARSER, false)
            .set(Parser.LIST_BLOCK_PARSER, false)
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .toImmutable();
    return Parser.builder(gated)
        .customBlockParserFactory(new BlockGates(gated))
        .customInlineParserFactory(InlineReader::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .paragraphPreProcessorFactory(new TableGate())
        .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
        .build();
  }
}
