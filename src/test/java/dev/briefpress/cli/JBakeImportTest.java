package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of JBake, small but with all that such projects have, becomes part of a site. */
class JBakeImportTest {
  private static final Path SHIPPED = Path.of("src/test/resources/jbake");
  private static final String CABLES = "content/briefs/2019/11/18/cables.md";
  private static final String NOTE = "content/briefs/2019/10/01/first-note.md";

  @TempDir private Path folder = Path.of("");
  private Path site = Path.of("");
  private Path project = Path.of("");
  private final CommandLineRun line = new CommandLineRun();

  @BeforeEach
  void makeAnEmptySite() throws IOException {
    site = folder.resolve("site");
    project = folder.resolve("project");
    copy(SHIPPED, project);
    assertThat(line.run("init", site.toString())).isEqualTo(ExitCode.WELL);
    line.clear();
  }

  @Test
  void aPostThatLacksWhatTheSchemaAsksForIsADraftWithItsGapsNamed() throws IOException {
    assertThat(take()).isEqualTo(ExitCode.CONTENT);

    assertThat(text(CABLES))
        .startsWith(
            """
            ---
            title: Cables in the Baltic
            date: 2019-11-18
            category: cyber
            confidence: moderate
            tags: [cables, Baltic Sea]
            status: draft
            summary: Two cables were cut.
            aliases: [/blog/2019/cables.html]
            ---
            """)
        .contains("### What happened\n\nA ship was near.")
        .contains("## 1. BLUF (Bottom Line Up Front)")
        .doesNotContain("\n# Cables");
    assertThat(line.err())
        .contains("gap: its header names no category of taxonomy.yaml: `category` is cyber")
        .contains(
            "not in the text, and outlines stand there: BLUF (Bottom Line Up Front); Detailed")
        .contains("gap: its text stands above the first section")
        .contains("gap: its header has no list of sources")
        .contains("not taken over: header field author=A. Writer")
        .contains("not taken over: header field og={type=article}");
  }

  @Test
  void aPostThatHasAllThatIsAskedForIsPublished() throws IOException {
    String sections =
        text("content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md")
            .replaceFirst("(?s)^---.*?\n---\n", "")
            .replaceAll("\\[\\^[a-z-]+]", "");
    write(
        "content/2026/whole.md",
        "title=A whole brief\ndate=2026-02-24\ntype=post\nstatus=published\n"
            + "tags=Russia-Ukraine war, satellite communications, attribution, critical"
            + " infrastructure, cyber resilience, hybrid threats\n"
            + "category=Cybersecurity\nconfidence=high\nregion=\n"
            + "sources=[{title: A report, reliability: A, credibility: 2}]\n"
            + "review={by: desk, on: 2026-02-24}\n~~~~~~\n"
            + sections);

    take();

    assertThat(text("content/briefs/2026/02/24/whole.md"))
        .contains("\ncategory: cyber\nconfidence: high\ntags: [Russia-Ukraine war, sat")
        .contains("reliability: A")
        .contains("aliases: [/2026/whole.html]")
        .doesNotContain("status:")
        .endsWith(sections.strip() + "\n");
  }

  @Test
  void linksLeadWhereTheirTargetsWent() throws IOException {
    take();

    assertThat(text(CABLES))
        .contains("[the earlier note](/briefs/2019/10/01/first-note.md#why)")
        .contains("[source file](/briefs/2019/10/01/first-note.md)")
        .contains("![a map](/blog/2019/map.png)")
        .contains("![Logo](/img/logo.png) and [about us](/pages/about.md)")
        .contains("## not a heading [x](nowhere.html)");
    assertThat(line.err()).contains("gap: its link to /gone.html leads to nothing");
    assertThat(text("content/pages/about.md"))
        .isEqualTo(
            "---\ntitle: About us\n---\n\nWho we are. Read [about"
                + " cables](/briefs/2019/11/18/cables.md).\n");
  }

  @Test
  void htmlBecomesMarkdown() throws IOException {
    take();

    assertThat(text(NOTE))
        .contains(
            """
            ### Why

            Because of **this** & [that](/briefs/2019/11/18/cables.md).

            - one
            - two

            cell

            ![The logo](/img/logo.png)
            """);
  }

  @Test
  void filesComeAlongThoseThatDocumentsPointAtBesideThese() throws IOException {
    take();

    assertThat(site.resolve("content/blog/2019/map.png"))
        .hasSameBinaryContentAs(SHIPPED.resolve("content/blog/2019/map.png"));
    assertThat(site.resolve("content/img/logo.png"))
        .hasSameBinaryContentAs(SHIPPED.resolve("assets/img/logo.png"));
    assertThat(site.resolve("assets/css/base.css")).exists();
    assertThat(site.resolve("assets/img/logo.png")).doesNotExist();
    assertThat(line.out()).contains("assets/css/base.css\n", "content/img/logo.png\n");
  }

