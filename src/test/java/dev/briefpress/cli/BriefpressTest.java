package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import dev.briefpress.cli.printing.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job, as a newsroom does it: a new site, a brief taken over, a check, a published site.
 */
class BriefpressTest {
  private static final String BRIEF = "content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md";

  private Path folder = Path.of("");
  private Path site = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makesANewSite(@TempDir Path temporary) {
    folder = temporary;
    site = folder.resolve("newsroom");
    assertThat(run("init", site.toString())).isEqualTo(ExitCode.WELL);
  }

  @Test
  void buildsANewSiteAtOnce() {
    assertThat(run("build", "--site", site.toString())).isEqualTo(ExitCode.WELL);
    assertThat(site.resolve("output/index.html")).exists();
    assertThat(out.toString()).contains("Published 1 brief");
    assertThat(err.toString()).contains("To remove the sample, delete " + BRIEF);
    assertThat(site.resolve("output/briefs/2026/02/24/viasat-ka-sat-four-years-on.html"))
        .content()
        .contains("Sample brief")
        .doesNotContain("Reviewed by");
  }

  @Test
  void makesASiteInAFreshClone() throws IOException {
    Path clone = Files.createDirectories(folder.resolve("clone"));
    Files.createDirectories(clone.resolve(".git"));
    Files.writeString(clone.resolve("LICENSE.txt"), "A licence.\n");
    Files.writeString(clone.resolve("README.md"), "# Of our own\n");
    Files.writeString(clone.resolve(".gitignore"), "*.tmp\n");

    assertThat(run("init", clone.toString())).as(err::toString).isEqualTo(ExitCode.WELL);

    assertThat(clone.resolve("README.md")).hasContent("# Of our own\n");
    assertThat(err.toString())
        .contains("README.md was there and is left as it is.")
        .contains(".gitignore was there and is left as it is; add the lines /output/ and");
    assertThat(run("build", "--site", clone.toString())).as(err::toString).isEqualTo(ExitCode.WELL);
  }

  @Test
  void theCommandThatInitNamesCanBeCopied() {
    Path odd = folder.resolve("a site's");
    assertThat(run("init", odd.toString())).isEqualTo(ExitCode.WELL);
    assertThat(err.toString())
        .contains("`briefpress build --site '" + folder + "/a site'\\''s'`. To remove");
  }

  @Test
  void overwritesNothingOfAClone() throws IOException {
    Path workflows = Files.createDirectories(folder.resolve("clone/.github/workflows"));
    Files.writeString(workflows.resolve("briefs.yml"), "on: push\n");

    assertThat(run("init", folder.resolve("clone").toString())).isEqualTo(ExitCode.USAGE);

    assertThat(err.toString()).contains("holds .github/workflows/briefs.yml already");
    assertThat(folder.resolve("clone/site.properties")).doesNotExist();
  }

