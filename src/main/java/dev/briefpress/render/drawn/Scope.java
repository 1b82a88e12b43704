package dev.briefpress.render.drawn;

import dev.briefpress.render.theme.ModelPath;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/** The variables that one {@link Drawing} reads, while it is drawn; for one thread. */
final class Scope {
  private static final Object ABSENT = new Object();
  private final ITemplateContext context;
  private final List<Variable> variables;
  private final @Nullable Object[] values;
  private @Nullable IAttribute at;

  /**
   * A variable by its place in a scope.
   *
   * @param loop whether it is that of a {@code th:each} inside the drawing
   */
  record Variable(String name, boolean loop) {}

  Scope(ITemplateContext context, List<Variable> variables) {
    this.context = context;
    this.variables = variables;
    this.values = new @Nullable Object[variables.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = variables.get(i).loop() ? ABSENT : given(variables.get(i).name());
    }
  }

  private @Nullable Object given(String name) {
    Object value = context.getVariable(name);
    return value == null && !context.containsVariable(name) ? ABSENT : value;
  }

  /** Remembers which attribute is being written, so that a fault can name its line. */
  void at(IAttribute attribute) {
    at = attribute;
  }

  /** The attribute that is drawn; null before the first. */
  @Nullable IAttribute at() {
    return at;
  }

  /**
   * Follows {@code path} from the variable at {@code place}.
   *
   * @throws IllegalArgumentException when there is no such variable
   */
  @Nullable Object follow(ModelPath path, int place) {
    Object root = values[place];
    if (root == ABSENT) {
      throw path.unknown();
    }
    return path.from(root);
  }

  /** A loop has come to {@code value}. */
  void enter(int place, @Nullable Object value) {
    values[place] = value;
  }

  /** A loop is over. */
  void leave(int place) {
    values[place] = ABSENT;
  }

  /** Lets Thymeleaf evaluate {@code expression} with the variables of the loops. */
  @Nullable Object evaluate(
      IStandardExpression expression, StandardExpressionExecutionContext execution) {
    if (!(context instanceof IEngineContext engine)) {
      return expression.execute(context, execution);
    }
    engine.increaseLevel();
    try {
      for (int i = 0; i < values.length; i++) {
        if (variables.get(i).loop() && values[i] != ABSENT) {
          engine.setVariable(variables.get(i).name(), values[i]);
        }
      }
      return expression.execute(context, execution);
    } finally {
      engine.decreaseLevel();
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
