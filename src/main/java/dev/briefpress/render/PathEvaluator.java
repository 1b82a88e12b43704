package dev.briefpress.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads plain paths such as {@code brief.title} from records, where a misspelt name is a fault; any
 * other expression goes to Thymeleaf's own evaluator. An empty {@link Optional} on the path is
 * nothing, a full one its value; {@link Rendered} HTML is made when it is asked for. Texts and
 * lists have the member {@code empty}.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {
  private static final MethodHandle NONE = MethodHandles.constant(Object.class, Optional.empty());
  private static final String EMPTY = "empty";
  private final IStandardVariableExpressionEvaluator others;
  private final Map<String, String[]> paths = new ConcurrentHashMap<>();
  private final Map<Class<?>, Map<String, MethodHandle>> accessors = new ConcurrentHashMap<>();

  PathEvaluator(IStandardVariableExpressionEvaluator others) {
    this.others = others;
  }

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    String[] path = paths.computeIfAbsent(expression.getExpression(), PathEvaluator::path);
    if (path.length == 0 || expression.getUseSelectionAsRoot()) {
      return others.evaluate(context, expression, execution);
    }
    Object value = context.getVariable(path[0]);
    if (value == null && !context.containsVariable(path[0])) {
      throw new IllegalArgumentException(
          "nothing here is called '" + path[0] + "' (in ${" + expression.getExpression() + "})");
    }
    for (int i = 1; i < path.length && value != null; i++) {
      value = unwrapped(value);
      if (value instanceof Record record) {
        value = member(record, path[i], expression.getExpression());
      } else if (value instanceof String text && path[i].equals(EMPTY)) {
        value = text.isEmpty();
      } else if (value instanceof Collection<?> list && path[i].equals(EMPTY)) {
        value = list.isEmpty();
      } else if (value != null) {
        return others.evaluate(context, expression, execution);
      }
    }
    return value == null ? null : unwrapped(value);
  }

  private static @Nullable Object unwrapped(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    return value instanceof Rendered rendered ? rendered.html() : value;
  }

  private Object member(Record record, String name, String expression) {
    Map<String, MethodHandle> own =
        accessors.computeIfAbsent(record.getClass(), c -> new ConcurrentHashMap<>());
    MethodHandle accessor = own.computeIfAbsent(name, n -> accessor(record.getClass(), n));
    if (accessor == NONE) {
      throw new IllegalArgumentException(
          record.getClass().getSimpleName() + " has no '" + name + "' (in ${" + expression + "})");
    }
    try {
      return (Object) accessor.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      // What a handle declares; a record's accessor throws nothing that is checked.
      throw new IllegalStateException("cannot read '" + name + "'", e);
    }
  }

  private static MethodHandle accessor(Class<?> type, String name) {
    try {
      java.lang.reflect.Method method = type.getMethod(name);
      method.setAccessible(true);
      return MethodHandles.lookup()
          .unreflect(method)
          .asType(MethodType.methodType(Object.class, Record.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return NONE;
    }
  }

  // Names joined by points; anything else is left to Thymeleaf.
  private static String[] path(String expression) {
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(i > 0 && c >= '0' && c <= '9') && !(i > 0 && c == '.')) {
        return new String[0];
      }
    }
    return switch (expression) {
      case "true", "false", "null" -> new String[0];
      default -> expression.split("\\.", -1);
    };
  }
}
