package dev.briefpress.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Browser;
import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import dev.briefpress.browser.SiteServer;
import dev.briefpress.exports.BulkState;
import dev.briefpress.hosting.RealServer;
import dev.briefpress.render.SmallSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search page with OpenSearch behind nginx, as docs/search.md sets it up, under the policy that
 * Briefpress writes for hosts: the same answers as from the files, and the files when it fails.
 */
@ExtendWith(Demonstration.class)
@TestInstance(Lifecycle.PER_CLASS)
class ClusterIT {
  /**
   * What is asked of the page: a text, then filters. The word behind the last blank may be the
   * beginning of one.
   */
  private static final List<String> QUESTIONS =
      List.of(
          // words
          "ransomware ",
          "ransomw",
          "resilienc",
          "attack ",
          "cyber-attack",
          "cyberattack ",
          "KA-SAT",
          "CVE-2024-3094",
          "café",
          "Ålands hav",
          "U.S. ",
          "us sanctions ",
          "who ",
          "submarine cable ",
          "cable submarine",
          "attack russia ukraine ",
          "8 May 2026",
          "May 2026",
          "2026-02-24",
          "the of",
          // signs
          "+attack +cable ",
          "attack -ransomware ",
          "-attack",
          "-cyber-attack",
          "title:attack ",
          "tags:resilience ",
          "entities:eurojust ",
          "date:2026 ",
          "ransom*",
          "*ware",
          "ransomwrae~1",
          "cable^9 attack ",
          "+energ",
          // phrases
          "\"hypothesis A\"",
          "\"four years on\"",
          "\"The Viasat KA-SAT attack\"",
          "\"attack the Viasat\"",
          "\"satellite communications\" attack ",
          // what is lacking
          "xqzvwk",
          "xqzvwk cable ",
          "+xqzvwk cable ",
          "ransomwrae",
          "ransomwrae attack ",
          "grain quantum zaporizhzhia ",
          "The Viasat KA-SAT attack, four years on",
          // filters
          "attack | category=cyber",
          "attack | category=cyber&confidence=high",
          "attack | category=cyber&confidence=high&order=date",
          "grain | category=cyber&confidence=moderate",
          " | category=cyber",
          " | tag=maritime security&from=2026-01-20&to=2026-03-31",
          " | tag=MARITIME Security",
          " | region=europe&sector=energy",
          " | kind=entity",
          "attack | kind=edition",
          "europe | to=2026-02-01&order=date",
          "-attack | likelihood=likely",
          "xqzvwk | category=cyber");

  private static final List<String> GERMAN =
      List.of(
          "häfen ",
          "Hafen",
          "hafens ",
          "kabel ",
          "Kabels Ostsee ",
          "-kabel",
          "\"in der Ostsee\"",
          "3. Mai 2026",
          "Mai 2026",
          "straße ",
          "strasse",
          "schiffe +ostsee ",
          "hafn",
          " | tag=seekabel&order=date",
          " | kind=brief");

  private final Map<String, PublishedSite> sites = new ConcurrentHashMap<>();
  private final Browser browser;
  private final Path folder;
  private final ClusterNode node;
  private final SiteServer server;
  private final RealServer proxy;
  private final ClusteredSite german;
  private BulkState loaded;

  ClusterIT(Browser browser, @TempDir Path folder) throws IOException {
    this.browser = browser;
    this.folder = folder;
    this.node = ClusterNode.start(Files.createDirectory(folder.resolve("node")));
    this.server = SiteServer.of(this::file);
    this.proxy = proxy();
    Path site = folder.resolve("site");
    copy(Path.of("content"), site.resolve("content"));
    Files.writeString(
        site.resolve("site.properties"),
        Files.readString(Path.of("site.properties"))
            + "\nhosting=netlify\nsearch.endpoint="
            + proxy.address("/briefs")
            + "\n");
    ClusteredSite demonstration = new ClusteredSite(site, "briefs", node);
    PublishedSite published = demonstration.publish();
    sites.put("en", published);
    this.german = new ClusteredSite(folder.resolve("german"), "berichte", node);
    write(german.folder());
    sites.put("de", german.publish());
    Matcher policy =
        Pattern.compile("Content-Security-Policy: (.*)").matcher(published.text("_headers"));
    assertThat(policy.find()).isTrue();
    server.withHeader("Content-Security-Policy", policy.group(1));
    node.awaitReady();
    demonstration.loadAll();
    this.loaded = german.loadAll();
  }

  @AfterAll
  void stop() {
    proxy.close();
    node.close();
    server.close();
  }

  /** A site below en/ or de/; below files/ the same without the cluster. */
  private Optional<byte[]> file(String path) throws IOException {
    boolean plain = path.startsWith("files/");
    String[] parts = path.substring(plain ? "files/".length() : 0).split("/", 2);
    PublishedSite site = sites.get(parts[0]);
    if (site == null || parts.length < 2 || !Files.isRegularFile(site.folder().resolve(parts[1]))) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(site.folder().resolve(parts[1]));
    if (!plain || !parts[1].equals("search/manifest.json")) {
      return Optional.of(bytes);
    }
    String manifest = new String(bytes, StandardCharsets.UTF_8);
    String without = manifest.replaceFirst("\"cluster\":\\{[^}]*},", "");
    assertThat(without).isNotEqualTo(manifest);
    return Optional.of(without.getBytes(StandardCharsets.UTF_8));
  }

