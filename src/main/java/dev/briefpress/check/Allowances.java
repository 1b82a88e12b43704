package dev.briefpress.check;

import dev.briefpress.content.Header.Allowance;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The exemptions that a brief's front matter writes down: what they exempt is reported as
 * information, with the reason.
 */
public final class Allowances {
  private static final Rule USELESS =
      new Rule(
          "front-matter/useless-allow",
          Severity.ERROR,
          "An entry of allow names a code that no finding has, or one that cannot be allowed.",
          "The author believes that a finding is settled, and it is not; what protects readers or"
              + " sources has no exceptions.",
          "allow: [{code: tradecraft/vage-likelihood, why: quotes the ministry}]\n",
          "allow: [{code: tradecraft/vague-likelihood, why: quotes the ministry}]\n");
  private static final Rule UNUSED =
      new Rule(
          "front-matter/unused-allow",
          Severity.INFO,
          "An entry of allow exempts nothing, because the brief no longer has such a finding.",
          "The next finding of its kind would pass without anybody having looked at it.",
          "allow: [{code: tradecraft/no-sources, why: rests on one interview}]\nsources: [{title: The interview}]\n",
          "sources: [{title: The interview}]\n");

  static final List<Rule> RULES = List.of(USELESS, UNUSED);

  private final Set<String> codes;
  private final Set<String> protecting;
  private final Set<String> ofDocuments;

  /**
   * Exemptions where these are the rules.
   *
   * @param codes of all rules; empty when they are not known, and no code is called unknown
   * @param protecting codes that cannot be allowed
   */
  Allowances(Set<String> codes, Set<String> protecting) {
    this.codes = Set.copyOf(codes);
    this.protecting = Set.copyOf(protecting);
    this.ofDocuments = Rules.ALL.stream().map(Rule::code).collect(Collectors.toSet());
  }

  /** {@code found} with what {@code allowed} exempts as information. */
  public static List<Diagnostic> applied(List<Diagnostic> found, List<Allowance> allowed) {
    return allowed.isEmpty() ? found : found.stream().map(one -> applied(one, allowed)).toList();
  }

  private static Diagnostic applied(Diagnostic one, List<Allowance> allowed) {
    Optional<Allowance> matching =
        allowed.stream().filter(a -> a.code().equals(one.code()) && !one.protecting()).findFirst();
    return matching.map(a -> one.allowed(a.why())).orElse(one);
  }

  /**
   * What is wrong with the exemptions of a document. One of a rule about the whole site is not
   * called unused, since only one document is looked at.
   */
  List<Diagnostic> check(Parsed parsed, List<Diagnostic> found) {
    List<Diagnostic> wrong = new ArrayList<>();
    FrontMatter front = parsed.frontMatter();
    for (Mapping entry :
        front.fields().mapping().get("allow").map(Allowances::entries).orElse(List.of())) {
      Optional<Yaml> code = entry.get("code");
      String text =
          code.filter(Yaml.Scalar.class::isInstance).map(c -> ((Yaml.Scalar) c).text()).orElse("");
      if (!text.isEmpty()) {
        check(parsed, text, code.get().span(), found).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private static List<Mapping> entries(Yaml allow) {
    return allow instanceof Yaml.Sequence list
        ? list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).toList()
        : List.of();
  }

  private Optional<Diagnostic> check(
      Parsed parsed, String code, Span place, List<Diagnostic> found) {
    if (protecting.contains(code)) {
      return Optional.of(
          USELESS.at(
              parsed.file(), place, "'" + code + "' cannot be allowed", "mend what it finds"));
    }
    if (!codes.isEmpty() && !codes.contains(code)) {
      String help =
          NearMisses.nearest(code, codes)
              .map(near -> "did you mean '" + near + "'?")
              .orElse("docs/diagnostics.md lists the codes; `briefpress explain` prints them");
      return Optional.of(
          USELESS.at(parsed.file(), place, "no finding has the code '" + code + "'", help));
    }
    boolean used = found.stream().anyMatch(one -> one.code().equals(code));
    return used || !ofDocuments.contains(code)
        ? Optional.empty()
        : Optional.of(
            UNUSED.at(
                parsed.file(),
                place,
                "the brief has no finding '" + code + "'",
                "remove the entry of `allow`"));
  }
}
