package dev.briefpress.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author is offered and told while typing; {@code ‸} marks the place. */
class TypingTest {
  private static final String BRIEF = "content/briefs/ports.md";
  private static final String HEAD =
      """
      ---
      title: Ports
      date: 2026-03-01
      category: cyber
      confidence: moderate
      tags: [ports]
      """;

  @TempDir private Path folder = Path.of("");
  private LspEditor editor;

  @BeforeEach
  void open() {
    SampleNewsroom newsroom = SampleNewsroom.empty();
    newsroom.put(
        "content/taxonomy.yaml",
        """
        categories:
          - {id: cyber, name: Cybersecurity, short: Cyber, description: Networks.}
          - {id: trade, name: Trade and Sanctions, short: Trade}
        tags:
          - {name: "ports, harbours", description: Where ships are.}
        facets:
          region:
            label: Region
            values: [{id: baltic, name: Baltic}, {id: sahel, name: Sahel}]
            many: true
            required: false
            roles: [pages]
        """);
    newsroom.put(
        "content/briefs/rail.md",
        new SampleText("Rails of the north").field("tags", "[rail, 'night trains']").text());
    newsroom.put(BRIEF, new SampleText("Ports").text());
    newsroom.put(
        "content/briefs/air.md",
        new SampleText("Air").entity("European Union Agency, Athens").text());
    newsroom.write(folder);
    editor = new LspEditor(folder);
    editor.open(BRIEF, newsroom.text(BRIEF));
  }

  @AfterEach
  void close() {
    editor.close();
  }

  @Test
  void offersFieldsThatAreNotThereYetWithTheirDocumentation() {
    List<CompletionItem> items = offered(HEAD + "so‸\n---\n");
    assertThat(items)
        .extracting(CompletionItem::getLabel)
        .contains("sources", "region")
        .doesNotContain("title");
    CompletionItem sources = item(items, "sources");
    assertThat(sources.getDocumentation().getLeft()).contains("What the judgement rests on");
    assertThat(applied(HEAD + "so‸\n---\n", sources)).contains("\nsources:\n---");
  }

  @Test
  void offersFieldsAndValuesOfGroups() {
    assertThat(labels(HEAD + "sources:\n  - title: A register\n    re‸\n---\n"))
        .contains("reliability", "credibility", "url");
    assertThat(labels(HEAD + "sources: [{title: A register, rel‸}]\n---\n"))
        .contains("reliability");
    assertThat(labels(HEAD + "sources: [{title: A register, reliability: ‸}]\n---\n"))
        .containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(item(offered(HEAD + "sources:\n- reliability: ‸\n---\n"), "B").getDetail())
        .isEqualTo("Usually reliable");
    assertThat(labels(HEAD + "review: {by: desk, o‸}\n---\n"))
        .containsExactly("by", "role", "on", "checked", "text");
  }

  @Test
  void offersValues() {
    assertThat(labels(HEAD.replace("cyber", "‸"))).containsExactly("cyber", "trade");
    assertThat(labels(HEAD.replace("moderate", "mo‸"))).containsExactly("low", "moderate", "high");
    assertThat(labels(HEAD + "likelihood: ‸\n---\n")).contains("very likely").hasSize(14);
    assertThat(labels(HEAD + "ladder: phia\nlikelihood: ‸\n---\n"))
        .contains("realistic possibility");
    assertThat(labels(HEAD + "schema: ‸\n---\n")).contains("intelligence-report/3");
    assertThat(labels(HEAD + "region: [‸]\n---\n")).containsExactlyInAnyOrder("baltic", "sahel");
    assertThat(labels(HEAD + "related:\n  - ra‸\n---\n")).contains("rail", "air");
    assertThat(labels(HEAD + "status: ‸\n---\n")).contains("draft", "withdrawn");
  }

  @Test
  void offersTagsInQuotesWhereYamlNeedsThem() {
    String text = HEAD.replace("[ports]", "[ports, po‸]") + "---\n";
    List<CompletionItem> items = offered(text);
    assertThat(items)
        .extracting(CompletionItem::getLabel)
        .contains("rail", "night trains", "ports, harbours");
    assertThat(item(items, "rail").getDetail()).isEqualTo("1 brief");
    assertThat(applied(text, item(items, "ports, harbours")))
        .containsPattern("tags: \\[ports, ['\"]ports, harbours['\"]\\]");
  }

