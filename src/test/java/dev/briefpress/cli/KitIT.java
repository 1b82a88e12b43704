package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.dist.Shell;
import dev.briefpress.hosting.Unpacked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the kit, read by the programs that they are for. */
class KitIT {
  private static final Path SCRIPTS = Path.of("src/test/resources/kit").toAbsolutePath();
  private static final Path CASES = Path.of("src/test/resources/diagnostics");

  /** Faults of a front matter that JSON Schema has no words for, by the folder of their case. */
  private static final Set<String> BEYOND =
      Set.of(
          "assessed-not-least",
          "bad-date--end-of-month",
          "bad-language",
          "cell--missing",
          "date-order",
          "date-order--of-sources",
          "date-order--revision",
          "future-date",
          "hypotheses-differ",
          "not-diagnostic",
          "one-item",
          "one-item--of-a-tie",
          "unknown-hypothesis",
          "unnamed-tag",
          "unnamed-tag--invisible",
          "unused-allow",
          "useless-allow",
          "useless-allow--protecting",
          "duplicate-tag");

  private final CommandLineRun briefpress = new CommandLineRun();

  @TempDir private Path folder = Path.of("");

  private static Path installed(String path) {
    Path file = Unpacked.file("/kit" + path);
    assertThat(file).as("it is installed: run bin/verify").exists();
    return file;
  }

  private static String node(String script, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "node", SCRIPTS.resolve(script).toString(), installed("/node_modules").toString()));
    command.addAll(arguments);
    return Shell.run(SCRIPTS, Map.of(), command).well();
  }

  private Path schema(Path site) throws IOException {
    assertThat(briefpress.run("kit", "--site", site.toString())).isEqualTo(ExitCode.WELL);
    return site.resolve(".vscode/brief.schema.json");
  }

  private Set<String> read(Path schema, Stream<Path> briefs, String outcome)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(schema.toString()));
    briefs.sorted().map(file -> file.toAbsolutePath().toString()).forEach(arguments::add);
    Set<String> told = new TreeSet<>();
    node("front-matter.cjs", arguments)
        .lines()
        .filter(l -> l.startsWith(outcome))
        .forEach(told::add);
    return told;
  }

  @Test
  void theJsonSchemaRefusesWhatCheckRefuses() throws IOException, InterruptedException {
    Path site = folder.resolve("site");
    Shell.run(folder, "cp", "-r", CASES.resolve("_site").toAbsolutePath().toString(), "site")
        .well();
    try (Stream<Path> fields = Files.list(CASES.resolve("front-matter"));
        Stream<Path> matrices = Files.list(CASES.resolve("ach"))) {
      List<Path> briefs =
          Stream.concat(fields, matrices)
              .map(one -> one.resolve("brief.md"))
              .filter(Files::exists)
              .toList();
      Set<String> accepted = new TreeSet<>();
      for (String line : read(schema(site), briefs.stream(), "accepted")) {
        accepted.add(line.replaceFirst("^accepted .*/([^/]+)/brief\\.md$", "$1"));
      }
      assertThat(accepted).isEqualTo(new TreeSet<>(BEYOND));
    }
  }

  @Test
  void theJsonSchemaAcceptsWhatIsPublished() throws IOException, InterruptedException {
    Path schema = folder.resolve("schema.json");
    assertThat(briefpress.run("schema", "--json-schema", "--output", schema.toString()))
        .isEqualTo(ExitCode.WELL);
    try (Stream<Path> files = Files.walk(Path.of("content/briefs"))) {
      assertThat(read(schema, files.filter(f -> f.toString().endsWith(".md")), "refused"))
          .isEmpty();
    }
  }

  @Test
  void theJsonSchemaAcceptsNamesAndAliasesInAnyCase() throws IOException, InterruptedException {
    Path site = folder.resolve("newsroom");
    assertThat(briefpress.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    Path taxonomy = site.resolve("content/taxonomy.yaml");
    Files.writeString(
        taxonomy,
        Files.readString(taxonomy)
            + """

            facets:
              region:
                label: Region
                many: true
                values:
                  - {id: baltic, name: Baltic & Nordic, aliases: [Baltic Sea, Côte d'Or]}
            """);
    Path sample = site.resolve("content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md");
    String text = Files.readString(sample).replaceFirst("(?m)^confidence:.*$", "confidence: HIGH");
    List<Path> files = new ArrayList<>();
    for (String region : List.of("baltic", "Baltic & nordic", "baltic_sea", "CÔTE D’OR")) {
      Path file = sample.resolveSibling("brief-" + files.size() + ".md");
      files.add(file);
      Files.writeString(
          file, text.replaceFirst("(?m)^category:", "region: [\"" + region + "\"]\ncategory:"));
    }
    assertThat(briefpress.run("kit", "--force", "--site", site.toString()))
        .isEqualTo(ExitCode.WELL);
    Path schema = site.resolve(".vscode/brief.schema.json");

    assertThat(read(schema, files.stream(), "refused")).isEmpty();
    briefpress.run("check", "--site", site.toString());
    assertThat(briefpress.out()).doesNotContain("error[front-matter/");
  }

  @Test
  void decapTakesItsConfiguration() throws IOException, InterruptedException {
    Path site = folder.resolve("newsroom");
    assertThat(briefpress.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    String config = site.resolve("admin/config.yml").toString();
    assertThat(node("decap.cjs", List.of(installed("/decap").toString(), config)))
        .isEqualTo("valid\n");
  }
}
