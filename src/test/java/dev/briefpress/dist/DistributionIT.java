package dev.briefpress.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the profile dist has made, unpacked and run. */
class DistributionIT {
  private static final Path MADE = Path.of("target/dist").toAbsolutePath();
  private static final String VERSION = System.getProperty("dist.version", "");
  private static final Path JDK = Path.of(System.getProperty("dist.jdk", ""));
  private static final String JAR = "briefpress-" + VERSION;
  private static final String RUNTIME = JAR + "-" + JavaRuntime.platform();

  /** Blanks and letters beyond ASCII in the paths of everything. */
  @TempDir private static Path parent = Path.of("");

  private static Path folder = Path.of("");

  @BeforeAll
  static void unpacksTheArchives() throws Exception {
    folder = Files.createDirectory(parent.resolve("un café à côté"));
    for (String archive : List.of(JAR, RUNTIME)) {
      Shell.run(folder, "tar", "-xzf", MADE.resolve(archive + ".tar.gz").toString()).well();
    }
  }

  @Test
  void theSumsAreThoseOfTheFiles() throws Exception {
    assertThat(Shell.run(MADE, "sha256sum", "--check", "SHA256SUMS").well())
        .contains(JAR + ".tar.gz: OK", JAR + ".zip: OK", JAR + "-sbom.json: OK", "_all.deb: OK");
    try (Stream<Path> files = Files.list(MADE)) {
      assertThat(Files.readAllLines(MADE.resolve("SHA256SUMS"))).hasSize((int) files.count() - 1);
    }
  }

  @Test
  void makingAllOfItAgainGivesTheSameBytes() throws Exception {
    Path again = folder.resolve("again/dist");
    new Distribution(
            Path.of("").toAbsolutePath(),
            VERSION,
            Instant.parse(System.getProperty("dist.time", "")),
            JDK,
            System.getProperty("dist.maintainer", ""))
        .write(again);
    assertThat(Files.readAllLines(again.resolve("SHA256SUMS")))
        .isEqualTo(Files.readAllLines(MADE.resolve("SHA256SUMS")));
  }

  @Test
  void bothArchivesHoldTheSameFiles() throws Exception {
    Path unzipped = Files.createDirectory(folder.resolve("zip"));
    Shell.run(unzipped, "jar", "--extract", "--file", MADE.resolve(JAR + ".zip").toString()).well();
    FileTree tar = FileTree.of(folder.resolve(JAR));
    FileTree zip = FileTree.of(unzipped.resolve(JAR));
    assertThat(zip.files().keySet()).isEqualTo(tar.files().keySet()).contains("briefpress.jar");
    assertThat(sums(zip)).isEqualTo(sums(tar));
  }

  @Test
  void noPageOfAnArchiveLeadsToOneThatIsNotShipped() throws Exception {
    for (String page : List.of("INSTALL.md", "CHANGELOG.md", "licences.md")) {
      assertThat(folder.resolve(JAR).resolve(page)).content().doesNotContainPattern("]\\((?!http)");
    }
  }

