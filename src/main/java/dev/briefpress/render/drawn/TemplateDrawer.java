package dev.briefpress.render.drawn;

import dev.briefpress.render.drawn.Insertions.Insertion;
import dev.briefpress.render.drawn.PlainTag.Ask;
import dev.briefpress.render.drawn.PlainTag.Given;
import dev.briefpress.render.drawn.PlainTag.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.EngineEventUtils;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.templatemode.TemplateMode;

/** Gathers the plain stretches of one template into drawings. */
final class TemplateDrawer {
  /** Elements between whose rounds of {@code th:each} Thymeleaf repeats the blanks before them. */
  private static final Set<String> SPACED =
      Set.of(
          """
          address article aside audio blockquote canvas dd div dl dt fieldset figcaption
          figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav noscript ol
          option output p pre section table tbody td tfoot th tr ul video
          """
              .split("\\s+"));

  private final TemplateModel template;
  private final DrawnTemplates all;
  private final IModelFactory factory;
  private final TemplateBuilder result;
  private final PlainMarkup plain;
  private final Stretch stretch = new Stretch();
  private ValueReader values;

  private TemplateDrawer(TemplateModel template, DrawnTemplates all) {
    this.template = template;
    this.all = all;
    this.factory = template.getConfiguration().getModelFactory(TemplateMode.HTML);
    this.result = new TemplateBuilder(template);
    this.plain = new PlainMarkup(template);
    this.values = all.values();
  }

  /** {@code template} with drawings in place of its plain stretches. */
  static TemplateModel drawn(TemplateModel template, DrawnTemplates all) {
    Optional<List<Markup>> markup =
        template.getTemplateMode() == TemplateMode.HTML ? Markup.of(template) : Optional.empty();
    return markup.map(nodes -> new TemplateDrawer(template, all).drawn(nodes)).orElse(template);
  }

  private TemplateModel drawn(List<Markup> nodes) {
    result.add(template.get(0));
    add(nodes);
    finish();
    result.add(template.get(template.size() - 1));
    return result.built();
  }