  @Test
  void offersHeadingsThatAreMissing() {
    String text = HEAD + "---\n\n## 1. BLUF (Bottom Line Up Front)\n\nText.\n\n## ‸\n";
    List<CompletionItem> items = offered(text);
    assertThat(items)
        .extracting(CompletionItem::getLabel)
        .startsWith("## 2. Competing Hypotheses")
        .doesNotContain("## 1. BLUF (Bottom Line Up Front)");
    assertThat(applied(text, items.get(0))).endsWith("\n\n## 2. Competing Hypotheses\n");
  }

  @Test
  void offersLinksInTheFormOfTheDocs() {
    String text = HEAD + "---\n\n## 1. BLUF\n\nSee [rails](ra‸).\n";
    CompletionItem rail = item(offered(text), "rail");
    assertThat(rail.getDetail()).isEqualTo("Rails of the north");
    assertThat(applied(text, rail)).contains("[rails](/briefs/rail.md).");
    assertThat(labels(HEAD + "---\n\nSee [rails](/briefs/rail.md#‸).\n")).contains("assumptions");
  }

  @Test
  void offersWhatItsSectionHolds() {
    assertThat(labels(HEAD + "---\n\n## 6. Key Individuals and Entities\n\n- Eu‸\n"))
        .contains("European Union Agency");
    assertThat(labels(HEAD + "---\n\n## 7. Thematic Tags\n\nports, ‸\n")).contains("rail");
    assertThat(labels(HEAD + "---\n\n## 8. Structured Analytic Techniques Applied\n\n- In‸\n"))
        .contains("Indicators Development");
    String text = HEAD + "---\n\n## 1. BLUF\n\nIt is very li‸\n";
    assertThat(applied(text, item(offered(text), "very likely"))).contains("It is very likely\n");
  }

  @Test
  void tellsWhatWordsMean() {
    assertThat(told(HEAD + "---\n\nA strike is very li‸kely.\n"))
        .contains("very likely", "80 to 95 %");
    assertThat(told(HEAD + "---\n\nA strike is not li‸kely.\n")).isEmpty();
    assertThat(told(HEAD + "---\n\nA source of grade A‸2.\n"))
        .contains("Completely reliable", "probably true");
    assertThat(told(HEAD + "---\n\nThe European Union Ag‸ency said so.\n")).contains("1 brief");
    assertThat(told(HEAD.replace("confidence", "conf‸idence")))
        .contains("required", "low, moderate, high");
    assertThat(told(HEAD.replace("category: cyber", "category: cy‸ber")))
        .contains("Cybersecurity", "briefs");
    assertThat(told(HEAD + "---\n\nSee [rails](/briefs/ra‸il.md).\n"))
        .contains("Rails of the north (2026-03-01)");
  }

  @Test
  void goesToWhatALinkLeadsTo() {
    assertThat(target(HEAD + "---\n\nSee [rails](ra‸il.md#tags).\n"))
        .endsWith("content/briefs/rail.md");
    assertThat(target(HEAD + "related: [ra‸il]\n---\n")).endsWith("content/briefs/rail.md");
    assertThat(target(HEAD + "---\n\nSee [it](https://exa‸mple.org).\n")).isEmpty();
  }

  @Test
  void listsSectionsAndHypotheses() {
    List<DocumentSymbol> symbols =
        LspEditor.await(service().documentSymbol(new DocumentSymbolParams(editor.document(BRIEF))))
            .stream()
            .map(either -> either.getRight())
            .toList();
    assertThat(symbols)
        .extracting(DocumentSymbol::getName)
        .startsWith("1. BLUF (Bottom Line Up Front)")
        .hasSize(7);
    assertThat(symbols.get(1).getChildren())
        .extracting(DocumentSymbol::getName)
        .contains("Hypothesis A", "Hypothesis B");
    assertThat(symbols)
        .allSatisfy(
            s -> {
              assertThat(s.getRange().getStart().getLine())
                  .isLessThanOrEqualTo(s.getSelectionRange().getStart().getLine());
              assertThat(s.getSelectionRange().getEnd().getLine())
                  .isLessThanOrEqualTo(s.getRange().getEnd().getLine());
            });
  }

