package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of other programs become part of a site: nothing gets public that was not. */
class ImportCommandTest {
  private static final String DAY = "content/briefs/2026/03/02/";

  @TempDir private Path folder = Path.of("");
  private Path site = Path.of("");
  private final CommandLineRun line = new CommandLineRun();

  @BeforeEach
  void makeASite() {
    site = folder.resolve("site");
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    line.clear();
  }

  @Test
  void whatWasNotPublicComesInAsADraftWithTheReason() throws IOException {
    take(
        new WordPressSample()
            .post("open", "publish", "")
            .post("locked", "publish", "<wp:post_password>x</wp:post_password>")
            .post("own", "private", "")
            .post("waiting", "pending", "")
            .post("begun", "draft", ""));

    assertThat(text(DAY + "open.md")).doesNotContain("status:");
    for (String name : new String[] {"locked", "own", "waiting", "begun"}) {
      assertThat(text(DAY + name + ".md")).contains("status: draft");
    }
    assertThat(line.err())
        .contains("gap: a password protected it", "gap: it was private", "gap: it waited for");
  }

  @Test
  void everythingThatIsNoPostIsNamed() throws IOException {
    take(
        new WordPressSample()
            .post("open", "publish", "")
            .item("About us", "page", "publish")
            .item("Map", "attachment", "inherit")
            .item("Old", "post", "trash"));

    assertThat(line.err())
        .contains("\"About us\"", ": a page;", "\"Map\"", "media library", "\"Old\"", "(trash)");
  }

  @Test
  void aSlugTwiceIsSettledAndSaid() throws IOException {
    take(new WordPressSample().post("one", "publish", "").post("one", "publish", ""));

    assertThat(text(DAY + "one.md")).contains("aliases: [/2026/03/02/one/, '/?p=1']");
    assertThat(text(DAY + "one-2.md")).contains("aliases: ['/?p=2']");
    assertThat(line.err())
        .contains("another document has its address: it got " + DAY + "one-2.md")
        .contains("/2026/03/02/one/ was that of another document, which keeps it");
    assertThat(line.run("build", "--site", site.toString())).isEqualTo(ExitCode.WELL);
    assertThat(site.resolve("output/2026/03/02/one/index.html")).exists();
  }

  @Test
  void linksBetweenPostsLeadToTheNewFilesAndOthersToTheOldSite() throws IOException {
    take(
        new WordPressSample()
            .post("one", "publish", "", "<a href='../two/'>a</a> <a href='/?p=2'>b</a>")
            .post("two", "publish", "", "<a href='https://old.example/2026/03/02/one/#x'>c</a>")
            .post("three", "publish", "", "<a href='/shop/'>d</a>"));

    assertThat(text(DAY + "one.md"))
        .contains("[a](/briefs/2026/03/02/two.md) [b](/briefs/2026/03/02/two.md)");
    assertThat(text(DAY + "two.md")).contains("[c](/briefs/2026/03/02/one.md");
    assertThat(text(DAY + "three.md")).contains("[d](https://old.example/shop/)");
    assertThat(line.err()).contains("leads to the old site: https://old.example/shop/");
  }

  @Test
  void imagesComeAlongAndThoseThatAreNotThereAreListed() throws IOException {
    Path media = Files.createDirectories(folder.resolve("uploads/2026/03"));
    Files.write(media.resolve("map.png"), new byte[] {1, 2, 3});
    String uploads = "https://old.example/wp-content/uploads/2026/03/";

    take(
        new WordPressSample()
            .post("one", "publish", "", image(uploads + "map-300x200.png"))
            .post("two", "publish", "", image(uploads + "gone.png")),
        "--media",
        folder.resolve("uploads").toString());

    assertThat(text(DAY + "one.md")).contains("![Map](map-300x200.png)");
    assertThat(site.resolve(DAY + "map-300x200.png")).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(text(DAY + "two.md"))
        .contains("[Map](" + uploads + "gone.png)")
        .contains("status: draft");
    assertThat(line.err()).contains("gap: its image " + uploads + "gone.png is not there");
  }

  @Test
  void noDocumentReadsFilesOutsideOfItsFolders() throws IOException {
    Files.write(folder.resolve("secret.png"), new byte[] {1});
    Path inside = Files.createDirectories(folder.resolve("in"));
    Path page =
        Files.writeString(
            inside.resolve("a.html"), "<h1>T</h1><p>" + image("../secret.png") + "</p>");

    line.run("import", "--site", site.toString(), page.toString());

    assertThat(line.err()).contains("its image ../secret.png is not there");
  }

  @Test
  void whatIsMarkedAboveTheSiteIsRefusedOrADraftWhereTheSiteLeavesSuchBriefsOut()
      throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("a.md"), "---\ntitle: T\ndate: 2026-03-02\ntlp: AMBER\n---\nText\n");

    assertThat(line.run("import", "--site", site.toString(), text.toString()))
        .isEqualTo(ExitCode.CONTENT);
    assertThat(site.resolve(DAY + "a.md")).doesNotExist();
    assertThat(line.err()).contains("a.md would stop every build, even as a draft: TLP:AMBER is");

    Path settings = site.resolve("site.properties");
    Files.writeString(settings, Files.readString(settings) + "\ntlp.above=exclude\n");
    line.run("import", "--site", site.toString(), text.toString());
    assertThat(text(DAY + "a.md")).contains("tlp: AMBER", "status: draft");
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xC3, 'x'});
    Path good = Files.writeString(folder.resolve("good.txt"), "A title\n\n2026-03-02\n\nText.\n");

    assertThat(line.run("import", "--site", site.toString(), bad.toString(), good.toString()))
        .isEqualTo(ExitCode.CONTENT);

    assertThat(text(DAY + "a-title.md")).contains("status: draft");
    assertThat(line.err()).contains("bad.txt: it is not UTF-8 text");
    assertThat(line.run("build", "--site", site.toString())).isEqualTo(ExitCode.WELL);
  }

  @Test
  void allOfItCanComeInAsDraftsInAFolderOfItsOwn() throws IOException {
    Path report = folder.resolve("report.json");
    take(
        new WordPressSample().post("open", "publish", ""),
        "--as-draft",
        "--to",
        "content/briefs/old",
        "--report",
        report.toString());

    assertThat(text("content/briefs/old/2026/03/02/open.md")).contains("status: draft");
    assertThat(Files.readString(report))
        .startsWith("{\"version\":1,\"documents\":[{\"source\":\"")
        .contains("\"path\":\"content/briefs/old/2026/03/02/open.md\",\"status\":\"draft\"")
        .contains("\"left\":[]");
  }

  private static String image(String address) {
    return "<img alt=Map src='" + address + "'>";
  }

  private void take(WordPressSample export, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("export.xml"), export.text());
    String[] arguments = new String[more.length + 4];
    arguments[0] = "import";
    arguments[1] = "--site";
    arguments[2] = site.toString();
    arguments[3] = file.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    line.run(arguments);
  }

  private String text(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }
}
