package dev.briefpress.publish;

import static dev.briefpress.read.FileFindings.GIT_UNKNOWN;

import dev.briefpress.bake.SiteConfiguration;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.git.GitAnswer;
import dev.briefpress.git.GitFiles;
import dev.briefpress.read.ContentLister;
import dev.briefpress.read.ContentListing;
import dev.briefpress.read.OpenTexts;
import dev.briefpress.read.SiteFiles;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SchemaReader;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Settings.Folders;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site's folder and what its configuration says.
 *
 * @param folder absolute
 * @param listing the files of its content folder
 * @param diagnostics warnings about the configuration
 * @param open documents whose text is not that on the disk
 */
public record Workspace(
    Path folder,
    SiteConfiguration configuration,
    Newsroom newsroom,
    ContentListing listing,
    List<Diagnostic> diagnostics,
    OpenTexts open) {
  public Workspace {
    diagnostics = List.copyOf(diagnostics);
  }

  public Settings settings() {
    return newsroom.settings();
  }

  public Taxonomy taxonomy() {
    return newsroom.taxonomy();
  }

  public Schemas schemas() {
    return newsroom.schemas();
  }

  /**
   * Opens the site in {@code folder}.
   *
   * @return the workspace, or what is wrong with its configuration
   * @throws UncheckedIOException when the machine refuses to read it
   */
  public static Outcome<Workspace> open(Path folder) {
    Path site = folder.toAbsolutePath().normalize();
    Outcome<SiteConfiguration> configuration = SiteConfiguration.read(site);
    Outcome<Settings> settings =
        configuration.then(
            c ->
                SettingsReader.read(
                    c.properties(), c.jbakeKeys(), Rulebook.codes(), Rulebook.protecting()));
    List<Diagnostic> found = new ArrayList<>(settings.diagnostics());
    if (configuration.value().isEmpty() || settings.value().isEmpty()) {
      return Outcome.failed(found);
    }
    Folders folders = settings.value().get().folders();
    String content = folders.content();
    List<Diagnostic> links =
        Stream.of(content, folders.themes() + "/" + settings.value().get().theme())
            .flatMap(path -> SiteFiles.link(site, path).stream())
            .toList();
    if (!links.isEmpty()) {
      return Outcome.failed(links);
    }
    ContentListing listing = listing(site, settings.value().get());
    Optional<Taxonomy> taxonomy = taxonomy(site, content + "/taxonomy.yaml", found);
    Optional<Schemas> schemas = schemas(site, listing, found);
    if (taxonomy.isEmpty() || schemas.isEmpty()) {
      return Outcome.failed(found);
    }
    return Outcome.ok(
        new Workspace(
            site,
            configuration.value().get(),
            new Newsroom(settings.value().get(), taxonomy.get(), schemas.get()),
            listing,
            settings.value().get().weigh(found),
            OpenTexts.NONE),
        found);
  }

  /** The same with the texts of documents that are open in an editor, also of new ones. */
  public Workspace with(OpenTexts texts) {
    String content = settings().folders().content();
    return new Workspace(
        folder,
        configuration,
        newsroom,
        listing.with(ContentLister.documents(content, texts.paths())),
        diagnostics,
        texts);
  }

  /** Differs when anything does on which every document depends, beside the program. */
  public Fingerprint environment() {
    return new Environment("", settings(), taxonomy(), schemas().all()).sum();
  }

  private static ContentListing listing(Path site, Settings settings) {
    String content = settings.folders().content();
    ContentListing listing = ContentLister.list(site, content);
    if (settings.gitIgnored()) {
      return listing;
    }
    GitAnswer ignored = new GitFiles(site, System.getenv()).ignored(content);
    boolean unanswered = !ignored.isKnown() && ignored.state() != GitAnswer.State.NO_REPOSITORY;
    return unanswered
        ? listing.with(
            GIT_UNKNOWN.at(
                SettingsReader.FILE,
                Span.start(),
                "git could not be asked which files of the content it ignores",
                "install git and repair the repository, or set content.git-ignored=publish"))
        : listing.ignoring(ignored.paths(), "git ignores it");
  }

  private static Optional<Taxonomy> taxonomy(Path site, String path, List<Diagnostic> found) {
    Outcome<Taxonomy> taxonomy =
        (Files.exists(site.resolve(path), LinkOption.NOFOLLOW_LINKS)
                ? text(site, path)
                : Outcome.ok(""))
            .then(text -> TaxonomyReader.read(path, text));
    found.addAll(taxonomy.diagnostics());
    return taxonomy.value();
  }

  private static Optional<Schemas> schemas(
      Path site, ContentListing listing, List<Diagnostic> found) {
    List<Schema> own = new ArrayList<>();
    boolean failed = false;
    for (String path : listing.schemas()) {
      Outcome<Schema> schema = text(site, path).then(text -> SchemaReader.read(path, text));
      found.addAll(schema.diagnostics());
      schema.value().ifPresent(own::add);
      failed |= schema.value().isEmpty();
    }
    return failed ? Optional.empty() : Optional.of(SchemaReader.shipped().with(own));
  }

  private static Outcome<String> text(Path site, String path) {
    try {
      return SiteFiles.text(site, path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
