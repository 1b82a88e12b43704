package dev.briefpress.markup;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts made to take a Markdown parser a time or a stack beyond proportion to their length. */
final class Bombs {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final int n;

  private Bombs(int n) {
    this.n = n;
  }

  /** Each kind, with about {@code n} repetitions. */
  static Map<String, String> all(int n) {
    Bombs bombs = new Bombs(n);
    bombs.links();
    bombs.delimiters();
    bombs.html();
    bombs.containers();
    bombs.definitions();
    bombs.tables();
    bombs.lines();
    return bombs.texts;
  }

  private void add(String name, String text) {
    texts.put(name, text);
  }

  private void links() {
    add("opening brackets", "[".repeat(n));
    add("closing brackets", "]".repeat(n));
    add("nested brackets", "[".repeat(n) + "a" + "]".repeat(n));
    add("open links", "[a](".repeat(n));
    add("open links with text", "[a](b".repeat(n));
    add("images in links", "![[]()".repeat(n));
    add("open images in links", "![[](".repeat(n));
    add("nested images", "![".repeat(n) + "a" + "](b)".repeat(n));
    add("nested links", "[".repeat(n) + "a" + "](b)".repeat(n));
    add("references without definition", "[a][b]".repeat(n));
    add("bare references", "[x]: u\n\n" + "[x] ".repeat(n));
    add("parentheses", "[a](" + "(".repeat(n));
    add("parentheses again", ("[a](" + "(".repeat(30) + "b").repeat(n / 8));
    add("open angles", "[a](<b".repeat(n));
    add("long angle", "[a](<" + "b".repeat(n * 10));
    add("open titles", "[a](b 't ".repeat(n));
    add("open titles in parentheses", "[a](b (\\) ".repeat(n));
    add("long title", "[a](b \"" + "t".repeat(n * 10) + "\")");
    add("long label", "[" + "a".repeat(n * 10) + "]");
    add("long labels", ("[" + "a".repeat(900) + "]").repeat(n / 100));
    add("label after label", ("][" + "a".repeat(900)).repeat(n / 100));
    add("emphasis in links", "[ a_".repeat(n));
    add("links and emphasis", "**x [a*b**c*](d)".repeat(n));
    add("open brackets and emphasis", "*a [".repeat(n) + "b* c] ".repeat(n));
    add("autolinks", "<http://a.b> ".repeat(n));
    add("open autolinks", "<http:".repeat(n));
    add("mail links", "<a@b.c> ".repeat(n));
    add("open mail links", "<a@".repeat(n));
    add("long host", "<a@" + "b.".repeat(n) + ">");
    add("footnote references", "[^1]: a\n\n" + "[^1] ".repeat(n));
    add("open footnotes", "[^".repeat(n));
    add("nested footnotes", "[^a".repeat(n) + "]".repeat(n));
  }

  private void delimiters() {
    add("open emphasis", "*a **a ".repeat(n));
    add("open and closed emphasis", "*a **a ".repeat(n) + "a** a*".repeat(n));
    add("closed emphasis", "a** ".repeat(n));
    add("unlike emphasis", "*a_ ".repeat(n));
    add("underscores", "_a __a ".repeat(n));
    add("inner asterisks", "a**b".repeat(n) + "c* ".repeat(n));
    add("long runs", "*".repeat(n) + "a" + "*".repeat(n));
    add("long underscores", "_".repeat(n) + "a" + "_".repeat(n));
    add("run after word", "a" + "*".repeat(n) + "a" + "*".repeat(n));
    add("three and three", "a***b ".repeat(n));
    add("strikethrough", "~~a ~~".repeat(n));
    add("tildes", "a" + "~".repeat(n) + "a");
    add("backticks", "`a``".repeat(n));
    add("backtick runs", backtickRuns());
    add("open backticks", "`a ".repeat(n) + "``");
    add("entities", "&amp;".repeat(n) + "&".repeat(n));
    add("open entities", "&a".repeat(n));
    add("escapes", "\\*".repeat(n));
    add("bangs", "!".repeat(n));
  }

