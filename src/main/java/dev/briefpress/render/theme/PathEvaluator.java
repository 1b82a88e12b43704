package dev.briefpress.render.theme;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/** Follows a {@link ModelPath}; any other expression goes to Thymeleaf's own evaluator. */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {
  private final IStandardVariableExpressionEvaluator others;
  private final Accessors accessors;
  private final Map<String, Optional<ModelPath>> paths = new ConcurrentHashMap<>();

  PathEvaluator(IStandardVariableExpressionEvaluator others, Accessors accessors) {
    this.others = others;
    this.accessors = accessors;
  }

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    Optional<ModelPath> path =
        paths.computeIfAbsent(expression.getExpression(), e -> ModelPath.of(e, accessors));
    if (path.isEmpty() || expression.getUseSelectionAsRoot()) {
      return others.evaluate(context, expression, execution);
    }
    Object root = context.getVariable(path.get().root());
    if (root == null && !context.containsVariable(path.get().root())) {
      throw path.get().unknown();
    }
    Object value = path.get().from(root);
    return value == ModelPath.ELSEWHERE ? others.evaluate(context, expression, execution) : value;
  }
}
