package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.files.PlainFile;
import dev.briefpress.publish.Workspace;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.settings.Settings;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "theme",
    description =
        "Lists the files of the theme, and copies some of them into the site for changing.",
    footer = {
      "",
      "Examples:",
      "  briefpress theme list",
      "  briefpress theme copy pages/brief.html assets/css/tokens.css"
    })
final class ThemeCommand implements Runnable {
  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();

  ThemeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the files of the site's theme; a mark shows which are the site's own.",
      footer = {"", "Example:", "  briefpress theme list --site newsroom"})
  int list(@Mixin SiteOption site) {
    Workspace workspace = Sites.open(site.folder(), console);
    String folder = folder(workspace.settings());
    Path own = workspace.folder().resolve(folder);
    Map<String, byte[]> shipped = Theme.shipped();
    new TreeMap<>(Theme.load(workspace.settings().theme(), own).files())
        .forEach(
            (path, bytes) ->
                console.out().println(mark(shipped.get(path), bytes, own.resolve(path), path)));
    console.tell(
        "In " + folder + ": * changed, + added, = copied and not changed. Others are as shipped.");
    return ExitCode.WELL;
  }

  private static String mark(byte @Nullable [] shipped, byte[] used, Path own, String path) {
    if (shipped == null) {
      return "+ " + path;
    }
    if (!Arrays.equals(shipped, used)) {
      return "* " + path;
    }
    return (PlainFile.is(own) ? "= " : "  ") + path;
  }

  @Command(
      name = "copy",
      mixinStandardHelpOptions = true,
      description = "Copies files of the theme into the site, where its next build uses them.",
      footer = {"", "Example:", "  briefpress theme copy pages/brief.html assets/css/tokens.css"})
  int copy(
      @Mixin SiteOption site,
      @Parameters(
              arity = "1..*",
              paramLabel = "FILE",
              description = "A file as `theme list` names it, such as pages/brief.html.")
          List<String> files) {
    Workspace workspace = Sites.open(site.folder(), console);
    String folder = folder(workspace.settings());
    SortedMap<String, byte[]> shipped = Theme.shipped();
    // All files are looked at before the first is written.
    for (String file : files) {
      if (!shipped.containsKey(file)) {
        throw Stop.usage(unknown(file, List.copyOf(shipped.keySet())));
      }
      String path = folder + "/" + file;
      Sites.refuseLinks(workspace.folder(), path);
      if (Files.exists(workspace.folder().resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        throw Stop.usage(path + " exists already; nothing was copied.");
      }
    }
    shipped.keySet().retainAll(files);
    shipped.forEach(
        (file, bytes) -> {
          Sites.writeNew(workspace.folder(), folder + "/" + file, bytes);
          console.out().println(folder + "/" + file);
        });
    console.tell(
        "The next build uses what stands there. Delete a copy to have the shipped file back.");
    return ExitCode.WELL;
  }

  private static String folder(Settings settings) {
    return settings.folders().themes() + "/" + settings.theme();
  }

  private static String unknown(String file, List<String> known) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return "The theme has no file '"
        + file
        + "'."
        + known.stream()
            .filter(path -> path.endsWith("/" + name))
            .findFirst()
            .or(() -> NearMisses.nearest(file, known))
            .map(near -> " Did you mean '" + near + "'?")
            .orElse(" `briefpress theme list` names all files.");
  }
}
