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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} looks at: the whole site, parts of it, and folders nobody would make. */
class CheckCommandTest {
  private static final String BRIEF = "content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md";

  private Path site = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makesANewSite(@TempDir Path temporary) {
    site = temporary.resolve("newsroom");
    assertThat(run("init", site.toString())).isEqualTo(ExitCode.WELL);
  }

  @Test
  void tellsBrokenLinksOfTheWholeSiteAsBuildDoes() throws IOException {
    publishWith("see [the method](/pages/metodology.md)");

    assertThat(check()).isEqualTo(ExitCode.CONTENT);
    assertThat(out.toString()).contains("error[link/broken]").contains("1 error");
    assertThat(run("build", "--site", site.toString())).isEqualTo(ExitCode.CONTENT);
    assertThat(err.toString()).contains("error[link/broken]").contains("1 error");
  }

  @Test
  void leavesLinksToTheCheckOfTheWholeSiteWhenAPathIsGiven() throws IOException {
    publishWith("see [the method](/pages/metodology.md)");

    assertThat(check(site.resolve(BRIEF).toString())).isEqualTo(ExitCode.WELL);
    assertThat(out.toString()).contains("0 errors").contains("in 1 file");
  }

  @Test
  void tellsLinksToWhatIsScheduledByTheClockItIsGiven() throws IOException {
    publishWith("see [the next](next.md)");
    String next = brief().replaceFirst("date: .*", "date: 2026-12-15");
    Files.writeString(site.resolve(BRIEF).resolveSibling("next.md"), next);

    assertThat(check()).isEqualTo(ExitCode.CONTENT);
    assertThat(out.toString()).contains("error[link/unpublished]");
    assertThat(check("--now", "2027-01-01")).isEqualTo(ExitCode.WELL);
  }

  @Test
  void goesOnWithWhatAFixLeft() throws IOException {
    publishWith("and more");
    Path file = site.resolve(BRIEF);
    Files.writeString(file, Files.readString(file).replace("## 2. ", "## 7. "));

    assertThat(check("--fix", "--strict", BRIEF)).isNotEqualTo(ExitCode.USAGE);

    assertThat(err.toString()).contains("fixed: " + BRIEF + ": correct the number");
    assertThat(out.toString()).doesNotContain("section/number");
    assertThat(Files.readString(file)).contains("## 2. ").doesNotContain("## 7. Competing");
  }

  @Test
  void givesFaultsOfReadingTheWeightThatTheSiteGivesThem() throws IOException {
    publishWith("and more\n\n" + "> ".repeat(60) + "deep");
    assertThat(check()).isEqualTo(ExitCode.CONTENT);

    Path properties = site.resolve("site.properties");
    Files.writeString(properties, Files.readString(properties) + "\ncheck.file/too-deep=warning\n");
    assertThat(check()).isEqualTo(ExitCode.WELL);
    assertThat(out.toString()).contains("warning[file/too-deep]");
  }

