package dev.briefpress.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bench.Corpus;
import dev.briefpress.cli.CommandLineRun;
import dev.briefpress.content.SitePath;
import dev.briefpress.hosting.CacheRules;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.Waiting;
import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.Progress;
import dev.briefpress.publish.tree.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, with the real rclone, to a folder, a store with the interface of S3, and SFTP. */
class DeployIT {
  private static final int WELL = 0;
  private static final int WRONG = 2;
  private static final int MACHINE = 3;
  private static final String LIST = "briefpress-manifest.txt";

  /** A site, and in {@code first} and {@code second} what two builds made of it. */
  @TempDir private static Path newsroom = Path.of("");

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void publishTwice() throws Exception {
    Corpus.main(new String[] {newsroom.toString(), "2"});
    Files.createDirectories(newsroom.resolve("assets"));
    Files.writeString(newsroom.resolve("assets/notes #1 [é] &.txt"), "odd, and fine\n");
    build("first");
    List<Path> briefs = briefs();
    Path changed = briefs.get(0);
    Files.writeString(changed, Files.readString(changed).replace("likely", "probably"));
    Files.delete(briefs.get(1));
    Path style = newsroom.resolve("themes/dispatch/assets/css/own.css");
    Files.createDirectories(style.resolveSibling(""));
    Files.writeString(style, ".brief { color: inherit; }\n");
    build("second");
  }

  private static void build(String output) {
    CommandLineRun line = new CommandLineRun();
    int status =
        line.run(
            "build",
            "--site",
            newsroom.toString(),
            "--now",
            "2026-11-02T00:00:00Z",
            "--output",
            newsroom.resolve(output).toString());
    assertThat(status).as(line.err()).isEqualTo(WELL);
  }

