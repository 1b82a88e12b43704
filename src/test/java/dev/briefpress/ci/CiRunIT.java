package dev.briefpress.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import dev.briefpress.ci.Forge.Result;
import dev.briefpress.dist.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new site in CI from its first run on, with an archive of the jar of this build. */
class CiRunIT {
  private static final String NAME = "briefpress-1.0.0";
  private static final String BRIEF = "briefs/2026/02/24/viasat-ka-sat-four-years-on.html";
  private static final String DRAFT = "Not for publication yet";

  /** What the first run printed. */
  private static final String FIRST = "first.log";

  private static final Pattern WRITTEN = Pattern.compile("(\\d+) files? written");

  @TempDir private static Path release = Path.of("");

  @TempDir private Path folder = Path.of("");
  private Path site = Path.of("");

  enum Service {
    GITHUB,
    GITLAB
  }

  @BeforeAll
  static void makesARelease() throws Exception {
    Path tool = Files.createDirectory(release.resolve(NAME));
    String make =
        """
        mkdir "$TOOL/bin"
        cp bin/briefpress "$TOOL/bin/"
        cp -pR target/briefpress.jar target/lib "$TOOL/"
        cd "$TOOL/.."
        tar -cf - %1$s | gzip -1 >%1$s.tar.gz
        sha256sum %1$s.tar.gz >SHA256SUMS
        """;
    Map<String, String> environment = Map.of("TOOL", tool.toString());
    List<String> command = List.of("bash", "-e", "-c", make.formatted(NAME));
    Shell.run(Path.of("").toAbsolutePath(), environment, command).well();
  }