  @Test
  void looksIntoNoLinkAndTakesNoFolderForADocument() throws IOException {
    Path folder = Files.createDirectories(site.resolve("content/briefs/2026/03/01"));
    Files.createDirectories(folder.resolve("folder.md").resolve("empty.md"));
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("self.md"), Path.of("self.md"));
    Files.createSymbolicLink(folder.resolve("outside.md"), Path.of("/dev/zero"));
    Files.writeString(folder.resolve("two\nlines.md"), brief());

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(5), () -> assertThat(check()).isEqualTo(ExitCode.CONTENT));

    assertThat(out.toString())
        .contains("01/loop:1:1")
        .contains("01/self.md:1:1")
        .contains("01/outside.md:1:1")
        .contains("error[file/unsafe-path]")
        .doesNotContain("folder.md")
        .contains("4 errors");
  }

  @Test
  void tellsOneCheckInSeveralForms() throws Exception {
    publishWith("see [the method](/pages/metodology.md)");
    Path junit = site.resolveSibling("findings.xml");
    Path sarif = site.resolveSibling("findings.sarif");

    assertThat(check("--format", "junit=" + junit, "--format", "sarif=" + sarif))
        .isEqualTo(ExitCode.CONTENT);

    assertThat(out.toString()).contains("error[link/broken]");
    assertThat(Files.readString(junit)).contains("<failure type=\"error\"").contains("metodology");
    assertThat(Files.readString(sarif)).contains("\"ruleId\":\"link/broken\"");
  }

  @Test
  void printsOneFormOnly() {
    assertThat(check("--format", "json", "--format", "github")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("takes one form").contains("--format github=FILE");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void refusesAFileThatCannotBeWrittenBeforeItChecks() {
    assertThat(check("--format", "junit=" + site.resolve("no/such/folder.xml")))
        .isEqualTo(ExitCode.MACHINE);
    assertThat(err.toString()).contains("cannot be written, so nothing was done");
  }

  @Test
  void tellsFaultsOfTheSettingsInEveryForm() throws IOException {
    Path properties = site.resolve("site.properties");
    Files.writeString(properties, Files.readString(properties) + "\nsite.hots=x\n");
    Path junit = site.resolveSibling("findings.xml");

    assertThat(check("--format", "json", "--format", "junit=" + junit)).isEqualTo(ExitCode.USAGE);

    assertThat(out.toString()).startsWith("{\"version\":1,\"files\":0").contains("site.hots");
    assertThat(Files.readString(junit)).contains("<failure ").contains("site.hots");
  }

  @Test
  void notesNeverFailAStrictCheck() throws IOException {
    publishWith("see [the method](/pages/metodology.md)");
    Path properties = site.resolve("site.properties");
    Files.writeString(properties, Files.readString(properties) + "\ncheck.link/broken=info\n");
    assertThat(check("--strict")).as(out::toString).isEqualTo(ExitCode.WELL);
    assertThat(out.toString()).contains("info[link/broken]");
  }

  @Test
  void tellsOnlyOfWhatChangedSinceARevision() throws Exception {
    publishWith("see [[the method]]");
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "One");
    Path next = site.resolve(BRIEF).resolveSibling("next.md");
    Files.writeString(next, brief().replace("**Assumptions:** ", "**Assumptions: **"));

    assertThat(check("--changed-since", "HEAD")).isEqualTo(ExitCode.WELL);

    assertThat(out.toString()).contains("next.md:").doesNotContain("[[the method]]");
    assertThat(check("--changed-since", "no-such-branch")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("does not tell what changed since 'no-such-branch'");
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).directory(site.toFile()).inheritIO().start().waitFor())
        .isZero();
  }

  @Test
  void checksASiteWithoutADocument() throws IOException {
    Path empty = Files.createDirectories(site.resolveSibling("empty"));
    Files.createDirectories(empty.resolve("content"));
    Files.writeString(empty.resolve("site.properties"), "site.title=Empty\n");
    assertThat(run("check", "--site", empty.toString())).as(err::toString).isEqualTo(ExitCode.WELL);
    assertThat(out.toString()).contains("0 errors, 0 warnings in 0 files");
  }

  private void publishWith(String words) throws IOException {
    Files.writeString(
        site.resolve(BRIEF),
        brief().replaceFirst("(?m)^(- \\*\\*Assumptions:\\*\\* )", "$1As told, " + words + ". "));
  }

  private static String brief() {
    return new String(Scaffold.files().get(BRIEF), StandardCharsets.UTF_8)
        .replaceFirst("# .*\nkicker: .*\n", "");
  }

  private int check(String... more) {
    out.getBuffer().setLength(0);
    String[] arguments = new String[more.length + 3];
    arguments[0] = "check";
    arguments[1] = "--site";
    arguments[2] = site.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return run(arguments);
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false,
            Map.of("PATH", System.getenv("PATH")),
            Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC));
    return Briefpress.run(console, arguments);
  }
}
