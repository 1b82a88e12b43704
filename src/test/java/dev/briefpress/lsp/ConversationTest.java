package dev.briefpress.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server begins, goes on whatever it is sent, and ends. */
class ConversationTest {
  private static final String BRIEF = "content/briefs/ports.md";

  @TempDir private Path site = Path.of("");

  private final SampleNewsroom newsroom = SampleNewsroom.empty();

  @BeforeEach
  void write() {
    newsroom.put(BRIEF, new SampleText("Ports").text());
    newsroom.put("content/briefs/rail.md", new SampleText("Rail").field("tags", "[rail]").text());
    newsroom.write(site);
  }

  @Test
  void countsInUtf16UnlessTheEditorOffersOtherwise() {
    try (LspEditor editor = new LspEditor(site)) {
      assertThat(encoding(editor)).isEqualTo("utf-16");
      assertThat(
              editor.initialized().getCapabilities().getTextDocumentSync().getRight().getChange())
          .isEqualTo(TextDocumentSyncKind.Incremental);
    }
    try (LspEditor editor = new LspEditor(site, LspEditor.able("utf-7", "utf-8", "utf-16"))) {
      assertThat(encoding(editor)).isEqualTo("utf-8");
    }
    try (LspEditor editor = new LspEditor(site, LspEditor.able("utf-32"))) {
      assertThat(encoding(editor)).isEqualTo("utf-32");
    }
  }

  private static String encoding(LspEditor editor) {
    return editor.initialized().getCapabilities().getPositionEncoding();
  }

  @Test
  void placesFindingsAndChangesInTheUnitsOfTheEditor() {
    String line = "See 😀 é [it](/pages/none.md) now.";
    String text = new SampleText("Ports").section("implications", line).text();
    int row = List.of(text.split("\n", -1)).indexOf(line);
    int utf16 = line.indexOf("/pages");
    assertThat(start(text, row, "utf-16")).isEqualTo(utf16);
    assertThat(start(text, row, "utf-8")).isEqualTo(utf16 + 3);
    assertThat(start(text, row, "utf-32")).isEqualTo(utf16 - 1);
  }

  private int start(String text, int row, String encoding) {
    try (LspEditor editor = new LspEditor(site, LspEditor.able(encoding))) {
      editor.open(BRIEF, text);
      Position broken = broken(editor.findings(BRIEF)).getRange().getStart();
      assertThat(broken.getLine()).isEqualTo(row);
      Position behind = broken(editor.findings(BRIEF)).getRange().getEnd();
      editor.change(BRIEF, broken, behind, "/briefs/rail.md");
      assertThat(editor.findings(BRIEF))
          .extracting(f -> f.getCode().getLeft())
          .doesNotContain("link/broken");
      return broken.getCharacter();
    }
  }

