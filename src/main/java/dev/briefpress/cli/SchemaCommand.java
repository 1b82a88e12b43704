package dev.briefpress.cli;

import dev.briefpress.cli.printing.Console;
import dev.briefpress.content.SchemaId;
import dev.briefpress.publish.Workspace;
import dev.briefpress.schema.FrontMatterSchema;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SchemaText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    description = "Prints the section schema in force, or a JSON Schema for editors.",
    footer = {
      "",
      "Examples:",
      "  briefpress schema                        the one in force today",
      "  briefpress schema intelligence-report/2",
      "  briefpress schema intelligence-report/3 --output content/schemas/flash-report.yaml",
      "  briefpress schema --json-schema --output brief.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private SiteOption site = new SiteOption();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "SCHEMA",
      description = "A schema's name and version (default: the one in force for briefs).")
  private @Nullable String id;

  @Option(
      names = "--json-schema",
      description = "Print a JSON Schema of a brief's front matter instead.")
  private boolean jsonSchema;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = {
        "Write here (default: standard output). A shell empties the file behind `>` before the",
        "command reads the site's schemas, so that a schema of the site needs this option."
      })
  private @Nullable Path output;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    String text =
        jsonSchema
            ? FrontMatterSchema.json(workspace.taxonomy(), workspace.schemas())
            : SchemaText.yaml(schema(workspace));
    if (output == null) {
      console.data().print(text);
    } else {
      write(text, output);
    }
    return ExitCode.WELL;
  }

  private static void write(String text, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling("."));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private Schema schema(Workspace workspace) {
    if (id == null) {
      return Sites.schema(workspace, site.today(console.clock(), workspace.settings()));
    }
    String wanted = id;
    return SchemaId.of(wanted)
        .flatMap(workspace.schemas()::find)
        .orElseThrow(
            () ->
                Stop.usage(
                    "There is no schema '"
                        + wanted
                        + "'. There are: "
                        + String.join(
                            ", ",
                            workspace.schemas().all().stream().map(s -> s.id().toString()).toList())
                        + "."));
  }
}
