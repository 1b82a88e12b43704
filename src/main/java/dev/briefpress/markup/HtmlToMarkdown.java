package dev.briefpress.markup;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes simple HTML as Markdown: headings, paragraphs, lists, quotations, code, tables, rules,
 * emphasis, deletions and line breaks. Flexmark's converter does it; what it does not know goes
 * through as HTML, so callers bring other elements to these first.
 */
public final class HtmlToMarkdown {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
          .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
          .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
          .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false)
          .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
          .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
          .set(FlexmarkHtmlConverter.WRAP_AUTO_LINKS, false)
          .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false)
          .set(FlexmarkHtmlConverter.THEMATIC_BREAK, "---")
          .toImmutable();

  /** Code in a line, which stays, or an escape that is not needed: of no entity, no quotation. */
  private static final Pattern NEEDLESS =
      Pattern.compile(
          "(`+)(?!`).*?(?<!`)\\1(?!`)|\\\\&(?!#?\\w{1,31};)|\\\\\\^|(?<=\\S {0,9})\\\\>");

  private HtmlToMarkdown() {}

  /** {@code html}, the inside of a body, as Markdown that ends in a line end. */
  public static String of(String html) {
    String markdown = FlexmarkHtmlConverter.builder(OPTIONS).build().convert(html).strip();
    StringBuilder out = new StringBuilder(markdown.length() + 1);
    boolean code = false;
    for (String line : markdown.split("\n", -1)) {
      boolean fence = line.strip().startsWith("```");
      code ^= fence;
      out.append(code || fence ? line : plainly(line)).append('\n');
    }
    return out.toString();
  }

  // The converter escapes more than CommonMark asks for, which nobody likes to read.
  private static String plainly(String line) {
    Matcher matcher = NEEDLESS.matcher(line);
    StringBuilder out = new StringBuilder(line.length());
    while (matcher.find()) {
      String found = matcher.group();
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(found.startsWith("\\") ? found.substring(1) : found));
    }
    return matcher.appendTail(out).toString();
  }
}
