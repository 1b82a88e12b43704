package dev.briefpress.publish;

import dev.briefpress.content.RichText;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.exports.BriefData;
import dev.briefpress.feeds.Feeds;
import dev.briefpress.links.Selection;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Markdown;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.HtmlPages;
import dev.briefpress.render.PageSource;
import dev.briefpress.render.Provenance;
import dev.briefpress.render.Theme;
import dev.briefpress.search.SearchPages;
import dev.briefpress.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the stages: read, check, link, render, write. The one place that knows them all. */
public final class Build {
  private Build() {}

  /**
   * What to build, and how.
   *
   * @param output the folder to publish into
   * @param strict whether warnings keep the site from being published, too
   * @param clean whether to render every page, whatever the last build knew
   * @param jobs number of threads that render and write
   */
  public record Options(
      Path output, Selection.Options selection, boolean strict, boolean clean, int jobs) {}

  /**
   * What came of it.
   *
   * @param written absent when findings kept the site from being published
   */
  public record Result(LinkedContent content, Optional<Written> written) {}

  /**
   * Builds a site; nothing is written when the content has errors.
   *
   * @throws OutputRefused when the output folder is not one that may be written
   * @throws MachineFailure when the machine refused
   */
  public static Result run(Workspace workspace, Options options, Progress progress) {
    try (OutputFolder output = OutputFolder.open(options.output(), sources(workspace))) {
      LinkedContent content = LinkedContent.of(workspace, options.selection(), progress);
      boolean failed =
          content.report().diagnostics().stream()
              .anyMatch(d -> d.isError() || (options.strict() && isWarning(d)));
      if (failed) {
        return new Result(content, Optional.empty());
      }
      Theme theme = theme(workspace);
      SiteWriter writer =
          new SiteWriter(
              output, fingerprint(workspace, theme), options.clean(), options.jobs(), progress);
      Bodies bodies = content.bodies();
      Stream<PageSource> sources =
          Stream.of(
              new HtmlPages(theme, bodies, provenance(workspace.settings())),
              new Feeds(),
              new BriefData(bodies),
              new SearchPages(bodies),
              new AssetPages(workspace.folder()));
      Written written = writer.write(sources.flatMap(s -> s.pages(content.site())));
      return new Result(content, Optional.of(written));
    } finally {
      progress.done();
    }
  }

  private static boolean isWarning(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.WARNING;
  }

  private static List<Path> sources(Workspace workspace) {
    Settings.Folders folders = workspace.settings().folders();
    return List.of(
        workspace.folder(),
        workspace.folder().resolve(folders.content()),
        workspace.folder().resolve(folders.themes()));
  }

  /** The theme that the site names. */
  static Theme theme(Workspace workspace) {
    Settings settings = workspace.settings();
    Path folder = workspace.folder().resolve(settings.folders().themes()).resolve(settings.theme());
    return Theme.load(settings.theme(), folder);
  }

  private static String fingerprint(Workspace workspace, Theme theme) {
    String version = String.valueOf(Build.class.getPackage().getImplementationVersion());
    return String.join(
        "\n",
        version,
        theme.fingerprint(),
        workspace.settings().toString(),
        workspace.schemas().all().toString());
  }

  // One line of inline Markdown; its links are resolved as if it stood at the top of the content.
  private static Provenance provenance(Settings settings) {
    String source = settings.folders().content() + "/site.properties";
    StringBuilder html = new StringBuilder();
    for (Block block : Markdown.of(Set.of()).parse(settings.provenance(), source).lead()) {
      html.append(block.html().html());
    }
    String text = html.toString().strip();
    boolean paragraph = text.startsWith("<p>") && text.indexOf("</p>") == text.length() - 4;
    return new Provenance(new RichText(paragraph ? text.substring(3, text.length() - 4) : text));
  }
}
