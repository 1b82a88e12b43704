package dev.briefpress.links.check;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A brief named by another that is not there. */
public final class UnknownRelated {
  public static final Rule RULE =
      new Rule(
          "link/unknown-related",
          Severity.ERROR,
          "The field related or updates names a slug that no brief has.",
          "The brief it should lead to would silently not be shown.",
          "related: [estlink-2-cabel-damage]\n",
          "related: [estlink-2-cable-damage]\n");

  private final Set<String> known = new HashSet<>();
  private @Nullable NearMisses near;

  private UnknownRelated() {}

  /**
   * Every slug of related and updates that no brief has, published or not.
   *
   * @param rejected paths of documents that did not pass their check
   */
  static List<Diagnostic> check(List<Document> documents, Collection<String> rejected) {
    UnknownRelated check = new UnknownRelated();
    List<Brief> briefs = new ArrayList<>();
    for (Document document : documents) {
      if (document instanceof Brief brief) {
        briefs.add(brief);
        check.known.add(brief.slug().value());
      }
    }
    // What is wrong with them was reported; their slug is their file's name unless they set it.
    rejected.forEach(path -> check.known.add(path.replaceAll("^.*/|\\.md$", "")));
    return briefs.stream().flatMap(b -> check.of(b).stream()).toList();
  }

  private List<Diagnostic> of(Brief brief) {
    List<Diagnostic> found = new ArrayList<>();
    for (Slug slug : brief.header().related()) {
      check(brief, "related", slug, found);
    }
    for (Slug slug : brief.header().updates()) {
      check(brief, "updates", slug, found);
    }
    return found;
  }

  private void check(Brief brief, String field, Slug slug, List<Diagnostic> found) {
    if (!known.contains(slug.value())) {
      found.add(at(brief, field, slug));
    }
  }

  private Diagnostic at(Brief brief, String field, Slug slug) {
    if (near == null) {
      near = NearMisses.among(new TreeSet<>(known), NearMisses.budget());
    }
    return RULE.at(
        brief.id().path(),
        Place.ofItem(brief.fields(), field, slug.value()),
        "no brief has the slug '" + slug + "'",
        near.nearest(slug.value())
            .map(n -> "did you mean '" + n + "'?")
            .orElse("write the slug of another brief of this site"));
  }
}
