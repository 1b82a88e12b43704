package dev.briefpress.lsp;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Heading;
import dev.briefpress.markup.Markdown;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Parser;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.ContentLister;
import dev.briefpress.read.ContentListing;
import dev.briefpress.read.Draft;
import dev.briefpress.read.DraftReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;

/** The sections of a document, and the hypotheses in them. */
final class Symbols {
  private final OpenDocument document;
  private final Workspace workspace;
  private final Positions positions;

  Symbols(OpenDocument document, LinkedContent content, Positions positions) {
    this.document = document;
    this.workspace = content.workspace();
    this.positions = positions;
  }

  /** In the order of the file; none while its front matter cannot be read. */
  List<DocumentSymbol> all() {
    return parsed().map(this::sections).orElse(List.of());
  }

  private Optional<Parsed> parsed() {
    List<ContentListing.Source> source =
        ContentLister.documents(workspace.settings().folders().content(), List.of(document.path()));
    Markdown markdown = Markdown.of(workspace.schemas().sectionIds(), workspace.settings().lang());
    byte[] bytes = document.text().text().getBytes(StandardCharsets.UTF_8);
    return source.stream()
        .map(s -> new DraftReader(document.site(), markdown).parse(s.path(), bytes, s.type()))
        .flatMap(outcome -> outcome.value().stream())
        .map(new Parser(workspace.newsroom())::parse)
        .findFirst();
  }

  private List<DocumentSymbol> sections(Parsed parsed) {
    Draft draft = parsed.draft();
    List<DraftSection> sections = draft.outline().sections();
    List<DocumentSymbol> symbols = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Heading heading = sections.get(i).heading();
      Span start = draft.span(heading.span());
      Span end =
          i + 1 < sections.size() ? draft.span(sections.get(i + 1).heading().span()) : draft.end();
      Span whole = between(start, end, i + 1 < sections.size());
      DocumentSymbol symbol = symbol(title(heading), SymbolKind.Module, whole, start);
      symbol.setChildren(hypotheses(parsed, start));
      symbols.add(symbol);
    }
    return symbols;
  }

  // From the start of one heading to that of the next, or to the end of the text.
  private static Span between(Span start, Span end, boolean next) {
    int line = next ? end.line() : Math.max(end.endLine(), start.endLine());
    int column = next ? end.column() : end.endColumn();
    return line == start.endLine() ? start : new Span(start.line(), start.column(), line, column);
  }

  private static String title(Heading heading) {
    String number = heading.number().isPresent() ? heading.number().getAsInt() + ". " : "";
    String title = number + heading.text();
    return title.isBlank() ? "(no heading)" : title;
  }

  private List<DocumentSymbol> hypotheses(Parsed parsed, Span section) {
    List<DocumentSymbol> symbols = new ArrayList<>();
    for (Hypotheses each : parsed.hypotheses()) {
      if (each.section().equals(section)) {
        for (Hypotheses.Named one : each.named()) {
          Span place = parsed.draft().span(one.label().span());
          symbols.add(symbol(each.label(one.name()), SymbolKind.EnumMember, place, place));
        }
      }
    }
    return symbols;
  }

  private DocumentSymbol symbol(String name, SymbolKind kind, Span whole, Span shown) {
    return new DocumentSymbol(
        name,
        kind,
        positions.range(document.text(), whole),
        positions.range(document.text(), shown));
  }
}
