package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.SampleReferences;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.exports.BriefFormats;
import dev.briefpress.links.check.LinkCheck;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checked documents of every kind for tests, on their way to a linked site. */
public final class SampleContent {
  private final List<Document> documents = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final Set<String> rejected = new TreeSet<>();
  private SampleSite settings = SampleSite.of();
  private Optional<Taxonomy> taxonomy = Optional.empty();
  private Selection.Options options =
      new Selection.Options(Instant.parse("2026-06-01T12:00:00Z"), false, false);

  public static SampleContent of(SampleBrief... briefs) {
    return new SampleContent().briefs(List.of(briefs));
  }

  public SampleContent briefs(List<SampleBrief> briefs) {
    briefs.forEach(b -> add(b.build()));
    return this;
  }

  public SampleContent add(Brief brief) {
    documents.add(brief);
    return this;
  }

  /** A page below content/pages, such as {@code why}, with what it points at. */
  public SampleContent page(
      String name, Status status, List<String> aliases, String... references) {
    documents.add(
        new StandingPage(
            new BriefId("content/pages/" + name + ".md"),
            new SitePath(name + ".html"),
            "Page " + name,
            Optional.empty(),
            Optional.empty(),
            "en",
            status,
            aliases.stream().map(SitePath::new).toList(),
            SampleReferences.of(references),
            List.of("top", "größe"),
            List.of(),
            new Fingerprint(0, 1),
            Map.of()));
    return this;
  }

  public SampleContent page(String name, String... references) {
    return page(name, Status.PUBLISHED, List.of(), references);
  }

  /** An edition in content/summaries; {@code edition} may be empty. */
  public SampleContent edition(String file, String day, String edition, String... references) {
    documents.add(
        new Edition(
            new BriefId("content/summaries/" + file + ".md"),
            LocalDate.parse(day),
            Optional.of(edition).filter(e -> !e.isEmpty()),
            Optional.empty(),
            "en",
            Status.PUBLISHED,
            SampleReferences.of(references),
            List.of("insights"),
            List.of(),
            new Fingerprint(0, 2),
            Map.of()));
    return this;
  }

  public SampleContent files(String... paths) {
    files.addAll(List.of(paths));
    return this;
  }

  public SampleContent rejected(String... paths) {
    rejected.addAll(List.of(paths));
    return this;
  }

  SampleContent set(String key, String value) {
    settings = settings.set(key, value);
    return this;
  }

  public SampleContent taxonomy(String yaml) {
    taxonomy = TaxonomyReader.read("content/taxonomy.yaml", yaml).value();
    return this;
  }

  SampleContent now(String instant) {
    options = new Selection.Options(Instant.parse(instant), options.drafts(), options.future());
    return this;
  }

  public SampleContent drafts() {
    options = new Selection.Options(options.now(), true, options.future());
    return this;
  }

  public SampleContent future() {
    options = new Selection.Options(options.now(), options.drafts(), true);
    return this;
  }

  SampleContent shuffled(long seed) {
    Collections.shuffle(documents, new Random(seed));
    Collections.shuffle(files, new Random(seed));
    return this;
  }

  Settings settings() {
    return settings.build().settings();
  }

  Selection selection() {
    return Selection.of(documents, settings(), options);
  }

  /** Why each document is left out: {@code path: reason}. */
  List<String> left() {
    return selection().left().stream().map(l -> l.path() + ": " + l.reason()).toList();
  }

  Site site() {
    return site(settings());
  }

  Site site(Settings own) {
    Taxonomy terms = taxonomy.orElseGet(() -> settings.build().taxonomy());
    Newsroom newsroom = new Newsroom(own, terms, Schemas.of(List.of()));
    return Linker.link(newsroom, Selection.of(documents, own, options), files, BriefFormats.all());
  }

  public List<Diagnostic> findings() {
    return LinkCheck.of(site(), List.of(), documents, selection(), files, rejected).stream()
        .sorted(Diagnostic.ORDER)
        .toList();
  }

  /** The findings, {@code code file:line message}, each on its line. */
  public List<String> printed() {
    return findings().stream()
        .map(d -> d.code() + " " + d.file() + ":" + d.span().line() + " " + d.message())
        .toList();
  }

  /** What is to be done about each finding. */
  public Stream<String> helps() {
    return findings().stream().map(Diagnostic::help);
  }
}
