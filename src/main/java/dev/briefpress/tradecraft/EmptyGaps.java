package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Information gaps that are said not to exist. */
final class EmptyGaps implements ProseRule {
  private static final Rule RULE =
      new Rule(
          "tradecraft/empty-gaps",
          Severity.INFO,
          "The brief says that it has no information gaps.",
          "Every judgement about others rests on incomplete information; a gap that is named tells"
              + " readers what would change the judgement.",
          "- **Information Gaps:** None identified at this time.\n",
          "- **Information Gaps:** The ship's own log has not been published.\n");

  private static final Pattern NONE =
      Pattern.compile(
          "(?:(?:(?:there (?:are|were)|we (?:see|have|know of|found|identified)) )?no (?:[a-z]+ ){0,3}gaps?\\b[^.;]{0,60}"
              + "|(?:none|nothing)(?: (?:were |was |have been |are |is |that )?(?:identified|known|noted|found|apparent|remain|to report|to note|of note|exist"
              + "|at present|at this time|at this stage|so far|in particular|significant|worth mentioning|we (?:know|are aware) of))*"
              + "|(?:the|our) (?:picture|record|information|evidence|file|collection|coverage) is complete\\b[^.]{0,80}"
              + "|we (?:aren['’]t|are not) aware of any (?:[a-z]+ ){0,3}gaps?[^.]{0,40}"
              + "|(?:at present,? )?there is nothing (?:more |else )?(?:that )?we (?:would |still )?need[^.]{0,80}"
              + "|all (?:the )?(?:[a-z]+ )?(?:information|data|facts)(?: (?:that )?(?:we )?need(?:ed)?)? (?:is|was|are|were) (?:available|known|at hand)[^.;]{0,30}"
              + "|nothing (?:of [a-z]+ )?is missing[^.;]{0,40}"
              + "|we have all (?:the )?(?:[a-z]+ )?(?:information|data|facts)[^.;]{0,30}"
              + "|n/?a|not applicable|-|–|—)[.!]?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Prose prose) {
    List<Sentence> gaps = prose.in(Place.GAPS).toList();
    boolean none = !gaps.isEmpty() && gaps.stream().allMatch(s -> NONE.matcher(s.text()).matches());
    return none
        ? gaps.stream()
            .limit(1)
            .map(
                s ->
                    prose.at(
                        RULE,
                        s,
                        0,
                        s.text().length(),
                        "no information gap is named",
                        "name what you would need to know to be surer"))
        : Stream.empty();
  }
}