  /** Nginx with the lines of docs/search.md, for both indices. */
  private RealServer proxy() throws IOException {
    Matcher block =
        Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/search.md")));
    assertThat(block.find()).isTrue();
    String one =
        block
            .group(1)
            .replace("https://briefs.example.org", server.address("").replaceFirst("/$", ""))
            .replace("127.0.0.1:9200", "127.0.0.1:" + node.port());
    int rest = one.indexOf("location / ");
    Path rules = folder.resolve("proxy.conf");
    Files.writeString(rules, one.substring(0, rest).replace("/briefs/", "/berichte/") + one);
    Path work = Files.createDirectory(folder.resolve("proxy"));
    for (Path path : List.of(folder, work)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    return RealServer.start(RealServer.Kind.NGINX, work, work, rules);
  }

  private void write(Path site) {
    SmallSite.in(site)
        .with(
            "site.properties",
            "site.title=Berichte\nsite.lang=de\noffline=false\nsite.host=https://berichte.example.org\n"
                + "search.endpoint="
                + proxy.address("/berichte")
                + "\n")
        .withBrief("haefen", "Die Häfen der Ostsee", "tags: [Häfen]\n", "Ein Hafen.", "Europol")
        .withBrief("kabel", "Ein Kabel", "tags: [Seekabel]\n", "In der Ostsee, 3. Mai 2026.", "EU")
        .withBrief("schiffe", "Schiffe", "tags: [Seekabel]\n", "Des Kabels wegen.", "Europol")
        .withBrief("strasse", "Eine Straße", "tags: [Häfen]\n", "Schiffe in der Ostsee.", "EU");
  }

  @Test
  void theClusterGivesTheAnswersOfTheFiles() {
    assertSameAnswers("en", QUESTIONS);
  }

  @Test
  void inAnotherLanguageToo() {
    assertSameAnswers("de", GERMAN);
  }

  private void assertSameAnswers(String site, List<String> questions) {
    open("files/" + site);
    List<String> files = answers(questions, "files");
    open(site);
    List<String> cluster = answers(questions, "cluster");
    SoftAssertions all = new SoftAssertions();
    for (int i = 0; i < questions.size(); i++) {
      all.assertThat(cluster.get(i)).as(questions.get(i)).isEqualTo(files.get(i));
    }
    all.assertAll();
  }

  /**
   * All that the page says to each question: sentence, advice, results with marks and snippets,
   * numbers of the filters. Results that are ordered by relevance are sorted by their addresses.
   * That phrases were not looked for everywhere is said by the files only.
   */
  private List<String> answers(List<String> questions, String by) {
    return browser.texts(
        """
        const heard = (wanted) => new Promise((done) => {
          const listen = ({ data }) => {
            const found = wanted(data);
            if (found === undefined) return;
            worker.removeEventListener("message", listen);
            done(found);
          };
          engine().addEventListener("message", listen);
        });
        const answers = [];
        for (const question of args[0]) {
          const [text, rest] = question.split(" | ");
          field.value = rest === undefined ? question : text;
          const wanted = new URLSearchParams(rest ?? "");
          filters.set(wanted);
          count = 500;
          delete list.dataset.by;
          // On a slow machine a cluster may be given up; it is asked again after half a minute.
          for (let tries = 0; tries < 600 && list.dataset.by !== args[1]; tries++) {
            delete list.dataset.by;
            run();
            while (!list.dataset.by) await new Promise((done) => setTimeout(done, 2));
            if (list.dataset.by !== args[1]) await new Promise((done) => setTimeout(done, 500));
          }
          const rows = [];
          for (const item of list.children) {
            const told = heard((data) => data.ref === item.dataset.ref ? data.snippet ?? null : undefined);
            worker.ask({ id: latest, ref: item.dataset.ref });
            const link = item.querySelector(".card-title a");
            rows.push([link.pathname.replace("/files", ""), link.innerHTML,
              item.querySelector(".card-judgement, .card-summary")?.innerHTML, JSON.stringify(await told)].join(" "));
          }
          const isByDate = wanted.has("order") || /^(-\\S+)?\\s*$/.test(field.value);
          const counted = heard((data) => data.counts);
          worker.ask({ id: latest, counting: { text: field.value, filters: filters.wanted() } });
          const counts = Object.entries(await counted).map(([name, values]) =>
            `${name}: ${Object.entries(values).map((pair) => pair.join(" ")).sort().join(", ")}`);
          const notes = [...document.querySelectorAll("#search-notes p")].map((note) => note.textContent)
            .filter((note) => !note.startsWith("The first briefs were looked through"));
          const named = heard((data) => data.values && JSON.stringify(data.values));
          worker.ask({ id: latest, facet: "tag", typed: question.slice(0, 3).trim() || "mar" });
          answers.push([status.textContent, ...notes, ...(isByDate ? rows : rows.sort()), ...counts, await named].join("\\n"));
        }
        return answers;
        """,
        questions,
        by);
  }

  @Test
  void aClusterThatDoesNotAnswerIsReplacedByTheFilesAndThatIsSaid() throws IOException {
    open("en");
    type("cable");
    waitForAnswer("cluster");
    browser.run("field.value = ''");
    node.freeze();
    try {
      type("ransomware");
      waitForAnswer("files");
      assertThat(texts("#search-notes p"))
          .contains(
              "The search server did not answer, so this search runs in your browser. It may take"
                  + " longer.");
      assertThat(texts("#search-results .card-title")).isNotEmpty();
      // It is not waited for again.
      Object took =
          browser.run(
              """
              delete list.dataset.by;
              const begin = performance.now();
              field.value = "cable";
              run();
              while (!list.dataset.by) await new Promise((done) => setTimeout(done, 2));
              return performance.now() - begin;
              """);
      assertThat(((Number) Objects.requireNonNull(took)).doubleValue()).isLessThan(3_000);
    } finally {
      node.thaw();
    }
  }

  @Test
  void whatWasWithdrawnIsGoneAtOnceAndTheClusterIsAskedAgainOnceItKnows() throws IOException {
    open("de");
    type("Straße ");
    waitForAnswer("cluster");
    assertThat(texts("#search-results .card-title")).contains("Eine Straße");
    String brief = "content/briefs/strasse.md";
    String withdrawal =
        "status: withdrawn\nwithdrawn: {on: 2026-02-01, reason: It was wrong.}\n---";
    String before = Files.readString(german.folder().resolve(brief));
    german.edit(brief, "moderate\n", "moderate\n" + withdrawal.replace("---", ""));
    german.publish();
    open("de");
    type("Straße ");
    waitForAnswer("files");
    assertThat(texts("#search-results .card-title")).isEmpty();
    BulkState next = german.load(loaded);
    assertThat(next.documents()).doesNotContainKey("briefs/2026/01/30/strasse");
    open("de");
    type("Straße ");
    waitForAnswer("cluster");
    assertThat(texts("#search-results .card-title")).isEmpty();
    Files.writeString(german.folder().resolve(brief), before);
    german.publish();
    loaded = german.load(next);
    browser.complaints();
  }

  @Test
  void theProxyLetsNothingPassButSearchesOfTheSitesPages() {
    Object answers =
        browser.run(
            """
            location.href = args[0];
            """,
            server.address("en/about.html"));
    assertThat(answers).isNull();
    browser.waitFor("location.pathname === '/en/about.html' && document.readyState === 'complete'");
    Object told =
        browser.run(
            """
            const ask = async (path, init) => (await fetch(args[0] + path, init).catch(() => ({}))).status ?? 0;
            const json = { "content-type": "application/json" };
            return [
              await ask("/_search", { method: "POST", headers: json, body: "{}" }),
              await ask("/_search?q=x", { method: "POST", headers: json, body: "{}" }),
              await ask("/_search", {}),
              await ask("/_doc/1", { method: "PUT", headers: json, body: "{}" }),
              await ask("/_search", { method: "POST", headers: { ...json, "x-other": "1" }, body: "{}" }),
            ].join(" ");
            """,
            proxy.address("/briefs"));
    assertThat(told).isEqualTo("200 0 405 0 0");
    browser.complaints();
  }

  @Test
  void theWorkerThatKeepsPagesKeepsNoAnswerOfTheCluster() {
    try (Browser keeping = Browser.openThatKeeps()) {
      keeping.driver().get(server.address("en/search/index.html"));
      keeping.waitFor("navigator.serviceWorker.controller !== null");
      keeping.driver().get(server.address("en/search/index.html?q=ransomware"));
      keeping.waitFor("document.getElementById('search-results').dataset.by === 'cluster'");
      List<String> kept =
          keeping.texts(
              """
              const all = [];
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                all.push(...(await cache.keys()).map((request) => request.url));
              }
              return all;
              """);
      assertThat(kept).isNotEmpty().allMatch(url -> url.startsWith(server.address("en/")));
    }
  }

  private void open(String site) {
    browser.complaints();
    browser.driver().get(server.address(site + "/search/index.html"));
    browser.waitFor("document.getElementById('main').dataset.ready !== undefined");
  }

  private void type(String text) {
    browser.run("field.value = args[0]; delete list.dataset.by; run();", text);
  }

  // On a slow machine a cluster may be given up; it is asked again after half a minute.
  private void waitForAnswer(String by) {
    browser.waitFor(
        "list.dataset.by === '%s' || (list.dataset.by && (delete list.dataset.by, run()), false)"
            .formatted(by));
  }

  private List<String> texts(String selector) {
    return browser.texts(
        "return [...document.querySelectorAll(args[0])].map(e => e.textContent.trim());", selector);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Path target = to.resolve(from.relativize(file).toString());
              Files.createDirectories(target.getParent());
              Files.copy(file, target);
            } catch (IOException e) {
              throw new UncheckedIOException("cannot copy " + file, e);
            }
          });
    }
  }
}
