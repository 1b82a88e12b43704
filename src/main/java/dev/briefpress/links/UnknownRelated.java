package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.diagnostics.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A related brief that is not there. */
public final class UnknownRelated {
  public static final Rule RULE =
      new Rule(
          "link/unknown-related",
          Severity.ERROR,
          "The field related names a slug that no brief has.",
          "The brief it should lead to would silently not be shown.",
          "related: [estlink-2-cabel-damage]\n",
          "related: [estlink-2-cable-damage]\n");

  private UnknownRelated() {}

  static void check(List<Document> documents, List<Diagnostic> found) {
    Set<Slug> known = new HashSet<>();
    List<Brief> briefs = new ArrayList<>();
    for (Document document : documents) {
      if (document instanceof Document.OfBrief of) {
        briefs.add(of.brief());
        known.add(of.brief().slug());
      }
    }
    for (Brief brief : briefs) {
      for (Slug slug : brief.header().related()) {
        if (!known.contains(slug)) {
          found.add(at(brief, slug, known));
        }
      }
    }
  }

  private static Diagnostic at(Brief brief, Slug slug, Set<Slug> known) {
    List<String> names = known.stream().map(Slug::value).sorted().toList();
    String help =
        Suggestions.nearest(slug.value(), names)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("write the slug of another brief of this site");
    return RULE.at(
        brief.id().path(),
        brief.fields().getOrDefault("related", Span.start()),
        "no brief has the slug '" + slug + "'",
        help);
  }
}
