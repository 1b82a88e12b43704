package dev.briefpress.render.drawn;

import dev.briefpress.render.drawn.Insertions.Insertion;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.engine.EngineEventUtils;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IText;

/**
 * Knows which nodes of one template are plain, so that they can be drawn; asks each of them once.
 */
final class PlainMarkup {
  private final IExpressionContext context;
  private final Insertions fragments;
  private final IdentityHashMap<IProcessableElementTag, Optional<PlainTag>> tags =
      new IdentityHashMap<>();
  private final IdentityHashMap<IProcessableElementTag, Optional<Insertion>> insertions =
      new IdentityHashMap<>();
  private final Set<IProcessableElementTag> inserted =
      Collections.newSetFromMap(new IdentityHashMap<>());
  // Fragments that are being asked about: one that has itself in it is left to Thymeleaf.
  private final Set<IProcessableElementTag> asked =
      Collections.newSetFromMap(new IdentityHashMap<>());

  PlainMarkup(TemplateModel template) {
    this.context = new ExpressionContext(template.getConfiguration());
    this.fragments = new Insertions(template, context);
  }

  /** How the element is drawn; absent where it asks Thymeleaf for more than the plainest. */
  Optional<PlainTag> tag(Markup.Element element) {
    return tags.computeIfAbsent(
        element.open(), tag -> PlainTagReader.read(tag, inserted.contains(tag), context));
  }

  /** What takes the place of the element; absent where nothing does that can be drawn. */
  Optional<Insertion> insertion(Markup.Element element) {
    Optional<Insertion> insertion = insertions.computeIfAbsent(element.open(), fragments::of);
    insertion.ifPresent(found -> inserted.add(found.element().open()));
    return insertion;
  }

  private boolean isPlain(Insertion insertion) {
    IProcessableElementTag tag = insertion.element().open();
    if (!asked.add(tag)) {
      return false;
    }
    boolean plain = isPlain(insertion.element());
    asked.remove(tag);
    return plain;
  }

  /** Whether the node can be drawn with all that is in it. */
  boolean isPlain(Markup node) {
    if (node instanceof Markup.Leaf leaf) {
      return leaf.event() instanceof IText text && !EngineEventUtils.isInlineable(text);
    }
    if (!(node instanceof Markup.Element element)) {
      return false;
    }
    Optional<Insertion> insertion = insertion(element);
    if (insertion.isPresent()) {
      return isPlain(insertion.get());
    }
    Optional<PlainTag> tag = tag(element);
    if (tag.isEmpty()) {
      return false;
    }
    boolean content =
        tag.get().body() != null || element.children().stream().allMatch(this::isPlain);
    return content && !readsStatus(tag.get(), element);
  }

  // A loop's round is counted in a variable of Thymeleaf's own.
  private boolean readsStatus(PlainTag tag, Markup.Element element) {
    return tag.loop() != null && source(element).contains(tag.loop().variable() + "Stat");
  }

  private String source(Markup node) {
    if (node instanceof Markup.Leaf leaf) {
      return Markup.source(leaf.event());
    }
    Markup.Element element = (Markup.Element) node;
    StringBuilder source = new StringBuilder(Markup.source(element.open()));
    element.children().forEach(child -> source.append(source(child)));
    insertion(element)
        .filter(this::isPlain)
        .ifPresent(insertion -> source.append(source(insertion.element())));
    return source.toString();
  }
}
