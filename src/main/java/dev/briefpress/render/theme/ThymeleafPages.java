package dev.briefpress.render.theme;

import dev.briefpress.text.Utf8Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.AbstractCacheManager;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.cache.ExpressionCacheKey;
import org.thymeleaf.cache.ICache;
import org.thymeleaf.cache.ICacheEntryValidity;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.cache.TemplateCacheKey;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * A theme's templates as Thymeleaf reads them. Expressions that name a component of a record, such
 * as {@code ${brief.title}}, are followed by {@link PathEvaluator}; all others are Thymeleaf's.
 */
public final class ThymeleafPages implements Templates {
  private static final int A_PAGE = 40_960;
  private static final int A_PART = 4_096;

  private final TemplateEngine engine = new TemplateEngine();
  private final Locale locale;

  private ThymeleafPages(Theme theme, Messages messages, String lang, Accessors accessors) {
    this.locale = Locale.forLanguageTag(lang);
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(
        new PathEvaluator(dialect.getVariableExpressionEvaluator(), accessors));
    engine.setDialects(Set.of(dialect));
    engine.setTemplateResolver(new ThemeResolver(theme));
    engine.setMessageResolver(new ThemeMessages(messages));
  }

  /** The plain reading: Thymeleaf runs every template as it is written. */
  public static ThymeleafPages of(Theme theme, Messages messages, String lang) {
    return new ThymeleafPages(theme, messages, lang, new Accessors());
  }

  /**
   * The same with a dialect that replaces parts of templates when Thymeleaf has read them.
   *
   * @param templates keeps the templates that Thymeleaf has read
   */
  public static <D extends IDialect & ICache<TemplateCacheKey, TemplateModel>> ThymeleafPages with(
      D templates, Accessors accessors, Theme theme, Messages messages, String lang) {
    ThymeleafPages pages = new ThymeleafPages(theme, messages, lang, accessors);
    pages.engine.addDialect(templates);
    pages.engine.setCacheManager(new Caches(templates));
    return pages;
  }

  @Override
  public byte[] render(String template, Map<String, Object> model) {
    return process(template, null, model, A_PAGE);
  }

  @Override
  public byte[] fragment(String template, String name, Map<String, Object> model) {
    return process(template, Set.of(name), model, A_PART);
  }

  private byte[] process(
      String template, @Nullable Set<String> fragments, Map<String, Object> model, int size) {
    Utf8Writer out = new Utf8Writer(size);
    try {
      engine.process(template, fragments, new Context(locale, model), out);
    } catch (TemplateProcessingException e) {
      throw fault(template, e);
    }
    return out.bytes(Whitespace::compact);
  }

  private static TemplateFault fault(String template, TemplateProcessingException e) {
    String name = template;
    int line = 0;
    String message = "cannot be rendered";
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException processing) {
        name = processing.getTemplateName() == null ? name : processing.getTemplateName();
        line = processing.getLine() == null ? line : processing.getLine();
      }
      message = cause.getMessage() == null ? message : cause.getMessage();
    }
    return new TemplateFault(name + ".html", line, message, e);
  }

  /** Keeps templates as they are drawn, and expressions as Thymeleaf does. */
  private static final class Caches extends AbstractCacheManager {
    private final ICache<TemplateCacheKey, TemplateModel> templates;

    Caches(ICache<TemplateCacheKey, TemplateModel> templates) {
      this.templates = templates;
    }

    @Override
    protected ICache<TemplateCacheKey, TemplateModel> initializeTemplateCache() {
      return templates;
    }

    @Override
    protected ICache<ExpressionCacheKey, Object> initializeExpressionCache() {
      return new StandardCacheManager().getExpressionCache();
    }
  }

  /** Finds templates among the theme's files and nowhere else. */
  private static final class ThemeResolver extends AbstractTemplateResolver {
    private final Theme theme;

    ThemeResolver(Theme theme) {
      this.theme = theme;
    }

    @Override
    protected ITemplateResource computeTemplateResource(
        IEngineConfiguration configuration,
        @Nullable String owner,
        String template,
        @Nullable Map<String, Object> attributes) {
      String text =
          theme
              .text(template + ".html")
              .orElseThrow(
                  () -> new TemplateFault(template + ".html", 0, "the theme has no such template"));
      return new StringTemplateResource(text);
    }

    @Override
    protected boolean computeResolvable(
        IEngineConfiguration configuration,
        @Nullable String owner,
        String template,
        @Nullable Map<String, Object> attributes) {
      return true;
    }

    @Override
    protected TemplateMode computeTemplateMode(
        IEngineConfiguration configuration,
        @Nullable String owner,
        String template,
        @Nullable Map<String, Object> attributes) {
      return TemplateMode.HTML;
    }

    @Override
    protected ICacheEntryValidity computeValidity(
        IEngineConfiguration configuration,
        @Nullable String owner,
        String template,
        @Nullable Map<String, Object> attributes) {
      return AlwaysValidCacheEntryValidity.INSTANCE;
    }
  }

  /** Hands Thymeleaf the theme's words. */
  private static final class ThemeMessages extends AbstractMessageResolver {
    private final Messages messages;

    ThemeMessages(Messages messages) {
      this.messages = messages;
    }

    @Override
    public String resolveMessage(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      return messages.text(key, parameters == null ? new Object[0] : parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
      return key;
    }
  }
}
