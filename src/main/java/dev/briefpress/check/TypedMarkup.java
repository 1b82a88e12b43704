package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.text.LookAlikes;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What looks like markup and is printed as it is typed. */
final class TypedMarkup implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "text/typed-markup",
          Severity.WARNING,
          "Something in the text is markup of another program, or nearly Markdown, and is printed as"
              + " it is typed.",
          "Readers see brackets and asterisks, and the file or the note that was meant is not there.",
          "- **Assumptions: **The log is complete; see [[port log]].\n",
          "- **Assumptions:** The log is complete; see [the log](port-log.pdf).\n");

  /** Most findings of one document: who has more has one fault, many times over. */
  private static final int MOST = 100;

  /** Stands for U+200B, U+2060 and U+FEFF. */
  private static final char UNSEEN = '\u200B';

  /** Stands for each of these. */
  private static final char BULLET = '\u2022';

  private static final String BULLETS = "\u2022\u2023\u25AA\u25CF\u25E6";

  private static final String SIGNS = "[{*" + UNSEEN + BULLET;

  /**
   * A form that is printed as it is typed.
   *
   * @param sign one of {@link #SIGNS}, which every line has that has the form
   * @param hint whether a line with the sign may have it: most have none, and the pattern is slow
   * @param what it is
   * @param help what to write
   * @param mended what to write in its place, where that is certain
   */
  private record Form(
      char sign,
      Predicate<String> hint,
      Pattern pattern,
      String what,
      String help,
      Function<MatchResult, Optional<String>> mended) {
    static Form told(char sign, Predicate<String> hint, String pattern, String what, String help) {
      return new Form(sign, hint, Pattern.compile(pattern), what, help, m -> Optional.empty());
    }

    static Form mended(
        char sign,
        Predicate<String> hint,
        String pattern,
        String what,
        String help,
        Function<MatchResult, String> mended) {
      return new Form(
          sign, hint, Pattern.compile(pattern), what, help, m -> Optional.of(mended.apply(m)));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.told(
              '[',
              line -> line.contains("[["),
              "\\[\\[[^\\[\\]\\n]{1,200}\\]\\](?!\\()",
              "a link of a wiki",
              "write `[words](file.md)`"),
          Form.told(
              '{',
              line -> line.contains("{{") || line.contains("{%"),
              "\\{\\{.{0,300}?\\}\\}|\\{%.{0,300}?%\\}",
              "a command of another program",
              "write in Markdown what it would have made"),
          Form.mended(
              '[',
              line -> line.contains("![") && line.contains(" ="),
              "(?<=!\\[[^\\]\\n]{0,200}\\]\\([^)\\n]{0,300}) +=\\d*x\\d*(?=\\))",
              "a size of an image",
              "leave it out; an image is shown as large as it is, and never wider than the text",
              m -> ""),
          Form.mended(
              '{',
              line -> true,
              "(?<=\\))\\{(?!chart)[^{}\\n]{1,100}\\}|(?<=\\S) +\\{[#.][\\w-]{1,60}\\} *$",
              "attributes in braces",
              "leave them out; Briefpress has none",
              m -> ""),
          Form.told(
              '[',
              line -> line.contains("](") && line.indexOf(' ', line.indexOf("](")) >= 0,
              "(?<=\\]\\()(?![<\"])[^()\\s\"'<>]+(?: [^()\\s\"'<>=]+)+(?=\\))",
              "an address with a blank",
              "put it between `<` and `>`, or rename the file"),
          Form.mended(
              '*',
              TypedMarkup::mayCloseBehindABlank,
              "(?<![*\\\\\\w])\\*\\*(?=[^*\\s])([^*\\n]{1,120}?)( +)\\*\\*(?=[^\\s*])",
              "a blank before the closing asterisks",
              "put the blank behind them: `**Label:** text`",
              m -> "**" + m.group(1) + "**" + m.group(2)),
          Form.mended(
              '*',
              line -> line.startsWith("** ") || line.contains(" ** ") || line.contains(" **  "),
              "(?<=^|\\s)\\*\\*( +)([^*\\n]{1,120}?)(?<=\\S)\\*\\*(?!\\*)",
              "a blank behind the opening asterisks",
              "write `**` next to the words",
              m -> "**" + m.group(2) + "**"),
          Form.mended(
              '[',
              line -> line.contains("[ ]"),
              "(?<=^ {0,12}[-*+] )\\[ \\](?= )",
              "a task list",
              "write `☐`",
              m -> "☐"),
          Form.mended(
              '[',
              line -> line.contains("[x]") || line.contains("[X]"),
              "(?<=^ {0,12}[-*+] )\\[[xX]\\](?= )",
              "a task list",
              "write `☑`",
              m -> "☑"),
          Form.mended(
              BULLET,
              line -> BULLETS.indexOf(line.stripLeading().charAt(0)) >= 0,
              "(?<=^ {0,12})[" + BULLETS + "][ \\t\\u00A0]+",
              "a bullet of another program",
              "begin the line with `- `",
              m -> "- "),
          Form.mended(
              UNSEEN,
              line -> true,
              "(?<=\\p{IsLatin}|[\\d ])[\\u200B\\u2060\\uFEFF]+(?=\\p{IsLatin}|[\\d ])",
              "a character that nobody sees",
              "take it out",
              m -> ""));

  private static final Pattern DEFINITION = Pattern.compile("(?<=^: {1,3})\\S.*|(?<=^:\\t)\\S.*");

  private static final Pattern COLUMNS =
      Pattern.compile(" {0,3}\\|? *:?-+:? *(?:\\| *:?-+:? *)+\\|? *");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    List<ProseLines> lines = ProseLines.of(parsed.draft());
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < lines.size() && found.size() < MOST; i++) {
      ProseLines line = lines.get(i);
      if (!line.isBlank()) {
        forms(parsed, line, found);
        definition(parsed, lines, i, found);
        table(parsed, lines, i, found);
      }
    }
    return found.stream();
  }

  private static void forms(Parsed parsed, ProseLines line, List<Diagnostic> found) {
    String text = line.text();
    int signs = text.length() > 20_000 ? 0 : signs(text);
    if (signs == 0) {
      return;
    }
    for (Form form : FORMS) {
      boolean signed = (signs >> SIGNS.indexOf(form.sign()) & 1) != 0;
      if (!signed || !form.hint().test(text)) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(text);
      while (matcher.find()) {
        int start = line.start() + matcher.start();
        Span place = parsed.draft().span(new RawSpan(start, line.start() + matcher.end()));
        Diagnostic one =
            RULE.at(
                parsed.file(),
                place,
                "`" + shown(matcher.group()) + "` is printed as it is typed: " + form.what(),
                form.help());
        found.add(
            form.mended()
                .apply(matcher)
                .map(to -> one.withFix(new Fix(form.help(), List.of(new Edit(place, to)))))
                .orElse(one));
      }
    }
  }

  // One bit for each of the signs, which are looked for together: this is done for every line.
  private static int signs(String line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '*' || c == '[' || c == '{') {
        signs |= 1 << SIGNS.indexOf(c);
      } else if (c == '\u200B' || c == '\u2060' || c == '\uFEFF') {
        signs |= 1 << SIGNS.indexOf(UNSEEN);
      } else if (c >= BULLET && BULLETS.indexOf(c) >= 0) {
        signs |= 1 << SIGNS.indexOf(BULLET);
      }
    }
    return signs;
  }

  private static boolean mayCloseBehindABlank(String line) {
    int opening = line.indexOf("**");
    return opening >= 0 && line.indexOf(" **", opening + 2) >= 0;
  }

  private static String shown(String text) {
    String bare = text.replace('\u00A0', ' ').strip();
    String characters = LookAlikes.named(bare);
    return bare.isEmpty() || (!characters.isEmpty() && bare.length() < 3)
        ? characters
        : bare.length() > 60 ? bare.substring(0, 60) + "…" : bare;
  }

  private static void definition(
      Parsed parsed, List<ProseLines> lines, int at, List<Diagnostic> found) {
    if (!lines.get(at).text().startsWith(":")) {
      return;
    }
    Matcher matcher = DEFINITION.matcher(lines.get(at).text());
    if (at > 0 && !lines.get(at - 1).isBlank() && matcher.find()) {
      int start = lines.get(at).start();
      found.add(
          RULE.at(
              parsed.file(),
              parsed.draft().span(new RawSpan(start, start + 1)),
              "`:` is printed as it is typed: a definition list",
              "write `- **Term:** what it means`"));
    }
  }

  private static void table(Parsed parsed, List<ProseLines> lines, int at, List<Diagnostic> found) {
    boolean columns = at >= 2 && COLUMNS.matcher(lines.get(at).text()).matches();
    if (!columns
        || lines.get(at - 1).text().indexOf('|') < 0
        || lines.get(at - 2).isBlank()
        || lines.get(at - 2).text().stripLeading().startsWith("#")) {
      return;
    }
    int start = lines.get(at - 1).start();
    int end = start + lines.get(at - 1).text().length();
    Span gap = parsed.draft().span(new RawSpan(start, start));
    found.add(
        RULE.at(
                parsed.file(),
                parsed.draft().span(new RawSpan(start, end)),
                "this table is printed as it is typed: it follows a paragraph without a blank line",
                "put a blank line before it")
            .withFix(new Fix("put a blank line before the table", List.of(new Edit(gap, "\n")))));
  }
}
