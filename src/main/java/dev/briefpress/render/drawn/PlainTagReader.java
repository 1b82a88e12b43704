package dev.briefpress.render.drawn;

import static java.util.Map.entry;

import dev.briefpress.render.drawn.PlainTag.Ask;
import dev.briefpress.render.drawn.PlainTag.Given;
import dev.briefpress.render.drawn.PlainTag.Role;
import dev.briefpress.render.drawn.PlainTag.Round;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.processor.element.IElementProcessor;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.AssignationSequence;
import org.thymeleaf.standard.expression.AssignationUtils;
import org.thymeleaf.standard.expression.Each;
import org.thymeleaf.standard.expression.EachUtils;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.processor.StandardActionTagProcessor;
import org.thymeleaf.standard.processor.StandardAttrTagProcessor;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.standard.processor.StandardClassappendTagProcessor;
import org.thymeleaf.standard.processor.StandardConditionalFixedValueTagProcessor;
import org.thymeleaf.standard.processor.StandardDefaultAttributesTagProcessor;
import org.thymeleaf.standard.processor.StandardEachTagProcessor;
import org.thymeleaf.standard.processor.StandardFragmentTagProcessor;
import org.thymeleaf.standard.processor.StandardHrefTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.standard.processor.StandardNonRemovableAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardRemovableAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardRemoveTagProcessor;
import org.thymeleaf.standard.processor.StandardSrcTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.standard.processor.StandardUnlessTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.standard.processor.StandardValueTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;
import org.thymeleaf.util.ProcessorConfigurationUtils;

/**
 * Decides which start tags are plain. A tag with anything unusual is not plain: Thymeleaf runs it,
 * and reports its fault if there is one.
 */
final class PlainTagReader {
  private static final Map<Class<?>, Role> ROLES =
      Map.ofEntries(
          entry(StandardEachTagProcessor.class, Role.EACH),
          entry(StandardIfTagProcessor.class, Role.IF),
          entry(StandardUnlessTagProcessor.class, Role.UNLESS),
          entry(StandardTextTagProcessor.class, Role.TEXT),
          entry(StandardUtextTagProcessor.class, Role.UTEXT),
          entry(StandardFragmentTagProcessor.class, Role.FRAGMENT),
          entry(StandardRemoveTagProcessor.class, Role.REMOVE),
          entry(StandardHrefTagProcessor.class, Role.FULL),
          entry(StandardSrcTagProcessor.class, Role.FULL),
          entry(StandardActionTagProcessor.class, Role.FULL),
          entry(StandardValueTagProcessor.class, Role.FULL),
          entry(StandardNonRemovableAttributeTagProcessor.class, Role.FULL),
          entry(StandardRemovableAttributeTagProcessor.class, Role.OPTIONAL),
          entry(StandardAttrTagProcessor.class, Role.NAMED),
          entry(StandardClassappendTagProcessor.class, Role.CLASSAPPEND));
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern VARIABLE = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
  private static final String CLASS = "class";

  private final IProcessableElementTag tag;
  private final boolean inserted;
  private final IExpressionContext context;
  private final List<Ask> tests = new ArrayList<>();
  private final Map<String, Ask> same = new HashMap<>();
  private final Map<String, Ask> named = new LinkedHashMap<>();
  private @Nullable Round loop;
  private @Nullable Ask body;
  private @Nullable Ask classes;
  private boolean bare;

  private PlainTagReader(IProcessableElementTag tag, boolean inserted, IExpressionContext context) {
    this.tag = tag;
    this.inserted = inserted;
    this.context = context;
  }

  /**
   * Reads a tag.
   *
   * @param inserted whether it is the tag of a fragment that was found already; Thymeleaf must see
   *     the tag of any other
   * @param context to parse expressions in
   * @return absent when anything about the tag is not plain
   */
  static Optional<PlainTag> read(
      IProcessableElementTag tag, boolean inserted, IExpressionContext context) {
    try {
      return new PlainTagReader(tag, inserted, context).read();
    } catch (TemplateProcessingException e) {
      // An expression that cannot be parsed; Thymeleaf says so when it comes to it.
      return Optional.empty();
    }
  }

  private Optional<PlainTag> read() {
    Set<IElementProcessor> own = tag.getElementDefinition().getAssociatedProcessors();
    bare = own.stream().anyMatch(p -> unwrapped(p) instanceof StandardBlockTagProcessor);
    if (own.size() > (bare ? 1 : 0)) {
      return Optional.empty();
    }
    boolean asks = false;
    for (IAttribute attribute : tag.getAllAttributes()) {
      if (isAsking(attribute)) {
        asks = true;
        if (!ask(attribute)) {
          return Optional.empty();
        }
      }
    }
    if (asks && !bare && !(isOrdinary() && fits())) {
      return Optional.empty();
    }
    return Optional.of(new PlainTag(tag, loop, tests, body, bare, attributes()));
  }

  private static boolean isAsking(IAttribute attribute) {
    return attribute.getAttributeDefinition().hasAssociatedProcessors();
  }

  private static IElementProcessor unwrapped(IElementProcessor processor) {
    return ProcessorConfigurationUtils.unwrap(processor);
  }

  // Null when another processor, or more than one, handles an attribute.
  private static @Nullable Role role(IAttribute attribute) {
    Role role = null;
    for (IElementProcessor processor :
        attribute.getAttributeDefinition().getAssociatedProcessors()) {
      IElementProcessor own = unwrapped(processor);
      if (!(own instanceof StandardDefaultAttributesTagProcessor)) {
        Role its = ROLES.get(own.getClass());
        if (role != null || its == null) {
          return null;
        }
        role = its;
      }
    }
    return role == null ? Role.OPTIONAL : role;
  }