  @BeforeEach
  void makesANewSite() throws IOException {
    site = folder.resolve("site");
    for (Map.Entry<String, byte[]> file : Scaffold.files().entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue());
    }
    uses(address());
  }

  @Test
  void aPullRequestIsCheckedAndHasAPreview() throws Exception {
    draft();
    Forge forge = forge();

    Result result = GitHubRun.of(forge, site, "check");

    assertThat(result.passed()).as(result.log()).isTrue();
    assertThat(forge.artifact("report").resolve("findings.xml")).content().contains("<testsuites");
    assertThat(forge.artifact("preview").resolve("preview/index.html"))
        .content()
        .contains(DRAFT, "noindex");
    assertThat(forge.folder().resolve("summary.md")).content().contains("0 errors");
  }

  @Test
  void aFaultOfAPullRequestIsAnnotatedAndReported() throws Exception {
    String broken = breakABrief();
    Forge forge = forge();

    Result result = GitHubRun.of(forge, site, "check");

    assertThat(result.passed()).isFalse();
    assertThat(result.log()).contains("::error file=" + broken + ",line=3,col=7,");
    assertThat(forge.artifact("report").resolve("findings.xml")).content().contains("<failure");
    assertThat(forge.artifact("preview")).doesNotExist();
  }

  @Test
  void aMergeRequestIsCheckedAndHasAPreview() throws Exception {
    draft();
    Forge forge = forge();

    Result preview = GitLabRun.of(forge, site, "preview");
    String broken = breakABrief();
    Result check = GitLabRun.of(forge, site, "check");

    assertThat(preview.passed()).as(preview.log()).isTrue();
    assertThat(forge.artifact("preview").resolve("preview/index.html"))
        .content()
        .contains(DRAFT, "noindex");
    assertThat(check.passed()).isFalse();
    assertThat(check.log()).contains(broken + ":3:7");
    assertThat(forge.artifact("check").resolve("gl-code-quality-report.json"))
        .content()
        .contains(broken);
    assertThat(forge.artifact("check").resolve("findings.xml")).content().contains("<failure");
  }

  @ParameterizedTest
  @EnumSource
  void theSiteIsPublishedAndTheNextRunWritesOnlyWhatDiffers(Service service) throws Exception {
    Forge forge = published(service);
    assertThat(written(Files.readString(forge.folder().resolve(FIRST)))).isGreaterThan(100);
    Path contact = Files.createDirectories(site.resolve("assets/.well-known"));
    Files.writeString(contact.resolve("security.txt"), "Contact: mailto:desk@example.org\n");

    Result second = publish(service, forge);

    assertThat(second.passed()).as(second.log()).isTrue();
    assertThat(written(second.log())).isLessThan(5);
    assertThat(forge.deployed().resolve(BRIEF)).exists();
    assertThat(forge.deployed().resolve(".well-known/security.txt")).exists();
    assertThat(forge.deployed().resolve("index.html"))
        .content()
        .contains("Viasat")
        .doesNotContain(DRAFT);
    assertThat(forge.artifact(service == Service.GITHUB ? "report" : "pages"))
        .isDirectoryContaining(file -> file.endsWith("report.json"));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWithdrawnComesOffTheSiteThoughAnotherBriefIsBroken(Service service) throws Exception {
    Forge forge = published(service);
    Path brief = site.resolve(Scaffold.BRIEF);
    String text = Files.readString(brief, StandardCharsets.UTF_8);
    Files.writeString(brief, text.replaceFirst("\n", "\nstatus: draft\n"));
    breakABrief();

    Result result = publish(service, forge);

    assertThat(forge.deployed().resolve(BRIEF)).doesNotExist();
    assertThat(forge.deployed().resolve("index.html")).exists();
    // GitLab publishes only from a job that went well: there the job check tells of the errors.
    assertThat(result.passed()).isEqualTo(service == Service.GITLAB);
  }

  @ParameterizedTest
  @EnumSource
  void filesThatBriefpressDidNotWriteAreNotPublished(Service service) throws Exception {
    Forge forge = published(service);
    Path output = forge.cache().resolve(service == Service.GITHUB ? "output" : "public");
    Files.writeString(output.resolve("evil.html"), "<script>alert(1)</script>");

    Result result = publish(service, forge);

    assertThat(result.passed()).isFalse();
    assertThat(result.log()).contains("did not write: evil.html");
    assertThat(forge.deployed().resolve("index.html")).exists();
    assertThat(forge.deployed().resolve("evil.html")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.0.0", "http://example.org/briefpress-1.0.0.tar.gz"})
  void withoutAReleaseTheFirstStepSaysWhatToSetAndWhere(String address) throws Exception {
    uses(address);

    Result onGitHub = GitHubRun.of(forge(), site, "publish");
    Result onGitLab = GitLabRun.of(forge(), site, "pages");

    String sentence =
        "Write the address of a release's archive, such as https://HOST/PATH/briefpress-1.0.0-linux-x64.tar.gz,"
            + " after BRIEFPRESS_RELEASE at the top of %s; it is '"
            + address
            + "' now.\n";
    String workflow = ".github/workflows/briefs.yml";
    assertThat(onGitHub.passed()).isFalse();
    assertThat(onGitHub.log())
        .startsWith("# Look at BRIEFPRESS_RELEASE")
        .contains("::error file=" + workflow + "::" + sentence.formatted(workflow));
    assertThat(onGitLab.passed()).isFalse();
    assertThat(onGitLab.log()).isEqualTo(sentence.formatted(".gitlab-ci.yml"));
  }

  @Test
  void anArchiveWithAnotherSumIsNotRun() throws Exception {
    uses(address() + "#sha256=" + "0".repeat(64));
    for (Result result :
        List.of(GitHubRun.of(forge(), site, "publish"), GitLabRun.of(forge(), site, "pages"))) {
      assertThat(result.passed()).isFalse();
      assertThat(result.log())
          .contains(NAME + ".tar.gz: FAILED", "nothing of it is run.")
          .doesNotContain("files written");
    }
    assertThat(folder.resolve("forge/deployed")).doesNotExist();
  }

  @Test
  void aSumThatIsNamedIsBelievedWithoutAListBesideTheArchive() throws Exception {
    Path alone = Files.createDirectory(folder.resolve("alone"));
    Files.copy(release.resolve(NAME + ".tar.gz"), alone.resolve(NAME + ".tar.gz"));
    String address = "file://" + alone + "/" + NAME + ".tar.gz";
    String sum = Files.readString(release.resolve("SHA256SUMS")).substring(0, 64);

    uses(address);
    assertThat(GitLabRun.of(forge(), site, "check").passed()).isFalse();
    uses(address + "#sha256=" + sum);
    assertThat(GitLabRun.of(forge(), site, "check").log())
        .contains(NAME + ".tar.gz: OK", "0 errors");
  }

  /** What {@code README.md} of a new site tells whoever clones it. */
  @ParameterizedTest
  @ValueSource(strings = {".github/workflows/briefs.yml", ".gitlab-ci.yml"})
  void theLinesOfTheReadmeInstallWhatCiUses(String kept) throws Exception {
    Path clone = Files.createDirectory(folder.resolve("un dépôt"));
    Map<String, String> environment = forge().environment();
    String init = "'" + release.resolve(NAME).resolve("bin/briefpress") + "' init";
    assertThat(Shell.run(clone, environment, List.of("bash", "-c", init)).well())
        .contains("is in this folder. Next: edit site.properties, then `briefpress build`.");
    site = clone;
    uses(kept, address() + "#sha256=" + "0".repeat(64));
    String readme = Files.readString(clone.resolve("README.md"), StandardCharsets.UTF_8);
    String lines =
        readme
            .substring(readme.indexOf("    release="), readme.indexOf("Then, in this folder"))
            .stripIndent();

    String run = "set -e\nrm -f " + other(kept) + "\n" + lines + "\nbriefpress check";
    assertThat(Shell.run(clone, environment, List.of("bash", "-c", run)).well())
        .contains("0 errors");
    assertThat(clone.resolve(".tool/bin/briefpress")).isExecutable();
  }

  private static String other(String file) {
    return file.startsWith(".gitlab") ? ".github/workflows/briefs.yml" : ".gitlab-ci.yml";
  }

  /** After the first run of a new site, which is made once. */
  private Forge published(Service service) throws IOException, InterruptedException {
    draft();
    Path first = release.resolve(service.name());
    if (!Files.exists(first)) {
      Result result = publish(service, forge(Files.createDirectory(first)));
      assertThat(result.passed()).as(result.log()).isTrue();
      Files.writeString(first.resolve(FIRST), result.log());
    }
    Path own = folder.resolve("forge");
    Shell.run(folder, "cp", "-a", first.toString(), own.toString()).well();
    return forge(own);
  }

  private Result publish(Service service, Forge forge) throws IOException, InterruptedException {
    return service == Service.GITHUB
        ? GitHubRun.of(forge, site, "publish")
        : GitLabRun.of(forge, site, "pages");
  }

  private Forge forge() throws IOException {
    return forge(Files.createDirectories(folder.resolve("forge")));
  }

  private static Forge forge(Path place) {
    return new Forge(
        place,
        Map.of(
            "CI",
            "true",
            "HOME",
            place.toString(),
            "XDG_CACHE_HOME",
            place.resolve("none").toString(),
            "BRIEFPRESS_JAVA_HOME",
            System.getProperty("java.home")));
  }

  private static String address() {
    return "file://" + release + "/" + NAME + ".tar.gz";
  }

  /** Writes {@code address} into both files, as a newsroom does. */
  private void uses(String address) throws IOException {
    uses(".github/workflows/briefs.yml", address);
    uses(".gitlab-ci.yml", address);
  }

  private void uses(String file, String address) throws IOException {
    Path path = site.resolve(file);
    String text = Files.readString(path, StandardCharsets.UTF_8);
    String line = "  BRIEFPRESS_RELEASE: \"" + address + "\"\n";
    Files.writeString(path, text.replaceFirst("(?m)^  BRIEFPRESS_RELEASE: \".*\"\n", line));
  }

  private void draft() throws IOException {
    Path brief = site.resolve(Scaffold.BRIEF);
    String text = Files.readString(brief, StandardCharsets.UTF_8);
    Files.writeString(
        brief.resolveSibling("another.md"),
        text.replaceFirst("\n", "\nstatus: draft\n")
            .replaceFirst("(?m)^title: .*", "title: " + DRAFT));
  }

  private String breakABrief() throws IOException {
    String path = "content/briefs/2026/01/30/broken.md";
    Path brief = site.resolve(path);
    Files.createDirectories(brief.resolveSibling("."));
    Files.writeString(brief, "---\ntitle: Broken\ndate: 30 January 2026\n---\n");
    return path;
  }

  private static int written(String log) {
    return WRITTEN
        .matcher(log)
        .results()
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(log));
  }
}