  @Test
  void refusesToMakeASiteInAFolderThatIsNotEmpty() {
    assertThat(run("init", site.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(site + " is not empty");
    assertThat(run("init")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("This folder is not empty: it holds ");
  }

  @Test
  void tellsEachOfTheBriefsThatJBakeMistreatsAndPublishesNothing() throws IOException {
    String good = published();
    write("2026/01/01/good.md", good);
    write("2026/01/02/spelled-date.md", good.replaceFirst("date: .*", "date: 30 January 2026"));
    write("2026/01/03/no-such-day.md", good.replaceFirst("date: .*", "date: 2026-13-45"));
    write("2026/01/04/no-fence.md", good.replaceFirst("---\n", ""));
    write("2026/01/05/category.md", good.replaceFirst("category: .*", "category: cibersecurity"));

    assertThat(run("build", "--site", site.toString())).isEqualTo(ExitCode.CONTENT);

    assertThat(err.toString())
        .contains("content/briefs/2026/01/02/spelled-date.md:3:7")
        .contains("content/briefs/2026/01/03/no-such-day.md:3:7")
        .contains("content/briefs/2026/01/04/no-fence.md:1:1")
        .contains("content/briefs/2026/01/05/category.md:4:11")
        .contains("4 errors");
    assertThat(site.resolve("output")).doesNotExist();
  }

  @Test
  void takesPublishedTextOverAndNamesWhatItLacks() throws IOException {
    Path text =
        Files.writeString(folder.resolve("published.txt"), PUBLISHED, StandardCharsets.UTF_8);

    assertThat(run("import", "--site", site.toString(), text.toString())).isEqualTo(ExitCode.WELL);

    assertThat(err.toString())
        .contains("gap: published text carries no list of sources")
        .contains("0 errors, 1 warning in 1 file");
    assertThat(run("build", "--site", site.toString())).isEqualTo(ExitCode.WELL);
    assertThat(site.resolve("output/briefs/2026/03/05")).isDirectoryContaining("glob:**.html");
    assertThat(names("output/entities")).contains("ada-lindqvist.html");
    assertThat(names("output/tags")).contains("port-security.html", "supply-chains.html");
  }

  @Test
  void givesTheSameBytesInAnotherTimeZoneAndLocaleAndWithOneThread() throws IOException {
    Files.writeString(site.resolve(BRIEF), published(), StandardCharsets.UTF_8);
    run("build", "--site", site.toString(), "--output", folder.resolve("a").toString());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      run(
          "build",
          "--site",
          site.toString(),
          "--output",
          folder.resolve("b").toString(),
          "--jobs",
          "1");
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertThat(bytes(folder.resolve("b"))).isEqualTo(bytes(folder.resolve("a"))).isNotEmpty();
  }

  @Test
  void writesABriefThatPassesTheCheckAsADraft() {
    assertThat(
            run("new", "--site", site.toString(), "A title: with a colon", "--date", "2026-04-01"))
        .isEqualTo(ExitCode.WELL);
    assertThat(site.resolve("content/briefs/2026/04/01/a-title-with-a-colon.md")).exists();
    assertThat(run("check", "--site", site.toString())).isEqualTo(ExitCode.WELL);
  }

  @Test
  void aFaultOfItsOwnIsNoneOfTheContent() {
    Clock broken =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            throw new IllegalStateException("the clock has stopped");
          }
        };

    assertThat(runWith(broken, Map.of())).isEqualTo(ExitCode.MACHINE);
    assertThat(err.toString())
        .contains("briefpress: a fault of Briefpress itself")
        .contains("BRIEFPRESS_DEBUG=1")
        .doesNotContain("Exception", "the clock has stopped", "dev.briefpress", "\tat ");

    assertThat(runWith(broken, Map.of("BRIEFPRESS_DEBUG", "1"))).isEqualTo(ExitCode.MACHINE);
    assertThat(err.toString())
        .contains("briefpress: a fault of Briefpress itself; please report what follows")
        .contains("the clock has stopped");
  }

  private int runWith(Clock clock, Map<String, String> environment) {
    Console console =
        new Console(
            new PrintWriter(out, true), new PrintWriter(err, true), false, environment, clock);
    return Briefpress.run(console, "check", "--site", site.toString());
  }

  @Test
  void saysWhenTheCommandLineIsWrong() {
    assertThat(run("build", "--sight", "x")).isEqualTo(ExitCode.USAGE);
    assertThat(run("explain", "section/mising")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("Did you mean 'section/missing'?");
    assertThat(run("check", "--site", folder.resolve("nowhere").toString()))
        .isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build --sight | Unknown option: '--sight'; did you mean '--site'? | build",
        "build --now 2026-13-45 | Invalid value for option '--now': '2026-13-45' is no moment; write it like"
            + " 2026-01-30T12:00:00Z or 2026-01-30 | build",
        "check --now +10000-01-01T00:00:00Z | Invalid value for option '--now': '+10000-01-01T00:00:00Z' is no"
            + " moment; write it like 2026-01-30T12:00:00Z or 2026-01-30 | check",
        "new x --date soon | Invalid value for option '--date': 'soon' is no day; write it like 2026-01-30 | new",
        "build --jobs many | Invalid value for option '--jobs': 'many' is no whole number, or too large a one |"
            + " build",
        "serve --port 99999999999 | Invalid value for option '--port': '99999999999' is no whole number, or too"
            + " large a one | serve",
        "check --format xml | Invalid value for option '--format' (FORM[=FILE]): expected one of [text, json,"
            + " sarif, github, gitlab, junit, markdown] but was 'xml' | check",
        "verify | Missing required parameter: 'DIR' | verify",
        "build --output | Missing required parameter for option '--output' (DIR) | build",
      })
  void saysInTwoLinesWhatIsWrongWithAnOption(String line, String message, String command) {
    assertThat(run(line.split(" ", -1))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .endsWith("briefpress: " + message + "\nsee: briefpress " + command + " --help\n");
    assertThat(err.toString().lines().filter(said -> said.startsWith("briefpress: "))).hasSize(1);
  }

  private static final String PUBLISHED =
      """
      Harbour cranes under review after a supply chain audit
      Published on: 2026-03-05
      Made from open sources. See our Methodology.
      Intelligence Report: Cyber Harbour authority reviews its cranes
      1. BLUF (Bottom Line Up Front)
      The harbour authority will review the control software of its cranes after an audit found remote maintenance \
      accounts without a second factor. There is moderate confidence in this judgement, as the audit itself is public.
      2. Competing Hypotheses
      - Hypothesis A: The accounts are leftovers of a rushed installation and were never misused by anybody at all.
      - Hypothesis B: The accounts were kept on purpose, so that the maker could serve the cranes from far away.
      - Assessment: Hypothesis A is better supported by the audit, which found no session after the commissioning.
      3. Key Assumptions and Red Flags
      - Assumptions: The audit saw all of the logs.
      - Information Gaps: The contract with the maker of the cranes.
      - Bias & Deception Risks: Vendors of rival cranes have spoken loudest.
      4. Implications and Strategic Risks
      Other harbours with the same cranes are likely to look at theirs.
      - Political / Geopolitical: Rules for crane software may follow.
      - Security / Counter-Terrorism: A crane that stops blocks a berth.
      - Cyber / Information Space: Remote access needs a second factor.
      - Economic / Social: Delays at one berth cost little.
      5. Recommendations and Outlook
      - Immediate Actions (0–30 days): Close the unused accounts.
      - Medium-Term Posture (1–12 months): Renegotiate the maintenance contract.
      - Scenario Outlook:
      - Best: The accounts are closed within days.
      - Worst: A crane is stopped from far away.
      - Most-Likely: The review ends with new rules.
      6. Key Individuals and Entities
      - Ada Lindqvist, Harbour Master, Port Authority
      7. Thematic Tags
      port security, supply chains
      Structured Analytic Techniques Applied
      - Indicators Development: Two sessions of a maintenance account would change our view.
      Explore more:
      Cybersecurity Briefs · Daily Summary
      """;

  private static String published() {
    return new String(Scaffold.files().get(BRIEF), StandardCharsets.UTF_8)
        .replaceFirst("# .*\nkicker: .*\n", "");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve("content/briefs").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private List<String> names(String path) throws IOException {
    try (Stream<Path> files = Files.list(site.resolve(path))) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> n.endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> bytes(Path root) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            root.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false,
            Map.of(),
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC));
    return Briefpress.run(console, arguments);
  }
}
