package dev.briefpress.render.drawn;

import dev.briefpress.render.theme.Accessors;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.ModelPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thymeleaf.standard.expression.AdditionExpression;
import org.thymeleaf.standard.expression.ConditionalExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.MessageExpression;
import org.thymeleaf.standard.expression.NullTokenExpression;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.TextLiteralExpression;
import org.thymeleaf.standard.expression.VariableExpression;

/** Turns Thymeleaf's expressions into values, and gives each variable a place in the scope. */
final class ValueReader {
  private static final Pattern WORD = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.]*)}");
  private final Accessors accessors;
  private final Messages messages;
  private final List<Scope.Variable> variables = new ArrayList<>();
  private final Deque<Integer> loops = new ArrayDeque<>();

  ValueReader(Accessors accessors, Messages messages) {
    this.accessors = accessors;
    this.messages = messages;
  }

  /** All variables so far, by their place. */
  List<Scope.Variable> variables() {
    return variables;
  }

  /** Begins a loop over {@code name}; the place of its variable. */
  int enter(String name) {
    variables.add(new Scope.Variable(name, true));
    loops.push(variables.size() - 1);
    return variables.size() - 1;
  }

  /** Ends the loop that began last. */
  void leave() {
    loops.pop();
  }

  Value read(IStandardExpression expression, StandardExpressionExecutionContext execution) {
    Value.Evaluated evaluated = new Value.Evaluated(expression, execution);
    if (expression instanceof VariableExpression variable) {
      return variable(variable, evaluated);
    }
    if (expression instanceof TextLiteralExpression literal) {
      return new Value.Constant(literal.getValue().getValue());
    }
    if (expression instanceof NullTokenExpression) {
      return new Value.Constant(null);
    }
    if (expression instanceof MessageExpression message) {
      Matcher word = WORD.matcher(message.getStringRepresentation());
      return word.matches() ? word(word.group(1)) : evaluated;
    }
    if (expression instanceof AdditionExpression sum) {
      return isText(sum)
          ? new Value.Joined(read(sum.getLeft(), execution), read(sum.getRight(), execution))
          : evaluated;
    }
    if (expression instanceof ConditionalExpression choice) {
      return new Value.Chosen(
          read(choice.getConditionExpression(), execution),
          read(choice.getThenExpression(), execution),
          read(choice.getElseExpression(), execution));
    }
    return evaluated;
  }

  // A text that the theme does not have is a fault only where it is drawn.
  private Value word(String key) {
    return messages
        .find(key)
        .<Value>map(Value.Constant::new)
        .orElseGet(() -> new Value.Word(key, messages));
  }

  // Two numbers are added up; a literal on either side makes it a text.
  private static boolean isText(IStandardExpression expression) {
    return expression instanceof TextLiteralExpression
        || (expression instanceof AdditionExpression sum
            && (isText(sum.getLeft()) || isText(sum.getRight())));
  }

  private Value variable(VariableExpression variable, Value.Evaluated evaluated) {
    if (variable.getConvertToString()) {
      return evaluated;
    }
    if (variable.getExpression().equals("null")) {
      return new Value.Constant(null);
    }
    Optional<ModelPath> path = ModelPath.of(variable.getExpression(), accessors);
    return path.<Value>map(p -> new Value.Read(p, place(p.root()), evaluated)).orElse(evaluated);
  }

  private int place(String name) {
    for (int loop : loops) {
      if (variables.get(loop).name().equals(name)) {
        return loop;
      }
    }
    int given = variables.indexOf(new Scope.Variable(name, false));
    if (given >= 0) {
      return given;
    }
    variables.add(new Scope.Variable(name, false));
    return variables.size() - 1;
  }
}
