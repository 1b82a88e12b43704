package dev.briefpress.check;

import dev.briefpress.check.ach.MatrixRules;
import dev.briefpress.check.review.ReviewRules;
import dev.briefpress.check.sources.SourceRules;
import dev.briefpress.content.Header;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Parser;
import dev.briefpress.read.Draft;
import dev.briefpress.read.HeaderForm;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.text.RawSpan;
import dev.briefpress.tradecraft.Tradecraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses drafts and holds them to the rules; one instance serves all threads. */
public final class Checker {
  private final Newsroom newsroom;
  private final Tradecraft tradecraft;

  private final Allowances allowances;

  /** A checker that knows the rules about documents only. */
  public Checker(Newsroom newsroom) {
    this(newsroom, Set.of(), Set.of());
  }

  /**
   * A checker that knows every rule.
   *
   * @param codes of all rules
   * @param protecting codes of those that cannot be lowered
   */
  public Checker(Newsroom newsroom, Set<String> codes, Set<String> protecting) {
    this.newsroom = newsroom;
    this.allowances = new Allowances(codes, protecting);
    this.tradecraft = new Tradecraft(newsroom.taxonomy().lexicon());
  }

  /**
   * Checks one draft; every finding is reported, never only the first.
   *
   * @return the document, or at least one error
   */
  public Outcome<CheckedDocument> check(Draft draft) {
    return check(Outcome.ok(draft));
  }

  /** Checks what was read; the findings of both stages have the weight that the site gives them. */
  public Outcome<CheckedDocument> check(Outcome<Draft> read) {
    Optional<Parsed> parsed = read.value().map(new Parser(newsroom)::parse);
    List<Diagnostic> all = new ArrayList<>(read.diagnostics());
    if (parsed.isPresent()) {
      Draft draft = parsed.get().draft();
      all.replaceAll(fault -> GuessedPlaces.inside(draft.source(), fault));
      all.addAll(GuessedPlaces.of(draft, read.diagnostics(), found(parsed.get())));
    }
    parsed.ifPresent(p -> all.addAll(allowances.check(p, all)));
    List<Diagnostic> weighed =
        Allowances.applied(
            newsroom.settings().weigh(all, parsed.flatMap(p -> p.frontMatter().day())),
            parsed.flatMap(p -> p.frontMatter().header()).map(Header::allowed).orElse(List.of()));
    boolean errors = weighed.stream().anyMatch(Diagnostic::isError);
    Optional<CheckedDocument> document = parsed.flatMap(Parsed::document);
    // A document whose front matter was guessed is never published, whatever weight the site gives
    // to the fault.
    boolean guessed = read.value().filter(draft -> !draft.isAsWritten()).isPresent();
    boolean stopped = errors && !isUnread(document, weighed);
    if (document.isPresent() && !stopped && !guessed) {
      return Outcome.ok(document.get(), weighed);
    }
    // Without a title or date there is no document, whatever weight its site gives to that.
    return Outcome.failed(errors ? weighed : all);
  }

  // Nobody reads a draft yet, so that its errors stop nothing, but for those that protect readers
  // or
  // sources.
  private static boolean isUnread(Optional<CheckedDocument> document, List<Diagnostic> found) {
    return document.filter(d -> d.document().status() == Status.DRAFT).isPresent()
        && found.stream().noneMatch(one -> one.isError() && one.protecting());
  }

  private List<Diagnostic> found(Parsed parsed) {
    List<Diagnostic> found = new ArrayList<>(parsed.findings());
    Rules.OF_A_DOCUMENT.forEach(rule -> rule.check(parsed).forEach(found::add));
    MatrixRules.check(parsed).forEach(found::add);
    tradecraft.check(parsed).forEach(found::add);
    ReviewRules.check(parsed).forEach(found::add);
    SourceRules.check(parsed).forEach(found::add);
    HeaderForm form = HeaderForm.of(parsed.draft().source());
    if (!parsed.draft().hasFields()) {
      int body = parsed.draft().span(new RawSpan(0, 0)).line();
      found.removeIf(one -> one.span().line() < body);
    }
    return form == HeaderForm.YAML
        ? found
        : found.stream().map(one -> form.told(one, parsed.draft().source())).toList();
  }
}
