package dev.briefpress.render.drawn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.output.StringBuilderWriter;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;

/** A template as a tree: elements, and the text and comments between them. */
sealed interface Markup {
  /** Text, a comment, a document type. */
  record Leaf(ITemplateEvent event) implements Markup {}

  /**
   * An element.
   *
   * @param close its end tag; null when it has none, such as {@code <br>}
   */
  record Element(
      IProcessableElementTag open, List<Markup> children, @Nullable ICloseElementTag close)
      implements Markup {
    public Element {
      children = List.copyOf(children);
    }
  }

  /**
   * The tree of {@code template}, without its first and last event; absent when a tag has no
   * partner.
   */
  static Optional<List<Markup>> of(IModel template) {
    Deque<IOpenElementTag> open = new ArrayDeque<>();
    Deque<List<Markup>> levels = new ArrayDeque<>();
    levels.push(new ArrayList<>());
    for (int i = 1; i < template.size() - 1; i++) {
      ITemplateEvent event = template.get(i);
      if (event instanceof IOpenElementTag tag) {
        open.push(tag);
        levels.push(new ArrayList<>());
      } else if (event instanceof ICloseElementTag tag) {
        if (tag.isUnmatched() || open.isEmpty()) {
          return Optional.empty();
        }
        Element element = new Element(open.pop(), levels.pop(), tag);
        levels.element().add(element);
      } else if (event instanceof IStandaloneElementTag tag) {
        levels.element().add(new Element(tag, List.of(), null));
      } else {
        levels.element().add(new Leaf(event));
      }
    }
    return open.isEmpty() ? Optional.of(levels.pop()) : Optional.empty();
  }

  /** {@code event} as it stands in the template. */
  static String source(ITemplateEvent event) {
    StringBuilderWriter out = new StringBuilderWriter();
    try {
      event.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return out.toString();
  }
}
