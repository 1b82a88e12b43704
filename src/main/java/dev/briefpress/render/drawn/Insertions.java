package dev.briefpress.render.drawn;

import dev.briefpress.render.theme.TemplateFault;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.IOUtils;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentSignature;
import org.thymeleaf.standard.expression.FragmentSignatureUtils;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

/**
 * Finds which elements another file's fragment takes the place of, where the template says both by
 * name: {@code th:replace="~{fragments/body :: text(${body})}"}. Any other is left to Thymeleaf.
 */
final class Insertions {
  private static final String REPLACE = "th:replace";
  private static final String FRAGMENT = "th:fragment";
  private static final Pattern NAMED =
      Pattern.compile("~\\{([a-z][a-z0-9/-]*) :: ([a-zA-Z][a-zA-Z0-9]*)(\\([^~_]*\\))?}");

  private final TemplateModel owner;
  private final IExpressionContext context;
  private final IEngineConfiguration configuration;
  private final Map<String, Optional<List<Markup>>> files = new HashMap<>();

  /**
   * @param owner the template with the elements
   * @param context to parse expressions in
   */
  Insertions(TemplateModel owner, IExpressionContext context) {
    this.owner = owner;
    this.context = context;
    this.configuration = owner.getConfiguration();
  }

  /**
   * A fragment, and what it is given.
   *
   * @param template that it stands in
   * @param element with its name
   * @param names of its parameters
   * @param values of them
   */
  record Insertion(
      String template,
      Markup.Element element,
      List<String> names,
      List<IStandardExpression> values) {
    Insertion {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }
  }

  /** What takes the place of the element with {@code tag}; absent when it is not that plain. */
  Optional<Insertion> of(IProcessableElementTag tag) {
    IAttribute replace = tag.hasAttribute(REPLACE) ? tag.getAttribute(REPLACE) : null;
    Matcher named = NAMED.matcher(replace == null ? "" : replace.getValue());
    if (replace == null || !named.matches() || asks(tag) > 1) {
      return Optional.empty();
    }
    try {
      return values(replace.getValue())
          .flatMap(values -> of(named.group(1), named.group(2), values));
    } catch (TemplateProcessingException | TemplateFault e) {
      // An expression that cannot be parsed, or a file that is not there: Thymeleaf says so, with
      // the line, when it comes to it.
      return Optional.empty();
    }
  }

  // With several, Thymeleaf decides which of them run; an element such as th:block runs by itself.
  private static long asks(IProcessableElementTag tag) {
    long attributes = 0;
    for (IAttribute attribute : tag.getAllAttributes()) {
      attributes += attribute.getAttributeDefinition().hasAssociatedProcessors() ? 1 : 0;
    }
    return attributes + tag.getElementDefinition().getAssociatedProcessors().size();
  }

  // By their place; those that are given by name are left to Thymeleaf.
  private Optional<List<IStandardExpression>> values(String text) {
    List<IStandardExpression> values = new ArrayList<>();
    IStandardExpression expression =
        StandardExpressions.getExpressionParser(configuration).parseExpression(context, text);
    if (expression instanceof FragmentExpression fragment && fragment.hasParameters()) {
      fragment.getParameters().forEach(given -> values.add(given.getRight()));
      return fragment.hasSyntheticParameters() ? Optional.of(values) : Optional.empty();
    }
    return Optional.of(values);
  }

  private Optional<Insertion> of(String file, String name, List<IStandardExpression> values) {
    List<Insertion> found = new ArrayList<>();
    List<Markup> nodes = files.computeIfAbsent(file, this::read).orElse(List.of());
    find(nodes, file, name, values, found);
    return found.size() == 1 && found.get(0).names().size() == values.size()
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private void find(
      List<Markup> nodes,
      String file,
      String name,
      List<IStandardExpression> values,
      List<Insertion> found) {
    for (Markup node : nodes) {
      if (node instanceof Markup.Element element) {
        if (element.open().hasAttribute(FRAGMENT)) {
          FragmentSignature signature =
              FragmentSignatureUtils.parseFragmentSignature(
                  configuration, element.open().getAttributeValue(FRAGMENT));
          if (signature != null && signature.getFragmentName().equals(name)) {
            List<String> names =
                signature.hasParameters() ? signature.getParameterNames() : List.of();
            found.add(new Insertion(file, element, names, values));
          }
        }
        find(element.children(), file, name, values, found);
      }
    }
  }

  private Optional<List<Markup>> read(String file) {
    for (ITemplateResolver resolver : configuration.getTemplateResolvers()) {
      TemplateResolution resolution = resolver.resolveTemplate(configuration, null, file, Map.of());
      if (resolution != null && resolution.getTemplateMode() == TemplateMode.HTML) {
        try (Reader text = resolution.getTemplateResource().reader()) {
          TemplateModel fragments =
              configuration
                  .getTemplateManager()
                  .parseString(
                      owner.getTemplateData(),
                      IOUtils.toString(text),
                      0,
                      0,
                      TemplateMode.HTML,
                      false);
          return Markup.of(fragments);
        } catch (IOException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