  private String backtickRuns() {
    StringBuilder text = new StringBuilder();
    for (int run = 1; text.length() < n * 20; run++) {
      text.append('e').append("`".repeat(run));
    }
    return text.toString();
  }

  private void html() {
    add("open comments", "a <!--".repeat(n));
    add("comments apart", "<!--\n\n".repeat(n));
    add("comments half closed", "a <!-- b --".repeat(n));
    add("open instructions", "a <?".repeat(n));
    add("open character data", "a <![CDATA[".repeat(n));
    add("open declarations", "a <!A ".repeat(n));
    add("open tags", "a <a ".repeat(n));
    add("open attributes", "a <a b=\"".repeat(n));
    add("many attributes", "a <a" + " b".repeat(n) + ">");
    add("many attributes on a line", "<a" + " b".repeat(n) + ">");
    add("attributes without end", "a <a" + " b='c'".repeat(n));
    add("tags", "a <b>".repeat(n));
    add("tags apart", "a <b>\n\n".repeat(n));
    add("tables in tables", "<table>\n\n".repeat(n));
    add("tags of a block", "<b>".repeat(n));
    add("blocks", "<div>\n\n".repeat(n));
    add("one block of tags", "<div>" + "<i>".repeat(n));
    add("unclosed links of a block", "<div>" + "<a href=x>".repeat(n));
    add("lessers", "a <".repeat(n));
    add("close tags", "a </".repeat(n));
    add("close tags of a block", "<div>" + "</p>".repeat(n));
    add("attributes of a block", "<div" + " a=b".repeat(n) + "\n>");
  }

  private void containers() {
    add("quotations", ">".repeat(n) + "a");
    add("quotations with blanks", "> ".repeat(n) + "a");
    add("quotations that deepen", deepening(">", 500));
    add("lists that deepen", indented("- a", 500));
    add("numbered lists that deepen", indented("1. a", 500));
    add("lists on a line", "- ".repeat(n) + "a");
    add("mixed lists on a line", "- * + ".repeat(n) + "a");
    add("numbered lists on a line", "1. ".repeat(n) + "a");
    add("lists in quotations", "> - ".repeat(n) + "a");
    add("deep lines", ("> ".repeat(60) + "a\n").repeat(n / 60));
    add("deep list lines", ("- ".repeat(60) + "a\n").repeat(n / 60));
    add("lazy lines", "> ".repeat(40) + "a\n" + "b\n".repeat(n));
    add("items", "- a\n".repeat(n));
    add("items of every kind", "- a\n* b\n+ c\n".repeat(n));
    add("items of code", "-     a\n".repeat(n));
    add("empty items", "-\n".repeat(n));
    add("items far apart", ("- a\n" + "\n".repeat(n)).repeat(3));
    add("footnotes in footnotes", indented("[^a]: b", 500));
    add("footnotes on a line", "[^a]: ".repeat(n));
  }

