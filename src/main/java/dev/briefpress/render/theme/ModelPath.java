package dev.briefpress.render.theme;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path into the records that a template is given, such as {@code view.older.href} or {@code
 * bodies[1].lead}. A misspelt name is a fault. An empty {@link Optional} on the way is nothing, a
 * full one its value; {@link Rendered} HTML is made when it is asked for. Texts and lists have the
 * member {@code empty}. Safe for several threads.
 */
public final class ModelPath {
  /**
   * The result for a value that cannot be reached by a path alone; Thymeleaf's evaluator is then
   * used.
   */
  public static final Object ELSEWHERE = new Object();

  private static final String EMPTY = "empty";
  private static final Pattern NAMES =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9]*(\\[\\d{1,4}]|\\.[a-zA-Z0-9]+)*");
  private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|\\.?([a-zA-Z0-9]+)");

  private final String expression;
  private final String root;
  private final List<Step> steps;

  private ModelPath(String expression, String root, List<Step> steps) {
    this.expression = expression;
    this.root = root;
    this.steps = List.copyOf(steps);
  }

  /** The path that {@code expression} consists of; absent when it is more, or something else. */
  public static Optional<ModelPath> of(String expression, Accessors accessors) {
    boolean literal =
        expression.equals("true") || expression.equals("false") || expression.equals("null");
    if (literal || !NAMES.matcher(expression).matches()) {
      return Optional.empty();
    }
    Matcher step = STEP.matcher(expression);
    step.find();
    String root = step.group();
    List<Step> steps = new ArrayList<>();
    while (step.find()) {
      steps.add(
          step.group(1) == null
              ? new Member(step.group(2), expression, accessors)
              : new Place(Integer.parseInt(step.group(1))));
    }
    return Optional.of(new ModelPath(expression, root, steps));
  }

  /** The variable that the path begins with. */
  public String root() {
    return root;
  }

  /**
   * What the path leads to.
   *
   * @param start value of the variable {@link #root}
   * @return possibly {@link #ELSEWHERE}
   */
  public @Nullable Object from(@Nullable Object start) {
    Object value = start == null ? null : unwrapped(start);
    for (int i = 0; i < steps.size() && value != null; i++) {
      Object next = steps.get(i).from(value);
      value = next == null ? null : unwrapped(next);
    }
    return value;
  }

  /** The exception to throw when nothing is called {@link #root}. */
  public IllegalArgumentException unknown() {
    return new IllegalArgumentException(
        "nothing here is called '" + root + "' (in ${" + expression + "})");
  }

  private static @Nullable Object unwrapped(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    return value instanceof Rendered rendered ? rendered.html() : value;
  }

  private sealed interface Step {
    @Nullable Object from(Object value);
  }

  private record Place(int index) implements Step {
    @Override
    public @Nullable Object from(Object value) {
      return value instanceof List<?> list && index < list.size() ? list.get(index) : ELSEWHERE;
    }
  }

  private static final class Member implements Step {
    private final String name;
    private final String expression;
    private final Accessors accessors;
    // One place in a template reads one kind of record, so the last answer is nearly always right.
    private @Nullable Known last;

    Member(String name, String expression, Accessors accessors) {
      this.name = name;
      this.expression = expression;
      this.accessors = accessors;
    }

    @Override
    public @Nullable Object from(Object value) {
      if (value instanceof Record record) {
        return read(record);
      }
      if (value instanceof String text && name.equals(EMPTY)) {
        return text.isEmpty();
      }
      if (value instanceof Collection<?> list && name.equals(EMPTY)) {
        return list.isEmpty();
      }
      return ELSEWHERE;
    }

    private @Nullable Object read(Record record) {
      Known known = last;
      if (known == null || known.type() != record.getClass()) {
        known = known(record.getClass());
        last = known;
      }
      try {
        return (Object) known.accessor().invokeExact(record);
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        // What a handle declares; a record's accessor throws nothing that is checked.
        throw new IllegalStateException("cannot read '" + name + "'", e);
      }
    }

    private Known known(Class<?> type) {
      MethodHandle accessor = accessors.of(type, name);
      if (accessor == null) {
        throw new IllegalArgumentException(
            type.getSimpleName() + " has no '" + name + "' (in ${" + expression + "})");
      }
      return new Known(type, accessor);
    }
  }

  private record Known(Class<?> type, MethodHandle accessor) {}
}
