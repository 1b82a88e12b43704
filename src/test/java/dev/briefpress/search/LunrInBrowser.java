package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Browser;
import dev.briefpress.browser.SiteServer;
import dev.briefpress.search.index.JsonText;
import dev.briefpress.search.split.SearchFile;
import dev.briefpress.search.text.SearchLanguage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The real lunr.js of the WebJar in a real browser: the judge of everything in this package.
 *
 * <p>Data go to the browser as files, as a driver would mangle halves of surrogate pairs.
 */
public final class LunrInBrowser implements AutoCloseable {
  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><title>lunr</title>
      <script src="/lunr.js"></script>
      <script type="module">
        import * as shards from "/shards.js";
        import * as query from "/query.js";
        window.query = query;
        window.text = query;
        window.shards = shards;
        window.json = async path => (await fetch(path)).json();
        window.loaded = true;
      </script>
      """;

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final SiteServer server = SiteServer.of(path -> Optional.ofNullable(files.get(path)));
  private final Browser browser;

  private LunrInBrowser(Browser browser) {
    this.browser = browser;
  }

  /** Opens a browser on a page with lunr.js and our scripts. */
  public static LunrInBrowser open() {
    LunrInBrowser lunr = new LunrInBrowser(Browser.open());
    lunr.put("", PAGE.getBytes(StandardCharsets.UTF_8));
    lunr.put("lunr.js", SiteServer.resource("/META-INF/resources/webjars/lunr/2.3.9/lunr.js"));
    for (SearchScripts script : List.of(SearchScripts.QUERY, SearchScripts.SHARDS)) {
      lunr.put(script.file(), script.bytes(SearchLanguage.ENGLISH));
    }
    lunr.browser.driver().get(lunr.server.address(""));
    lunr.run("while (!window.loaded) await new Promise(done => setTimeout(done, 5));");
    return lunr;
  }

  /** Serves {@code bytes} at {@code path}, given without a leading slash. */
  public void put(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  /** Serves {@code files} below {@code folder}, and nothing else there. */
  public void putAll(String folder, List<SearchFile> searchFiles) {
    files.keySet().removeIf(path -> path.startsWith(folder + "/"));
    searchFiles.forEach(file -> put(folder + "/" + file.path(), file.bytes()));
  }

  /** Serves a JSON array of strings. */
  public void put(String path, List<String> strings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      strings.forEach(string -> JsonText.string(json, string));
      json.writeEndArray();
    }
    put(path, out.toByteArray());
  }

  /** See {@link Browser#run}. */
  public @Nullable Object run(String script, @Nullable Object... arguments) {
    return browser.run(script, arguments);
  }

  /**
   * Compares the index that lunr.js builds of exported documents as a manifest says with one that
   * Java wrote, and loads the latter.
   *
   * @return "identical", or where they differ
   */
  public @Nullable Object compareIndex(String documents, String manifest, String index) {
    return run(
        """
        const lines = (await (await fetch(args[0])).text()).split("\\n");
        if (lines.pop() !== "") return "the export's last line is not ended";
        const manifest = await json(args[1]);
        const stop = lunr.generateStopWordFilter(manifest.stopWords);
        const step = name =>
          name.startsWith("stopWordFilter") ? stop : lunr.Pipeline.registeredFunctions[name];
        const built = lunr(function () {
          this.pipeline.reset();
          this.pipeline.add(...manifest.indexing.map(step));
          this.searchPipeline.reset();
          this.searchPipeline.add(...manifest.pipeline.map(step));
          this.k1(manifest.k1);
          this.b(manifest.b);
          this.ref("ref");
          manifest.fields.forEach(({name, boost}) => this.field(name, {boost}));
          lines.forEach(line => this.add(JSON.parse(line)));
        });
        const theirs = new TextEncoder().encode(JSON.stringify(built));
        const ours = new Uint8Array(await (await fetch(args[2])).arrayBuffer());
        const length = Math.max(theirs.length, ours.length);
        for (let i = 0; i < length; i++) {
          if (theirs[i] !== ours[i]) {
            const show = bytes => new TextDecoder().decode(bytes.slice(Math.max(0, i - 60), i + 60));
            return `differ at byte ${i}\\nlunr: ${show(theirs)}\\njava: ${show(ours)}`;
          }
        }
        lunr.Index.load(JSON.parse(new TextDecoder().decode(ours)));
        return "identical";
        """,
        documents,
        manifest,
        index);
  }

  public SiteServer server() {
    return server;
  }

  /**
   * Checks that a JavaScript function makes {@code expected} of {@code inputs}, one by one.
   *
   * @param function such as {@code lunr.tokenizer}
   */
  public void assertMaps(String function, List<String> inputs, List<String> expected) {
    assertThat(expected).hasSameSizeAs(inputs);
    put("inputs.json", inputs);
    put("expected.json", expected);
    Object differences =
        run(
            """
            const inputs = await json("/inputs.json"), expected = await json("/expected.json");
            const wrong = [];
            inputs.forEach((input, i) => {
              const answer = (%s)(input);
              if (answer !== expected[i] && wrong.length < 20) {
                wrong.push(JSON.stringify({input, lunr: answer, java: expected[i]}));
              }
            });
            return wrong;
            """
                .formatted(function));
    assertThat(differences).isEqualTo(List.of());
  }

  @Override
  public void close() {
    server.close();
    browser.close();
  }
}
