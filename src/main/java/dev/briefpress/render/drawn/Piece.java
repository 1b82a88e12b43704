package dev.briefpress.render.drawn;

import dev.briefpress.render.theme.Utf8Text;
import dev.briefpress.text.Html;
import dev.briefpress.text.Utf8Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.util.EvaluationUtils;

/** A piece of a {@link Drawing}: what stands in the template, or what one attribute makes of it. */
sealed interface Piece {
  void draw(Scope scope, Utf8Writer out);

  /** Draws all of {@code pieces}. */
  static void draw(List<Piece> pieces, Scope scope, Utf8Writer out) {
    for (int i = 0; i < pieces.size(); i++) {
      pieces.get(i).draw(scope, out);
    }
  }

  /** Text of the template. */
  final class Fixed implements Piece {
    private final byte[] utf8;

    Fixed(String text) {
      this.utf8 = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void draw(Scope scope, Utf8Writer out) {
      out.write(utf8);
    }
  }

  /** {@code th:text}. */
  record Text(IAttribute at, Value value) implements Piece {
    @Override
    public void draw(Scope scope, Utf8Writer out) {
      scope.at(at);
      Html.escape(value.text(scope), out);
    }
  }

  /** {@code th:utext}. */
  record Markup(IAttribute at, Value value) implements Piece {
    @Override
    public void draw(Scope scope, Utf8Writer out) {
      scope.at(at);
      Object markup = value.in(scope);
      if (markup instanceof Utf8Text text) {
        text.write(out);
      } else if (markup != null) {
        out.write(markup.toString());
      }
    }
  }

  /**
   * An attribute with its value.
   *
   * @param before up to and with the opening quote
   * @param optional whether it is left out when the value is empty
   */
  record Attribute(IAttribute at, String before, Value value, char quote, boolean optional)
      implements Piece {
    @Override
    public void draw(Scope scope, Utf8Writer out) {
      scope.at(at);
      String text = value.text(scope);
      if (!optional || !text.isEmpty()) {
        out.write(before);
        Html.escape(text, out);
        out.write(quote);
      }
    }
  }

  /** {@code th:classappend} behind names that are there, with the closing quote. */
  record ClassName(IAttribute at, Value value, char quote) implements Piece {
    @Override
    public void draw(Scope scope, Utf8Writer out) {
      scope.at(at);
      String text = value.text(scope);
      if (!text.isEmpty()) {
        out.write(' ');
        Html.escape(text, out);
      }
      out.write(quote);
    }
  }

  /** {@code th:if}, or with {@code wanted} being false {@code th:unless}. */
  record Choice(IAttribute at, Value test, boolean wanted, List<Piece> body) implements Piece {
    @Override
    public void draw(Scope scope, Utf8Writer out) {
      scope.at(at);
      if (test.holds(scope) == wanted) {
        Piece.draw(body, scope, out);
      }
    }
  }

  /**
   * {@code th:each}.
   *
   * @param place of its variable in the scope
   * @param between blanks that Thymeleaf repeats between two rounds
   */
  record Loop(IAttribute at, Value items, int place, String between, List<Piece> body)
      implements Piece {
    @Override
    public void draw(Scope scope, Utf8Writer out) {
      scope.at(at);
      Object value = items.in(scope);
      Collection<?> all =
          value instanceof List<?> list ? list : EvaluationUtils.evaluateAsList(value);
      boolean first = true;
      for (Object item : all) {
        if (!first) {
          out.write(between);
        }
        first = false;
        scope.enter(place, item);
        Piece.draw(body, scope, out);
      }
      scope.leave(place);
    }
  }

  /**
   * {@code th:replace} with a fragment.
   *
   * @param template that the fragment stands in
   * @param places of its parameters in the scope
   * @param given the values of these
   */
  record Inserted(String template, List<Integer> places, List<Value> given, List<Piece> body)
      implements Piece {
    @Override
    public void draw(Scope scope, Utf8Writer out) {
      Object[] values = new Object[given.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = given.get(i).in(scope);
      }
      for (int i = 0; i < values.length; i++) {
        scope.enter(places.get(i), values[i]);
      }
      Drawing.draw(template, body, scope, out);
      for (int i = 0; i < values.length; i++) {
        scope.leave(places.get(i));
      }
    }
  }
}
