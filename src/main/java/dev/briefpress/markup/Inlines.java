package dev.briefpress.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.briefpress.content.RichText;
import dev.briefpress.markup.guard.Unread;
import dev.briefpress.text.Visible;
import org.jspecify.annotations.Nullable;

/** Writes what stands within a paragraph as HTML. */
final class Inlines {
  private final Writing writing;
  private final StringBuilder out;
  private final Dialect dialect;
  private final Found found;
  private final Images images;
  private final Footnotes footnotes;
  private final Document document;
  private final HtmlRenderer fallback;
  private final Unread unread;
  private int depth;
  private boolean linksAddresses;

  Inlines(
      Writing writing,
      Dialect dialect,
      Found found,
      Footnotes footnotes,
      Document document,
      HtmlRenderer fallback) {
    this.writing = writing;
    this.out = writing.out;
    this.dialect = dialect;
    this.found = found;
    this.images = new Images(writing, dialect, found, document);
    this.footnotes = footnotes;
    this.document = document;
    this.fallback = fallback;
    this.unread = Unread.of(document);
    this.linksAddresses = dialect.linksAddresses();
  }

  void children(Node parent) {
    if (depth == Unread.DEEPEST) {
      unread.note(parent.getChars());
      Escape.text(out, parent.getChars().toString());
      return;
    }
    depth++;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node);
    }
    depth--;
  }

  void write(Node node) {
    if (node instanceof Text) {
      text(node.getChars());
    } else if (node instanceof SoftLineBreak) {
      out.append('\n');
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof HtmlEntity) {
      Escape.text(out, Escape.decoded(node.getChars()));
    } else if (node instanceof Link link) {
      String address = Escape.decoded(link.getUrl());
      found.link(address, link.getUrl(), link);
      link(link, address, link.getTitle());
    } else if (node instanceof LinkRef link) {
      link(link);
    } else if (node instanceof Code code) {
      out.append("<code>");
      Escape.text(out, Escaping.collapseWhitespace(code.getText(), true));
      out.append("</code>");
    } else {
      writeSeldom(node);
    }
  }

  // An address in the text of a link stays text, because a link cannot contain a link.
  private void text(BasedSequence chars) {
    if (!linksAddresses || !BareAddress.mayBeIn(chars)) {
      Escape.markdown(out, chars);
      return;
    }
    int from = 0;
    for (BareAddress one = BareAddress.next(chars, 0);
        one != null;
        one = BareAddress.next(chars, from)) {
      Escape.markdown(out, chars.subSequence(from, one.start()));
      BasedSequence words = chars.subSequence(one.start(), one.end());
      String address = one.scheme(chars) + Escape.decoded(words);
      String href = dialect.href(address);
      if (href == null) {
        Escape.markdown(out, words);
      } else {
        found.address(address, words);
        openLink(href, null);
        Escape.markdown(out, words);
        out.append("</a>");
      }
      from = one.end();
    }
    Escape.markdown(out, chars.subSequence(from, chars.length()));
  }

  private void writeSeldom(Node node) {
    if (node instanceof HardLineBreak) {
      out.append("<br>\n");
    } else if (node instanceof Footnote note) {
      footnote(note);
    } else if (node instanceof AutoLink link) {
      autolink(link, link.getText(), "");
    } else if (node instanceof MailLink link) {
      autolink(link, link.getText(), "mailto:");
    } else if (node instanceof Image image) {
      images.write(image);
    } else if (node instanceof ImageRef image) {
      images.write(image, definition(image));
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof HtmlInlineBase) {
      raw(node, node.getChars());
    } else {
      writing.raw(fallback.render(node).stripTrailing());
    }
  }

  /** Writes an author's own HTML. */
  void raw(Node node, CharSequence html) {
    found.raw(node);
    if (!writing.raw(html)) {
      unread.note(node.getChars());
    }
  }

  private void element(String name, Node node) {
    out.append('<').append(name).append('>');
    children(node);
    out.append("</").append(name).append('>');
  }

  private void link(Node link, String address, BasedSequence title) {
    String href = dialect.href(address);
    if (href == null) {
      children(link);
      return;
    }
    openLink(href, title);
    boolean before = linksAddresses;
    linksAddresses = false;
    shown(link);
    linksAddresses = before;
    out.append("</a>");
  }

  /** Writes what is in a link or heading, and notes it if nothing of it can be seen. */
  void shown(Node node) {
    int start = out.length();
    children(node);
    if (out.length() > start && Character.isLetter(out.charAt(start)) && out.charAt(start) < 0x7F) {
      return;
    }
    boolean image = out.indexOf("<img", start) >= 0;
    if (!image && !Visible.in(new RichText(out.substring(start)).text())) {
      found.hidden(node);
    }
  }

  private void openLink(String href, @Nullable BasedSequence title) {
    out.append("<a").append(writing.own()).append(" href=\"").append(href).append('"');
    if (title != null && title.isNotNull()) {
      writing.title(title);
    }
    if (leavesSite(href)) {
      // Other sites do not learn from which page a reader came.
      out.append(" rel=\"noreferrer\"");
    }
    out.append('>');
  }

  private static boolean leavesSite(String href) {
    return href.regionMatches(true, 0, "http", 0, 4) && href.indexOf(':') > 0;
  }

  private void link(LinkRef link) {
    Reference reference = definition(link);
    if (reference != null) {
      String address = Escape.decoded(reference.getUrl());
      found.reference(Destination.Kind.LINK, address, reference);
      link(link, address, reference.getTitle());
    } else {
      asText(link);
    }
  }

  // What a link or an image refers to; null when there is no definition, or none that may be used
  // once more.
  private @Nullable Reference definition(RefNode use) {
    Reference reference = use.isDefined() ? use.getReferenceNode(document) : null;
    if (reference != null && !unread.expand(reference, document)) {
      unread.note(use.getChars());
      return null;
    }
    return reference;
  }

  // Brackets that refer to nothing are brackets; what stands between them is still Markdown.
  private void asText(RefNode node) {
    BasedSequence chars = node.getChars();
    if (!node.hasChildren()) {
      Escape.text(out, Escape.decoded(chars));
      return;
    }
    BasedSequence inner = node.getChildChars();
    Escape.text(out, Escape.decoded(chars.prefixOf(inner)));
    children(node);
    Escape.text(out, Escape.decoded(chars.suffixOf(inner)));
  }

  private void autolink(Node link, BasedSequence text, String scheme) {
    String address = scheme + text;
    found.link(address, text, link);
    String href = dialect.href(address);
    if (href != null) {
      openLink(href, null);
    }
    Escape.text(out, text.toString());
    if (href != null) {
      out.append("</a>");
    }
  }

  /** Writes the image that is alone in {@code paragraph}, with a caption below it. */
  void figure(Node paragraph, BasedSequence caption) {
    images.beginFigure();
    children(paragraph);
    images.endFigure(caption);
  }

  /** The caption of the figure that {@code paragraph} is; null when it is a paragraph. */
  @Nullable BasedSequence caption(Node paragraph) {
    return images.caption(paragraph);
  }

  private void footnote(Footnote note) {
    FootnoteBlock block = note.getFootnoteBlock();
    int source = block == null ? Footnotes.source(note) : 0;
    if (source > 0) {
      footnotes.cite(out, source, writing.own(), writing.anchors);
    } else if (block == null) {
      out.append("[^");
      children(note);
      out.append(']');
    } else {
      footnotes.refer(out, block, writing.own(), writing.anchors);
    }
  }
}
