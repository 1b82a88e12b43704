package dev.briefpress.markup.guard;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser with the parts replaced that take a time beyond proportion to the length
 * of a paragraph, or a stack as deep as it is long.
 */
final class InlineReader extends InlineParserImpl {
  private static final int COPIED_AT_ONCE = 16;
  // Where Flexmark's work is out of proportion, it grows with their number times the length.
  private static final String SPECIALS = "*_~[]!<&`\\|";
  static final int MOST_OPEN_BRACKETS = 200;

  private Unread unread = new Unread();
  private ParagraphText paragraph = new ParagraphText(BasedSequence.NULL);

  InlineReader(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> inlineParserExtensions) {
    // Reading a table adds to them; documents must not depend on what was read before.
    super(
        options,
        (BitSet) specialCharacters.clone(),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        inlineParserExtensions);
  }

  @Override
  public void initializeDocument(Document document) {
    super.initializeDocument(document);
    unread = Unread.of(document);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    MarkedText marks = MarkedText.of(content);
    if (marks.openBrackets() <= MOST_OPEN_BRACKETS
        && unread.spendOn(marks.length(), marks.count(SPECIALS))) {
      super.parse(content, block);
    } else {
      unread.note(content);
      block.appendChild(new Text(content.trim()));
    }
  }

  // Several of Flexmark's methods replace the input.
  private ParagraphText paragraph() {
    if (!paragraph.isOf(input)) {
      paragraph = new ParagraphText(input);
    }
    return paragraph;
  }

  // All special characters are marks.
  @Override
  protected boolean parseString() {
    MarkedText s = paragraph().marks();
    int start = index;
    int end = s.nextMark(start);
    while (end < s.length() && !isSpecial(s.charAt(end))) {
      end = s.nextMark(end + 1);
    }
    if (end == start) {
      return false;
    }
    index = end;
    appendText(input, start, end);
    return true;
  }

  private boolean isSpecial(char c) {
    return specialCharacters.get(c);
  }

  // Flexmark copies the text even when it is a single stretch.
  @Override
  public boolean flushTextNode() {
    if (currentText == null
        || currentText.size() != 1
        || !(currentText.get(0) instanceof MarkedText only)
        || only.isEmpty()) {
      return super.flushTextNode();
    }
    block.appendChild(new Text(only));
    currentText = null;
    return true;
  }

  // Flexmark's own method copies the whole paragraph for each match.
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(paragraph().text());
    matcher.region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  // From here to end, or null if there is no end.
  private @Nullable BasedSequence taken(int end) {
    if (end < 0) {
      return null;
    }
    BasedSequence taken = input.subSequence(index, end);
    index = end;
    return taken;
  }

  // Whether the budget still allows a search for an end; a search without a result is paid for.
  private boolean isAffordable() {
    if (unread.canAfford()) {
      return true;
    }
    unread.note(input);
    return false;
  }

  private @Nullable BasedSequence paid(int end) {
    if (end < 0) {
      unread.spend(input.length() - index);
    }
    return taken(end);
  }

  // Flexmark copies what is left of the paragraph for each definition in it.
  @Override
  protected int parseReference(Block block, BasedSequence rest) {
    if (!unread.canAfford()) {
      unread.note(rest);
      return 0;
    }
    unread.spend(rest.length() / COPIED_AT_ONCE);
    return super.parseReference(block, rest);
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    String s = paragraph().text();
    boolean angled = index < s.length() && s.charAt(index) == '<';
    return taken(angled ? Scan.angleDestination(s, index) : Scan.destination(s, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    String s = paragraph().text();
    return index < s.length() && isAffordable() ? paid(Scan.title(s, index)) : null;
  }

  @Override
  public int parseLinkLabel() {
    String s = paragraph().text();
    if (index >= s.length() || s.charAt(index) != '[') {
      return 0;
    }
    BasedSequence label = taken(Scan.label(s, index));
    return label == null ? 0 : label.length();
  }

  @Override
  public boolean parseAutolink() {
    String s = paragraph().text();
    BasedSequence mail = taken(Scan.mailLink(s, index));
    if (mail != null) {
      int end = mail.length() - 1;
      appendNode(
          new MailLink(mail.subSequence(0, 1), mail.subSequence(1, end), mail.subSequence(end)));
      return true;
    }
    BasedSequence link = taken(Scan.autolink(s, index));
    if (link != null) {
      int end = link.length() - 1;
      appendNode(
          new AutoLink(link.subSequence(0, 1), link.subSequence(1, end), link.subSequence(end)));
      return true;
    }
    return false;
  }

  @Override
  public boolean parseHtmlInline() {
    BasedSequence html = isAffordable() ? paid(Scan.html(paragraph().text(), index)) : null;
    if (html == null) {
      return false;
    }
    HtmlInlineBase node =
        html.startsWith("<!--") ? new HtmlInlineComment(html) : new HtmlInline(html);
    appendNode(node);
    return true;
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    MarkedText s = paragraph().marks();
    int start = index;
    int end = start;
    while (end < s.length() && s.charAt(end) == delimiter) {
      end++;
    }
    if (end - start < processor.getMinLength()) {
      return false;
    }
    Flanks flanks = Flanks.of(s, start, end);
    boolean canOpen = delimiter == processor.getOpeningCharacter() && flanks.canOpen(processor);
    boolean canClose = delimiter == processor.getClosingCharacter() && flanks.canClose(processor);
    if (!canOpen && !canClose && processor.skipNonOpenerCloser()) {
      return false;
    }
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    Delimiter run = new Delimiter(input, node, delimiter, canOpen, canClose, lastDelimiter, start);
    run.setNumDelims(end - start);
    if (run.getPrevious() != null) {
      run.getPrevious().setNext(run);
    }
    lastDelimiter = run;
    return true;
  }

  @Override
  protected boolean parseBackticks() {
    Backticks ticks = paragraph().ticks();
    int open = index;
    int length = ticks.length(open);
    int code = open + length;
    int close = ticks.next(code, length);
    if (close < 0) {
      index = code;
      appendText(input.subSequence(open, code));
      return true;
    }
    BasedSequence inner = input.subSequence(code, close);
    Code node =
        new Code(input.subSequence(open, code), inner, input.subSequence(close, close + length));
    node.appendChild(new Text(inner));
    index = close + length;
    appendNode(node);
    return true;
  }
}
