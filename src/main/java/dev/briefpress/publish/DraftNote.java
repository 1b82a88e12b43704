package dev.briefpress.publish;

import dev.briefpress.check.Rules;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.StandingPage;
import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A draft without an error. What is found in it is told when its author asks: until then the whole
 * document is one line.
 *
 * @param path of its file
 * @param found what was found in it, none of it an error
 */
public record DraftNote(String path, List<Diagnostic> found) {
  public DraftNote {
    found = List.copyOf(found);
  }

  static boolean isDraft(Document document) {
    StatusOf status = new StatusOf();
    document.accept(status);
    return status.is == Status.DRAFT;
  }

  /** How much of it is still outline, {@code still outline: 7 of 8 sections}. */
  public Optional<String> outline() {
    return found.stream()
        .filter(d -> d.code().equals(Rules.PLACEHOLDER))
        .map(Diagnostic::message)
        .findFirst();
  }

  private static final class StatusOf implements Document.Visitor {
    private Status is = Status.PUBLISHED;

    @Override
    public void visit(Brief brief) {
      is = brief.header().status();
    }

    @Override
    public void visit(StandingPage page) {
      is = page.status();
    }

    @Override
    public void visit(Edition edition) {
      is = edition.status();
    }
  }
}