  private void add(List<Markup> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      Markup node = nodes.get(i);
      if (plain.isPlain(node)) {
        Markup next = i + 1 < nodes.size() ? nodes.get(i + 1) : null;
        if (node instanceof Markup.Leaf leaf && isLoopOfThymeleaf(next)) {
          addBefore(leaf);
        } else {
          draw(node, i == 0 ? null : nodes.get(i - 1));
        }
      } else if (node instanceof Markup.Leaf leaf) {
        stay(leaf.event());
      } else if (node instanceof Markup.Element element) {
        addPartly(element);
      }
    }
  }

  private boolean isLoopOfThymeleaf(@Nullable Markup node) {
    return node instanceof Markup.Element element
        && has(element.open(), "each")
        && !plain.isPlain(element);
  }

  // Thymeleaf repeats blanks before a loop if they are an event of their own.
  private void addBefore(Markup.Leaf leaf) {
    String text = Markup.source(leaf.event());
    if (text.isBlank()) {
      stay(leaf.event());
    } else {
      stretch.fixed(text);
    }
  }

  // Something inside the element is not plain, but its tags may be.
  private void addPartly(Markup.Element element) {
    Optional<PlainTag> tag = plain.tag(element);
    if (tag.isPresent() && tag.get().isAlwaysThere() && element.close() != null) {
      open(tag.get());
      add(element.children());
      close(tag.get(), element);
      return;
    }
    stay(element.open());
    if (isRuling(element.open())) {
      element.children().forEach(this::stayWhole);
    } else {
      add(element.children());
    }
    if (element.close() != null) {
      stay(element.close());
    }
  }

  // Whether the element says how each of its children is run.
  private static boolean isRuling(IProcessableElementTag tag) {
    return has(tag, "inline")
        || (has(tag, "remove") && !"tag".equals(tag.getAttributeValue("th:remove")));
  }

  private static boolean has(IProcessableElementTag tag, String name) {
    return tag.hasAttribute("th:" + name) || tag.hasAttribute("data-th-" + name);
  }

  private void stayWhole(Markup node) {
    if (node instanceof Markup.Leaf leaf) {
      stay(leaf.event());
    } else if (node instanceof Markup.Element element) {
      stay(element.open());
      element.children().forEach(this::stayWhole);
      if (element.close() != null) {
        stay(element.close());
      }
    }
  }

  private void draw(Markup node, @Nullable Markup before) {
    if (node instanceof Markup.Leaf leaf) {
      stretch.fixed(Markup.source(leaf.event()));
    } else if (node instanceof Markup.Element element && plain.insertion(element).isPresent()) {
      insert(plain.insertion(element).get());
    } else if (node instanceof Markup.Element element) {
      PlainTag tag = plain.tag(element).orElseThrow();
      PlainTag.Round loop = tag.loop();
      if (loop == null) {
        drawTested(tag, element, 0);
      } else {
        Value items = values.read(loop.items(), StandardExpressionExecutionContext.NORMAL);
        int place = values.enter(loop.variable());
        List<Piece> body = stretch.within(() -> drawTested(tag, element, 0));
        values.leave();
        stretch.piece(new Piece.Loop(loop.at(), items, place, between(element, before), body));
      }
    }
  }

  private void insert(Insertion insertion) {
    List<Value> given = new ArrayList<>();
    for (IStandardExpression value : insertion.values()) {
      given.add(values.read(value, StandardExpressionExecutionContext.NORMAL));
    }
    List<Integer> places = insertion.names().stream().map(values::enter).toList();
    List<Piece> body = stretch.within(() -> draw(insertion.element(), null));
    places.forEach(place -> values.leave());
    stretch.piece(new Piece.Inserted(insertion.template(), places, given, body));
  }

  private static String between(Markup.Element element, @Nullable Markup before) {
    boolean spaced =
        SPACED.contains(element.open().getElementDefinition().getElementName().getElementName());
    if (spaced && before instanceof Markup.Leaf leaf && leaf.event() instanceof IText) {
      String text = Markup.source(leaf.event());
      return text.isBlank() ? text : "";
    }
    return "";
  }

  private void drawTested(PlainTag tag, Markup.Element element, int test) {
    if (test < tag.tests().size()) {
      Ask ask = tag.tests().get(test);
      Value value = values.read(ask.expression(), StandardExpressionExecutionContext.NORMAL);
      List<Piece> body = stretch.within(() -> drawTested(tag, element, test + 1));
      stretch.piece(new Piece.Choice(ask.at(), value, ask.role() == Role.IF, body));
      return;
    }
    open(tag);
    Ask body = tag.body();
    if (body != null) {
      stretch.piece(
          body.role() == Role.TEXT
              ? new Piece.Text(body.at(), value(body))
              : new Piece.Markup(body.at(), restricted(body)));
    } else {
      for (int i = 0; i < element.children().size(); i++) {
        draw(element.children().get(i), i == 0 ? null : element.children().get(i - 1));
      }
    }
    close(tag, element);
  }

  private void open(PlainTag tag) {
    if (tag.bare()) {
      return;
    }
    String source = Markup.source(tag.tag());
    if (tag.isFixed()) {
      stretch.fixed(source);
      return;
    }
    stretch.fixed("<" + tag.tag().getElementCompleteName());
    for (Given given : tag.attributes()) {
      Ask ask = given.ask();
      if (ask == null) {
        stretch.fixed(given.before());
      } else if (ask.role() == Role.CLASSAPPEND) {
        stretch.fixed(given.before());
        stretch.piece(new Piece.ClassName(ask.at(), restricted(ask), given.quote()));
      } else {
        boolean optional = ask.role() == Role.OPTIONAL;
        stretch.piece(
            new Piece.Attribute(
                ask.at(), given.before(), restricted(ask), given.quote(), optional));
      }
    }
    stretch.fixed(source.endsWith("/>") ? "/>" : ">");
  }

  private void close(PlainTag tag, Markup.Element element) {
    if (!tag.bare() && element.close() != null) {
      stretch.fixed(Markup.source(element.close()));
    }
  }

  private Value value(Ask ask) {
    return values.read(ask.expression(), StandardExpressionExecutionContext.NORMAL);
  }

  private Value restricted(Ask ask) {
    return values.read(ask.expression(), StandardExpressionExecutionContext.RESTRICTED);
  }

  /** Ends the stretch, and keeps an event behind it. */
  private void stay(ITemplateEvent event) {
    finish();
    result.add(event);
  }

  private void finish() {
    IText text = factory.createText(stretch.text());
    if (stretch.isFixed() && !EngineEventUtils.isInlineable(text)) {
      if (text.length() > 0) {
        result.add(text);
      }
      stretch.end();
      return;
    }
    Drawing drawing =
        new Drawing(template.getTemplateData().getTemplate(), values.variables(), stretch.end());
    DrawnTemplates.Mark mark = all.mark(drawing);
    result.add(
        factory.createStandaloneElementTag(
            mark.element(), mark.attribute(), mark.value(), false, true));
    values = all.values();
  }
}
