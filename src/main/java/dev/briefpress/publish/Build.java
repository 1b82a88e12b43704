package dev.briefpress.publish;

import dev.briefpress.bake.BriefpressOven;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.MachineFailure;
import dev.briefpress.publish.tree.OutputFolder;
import dev.briefpress.publish.tree.OutputRefused;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.publish.tree.Written;
import dev.briefpress.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs the stages: read, check, link, render, write. The one place that knows them all. */
public final class Build {
  private Build() {}

  /**
   * What to build, and how.
   *
   * @param output the folder to publish into
   * @param strict whether warnings keep the site from being published, too
   * @param ownFilesOnly whether files of others in the output do so
   * @param keepGoing whether to publish what has no error
   * @param clean whether to render every page, whatever the last build knew
   * @param jobs number of threads that render and write
   */
  public record Options(
      Path output,
      Selection.Options selection,
      boolean strict,
      boolean ownFilesOnly,
      boolean keepGoing,
      boolean clean,
      int jobs) {
    /** Options of a build that is strict in all, or in nothing. */
    public Options(
        Path output, Selection.Options selection, boolean strict, boolean clean, int jobs) {
      this(output, selection, strict, strict, false, clean, jobs);
    }
  }

  /** What became of the output. */
  public enum Effect {
    /** It is the content. */
    PUBLISHED,
    /** It is what of the content has no error. */
    PARTLY,
    /** It is as it was but for what had to come off. */
    TAKEN_DOWN,
    /** It is as it was. */
    NOTHING
  }

  /**
   * What came of it.
   *
   * @param content what is published now, and all that was found
   * @param takenDown sources of what came off the site although errors kept it from being published
   * @param assets addresses of the files of the assets folder, which are published as they are
   * @param written absent when nothing was
   */
  public record Result(
      Effect effect,
      LinkedContent content,
      List<String> takenDown,
      List<String> assets,
      Optional<Written> written) {
    public Result {
      assets = List.copyOf(assets);
      takenDown = List.copyOf(takenDown);
    }
  }

  /**
   * Builds a site. When the content has errors, nothing is published, unless it is to keep going;
   * but what has to come off the site does.
   *
   * @throws OutputRefused when the output folder is not one that may be written
   * @throws MachineFailure when the machine refused
   */
  public static Result run(Workspace workspace, Options options, Progress progress) {
    refuseHidden(workspace.folder(), options.output());
    boolean preview = options.selection().preview();
    try (OutputFolder output = OutputFolder.open(options.output(), sources(workspace), preview)) {
      Outcome<BriefpressOven<Result>> oven =
          BriefpressOven.of(
              workspace.configuration(),
              output.work(),
              baked -> new SiteBuild(workspace, baked, output, options, progress).run());
      if (oven.value().isEmpty()) {
        Diagnostic found = oven.diagnostics().get(0);
        throw new MachineFailure(found.message(), found.help());
      }
      return oven.value().get().baked();
    } finally {
      progress.done();
    }
  }

  /** Where previews of a site go when nobody names another folder. */
  public static Path previewFolder(Path site) {
    return site.resolve(".briefpress").resolve("preview");
  }

  /**
   * Holds the site in {@code output}, which was published, so that nobody publishes it anew until
   * it is closed.
   *
   * @throws OutputRefused when the folder is not that of a site
   * @throws MachineFailure when another build or deploy holds it
   */
  public static OutputFolder hold(Workspace workspace, Path output) {
    return OutputFolder.open(output, sources(workspace), false);
  }

  // What begins with a dot holds git's and other programs' own files, and our own.
  private static void refuseHidden(Path site, Path output) {
    Path folder = output.toAbsolutePath().normalize();
    if (!folder.startsWith(site) || folder.equals(site) || folder.equals(previewFolder(site))) {
      return;
    }
    for (Path part : site.relativize(folder)) {
      if (part.toString().startsWith(".")) {
        throw new OutputRefused(
            folder + " lies in a hidden folder of the site",
            "choose another folder with --output or destination.folder");
      }
    }
  }

  private static List<Path> sources(Workspace workspace) {
    Settings.Folders folders = workspace.settings().folders();
    return List.of(
        workspace.folder(),
        workspace.folder().resolve(folders.content()),
        workspace.folder().resolve(folders.themes()),
        workspace.folder().resolve(folders.assets()),
        workspace.folder().resolve("src"));
  }

  private static String program() {
    try {
      return Program.identity();
    } catch (IOException e) {
      throw MachineFailure.of("read the program", e);
    }
  }

  /** The sum of all that every document and every page depends on, beside the theme. */
  public static Fingerprint environment(Workspace workspace) {
    return new Environment(
            program(), workspace.settings(), workspace.taxonomy(), workspace.schemas().all())
        .sum();
  }
}
