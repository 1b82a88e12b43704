package dev.briefpress.cli;

import dev.briefpress.content.SchemaId;
import dev.briefpress.publish.Workspace;
import dev.briefpress.schema.FrontMatterSchema;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SchemaText;
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
      "  briefpress schema --json-schema > brief.schema.json"
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

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Workspace workspace = Sites.open(site.folder(), console);
    if (jsonSchema) {
      console.data().print(FrontMatterSchema.json(workspace.taxonomy(), workspace.schemas()));
      return ExitCode.WELL;
    }
    console.data().print(SchemaText.yaml(schema(workspace)));
    return ExitCode.WELL;
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
