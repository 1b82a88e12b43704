package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An assumption that leaves no room to be wrong. */
final class AbsoluteAssumption implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/absolute-assumption",
          Severity.INFO,
          "An assumption says that something holds always, never or in every case.",
          "The Key Assumptions Check asks of such words what would have to be true for them to fail;"
              + " most such assumptions turn out to have an exception.",
          "- **Assumptions:** The port will always reopen within a day.\n",
          "- **Assumptions:** The port reopens within a day, as after the last five storms.\n");

  /** What was always or never so is a record, and no assumption about what comes. */
  private static final Pattern RECORD =
      Pattern.compile(
          "\\b(?:was|were|has|have|had|did)(?: \\p{L}+)? (?:always|never)\\b|(?<!\\bare )(?<!\\bis )(?<!\\bbe )\\b(?:always|never) (?:\\p{L}+ed|been|was|were|had|took|saw|said|made|went|came|left)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DENIED =
      Pattern.compile("\\b(?:not|nor|neither|rather than)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    return prose
        .in(Place.ASSUMPTIONS)
        .filter(sentence -> !sentence.isQuestion())
        .flatMap(
            sentence ->
                prose.words().absolute(sentence).stream()
                    .filter(found -> !isDenied(sentence.text().substring(0, found.start())))
                    .filter(found -> !RECORD.matcher(sentence.text()).find())
                    .limit(1)
                    .map(
                        found ->
                            prose.at(
                                RULE,
                                sentence,
                                found.start(),
                                found.end(),
                                "\"" + found.text() + "\" leaves the assumption no exception",
                                "say under which conditions it holds, or what would undermine it")));
  }

  private static boolean isDenied(String before) {
    return DENIED.matcher(before).find();
  }
}