  private static List<String> sums(FileTree tree) {
    return tree.files().entrySet().stream()
        .map(
            file ->
                Distribution.sha256(((FileTree.Content) file.getValue()).bytes())
                    + "  "
                    + file.getKey())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-runtime"})
  void aNewSiteIsCheckedAndBuiltWithoutAnyEnvironment(String which) throws Exception {
    Path tool = folder.resolve(which.isEmpty() ? JAR : RUNTIME);
    Path work = Files.createDirectory(folder.resolve("né" + which));
    List<String> bare = List.of("env", "-i", "CI=true", "LC_ALL=C");
    assertThat(run(work, bare, tool, "--version")).isEqualTo("briefpress " + VERSION + "\n");
    run(work, bare, tool, "init", "mon été");
    assertThat(run(work, bare, tool, "check", "--site", "mon été")).contains("0 errors");
    run(work, bare, tool, "build", "--drafts", "--site", "mon été");
    assertThat(work.resolve("mon été/.briefpress/preview/index.html")).exists();
  }

  /** The demonstration site has all that templates, schemas and search can do. */
  @Test
  void theRuntimeWritesTheBytesThatAWholeJdkWrites() throws Exception {
    for (String language : List.of("en", "ar")) {
      Path site = siteIn(language);
      List<String> whole =
          List.of("env", "CI=true", "BRIEFPRESS_JAVA_HOME=" + System.getProperty("java.home"));
      List<String> small = List.of("env", "-u", "BRIEFPRESS_JAVA_HOME", "CI=true");
      List<String> build =
          List.of("build", "--now", "2026-11-02T00:00:00Z", "--site", site.toString(), "--output");
      run(folder, whole, folder.resolve(JAR), with(build, site + "-whole"));
      run(folder, small, folder.resolve(RUNTIME), with(build, site + "-small"));
      assertThat(Path.of(site + "-small/briefpress-manifest.txt"))
          .hasSameTextualContentAs(Path.of(site + "-whole/briefpress-manifest.txt"));
      assertThat(Path.of(site + "-small/index.html")).exists();
      run(folder, small, folder.resolve(RUNTIME), "export", "ndjson", "--site", site.toString());
    }
  }

  @Test
  void theFirstBuildKeepsAnArchiveForTheNextStart() throws Exception {
    Path site = siteIn("fr");
    Path cache = folder.resolve("le cache");
    List<String> plain = List.of("env", "-u", "CI", "XDG_CACHE_HOME=" + cache);
    run(folder, plain, folder.resolve(JAR), "build", "--site", site.toString());
    try (Stream<Path> kept = Files.list(cache.resolve("briefpress"))) {
      assertThat(kept.map(Path::toString).collect(Collectors.joining(" ")))
          .contains(".archive")
          .doesNotContain("failed");
    }
    run(folder, plain, folder.resolve(JAR), "check", "--site", site.toString());
    assertThat(cache.resolve("briefpress"))
        .isDirectoryContaining(file -> file.toString().endsWith(".checked"));
  }

  @Test
  void theRuntimeHasNoModuleThatNothingRefersTo() throws Exception {
    String libraries;
    try (Stream<Path> files = Files.list(folder.resolve(JAR + "/lib"))) {
      libraries = files.map(Path::toString).sorted().collect(Collectors.joining(":"));
    }
    TreeSet<String> referred =
        Shell.run(
                folder,
                JDK.resolve("bin/jdeps").toString(),
                "--ignore-missing-deps",
                "--recursive",
                "-summary",
                "--multi-release=17",
                "--class-path=" + libraries,
                folder.resolve(JAR + "/briefpress.jar").toString())
            .well()
            .lines()
            .map(line -> line.replaceFirst(".* -> ", "").strip())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(referred).containsAll(JavaRuntime.MODULES);
  }

  @Test
  void npxRunsTheNpmPackage() throws Exception {
    Shell.needs("npm");
    Path tarball = MADE.resolve(new NpmPackage(VERSION, JavaRuntime.platform()).fileName());
    Path project = Files.createDirectory(folder.resolve("npm"));
    Path cache = folder.resolve("npm-cache");
    Map<String, String> npm = Map.of("npm_config_cache", cache.toString(), "CI", "true");
    Files.writeString(project.resolve("package.json"), "{\"private\": true}");
    Shell.run(
            project,
            npm,
            List.of("npm", "install", "--offline", "--no-audit", "--no-fund", tarball.toString()))
        .well();
    assertThat(
            Shell.run(
                    project,
                    npm,
                    List.of("env", "-u", "BRIEFPRESS_JAVA_HOME", "npx", "briefpress", "--version"))
                .well())
        .endsWith("briefpress " + VERSION + "\n");
    Shell.run(project, npm, List.of("npx", "briefpress", "init", "site")).well();
    assertThat(
            Shell.run(project, npm, List.of("npx", "briefpress", "check", "--site", "site")).well())
        .contains("0 errors");
    // What npm itself would pack of these files is the same list.
    String packed =
        Shell.run(project, npm, List.of("npm", "pack", "--dry-run", "--json", tarball.toString()))
            .well();
    assertThat(packed).contains("\"bin/briefpress\"", "\"runtime/bin/java\"");
  }

  @Test
  void theDebianPackageHasTheSameProgramAtDebiansPlaces() throws Exception {
    Shell.needs("dpkg-deb");
    String deb = MADE.resolve("briefpress_" + VERSION + "_all.deb").toString();
    Path root = folder.resolve("root");
    Shell.run(folder, "dpkg-deb", "--extract", deb, root.toString()).well();
    assertThat(Shell.run(folder, "dpkg-deb", "--field", deb, "Architecture", "Depends").well())
        .contains("Architecture: all", "java17-runtime-headless");
    assertThat(root.resolve("usr/share/briefpress/briefpress.jar"))
        .hasSameBinaryContentAs(folder.resolve(JAR + "/briefpress.jar"));
    List<String> bare = List.of("env", "-i", "CI=true");
    List<String> command = new ArrayList<>(bare);
    command.add(root.resolve("usr/bin/briefpress").toString());
    command.add("--version");
    assertThat(Shell.run(folder, command.toArray(String[]::new)).well())
        .isEqualTo("briefpress " + VERSION + "\n");
  }

  /** A site with the demonstration's content, in {@code language}. */
  private static Path siteIn(String language) throws IOException {
    Path site = folder.resolve("site " + language);
    for (String from : List.of("content", "site.properties")) {
      try (Stream<Path> files = Files.walk(Path.of(from))) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Path to = site.resolve(file.toString());
          Files.createDirectories(to.resolveSibling("."));
          if (Files.isRegularFile(file)) {
            Files.copy(file, to);
          }
        }
      }
    }
    Path settings = site.resolve("site.properties");
    String text = Files.readString(settings, StandardCharsets.UTF_8);
    Files.writeString(
        settings, text.replaceAll("(?m)^site\\.lang=.*\n", "") + "\nsite.lang=" + language + "\n");
    return site;
  }

  private static String run(Path folder, List<String> environment, Path tool, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(environment);
    command.add(tool.resolve("bin/briefpress").toString());
    command.addAll(List.of(arguments));
    return Shell.run(folder, command.toArray(String[]::new)).well();
  }

  private static String[] with(List<String> arguments, String last) {
    return Stream.concat(arguments.stream(), Stream.of(last)).toArray(String[]::new);
  }
}
