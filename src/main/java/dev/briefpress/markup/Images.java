package dev.briefpress.markup;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Writes images as HTML, with their captions where they are figures. */
final class Images {
  private final Writing writing;
  private final StringBuilder out;
  private final Dialect dialect;
  private final Found found;
  private final Document document;
  private boolean inFigure;

  Images(Writing writing, Dialect dialect, Found found, Document document) {
    this.writing = writing;
    this.out = writing.out;
    this.dialect = dialect;
    this.found = found;
    this.document = document;
  }

  /** The caption of the figure that {@code paragraph} is; null when it is a paragraph. */
  @Nullable BasedSequence caption(Node paragraph) {
    Node only = paragraph.getFirstChild();
    if (only == null || only.getNext() != null || !dialect.hasFigures()) {
      return null;
    }
    if (only instanceof Image image) {
      return caption(image.getUrl(), image.getTitle());
    }
    if (only instanceof ImageRef image && image.isDefined()) {
      Reference reference = image.getReferenceNode(document);
      return caption(reference.getUrl(), reference.getTitle());
    }
    return null;
  }

  private @Nullable BasedSequence caption(BasedSequence url, BasedSequence title) {
    return title.isBlank() || dialect.src(Escape.decoded(url)) == null ? null : title;
  }

  void beginFigure() {
    out.append("<figure>");
    inFigure = true;
  }

  void endFigure(BasedSequence caption) {
    inFigure = false;
    out.append("<figcaption>");
    Escape.text(out, Escape.decoded(caption).strip());
    out.append("</figcaption></figure>\n");
  }

  void write(Image image) {
    String address = Escape.decoded(image.getUrl());
    found.image(address, image.getUrl(), image);
    write(image, address, image.getTitle());
  }

  /**
   * Writes an image whose address stands elsewhere in the document.
   *
   * @param reference the definition of its address; null when the image is shown as text
   */
  void write(ImageRef image, @Nullable Reference reference) {
    if (reference == null) {
      Escape.text(out, Escape.decoded(image.getChars()));
      return;
    }
    String address = Escape.decoded(reference.getUrl());
    found.reference(Destination.Kind.IMAGE, address, reference);
    write(image, address, reference.getTitle());
  }

  private void write(Node image, String address, BasedSequence title) {
    String src = dialect.src(address);
    String alt = PlainText.in(image);
    if (src == null) {
      Escape.text(out, alt);
      return;
    }
    out.append("<img").append(writing.own()).append(" src=\"").append(src).append("\" alt=\"");
    Escape.text(out, alt);
    out.append('"');
    if (title.isNotNull() && !inFigure) {
      writing.title(title);
    }
    // An image of the first section loads at once, any other when a reader scrolls near it.
    out.append(dialect.opensPage() ? ">" : " loading=\"lazy\" decoding=\"async\">");
  }
}
