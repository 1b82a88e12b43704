package dev.briefpress.render.drawn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.IStandardExpression;

/**
 * A start tag that has no attributes of Thymeleaf's but the plainest: {@code th:each}, {@code
 * th:if}, {@code th:unless}, {@code th:text}, {@code th:utext}, {@code th:remove="tag"}, and those
 * that give the tag another attribute. Its output is known except for the values.
 *
 * @param loop its {@code th:each}; null when it has none
 * @param tests its {@code th:if} and {@code th:unless}
 * @param body its {@code th:text} or {@code th:utext}; null when its content stays
 * @param bare whether its content stands without it
 * @param attributes of the result, in order
 */
record PlainTag(
    IProcessableElementTag tag,
    @Nullable Round loop,
    List<Ask> tests,
    @Nullable Ask body,
    boolean bare,
    List<Given> attributes) {

  /** What an attribute of Thymeleaf's does. */
  enum Role {
    /** Gives the element a name, by which it was found. */
    FRAGMENT,
    EACH,
    IF,
    UNLESS,
    TEXT,
    UTEXT,
    REMOVE,
    /** Gives the attribute of the same name, be it empty. */
    FULL,
    /** Gives the attribute of the same name, unless it would be empty. */
    OPTIONAL,
    /** Gives attributes that it names itself. */
    NAMED,
    CLASSAPPEND
  }

  /** An attribute of Thymeleaf, or one of several values in it. */
  record Ask(IAttribute at, Role role, IStandardExpression expression) {}

  /** A {@code th:each}. */
  record Round(IAttribute at, String variable, IStandardExpression items) {}

  /**
   * An attribute of the result.
   *
   * @param before all up to its value, or to its end when that is known
   * @param ask the value, or what is added to it; null when {@code before} is all
   * @param quote that ends the value
   */
  record Given(String before, @Nullable Ask ask, char quote) {}

  PlainTag {
    tests = List.copyOf(tests);
    attributes = List.copyOf(attributes);
  }

  /** Whether tag and content are there whatever the values are, and once. */
  boolean isAlwaysThere() {
    return loop == null && tests.isEmpty() && body == null;
  }

  /** Whether the result is what stands in the template. */
  boolean isFixed() {
    boolean all = attributes.size() == tag.getAllAttributes().length;
    return isAlwaysThere() && !bare && all && attributes.stream().allMatch(a -> a.ask() == null);
  }
}
