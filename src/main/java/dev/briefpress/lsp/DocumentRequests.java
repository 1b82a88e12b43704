package dev.briefpress.lsp;

import dev.briefpress.publish.LinkedContent;
import dev.briefpress.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** The notices that an editor sends about its documents, and its questions about them. */
final class DocumentRequests implements TextDocumentService {
  private final Desk desk;
  private final Phase phase;
  private final Grades grades = new Grades();

  DocumentRequests(Desk desk, Phase phase) {
    this.desk = desk;
    this.phase = phase;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    if (!phase.isRunning()) {
      return;
    }
    TextDocumentItem item = params.getTextDocument();
    Optional<Path> file = OpenDocument.file(item.getUri());
    if (file.isEmpty()) {
      desk.editor().note(item.getUri() + " is no file of this machine, so it is not checked.");
      return;
    }
    Optional<Path> site = siteOf(file.get());
    Optional<String> path = site.flatMap(folder -> OpenDocument.path(folder, file.get()));
    if (path.isEmpty()) {
      desk.editor().note(notOfASite(file.get(), site));
      return;
    }
    DocumentText text = new DocumentText(item.getText());
    desk.open(
        new OpenDocument(
            item.getUri(), file.get(), site.get(), path.get(), item.getVersion(), text));
  }

  /** The nearest folder above a file that is a site's. */
  private static Optional<Path> siteOf(Path file) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(SettingsReader.FILE))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private static String notOfASite(Path file, Optional<Path> site) {
    return site.isPresent()
        ? file + " has a name that no document may have, so it is not checked."
        : "There is no "
            + SettingsReader.FILE
            + " beside "
            + file
            + " or in a folder above it, so it is not checked. `briefpress init DIR` makes a site.";
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Positions positions = desk.editor().abilities().positions();
    Integer version = params.getTextDocument().getVersion();
    desk.change(
        params.getTextDocument().getUri(),
        document -> {
          DocumentText text = document.text();
          for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
            text = positions.changed(text, change);
          }
          return document.with(version == null ? document.version() : version, text);
        });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    desk.close(params.getTextDocument().getUri());
  }

  // An editor that sends no notices of files on the disk has at least saved one file now.
  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    if (!desk.editor().abilities().watchesFiles()) {
      desk.reread(params.getTextDocument().getUri());
    }
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    Either<List<CompletionItem>, CompletionList> none = Either.forRight(new CompletionList());
    return answer(params, none, asked -> Either.forRight(new Completion(asked, grades).list()));
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return answer(params, Optional.<Hover>empty(), asked -> new Hovering(asked, grades).hover())
        .thenApply(hover -> hover.orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answer(params, List.<Location>of(), asked -> new Definitions(asked).locations())
        .thenApply(Either::forLeft);
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    Positions positions = desk.editor().abilities().positions();
    return answer(
        params.getTextDocument().getUri(),
        List.of(),
        (document, site) ->
            new Symbols(document, site, positions)
                .all().stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    if (!phase.isRunning()) {
      return phase.outOfTime();
    }
    return desk.answerChecked(
        params.getTextDocument().getUri(),
        List.of(),
        checked ->
            new Actions(desk.editor().abilities(), checked)
                .in(params).stream().map(Either::<Command, CodeAction>forRight).toList());
  }

  @Override
  public CompletableFuture<
          @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return answer(params, Optional.<Range>empty(), asked -> renaming(asked).range())
        .thenApply(range -> range.isPresent() ? Either3.forFirst(range.get()) : null);
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return answer(params, new WorkspaceEdit(), asked -> renaming(asked).edits(params.getNewName()));
  }

  private TagRename renaming(Question asked) {
    return new TagRename(asked, desk.documents());
  }

  private <T> CompletableFuture<T> answer(
      TextDocumentPositionParams params, T none, Function<Question, T> how) {
    Positions positions = desk.editor().abilities().positions();
    return answer(
        params.getTextDocument().getUri(),
        none,
        (document, site) ->
            how.apply(Question.of(document, site, positions, params.getPosition())));
  }

  private <T> CompletableFuture<T> answer(
      String uri, T none, java.util.function.BiFunction<OpenDocument, LinkedContent, T> how) {
    return phase.isRunning() ? desk.answer(uri, none, how) : phase.outOfTime();
  }
}