  private static List<Path> briefs() throws IOException {
    try (Stream<Path> walk = Files.walk(newsroom.resolve("content/briefs"))) {
      return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void copiesWhatDiffersAndDeletesWhatIsGone() throws Exception {
    Path www = folder.resolve("w w #é/site");
    CommandLineRun line = line(Map.of());

    assertThat(deploy(line, "first", www.toString())).as(line.err()).isEqualTo(WELL);
    assertThat(tree(www)).isEqualTo(tree(newsroom.resolve("first")));

    SortedMap<String, String> before = tree(www);
    SortedMap<String, String> after = tree(newsroom.resolve("second"));
    long copied =
        after.entrySet().stream()
            .filter(file -> !file.getKey().equals(LIST))
            .filter(file -> !file.getValue().equals(before.get(file.getKey())))
            .count();
    long gone = before.keySet().stream().filter(path -> !after.containsKey(path)).count();
    assertThat(gone).isPositive();
    line.clear();
    assertThat(deploy(line, "second", "--dry-run", www.toString())).isEqualTo(WELL);
    assertThat(line.out()).contains("deleted: ", "Would copy " + copied + " files");
    assertThat(tree(www)).isEqualTo(before);

    line.clear();
    assertThat(deploy(line, "second", www.toString())).isEqualTo(WELL);
    assertThat(line.out()).startsWith(copied + " files copied").contains(gone + " deleted");
    assertThat(tree(www)).isEqualTo(after);
    assertThat(new CommandLineRun().run("verify", "--strict", www.toString())).isEqualTo(WELL);
  }

  /** The program rclone is killed at another file each time: 6 times, or 100 when long. */
  @Test
  void killedAnywhereItLeavesNoPageWithoutWhatItNeeds() throws Exception {
    Path www = folder.resolve("www");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path left = bin.resolve("left");
    Path rclone = bin.resolve("rclone");
    Files.writeString(
        rclone,
        """
        #!/bin/bash
        # Kills rclone when it has copied or deleted as many files as the file `left` says.
        here=$(dirname "$0")
        left=$(cat "$here/left")
        mkfifo "$here/said"
        PATH=${PATH#*:} rclone "$@" 2>"$here/said" &
        while IFS= read -r line; do
          echo "$line" >&2
          case $line in
            *': Copied ('* | *': Deleted')
              left=$((left - 1))
              if [ $left -eq 0 ]; then kill -9 $!; fi ;;
          esac
        done <"$here/said"
        rm "$here/said"
        echo $left >"$here/left"
        wait $!
        """);
    assertThat(rclone.toFile().setExecutable(true)).isTrue();
    Map<String, String> environment =
        environment(
            Map.of(
                "PATH", bin + ":" + System.getenv("PATH"),
                "RCLONE_VERBOSE", "1",
                "RCLONE_TRANSFERS", "1"));
    Map<String, SortedMap<String, String>> sites =
        Map.of(
            "first", tree(newsroom.resolve("first")), "second", tree(newsroom.resolve("second")));
    Files.writeString(left, "1000000");
    deploy("first", www, environment);
    Random random = new Random(14);
    int most = Boolean.getBoolean("long") ? 100 : 6;
    for (int kills = 0; kills < most; ) {
      String site = random.nextBoolean() ? "first" : "second";
      Files.writeString(left, String.valueOf(1 + random.nextInt(70)));
      boolean killed = false;
      try {
        deploy(site, www, environment);
      } catch (DeployFailure e) {
        kills++;
        killed = true;
        assertEachPageHasWhatItNeeds(www, sites);
      }
      if (killed && kills % 3 == 0) {
        Files.writeString(left, "1000000");
        deploy(site, www, environment);
        killed = false;
      }
      if (!killed) {
        assertThat(tree(www)).isEqualTo(sites.get(site));
      }
    }
  }

  private void deploy(String output, Path www, Map<String, String> environment) throws Exception {
    Path site = newsroom.resolve(output);
    Manifest manifest = Manifest.read(site).orElseThrow();
    List<SitePath> named =
        manifest.sums().keySet().stream()
            .filter(path -> path.matches(".*-[0-9a-f]{10}\\.(css|js)"))
            .map(SitePath::new)
            .toList();
    assertThat(named).isNotEmpty();
    deploy(site, manifest, www.toString(), CacheRules.of(named), environment);
  }

  private void deploy(
      Path site,
      Manifest manifest,
      String remote,
      CacheRules rules,
      Map<String, String> environment)
      throws IOException {
    Path work = Files.createTempDirectory(folder, "work");
    Deploy.Options options = new Deploy.Options(false, false);
    try (Rclone rclone = new Rclone(remote, folder, work, environment)) {
      Deploy.of(site, manifest, rclone, rules, options, work).run(Progress.none());
    }
  }

  private static void assertEachPageHasWhatItNeeds(
      Path www, Map<String, SortedMap<String, String>> sites) throws IOException {
    SortedMap<String, String> there = tree(www);
    for (String path : there.keySet()) {
      if (path.endsWith(".html")) {
        Path page = www.resolve(path);
        for (Element needing :
            Jsoup.parse(page.toFile(), "UTF-8").select("link[rel=stylesheet], script[src], img")) {
          String address = needing.hasAttr("href") ? needing.attr("href") : needing.attr("src");
          Path needed =
              address.startsWith("/")
                  ? www.resolve(address.substring(1))
                  : page.resolveSibling(URI.create(address).getPath());
          assertThat(needed).as("%s of %s", address, path).isNotEmptyFile();
        }
      }
    }
    String list = there.get("search/manifest.json");
    sites.forEach(
        (name, site) -> {
          if (Objects.equals(site.get("search/manifest.json"), list)) {
            SortedMap<String, String> shards = new TreeMap<>(site);
            shards.keySet().removeIf(path -> !path.matches("search/(?!index|manifest).*\\.json"));
            assertThat(shards).isNotEmpty();
            assertThat(there).as("shards of the %s", name).containsAllEntriesOf(shards);
          }
        });
  }

  @Test
  void aSignalEndsRcloneToo() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path rclone = bin.resolve("rclone");
    Files.writeString(rclone, "#!/bin/sh\necho $$ >'" + bin + "/pid'\nexec sleep 1000\n");
    assertThat(rclone.toFile().setExecutable(true)).isTrue();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "dev.briefpress.cli.Main",
            "deploy",
            "--site",
            newsroom.toString(),
            "--output",
            newsroom.resolve("first").toString(),
            folder.resolve("www").toString());
    builder.environment().put("PATH", bin.toString() + ":/bin:/usr/bin");
    Process deploy = builder.start();
    Path pid = bin.resolve("pid");
    Waiting.until("rclone runs", () -> Files.exists(pid) && Files.size(pid) > 1);
    ProcessHandle child =
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();

    deploy.toHandle().destroy();

    assertThat(new String(deploy.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("stopped by a signal");
    child.onExit().get(Waiting.LONG.toSeconds(), TimeUnit.SECONDS);
  }

  @Test
  void aStoreLikeS3() throws Exception {
    try (StoreServer server = StoreServer.s3(folder)) {
      Map<String, String> store =
          Map.of(
              "RCLONE_CONFIG_STORE_TYPE", "s3",
              "RCLONE_CONFIG_STORE_PROVIDER", "Other",
              "RCLONE_CONFIG_STORE_ENDPOINT", "http://127.0.0.1:" + server.port(),
              "RCLONE_CONFIG_STORE_ACCESS_KEY_ID", "S3RVER",
              "RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY", "S3RVER");
      CommandLineRun line = line(store);
      assertThat(deploy(line, "first", "store:briefs/desk")).as(line.err()).isEqualTo(WELL);
      assertThat(deploy(line, "second", "store:briefs/desk")).as(line.err()).isEqualTo(WELL);
      line.clear();
      assertThat(deploy(line, "second", "--full", "store:briefs/desk")).isEqualTo(WELL);
      assertThat(line.out()).startsWith("0 files copied").contains(" 0 deleted");
      assertThat(line.err()).doesNotContain("not of this site");

      Path copy = folder.resolve("copy");
      rclone(store, "copy", "--fast-list", "store:briefs/desk", copy.toString());
      assertThat(tree(copy)).isEqualTo(tree(newsroom.resolve("second")));
      String home = "http://127.0.0.1:" + server.port() + "/briefs/desk/";
      String style =
          tree(copy).keySet().stream()
              .filter(path -> path.matches("assets/dispatch-.*\\.css"))
              .findFirst()
              .orElseThrow();
      assertThat(cacheControl(home + style)).isEqualTo("public, max-age=31536000, immutable");
      assertThat(cacheControl(home + "index.html")).isEqualTo("no-cache");
      assertThat(cacheControl(home + LIST)).isEqualTo("no-cache");
    }
  }

  private static String cacheControl(String address) throws Exception {
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(address))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<Void> answer =
        HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.headers().firstValue("Cache-Control").orElse("");
  }

  @Test
  void aServerWithSftp() throws Exception {
    try (StoreServer server = StoreServer.sftp(folder)) {
      String obscured = rclone(Map.of(), "obscure", "hunter22").strip();
      Map<String, String> www = new HashMap<>();
      www.put("RCLONE_CONFIG_WWW_TYPE", "sftp");
      www.put("RCLONE_CONFIG_WWW_HOST", "127.0.0.1");
      www.put("RCLONE_CONFIG_WWW_PORT", String.valueOf(server.port()));
      www.put("RCLONE_CONFIG_WWW_USER", "desk");
      www.put("RCLONE_CONFIG_WWW_PASS", obscured);
      SmallSite site = new SmallSite(folder.resolve("site"));
      Random random = new Random(22);
      for (int round = 0; round < 2; round++) {
        site.become(random);
        site.put("notes/odd #1 [é] &.txt", "round " + round).write();
        deploy(site.folder(), site.manifest(), "www:desk", SmallSite.RULES, environment(www));
        SortedMap<String, String> there = SampleNewsroom.tree(folder.resolve("sftp/desk"));
        assertThat(there.remove(LIST))
            .isEqualTo(new String(site.manifest().bytes(), StandardCharsets.ISO_8859_1));
        assertThat(there.keySet()).isEqualTo(site.files().keySet());
        assertThat(there.get("index.html")).isEqualTo(site.files().get("index.html"));
      }
    }
  }

  @Test
  void whatIsMissingIsSaid() throws Exception {
    CommandLineRun line = new CommandLineRun(Map.of("PATH", folder.toString()));
    assertThat(deploy(line, "first", folder.resolve("www").toString())).isEqualTo(MACHINE);
    assertThat(line.err())
        .isEqualTo(
            "briefpress: the program rclone is missing, which copies the files; install it"
                + " (Debian: apt install rclone; elsewhere: https://rclone.org)\n");

    line = line(Map.of());
    assertThat(deploy(line, "first", "nowhere:briefs")).isEqualTo(WRONG);
    assertThat(line.err()).contains("rclone knows no such remote", "rclone config");

    line.clear();
    assertThat(deploy(line, "none", folder.resolve("www").toString())).isEqualTo(WRONG);
    assertThat(line.err()).contains("briefpress build");
  }

  @Test
  void anOutputThatIsNotAsItWasPublishedIsRefused() throws Exception {
    Path touched = newsroom.resolve("touched");
    rclone(Map.of(), "copy", newsroom.resolve("first").toString(), touched.toString());
    Files.writeString(touched.resolve("index.html"), "changed by hand");
    Files.writeString(touched.resolve("draft.html"), "put there by hand");
    CommandLineRun line = line(Map.of());

    assertThat(deploy(line, "touched", folder.resolve("www").toString())).isEqualTo(WRONG);
    assertThat(line.err()).contains("index.html", "briefpress build");
    assertThat(folder.resolve("www")).doesNotExist();

    Files.copy(
        newsroom.resolve("first/index.html"),
        touched.resolve("index.html"),
        StandardCopyOption.REPLACE_EXISTING);
    line.clear();
    assertThat(deploy(line, "touched", folder.resolve("www").toString())).isEqualTo(WELL);
    assertThat(line.err()).contains("not deployed, as Briefpress did not write it: draft.html");
    assertThat(folder.resolve("www/draft.html")).doesNotExist();

    line.clear();
    assertThat(deploy(line, "touched", touched.resolve("www").toString())).isEqualTo(WRONG);
    assertThat(line.err()).contains("the site itself");
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldWithWhatWasNotTakenOff() throws Exception {
    Path www = folder.resolve("www");
    CommandLineRun line = line(Map.of());
    assertThat(deploy(line, "first", www.toString())).isEqualTo(WELL);
    // Nobody may write this, not even root.
    Path blocked = www.resolve("index.html");
    Files.delete(blocked);
    Files.createDirectory(blocked);

    line.clear();
    assertThat(deploy(line, "second", www.toString())).isEqualTo(MACHINE);

    assertThat(line.err())
        .contains("rclone: ")
        .contains("NOT TAKEN OFF: these files may still be there as they were: ")
        .contains("briefpress: cannot copy to " + www)
        .doesNotContain("\tat ");
    Files.delete(blocked);
    assertThat(deploy(line, "second", www.toString())).isEqualTo(WELL);
    assertThat(tree(www)).isEqualTo(tree(newsroom.resolve("second")));
  }

  private CommandLineRun line(Map<String, String> more) {
    return new CommandLineRun(environment(more));
  }

  private Map<String, String> environment(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(StoreServer.environment(folder));
    environment.putAll(more);
    return environment;
  }

  private static int deploy(CommandLineRun line, String output, String... arguments) {
    List<String> command =
        List.of(
            "deploy",
            "--site",
            newsroom.toString(),
            "--output",
            newsroom.resolve(output).toString());
    return line.run(Stream.concat(command.stream(), Stream.of(arguments)).toArray(String[]::new));
  }

  private String rclone(Map<String, String> environment, String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of("rclone"), Stream.of(arguments)).toList());
    builder.environment().clear();
    builder.environment().putAll(environment(environment));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  /** The files of a folder, with their sums. */
  private static SortedMap<String, String> tree(Path folder) {
    SortedMap<String, String> tree = SampleNewsroom.tree(folder);
    tree.replaceAll((path, text) -> Sha256.of(text).hex());
    return tree;
  }
}
