package dev.briefpress.lsp;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Fixer;
import dev.briefpress.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The safe fixes of a document's findings, one by one and all at once. */
final class Actions {
  private final Abilities abilities;
  private final OpenDocument document;
  private final List<Diagnostic> found;

  Actions(Abilities abilities, ShownFindings.Checked checked) {
    this.abilities = abilities;
    this.document = checked.document();
    this.found = checked.findings();
  }

  /** Those that an editor asks for: about a stretch of the document, and of some kinds. */
  List<CodeAction> in(CodeActionParams asked) {
    List<String> only =
        Optional.ofNullable(asked.getContext().getOnly())
            .orElse(List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll));
    List<CodeAction> actions = new ArrayList<>();
    if (wants(only, CodeActionKind.QuickFix)) {
      found.stream()
          .filter(one -> touches(range(one), asked.getRange()))
          .forEach(one -> one.fix().ifPresent(fix -> actions.add(quick(one, fix))));
    }
    if (wants(only, CodeActionKind.SourceFixAll)) {
      all().ifPresent(actions::add);
    }
    return actions;
  }

  // A kind that is asked for stands for all that are more special.
  private static boolean wants(List<String> only, String kind) {
    return only.stream()
        .anyMatch(asked -> asked.isEmpty() || kind.equals(asked) || kind.startsWith(asked + "."));
  }

  private Range range(Diagnostic one) {
    return abilities.positions().range(document.text(), one.span());
  }

  // In whole lines: a cursor anywhere in the line of a finding is meant for it.
  private static boolean touches(Range one, Range other) {
    return one.getStart().getLine() <= other.getEnd().getLine()
        && other.getStart().getLine() <= one.getEnd().getLine();
  }

  private CodeAction quick(Diagnostic one, Fix fix) {
    CodeAction action = new CodeAction(capital(fix.title()));
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(
        List.of(new FindingMessages(abilities.positions()).of(document.text(), one)));
    action.setIsPreferred(true);
    action.setEdit(edit(fix.edits()));
    return action;
  }

  private static String capital(String title) {
    return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  // As many as do not overlap; the others are offered again afterwards.
  private Optional<CodeAction> all() {
    List<Fix> fixes = Fixer.fix(Utf8.normalised(document.text().text()), found).applied();
    if (fixes.isEmpty()) {
      return Optional.empty();
    }
    CodeAction action =
        new CodeAction(fixes.size() == 1 ? "Apply the one safe fix" : "Apply all safe fixes");
    action.setKind(CodeActionKind.SourceFixAll);
    action.setEdit(edit(fixes.stream().flatMap(fix -> fix.edits().stream()).toList()));
    return Optional.of(action);
  }

  private WorkspaceEdit edit(List<Edit> edits) {
    List<TextEdit> changes =
        edits.stream().map(e -> abilities.positions().edit(document.text(), e)).toList();
    if (!abilities.versionedEdits()) {
      return new WorkspaceEdit(Map.of(document.uri(), changes));
    }
    VersionedTextDocumentIdentifier version =
        new VersionedTextDocumentIdentifier(document.uri(), document.version());
    return new WorkspaceEdit(
        List.of(
            Either.forLeft(
                new TextDocumentEdit(
                    version,
                    changes.stream()
                        .<Either<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>>map(Either::forLeft)
                        .toList()))));
  }
}