  private static String deepening(String mark, int most) {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth < most; depth++) {
      text.append(mark.repeat(depth)).append("a\n");
    }
    return text.toString();
  }

  private static String indented(String line, int most) {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < most; depth++) {
      text.append("    ".repeat(depth)).append(line).append('\n');
    }
    return text.toString();
  }

  private void definitions() {
    StringBuilder definitions = new StringBuilder();
    StringBuilder footnotes = new StringBuilder();
    StringBuilder uses = new StringBuilder();
    for (int i = 0; i < n; i++) {
      definitions.append("[r").append(i).append("]: u\n");
      footnotes.append("[^r").append(i).append("]: u\n");
      uses.append("[^r").append(i).append("] ");
    }
    add("definitions", definitions.toString());
    add("definitions apart", definitions.toString().replace("\n", "\n\n"));
    add("one definition again", "[a]: u\n".repeat(n));
    add("open definitions", "[a]: <b".repeat(n));
    add("definitions without address", "[a]:\n".repeat(n));
    add("definition with a long title", "[a]: b '" + "c\n".repeat(n));
    add("definitions with open titles", "[a]: b 'c\n".repeat(n));
    add("footnotes", footnotes + "\n" + uses);
    add("footnote of blanks", "[^" + " ".repeat(n) + "a");
    add("footnotes of blanks", ("[^a" + " ".repeat(n / 10) + "\n").repeat(10));
  }

  private void tables() {
    add("columns", "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b".repeat(n) + "|\n");
    add(
        "columns missing",
        "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b|\n".repeat(n / 10));
    add("rows", "|a|b|\n|-|-|\n" + "|b|c|\n".repeat(n));
    add("separators", "|-|-|\n".repeat(n));
    add("rows without table", "|a\n".repeat(n));
    add("pipes", "|".repeat(n));
    add("open code in cells", "|a|b|\n|-|-|\n" + "|`b|[c|\n".repeat(n));
    add("long separator", "a\n" + "-".repeat(n) + "|" + "-".repeat(n));
    add("long colons", "|a|\n|" + ":".repeat(n) + "|");
  }

  private void lines() {
    add("lines", "abc def\n".repeat(n));
    add("long line", "abc def ".repeat(n));
    add("hard breaks", "a  \n".repeat(n));
    add("blank lines", "\n".repeat(n * 10));
    add("blanks", "a" + " ".repeat(n * 10) + "b");
    add("blanks at ends", ("a" + " ".repeat(200) + "\n").repeat(n / 10));
    add("tabs", "\t".repeat(n) + "a");
    add("blanks in heading", "# " + " ".repeat(n) + "a");
    add("marks in heading", "#" + " ".repeat(n) + "#".repeat(n) + "a");
    add("marks apart in heading", "# a" + " #".repeat(n) + "b");
    add("headings", "# a\n".repeat(n));
    add("headings of a section", "### a\n".repeat(n));
    add("headings without text", "###\n".repeat(n));
    add("underlined headings", "a\n-\n".repeat(n));
    add("long underlined heading", "a\n".repeat(n) + "===");
    add("fences", "```\n".repeat(n));
    add("long fence", "`".repeat(n) + "\na");
    add("long fence again", ("`".repeat(n / 10) + "a`\n").repeat(10));
    add("rule", "-".repeat(n));
    add("not quite a rule", "-".repeat(n) + "a");
    add("rule apart", "- ".repeat(n));
    add("rule of asterisks", "* ".repeat(n) + "*");
    add("equals", "=".repeat(n) + "a");
    add("lines of equals", "a\n" + "=b\n".repeat(n));
    add("lines of hashes", "a\n" + "#b\n".repeat(n));
    add("lines of dashes", "a\n" + "-b\n".repeat(n));
    add("lines of quotation marks", "a\n" + "    > b\n".repeat(n));
    add("lines of a quotation", "> a\n".repeat(n));
    add("lines of a quotation, some lazy", "> a\n> a\na\n".repeat(n / 3));
    add("lines of a quotation, some blank", ">  a\n> a\n>      >\n".repeat(n / 3));
    add("lines of an item", "- a\n" + "  a\n".repeat(n));
    add("lines of code", "    a\n".repeat(n));
    add("lines of code in an item", "- a\n\n" + "      a\n".repeat(n));
    add("lines of a fence in a quotation", "> ```\n" + "> a\n".repeat(n));
    add("lines of html in a quotation", "> <div>\n" + "> a\n".repeat(n));
    add("lines of angles", "a\n" + "<b\n".repeat(n));
    add("lines of footnotes", "a\n" + "[^b\n".repeat(n));
    add("lines of numbers", "a\n" + "2. b\n".repeat(n));
    add("digits", "1".repeat(n) + ". a");
    add("labels", "- **a:** b\n".repeat(n));
    add("colons", "- " + "a:".repeat(n));
    add("surrogates", "\uD83D".repeat(n));
    add("controls", "\u0001\u0000".repeat(n));
  }
}
