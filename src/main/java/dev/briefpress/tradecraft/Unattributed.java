package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A statement that somebody made, without saying who. */
final class Unattributed implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/unattributed",
          Severity.INFO,
          "A sentence passes on what others say and does not name them.",
          "ICD 206 asks for the source wherever one is used; \"reports say\" cannot be graded or"
              + " checked.",
          "Reports say that the line was cut.\n",
          "The operator Fingrid says that the line was cut.\n");

  /** Who is named just before, or what number of them there are. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\b\\p{Lu}[\\p{L}\\p{N}.’'-]*|\\b(?:two|three|four|five|the|its|their|those|these|company|agency|police|court"
              + "|ministry|government|intelligence|national|field|inspection|annual|quarterly|weekly|monthly)) $");

  private static final Pattern ACCORDING =
      Pattern.compile(
          "\\b(?:according to|(?:said|reported|stated|published|quoted) by) (?:the )?\\p{Lu}");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    return prose.sentences().stream()
        .filter(s -> !s.isCited() && !s.isQuestion())
        .flatMap(
            s ->
                prose.words().unattributed(s).stream()
                    .filter(found -> !NAMED.matcher(s.text().substring(0, found.start())).find())
                    .filter(found -> !ACCORDING.matcher(s.text()).find())
                    .limit(1)
                    .map(
                        found ->
                            prose.at(
                                RULE,
                                s,
                                found.start(),
                                found.end(),
                                "\"" + found.text() + "\" does not say who says so",
                                "name the source, link to it, or say what is not known of it")));
  }
}
