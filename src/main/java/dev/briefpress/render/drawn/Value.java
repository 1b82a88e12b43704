package dev.briefpress.render.drawn;

import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.ModelPath;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.util.EvaluationUtils;

/** An expression of a template, ready to be evaluated many times. */
sealed interface Value {
  /** The same as Thymeleaf's evaluation gives. */
  @Nullable Object in(Scope scope);

  /** Whether the value counts as true in {@code th:if}. */
  default boolean holds(Scope scope) {
    Object value = in(scope);
    return value instanceof Boolean flag ? flag : EvaluationUtils.evaluateAsBoolean(value);
  }

  /** The value as text; nothing is the empty text. */
  default String text(Scope scope) {
    Object value = in(scope);
    return value == null ? "" : value.toString();
  }

  /** Something that stands in the template. */
  record Constant(@Nullable Object value) implements Value {
    @Override
    public @Nullable Object in(Scope scope) {
      return value;
    }
  }

  /** {@code #{key}}. */
  record Word(String key, Messages messages) implements Value {
    @Override
    public Object in(Scope scope) {
      return messages.text(key);
    }
  }

  /** {@code ${path}}, from the variable at {@code place} of the scope. */
  record Read(ModelPath path, int place, Evaluated otherwise) implements Value {
    @Override
    public @Nullable Object in(Scope scope) {
      Object value = scope.follow(path, place);
      return value == ModelPath.ELSEWHERE ? otherwise.in(scope) : value;
    }
  }

  /** {@code left + right}, of which one is known to be text. */
  record Joined(Value left, Value right) implements Value {
    @Override
    public Object in(Scope scope) {
      return String.valueOf(left.in(scope)) + right.in(scope);
    }
  }

  /** {@code test ? one : other}. */
  record Chosen(Value test, Value one, Value other) implements Value {
    @Override
    public @Nullable Object in(Scope scope) {
      return test.holds(scope) ? one.in(scope) : other.in(scope);
    }
  }

  /** Anything else. */
  record Evaluated(IStandardExpression expression, StandardExpressionExecutionContext execution)
      implements Value {
    @Override
    public @Nullable Object in(Scope scope) {
      return scope.evaluate(expression, execution);
    }
  }
}
