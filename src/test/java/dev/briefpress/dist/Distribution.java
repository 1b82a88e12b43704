package dev.briefpress.dist;

import dev.briefpress.cli.CommandModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * All that a release consists of, made by {@code mvn -Pdist verify} of what Maven has packaged.
 *
 * @param project the folder of the checkout; its {@code target} holds jar, libraries and bill
 * @param version of Briefpress
 * @param time of everything in the archives
 * @param jdk the JDK that gives the runtime
 * @param maintainer name and address of whoever publishes the Debian package
 */
record Distribution(Path project, String version, Instant time, Path jdk, String maintainer) {
  /** Arguments: project, version, time, JDK, maintainer. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Distribution distribution =
        new Distribution(
            Path.of(arguments[0]),
            arguments[1],
            Instant.parse(arguments[2]),
            Path.of(arguments[3]),
            arguments[4]);
    distribution.write(distribution.project.resolve("target/dist"));
  }

  /** Writes every file of the release, and their sums, into {@code folder}, and nothing else. */
  void write(Path folder) throws IOException, InterruptedException {
    Archives archives = new Archives(time);
    FileTree files = files();
    String name = "briefpress-" + version;
    SortedMap<String, byte[]> made = new TreeMap<>();
    made.put(name + ".tar.gz", archives.tarGz(files.below(name + "/")));
    made.put(name + ".zip", archives.zip(files.below(name + "/")));
    made.put(name + "-sbom.json", bytes("target/briefpress-sbom.json"));
    DebianPackage debian = new DebianPackage(version, maintainer, archives);
    made.put(debian.fileName(), debian.of(files));
    JavaRuntime runtime = new JavaRuntime(jdk);
    if (runtime.possible()) {
      String platform = JavaRuntime.platform();
      FileTree whole = files.with(runtime.link().below("runtime/"));
      String own = name + "-" + platform;
      made.put(own + ".tar.gz", archives.tarGz(whole.below(own + "/")));
      NpmPackage npm = new NpmPackage(version, platform);
      made.put(npm.fileName(), archives.tarGz(npm.of(whole)));
    }
    // A file of another version would be in no list of sums.
    JavaRuntime.delete(folder);
    Files.createDirectories(folder);
    StringJoiner sums = new StringJoiner("\n", "", "\n");
    for (Map.Entry<String, byte[]> file : made.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      sums.add(sha256(file.getValue()) + "  " + file.getKey());
    }
    Files.writeString(folder.resolve("SHA256SUMS"), sums.toString());
  }

  private FileTree files() throws IOException {
    Completions completions = new Completions(CommandModel.all());
    FileTree files =
        FileTree.empty()
            .withProgram("bin/briefpress", bytes("bin/briefpress"))
            .with("bin/briefpress.cmd", windows())
            .with("briefpress.jar", bytes("target/briefpress.jar"))
            .with(data(FileTree.of(project.resolve("target/lib"))).below("lib/"))
            .with(data(FileTree.of(project.resolve("themes"))).below("themes/"))
            .with("share/bash-completion/completions/briefpress", completions.bash())
            .with("share/fish/vendor_completions.d/briefpress.fish", completions.fish())
            .with("share/zsh/site-functions/_briefpress", completions.zsh())
            .with("sbom.json", bytes("target/briefpress-sbom.json"))
            .with("INSTALL.md", page("docs/installing.md"))
            .with("licences.md", page("docs/licences.md"))
            .with("CHANGELOG.md", page("CHANGELOG.md"))
            .with("LICENSE", bytes("LICENSE"));
    for (Map.Entry<String, String> page :
        new ManPages(CommandModel.all(), version, time).pages().entrySet()) {
      files = files.with("share/man/man1/" + page.getKey(), page.getValue());
    }
    return files;
  }

  // A checkout may have any modes: what is no program is not to be run, wherever this is made.
  private static FileTree data(FileTree tree) {
    FileTree plain = FileTree.empty();
    for (Map.Entry<String, FileTree.Node> file : tree.files().entrySet()) {
      plain = plain.with(file.getKey(), ((FileTree.Content) file.getValue()).bytes());
    }
    return plain;
  }

  // The command interpreter of Windows jumps to wrong places in a file with other line ends.
  private String windows() throws IOException {
    return Files.readString(project.resolve("src/dist/briefpress.cmd"), StandardCharsets.UTF_8)
        .replace("\n", "\r\n");
  }

  /** A page of the docs without its links to pages that are not shipped. */
  private byte[] page(String path) throws IOException {
    return Files.readString(project.resolve(path))
        .replaceAll("\\[([^\\]]+)]\\((?!https?:)[^)]*\\)", "$1")
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(project.resolve(file));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
