package dev.briefpress.check;

import dev.briefpress.content.CheckedDocument;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.util.List;
import java.util.Optional;

/** Holds drafts to their schemas; one instance serves all threads. */
public final class Checker {
  private final Settings settings;
  private final Taxonomy taxonomy;
  private final Schemas schemas;

  public Checker(Settings settings, Taxonomy taxonomy, Schemas schemas) {
    this.settings = settings;
    this.taxonomy = taxonomy;
    this.schemas = schemas;
  }

  /**
   * Checks one draft; every finding is told, never only the first.
   *
   * @return the document, or at least one error
   */
  public Outcome<CheckedDocument> check(Draft draft) {
    return weighed(document(draft));
  }

  /** Checks what was read; the findings of both stages have the weight that the site gives them. */
  public Outcome<CheckedDocument> check(Outcome<Draft> read) {
    return weighed(read.then(this::document));
  }

  private Outcome<CheckedDocument> document(Draft draft) {
    Findings findings = new Findings(draft.path());
    Optional<CheckedDocument> document =
        switch (draft.type()) {
          case BRIEF -> new BriefReader(settings, taxonomy, schemas, draft, findings).read();
          case PAGE -> new PageReader(settings, taxonomy, schemas, draft, findings).read();
          case DAILY_SUMMARY ->
              new EditionReader(settings, taxonomy, schemas, draft, findings).read();
        };
    List<Diagnostic> all = findings.all();
    return document.isPresent() ? Outcome.ok(document.get(), all) : Outcome.failed(all);
  }

  private Outcome<CheckedDocument> weighed(Outcome<CheckedDocument> outcome) {
    List<Diagnostic> all = outcome.diagnostics();
    List<Diagnostic> weighed = settings.weigh(all);
    boolean errors = weighed.stream().anyMatch(Diagnostic::isError);
    Optional<CheckedDocument> document = outcome.value();
    if (document.isPresent() && !errors) {
      return Outcome.ok(document.get(), weighed);
    }
    // Without a title or date there is no document, whatever weight its site gives to that.
    return Outcome.failed(errors ? weighed : all);
  }
}
