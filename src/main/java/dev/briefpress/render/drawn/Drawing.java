package dev.briefpress.render.drawn;

import dev.briefpress.render.theme.TemplateFault;
import dev.briefpress.text.Utf8Writer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.util.AbstractLazyCharSequence;

/**
 * A part of a template that uses only simple attributes, in a form that is written in one pass.
 *
 * @param template that it stands in
 * @param variables those that {@code pieces} read, by their place
 */
record Drawing(String template, List<Scope.Variable> variables, List<Piece> pieces) {
  private static final int SOME = 4_096;

  Drawing {
    variables = List.copyOf(variables);
    pieces = List.copyOf(pieces);
  }

  /** The text for the variables of {@code context}; it is made when it is written. */
  CharSequence in(ITemplateContext context) {
    return new Drawn(new Scope(context, variables));
  }

  /** A drawing that is made while it is written, as Thymeleaf does with long texts. */
  private final class Drawn extends AbstractLazyCharSequence {
    private final Scope scope;

    Drawn(Scope scope) {
      super();
      this.scope = scope;
    }

    @Override
    protected String resolveText() {
      Utf8Writer text = new Utf8Writer(SOME);
      draw(template, pieces, scope, text);
      return text.toString();
    }

    @Override
    protected void writeUnresolved(Writer writer) throws IOException {
      if (writer instanceof Utf8Writer page) {
        draw(template, pieces, scope, page);
      } else {
        writer.write(resolveText());
      }
    }
  }

  /**
   * Draws pieces of {@code template}.
   *
   * @throws TemplateProcessingException naming template and line
   */
  static void draw(String template, List<Piece> pieces, Scope scope, Utf8Writer out) {
    try {
      Piece.draw(pieces, scope, out);
    } catch (TemplateProcessingException e) {
      throw located(e, template, scope);
    } catch (IllegalArgumentException | IllegalStateException | TemplateFault e) {
      // A misspelt name, a view that could not be made, or a word that is missing.
      throw located(new TemplateProcessingException("cannot be drawn", e), template, scope);
    }
  }

  private static TemplateProcessingException located(
      TemplateProcessingException e, String template, Scope scope) {
    IAttribute at = scope.at();
    if (!e.hasTemplateName()) {
      e.setTemplateName(template);
    }
    if (!e.hasLineAndCol() && at != null) {
      e.setLineAndCol(at.getLine(), at.getCol());
    }
    return e;
  }
}
