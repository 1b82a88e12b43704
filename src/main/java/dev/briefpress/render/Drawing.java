package dev.briefpress.render;

import java.util.List;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IAttribute;

/**
 * A stretch of a template that asks for nothing but the plainest attributes, made ready to be
 * written in one go.
 *
 * @param template that it stands in
 * @param variables those that {@code pieces} read, by their place
 */
record Drawing(String template, List<Scope.Variable> variables, List<Piece> pieces) {
  Drawing {
    variables = List.copyOf(variables);
    pieces = List.copyOf(pieces);
  }

  /**
   * Draws it with the variables of {@code context}.
   *
   * @throws TemplateProcessingException naming template and line
   */
  String in(ITemplateContext context) {
    Scope scope = new Scope(context, variables);
    StringBuilder out = new StringBuilder(4_096);
    try {
      Piece.draw(pieces, scope, out);
    } catch (TemplateProcessingException e) {
      throw located(e, scope);
    } catch (IllegalArgumentException | IllegalStateException | TemplateFault e) {
      // A misspelt name, a view that could not be made, or a word that is missing.
      throw located(new TemplateProcessingException("cannot be drawn", e), scope);
    }
    return out.toString();
  }

  private TemplateProcessingException located(TemplateProcessingException e, Scope scope) {
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