  @Test
  void mendsOneFindingAndAll() {
    String broken = new SampleText("Ports").text().replace("## 3. Key", "## 4. Key");
    editor.change(BRIEF, broken.replace("\n", "\r\n"));
    assertThat(editor.findings(BRIEF)).isNotEmpty();
    int line = List.of(broken.split("\n", -1)).indexOf("## 4. Key Assumptions and Red Flags");
    List<CodeAction> actions = actions(new Range(new Position(line, 3), new Position(line, 3)));
    assertThat(actions)
        .extracting(CodeAction::getKind)
        .containsExactly("quickfix", "source.fixAll");
    assertThat(actions.get(0).getDiagnostics()).hasSize(1);

    assertThat(applied(broken, actions.get(1))).isEqualTo(new SampleText("Ports").text());
    assertThat(actions(new Range(new Position(0, 0), new Position(0, 0))))
        .extracting(CodeAction::getKind)
        .containsExactly("source.fixAll");
  }

  @Test
  void renamesATagInAllDocumentsAndTheTaxonomy() {
    String other = new SampleText("Air").field("tags", "[air, ports]").text();
    editor.open("content/briefs/air.md", other);
    Position place = typed(new SampleText("Ports").text().replace("[ports]", "[po‸rts]"));
    assertThat(
            LspEditor.await(
                    service().prepareRename(new PrepareRenameParams(editor.document(BRIEF), place)))
                .getFirst())
        .extracting(r -> r.getEnd().getCharacter() - r.getStart().getCharacter())
        .isEqualTo("ports".length());

    Map<String, List<TextEdit>> changes =
        LspEditor.await(
                service().rename(new RenameParams(editor.document(BRIEF), place, "sea ports")))
            .getChanges();

    assertThat(changes)
        .containsOnlyKeys(
            editor.uri(BRIEF),
            editor.uri("content/briefs/air.md"),
            editor.uri("content/taxonomy.yaml"));
    assertThat(changes.get(editor.uri("content/briefs/air.md")))
        .extracting(TextEdit::getNewText)
        .containsExactly("sea ports");
    assertThat(changes.getOrDefault(editor.uri("content/taxonomy.yaml"), List.of()).toString())
        .contains("sea ports", "ports");
  }

  private List<CodeAction> actions(Range range) {
    CodeActionParams params =
        new CodeActionParams(editor.document(BRIEF), range, new CodeActionContext(List.of()));
    return LspEditor.await(service().codeAction(params)).stream().map(e -> e.getRight()).toList();
  }

  private String applied(String text, CodeAction action) {
    Map<String, List<TextEdit>> changes = action.getEdit().getChanges();
    DocumentText document = new DocumentText(text);
    for (TextEdit edit : changes.getOrDefault(editor.uri(BRIEF), List.of())) {
      document =
          new Positions(PositionEncoding.UTF_16)
              .changed(
                  document, new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()));
    }
    return document.text();
  }

  private TextDocumentService service() {
    return editor.server().getTextDocumentService();
  }

  private Position typed(String marked) {
    int mark = marked.indexOf('‸');
    editor.change(BRIEF, marked.replace("‸", ""));
    String before = marked.substring(0, mark);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, mark - before.lastIndexOf('\n') - 1);
  }

  private List<CompletionItem> offered(String marked) {
    CompletionParams params = new CompletionParams(editor.document(BRIEF), typed(marked));
    return LspEditor.await(service().completion(params)).getRight().getItems();
  }

  private List<String> labels(String marked) {
    return offered(marked).stream().map(CompletionItem::getLabel).toList();
  }

  private static CompletionItem item(List<CompletionItem> items, String label) {
    return items.stream().filter(i -> i.getLabel().equals(label)).findFirst().orElseThrow();
  }

  private String applied(String marked, CompletionItem item) {
    TextEdit edit = item.getTextEdit().getLeft();
    return new Positions(PositionEncoding.UTF_16)
        .changed(
            new DocumentText(marked.replace("‸", "")),
            new TextDocumentContentChangeEvent(edit.getRange(), edit.getNewText()))
        .text();
  }

  private String told(String marked) {
    Hover hover =
        LspEditor.await(service().hover(new HoverParams(editor.document(BRIEF), typed(marked))));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  private String target(String marked) {
    DefinitionParams params = new DefinitionParams(editor.document(BRIEF), typed(marked));
    return LspEditor.await(service().definition(params)).getLeft().stream()
        .map(Location::getUri)
        .collect(Collectors.joining());
  }
}