  private boolean ask(IAttribute attribute) {
    Role role = role(attribute);
    String name = name(attribute);
    String text = EscapedAttributeUtils.unescapeAttribute(TemplateMode.HTML, attribute.getValue());
    if (role == null
        || text == null
        || !attribute.getAttributeCompleteName().equals("th:" + name)
        // Preprocessing and "no operation" are written with it; and a fragment is no text.
        || text.indexOf('_') >= 0
        || text.contains("~{")) {
      return false;
    }
    return switch (role) {
      case FRAGMENT -> inserted;
      case EACH -> loop(attribute, text);
      case NAMED -> named(attribute, text);
      case REMOVE -> {
        bare = true;
        yield text.equals("tag");
      }
      case IF, UNLESS -> tests.add(new Ask(attribute, role, parsed(text)));
      case TEXT, UTEXT -> {
        boolean alone = body == null && !(tag instanceof IStandaloneElementTag);
        body = new Ask(attribute, role, parsed(text));
        yield alone;
      }
      case FULL, OPTIONAL -> same.put(name, new Ask(attribute, role, parsed(text))) == null;
      case CLASSAPPEND -> {
        classes = new Ask(attribute, role, parsed(text));
        yield true;
      }
    };
  }

  private static String name(IAttribute attribute) {
    return attribute.getAttributeDefinition().getAttributeName().getAttributeName();
  }

  private IStandardExpression parsed(String text) {
    return StandardExpressions.getExpressionParser(context.getConfiguration())
        .parseExpression(context, text);
  }

  private boolean loop(IAttribute attribute, String text) {
    Each each = EachUtils.parseEach(context, text);
    String variable = each.getIterVar().getStringRepresentation();
    loop = new Round(attribute, variable, each.getIterable());
    return !each.hasStatusVar() && VARIABLE.matcher(variable).matches();
  }

  private boolean named(IAttribute attribute, String text) {
    AssignationSequence all = AssignationUtils.parseAssignationSequence(context, text, false);
    if (all == null) {
      return false;
    }
    for (Assignation one : all) {
      String name = one.getLeft().getStringRepresentation();
      boolean flag = List.of(StandardConditionalFixedValueTagProcessor.ATTR_NAMES).contains(name);
      if (flag || !NAME.matcher(name).matches()) {
        return false;
      }
      if (named.put(name, new Ask(attribute, Role.OPTIONAL, one.getRight())) != null) {
        return false;
      }
    }
    return true;
  }

  // Other blanks than one before each attribute would be moved about with what is taken out.
  private boolean isOrdinary() {
    StringBuilder ordinary = new StringBuilder("<").append(tag.getElementCompleteName());
    for (IAttribute attribute : tag.getAllAttributes()) {
      ordinary.append(' ').append(attribute);
      boolean quoted = attribute.getValueQuotes() == AttributeValueQuotes.DOUBLE;
      if (isAsking(attribute)
          ? !quoted
          : !NAME.matcher(attribute.getAttributeCompleteName()).matches()) {
        return false;
      }
    }
    boolean minimized = tag instanceof IStandaloneElementTag alone && alone.isMinimized();
    return Markup.source(tag).contentEquals(ordinary.append(minimized ? "/>" : ">"));
  }

  // Two that set the same attribute would have to run in Thymeleaf's order.
  private boolean fits() {
    for (String name : named.keySet()) {
      if (same.containsKey(name) || tag.hasAttribute(name)) {
        return false;
      }
    }
    for (String name : same.keySet()) {
      if (tag.hasAttribute(name)
          && tag.getAttribute(name).getValueQuotes() != AttributeValueQuotes.DOUBLE) {
        return false;
      }
    }
    boolean several = same.containsKey(CLASS) || named.containsKey(CLASS);
    boolean there = tag.hasAttribute(CLASS);
    IAttribute own = there ? tag.getAttribute(CLASS) : null;
    boolean quoted =
        own == null
            || (own.getValueQuotes() == AttributeValueQuotes.DOUBLE && !own.getValue().isEmpty());
    return classes == null || (!several && quoted);
  }

  private List<Given> attributes() {
    List<Given> attributes = new ArrayList<>();
    for (IAttribute attribute : tag.getAllAttributes()) {
      String name = isAsking(attribute) ? name(attribute) : attribute.getAttributeCompleteName();
      Ask ask = same.get(name);
      if (!isAsking(attribute)) {
        attributes.add(ask == null ? standing(attribute) : given(attribute, name, ask));
      } else if (ask != null && ask.at() == attribute && !tag.hasAttribute(name)) {
        attributes.add(given(attribute, name, ask));
      }
    }
    named.forEach((name, ask) -> attributes.add(new Given(" " + name + "=\"", ask, '"')));
    if (classes != null && !tag.hasAttribute(CLASS)) {
      Ask ask = new Ask(classes.at(), Role.OPTIONAL, classes.expression());
      attributes.add(new Given(" class=\"", ask, '"'));
    }
    return attributes;
  }

  private Given standing(IAttribute attribute) {
    String text = " " + attribute;
    return classes != null && attribute.getAttributeCompleteName().equals(CLASS)
        ? new Given(text.substring(0, text.length() - 1), classes, '"')
        : new Given(text, null, '"');
  }

  // Where the attribute stands already, the value takes that place, otherwise this one.
  private static Given given(IAttribute at, String name, Ask ask) {
    return new Given(" " + name + at.getOperator() + '"', ask, '"');
  }
}
