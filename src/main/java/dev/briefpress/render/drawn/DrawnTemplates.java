package dev.briefpress.render.drawn;

import dev.briefpress.render.theme.Accessors;
import dev.briefpress.render.theme.Messages;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.cache.ICache;
import org.thymeleaf.cache.ICacheEntryValidityChecker;
import org.thymeleaf.cache.TemplateCacheKey;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Keeps each template that Thymeleaf has read in a form that costs less to run: every stretch of it
 * that is plain becomes a {@link Drawing}, of which one element is left in the template.
 *
 * <p>Thymeleaf runs a template event by event and attribute by attribute, and copies the events of
 * a loop for each round. What a theme consists of for the most part, texts, links, conditions,
 * loops and fragments that are named, needs none of that. Everything else, such as {@code
 * th:switch} or texts with an expression in them, stays as it is.
 */
public final class DrawnTemplates extends AbstractProcessorDialect
    implements ICache<TemplateCacheKey, TemplateModel> {
  private static final String PREFIX = "briefpress";
  private static final String ELEMENT = "drawing";
  private static final String NUMBER = "number";

  private final Accessors accessors;
  private final Messages messages;
  private final Map<TemplateCacheKey, TemplateModel> templates = new ConcurrentHashMap<>();
  private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();

  public DrawnTemplates(Accessors accessors, Messages messages) {
    super("Briefpress", PREFIX, 1);
    this.accessors = accessors;
    this.messages = messages;
  }

  /** What stands for {@code drawing} in a template: the name of an element and its attribute. */
  Mark mark(Drawing drawing) {
    String number = String.valueOf(last.incrementAndGet());
    drawings.put(number, drawing);
    return new Mark(PREFIX + ":" + ELEMENT, NUMBER, number);
  }

  /** An element with one attribute. */
  public record Mark(String element, String attribute, String value) {}

  /** A reader for the expressions of one drawing. */
  ValueReader values() {
    return new ValueReader(accessors, messages);
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new Drawer());
  }

  @Override
  public void put(TemplateCacheKey key, TemplateModel template) {
    templates.put(key, TemplateDrawer.drawn(template, this));
  }

  @Override
  public @Nullable TemplateModel get(TemplateCacheKey key) {
    return templates.get(key);
  }

  @Override
  public @Nullable TemplateModel get(
      TemplateCacheKey key,
      ICacheEntryValidityChecker<? super TemplateCacheKey, ? super TemplateModel> checker) {
    return templates.get(key);
  }

  @Override
  public void clear() {
    templates.clear();
  }

  @Override
  public void clearKey(TemplateCacheKey key) {
    templates.remove(key);
  }

  @Override
  public Set<TemplateCacheKey> keySet() {
    return templates.keySet();
  }

  /** Puts the text of a drawing in the place of its element. */
  private final class Drawer extends AbstractElementTagProcessor {
    Drawer() {
      super(TemplateMode.HTML, PREFIX, ELEMENT, true, null, false, 1);
    }

    @Override
    protected void doProcess(
        ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler handler) {
      Drawing drawing = drawings.get(tag.getAttributeValue(NUMBER));
      if (drawing != null) {
        handler.replaceWith(drawing.in(context), false);
      }
    }
  }
}
