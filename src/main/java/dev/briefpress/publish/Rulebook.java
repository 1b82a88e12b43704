package dev.briefpress.publish;

import dev.briefpress.bake.PropertiesFindings;
import dev.briefpress.check.Rules;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.images.UnknownSize;
import dev.briefpress.links.check.LinkRules;
import dev.briefpress.parse.Destinations;
import dev.briefpress.parse.LabelFindings;
import dev.briefpress.parse.SectionFindings;
import dev.briefpress.parse.header.FrontMatterFindings;
import dev.briefpress.parse.matrix.MatrixFindings;
import dev.briefpress.read.FileFindings;
import dev.briefpress.settings.SettingsFindings;
import dev.briefpress.versions.LedgerFindings;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every rule there is. */
public final class Rulebook {
  private static final List<Rule> RULES =
      Stream.of(
              SettingsFindings.ALL,
              PropertiesFindings.ALL,
              FileFindings.ALL,
              FrontMatterFindings.ALL,
              Destinations.ALL,
              SectionFindings.ALL,
              LabelFindings.ALL,
              MatrixFindings.ALL,
              Rules.ALL,
              LinkRules.ALL,
              LedgerFindings.ALL,
              List.of(
                  CleanedDrawing.RULE,
                  UnfitAttachment.RULE,
                  UnknownSize.RULE,
                  FewBriefs.RULE,
                  VanishedAddress.RULE))
          .flatMap(Collection::stream)
          .sorted(Comparator.comparing(Rule::code))
          .toList();

  private Rulebook() {}

  /** All rules, by code. */
  public static List<Rule> rules() {
    return RULES;
  }

  /** All codes. */
  public static Set<String> codes() {
    return new TreeSet<>(RULES.stream().map(Rule::code).toList());
  }

  /** The codes of rules that no setting turns off or lowers. */
  public static Set<String> protecting() {
    return new TreeSet<>(RULES.stream().filter(Rule::protecting).map(Rule::code).toList());
  }

  /** The rule with this code. */
  public static Optional<Rule> find(String code) {
    return RULES.stream().filter(r -> r.code().equals(code)).findFirst();
  }
}