  @Test
  void whatIsNotTakenOverIsNamedAndStopsNothing() throws IOException {
    write("content/private/.jbakeignore", "");
    write("content/private/secret.md", "title=x\ntype=post\n~~~~~~\n");
    Files.createSymbolicLink(project.resolve("assets/way"), folder);

    take();

    assertThat(line.err())
        .contains("not imported: content/old/bad.md: it is not UTF-8 text")
        .contains("not imported: content/old/notes.md: it has no header of JBake's")
        .contains("not imported: content/old/talk.md: its type is talk")
        .contains("not imported: content/old/doc.adoc: only Markdown and HTML are read")
        .contains("not imported: content/private: it holds .jbakeignore")
        .contains("not imported: assets/way: a symbolic link")
        .contains("gap: its header names no date that can be read: `date` is 2026-12-01")
        .contains("gap: its header names no title");
    assertThat(text("content/briefs/2026/12/01/dateless.md")).contains("tags: [untagged]");
    assertThat(text("content/pages/old/our-team.md"))
        .contains("status: draft", "/old/Our Team.html");
  }

  @Test
  void whatIsThereIsNeverReplaced() throws IOException {
    for (String path : new String[] {CABLES, "assets/css/base.css"}) {
      Files.createDirectories(site.resolve(path).resolveSibling(""));
      Files.writeString(site.resolve(path), "mine");
    }

    assertThat(take()).isEqualTo(ExitCode.CONTENT);

    assertThat(text(CABLES)).isEqualTo("mine");
    assertThat(text("assets/css/base.css")).isEqualTo("mine");
    assertThat(line.err())
        .contains("not imported: blog/2019/cables.md: " + CABLES + " exists already")
        .contains("assets/css/base.css exists already, with another content");
    assertThat(text(NOTE)).contains("First note");
  }

  @Test
  void theSiteBuildsWithoutAnErrorOnceLinksThatLeadNowhereAreGone() throws IOException {
    write(
        "content/blog/2019/cables.md",
        text(project, "content/blog/2019/cables.md").replace(", [no such page](/gone.html)", ""));
    // A page that is published cannot lead to a draft.
    write("content/about.md", "title=About us\ntype=page\nstatus=published\n~~~~~~\nWho we are.\n");
    take();
    line.clear();

    assertThat(line.run("build", "--site", site.toString()))
        .as(line.err())
        .isEqualTo(ExitCode.WELL);

    assertThat(site.resolve("output/about.html")).exists();
  }

  @Test
  void theProjectsOwnFormsAreRead() throws IOException {
    write(
        "jbake.properties",
        "content.folder=docs\ndate.format=dd.MM.yyyy\nheader.separator=======\n"
            + "default.type=post\ndefault.status=published\nuri.noExtension=true\n"
            + "uri.noExtension.prefix=/blog/\n");
    write("docs/blog/one.md", "title=One\ndate=03.02.2020\ntags=a\n======\nText.\n");
    write("docs/two.md", "Only text.\n");

    take();

    assertThat(text("content/briefs/2020/02/03/one.md"))
        .contains("date: 2020-02-03\n")
        .contains("aliases: [/blog/one/index.html]");
    assertThat(text("content/briefs/2026/12/01/two.md"))
        .contains("title: two\n", "aliases: [/two.html]", "Only text.");
  }

  @Test
  void nothingOutsideTheProjectIsRead() throws IOException {
    Files.createDirectories(folder.resolve("private"));
    Files.writeString(folder.resolve("private/key.txt"), "secret");
    Files.createSymbolicLink(project.resolve("way"), folder.resolve("private"));
    for (String outside :
        new String[] {folder.resolve("private").toString(), "../private", "way"}) {
      line.clear();
      write("jbake.properties", "asset.folder=" + outside + "\n");

      take();

      assertThat(line.err())
          .contains(
              "jbake.properties names " + outside + ", which is no folder inside the project");
      assertThat(site.resolve("assets/key.txt")).doesNotExist();
    }
  }

  @Test
  void aFolderThatIsNoProjectIsRefused() {
    assertThat(line.run("import", "--site", site.toString(), "--jbake", site.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("There is no jbake.properties in " + site);
    line.clear();
    assertThat(line.run("import", "--site", site.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("Name a file to import, or a project of JBake");
  }

  private int take() {
    return line.run("import", "--site", site.toString(), "--jbake", project.toString());
  }

  private String text(String path) throws IOException {
    return text(site, path);
  }

  private static String text(Path folder, String path) throws IOException {
    return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(project.resolve(path).resolveSibling(""));
    Files.writeString(project.resolve(path), text, StandardCharsets.UTF_8);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