  private static Diagnostic broken(List<Diagnostic> findings) {
    return findings.stream()
        .filter(f -> f.getCode().getLeft().equals("link/broken"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsTheSameInLinesThatEndAsOnWindows() {
    String text =
        new SampleText("Ports").section("implications", "See [it](/pages/none.md).").text();
    try (LspEditor editor = new LspEditor(site)) {
      editor.open(BRIEF, text);
      List<Diagnostic> unix = editor.findings(BRIEF);
      editor.change(BRIEF, text.replace("\n", "\r\n"));
      assertThat(editor.findings(BRIEF)).isEqualTo(unix).isNotEmpty();
    }
  }

  @Test
  void seesWhatChangesBesideTheOpenDocument() {
    try (LspEditor editor = new LspEditor(site, LspEditor.able("utf-16"))) {
      assertThat(editor.registration().getRegistrations())
          .extracting(r -> r.getMethod())
          .containsExactly("workspace/didChangeWatchedFiles");
      editor.open(
          BRIEF, new SampleText("Ports").section("implications", "See [it](rail.md).").text());
      assertThat(editor.findings(BRIEF)).isEmpty();

      newsroom.remove("content/briefs/rail.md");
      newsroom.write(site);
      editor.changedOnDisk("content/briefs/rail.md");
      editor.findings(BRIEF, found -> has(found, "link/broken"));

      newsroom.put("content/briefs/rail.md", new SampleText("Rail").text());
      newsroom.write(site);
      editor.changedOnDisk("content/briefs/rail.md");
      editor.findings(BRIEF, List::isEmpty);

      String taxonomy = newsroom.text("content/taxonomy.yaml");
      newsroom.put("content/taxonomy.yaml", taxonomy.replace("cyber,", "kyber,"));
      newsroom.write(site);
      editor.changedOnDisk("content/taxonomy.yaml");
      editor.findings(BRIEF, found -> has(found, "front-matter/unknown-category"));

      newsroom.put("content/taxonomy.yaml", "categories: 7\n");
      newsroom.write(site);
      editor.changedOnDisk("content/taxonomy.yaml");
      editor.findings("content/taxonomy.yaml", found -> !found.isEmpty());
      assertThat(editor.message()).contains("configuration has errors").contains("taxonomy.yaml:1");

      newsroom.put("content/taxonomy.yaml", taxonomy);
      newsroom.write(site);
      editor.changedOnDisk("content/taxonomy.yaml");
      editor.findings("content/taxonomy.yaml", List::isEmpty);
      editor.findings(BRIEF, List::isEmpty);
    }
  }

  private static boolean has(List<Diagnostic> found, String code) {
    return found.stream().anyMatch(f -> f.getCode().getLeft().equals(code));
  }

  @Test
  void looksAtTheDiskWhenSomethingIsSavedInAnEditorThatTellsOfNoFiles() {
    try (LspEditor editor = new LspEditor(site)) {
      editor.open(
          BRIEF, new SampleText("Ports").section("implications", "See [it](air.md).").text());
      editor.findings(BRIEF, found -> has(found, "link/broken"));
      newsroom.put("content/briefs/air.md", new SampleText("Air").text());
      newsroom.write(site);
      editor.save(BRIEF);
      editor.findings(BRIEF, found -> !has(found, "link/broken"));
    }
  }

  @Test
  void checksADocumentThatIsNotSavedYet() throws IOException {
    try (LspEditor editor = new LspEditor(site)) {
      editor.open("content/briefs/new.md", new SampleText("New").field("category", "cybr").text());
      assertThat(editor.findings("content/briefs/new.md"))
          .extracting(f -> f.getCode().getLeft())
          .contains("front-matter/unknown-category");
      editor.open(
          BRIEF, new SampleText("Ports").section("implications", "See [it](new.md).").text());
      assertThat(has(editor.findings(BRIEF), "link/broken")).isFalse();
      editor.close("content/briefs/new.md");
      editor.findings(BRIEF, found -> has(found, "link/broken"));
      assertThat(site.resolve("content/briefs/new.md")).doesNotExist();
    }
  }

  @Test
  void saysWhatItDoesNotCheck() throws IOException {
    Path elsewhere = Files.createDirectory(site.resolve("elsewhere"));
    try (LspEditor editor = new LspEditor(site)) {
      editor.open("README.md", "# Ours\n");
      assertThat(editor.message()).contains("README.md is not checked");
      editor.open("content/notes/a.txt", "Notes\n");
      assertThat(editor.message()).contains("content/notes/a.txt is not checked");
      Files.delete(site.resolve("site.properties"));
      editor.open(elsewhere.resolve("a.md").toString(), "Text\n");
      assertThat(editor.message()).contains("There is no site.properties beside");
    }
  }

  @Test
  void goesOnAfterWhatItDoesNotUnderstand() throws IOException {
    try (LspEditor editor = new LspEditor(site)) {
      for (String bad :
          List.of(
              "{\"jsonrpc\":\"2.0\",\"method\":\"no/such/thing\",\"params\":{}}",
              "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":"
                  + "{\"uri\":\"file:///nowhere.md\",\"version\":3},\"contentChanges\":[{\"text\":\"\"}]}}",
              "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":"
                  + "{\"uri\":\"untitled:Untitled-1\",\"languageId\":\"markdown\",\"version\":1,\"text\":\"\"}}}",
              "no JSON")) {
        editor
            .toServer()
            .write(
                ("Content-Length: " + bad.length() + "\r\n\r\n" + bad)
                    .getBytes(StandardCharsets.UTF_8));
        editor.toServer().flush();
      }
      assertThat(editor.message()).contains("untitled:Untitled-1 is no file");
      editor.open(BRIEF, new SampleText("Ports").text());
      assertThat(editor.findings(BRIEF)).isEmpty();
      assertThat(
              LspEditor.await(
                  editor
                      .server()
                      .getTextDocumentService()
                      .hover(
                          new HoverParams(
                              editor.document("content/none.md"), new Position(9999, 9)))))
          .isNull();
      assertThat(
              LspEditor.await(
                  editor
                      .server()
                      .getTextDocumentService()
                      .hover(new HoverParams(editor.document(BRIEF), new Position(9999, 9)))))
          .isNull();
    }
  }

  @Test
  void endsAsTheEditorAsksForIt() {
    LspEditor asked = new LspEditor(site);
    LspEditor.await(asked.server().shutdown());
    assertThatThrownBy(
            () ->
                LspEditor.await(
                    asked
                        .server()
                        .getTextDocumentService()
                        .hover(new HoverParams(asked.document(BRIEF), new Position(0, 0)))))
        .hasMessageContaining("shut down");
    asked.server().exit();
    assertThat(asked.status()).isEqualTo(0);

    LspEditor abrupt = new LspEditor(site);
    abrupt.server().exit();
    assertThat(abrupt.status()).isEqualTo(1);
  }

  @Test
  void endsWhenTheEditorIsGone() throws IOException {
    LspEditor editor = new LspEditor(site);
    editor.toServer().close();
    assertThat(editor.status()).isEqualTo(1);
  }

  @Test
  void beginsOnce() {
    try (LspEditor editor = new LspEditor(site)) {
      assertThatThrownBy(() -> LspEditor.await(editor.server().initialize(new InitializeParams())))
          .hasMessageContaining("runs already");
    }
  }
}
