package dev.briefpress.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefpress.markup.guard.Unread;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What checks want to know of a body beside its HTML. */
final class Found {
  private static final Comparator<RawSpan> BY_PLACE = Comparator.comparingInt(RawSpan::start);

  private final List<Destination> destinations = new ArrayList<>();
  private final List<RawSpan> rawHtml = new ArrayList<>();
  private final List<RawSpan> hidden = new ArrayList<>();
  private final List<ChartFault> charts = new ArrayList<>();
  private final Set<Destination> ofReferences = new HashSet<>();

  void link(String address, BasedSequence url, Node node) {
    destinations.add(new Destination(Destination.Kind.LINK, address, span(url, node)));
  }

  /** Notes an address that stands in a text by itself. */
  void address(String address, BasedSequence words) {
    RawSpan place = new RawSpan(words.getStartOffset(), words.getEndOffset());
    destinations.add(new Destination(Destination.Kind.LINK, address, place));
  }

  void image(String address, BasedSequence url, Node node) {
    destinations.add(new Destination(Destination.Kind.IMAGE, address, span(url, node)));
  }

  /** Notes a definition that is used; many uses are one finding. */
  void reference(Destination.Kind kind, String address, Reference reference) {
    Destination found = new Destination(kind, address, span(reference.getUrl(), reference));
    if (ofReferences.add(found)) {
      destinations.add(found);
    }
  }

  void raw(Node node) {
    BasedSequence html = node.getChars().trim();
    rawHtml.add(new RawSpan(html.getStartOffset(), html.getEndOffset()));
  }

  /** Notes a link or heading of which a reader sees nothing. */
  void hidden(Node node) {
    BasedSequence chars = node.getChars().trim();
    hidden.add(new RawSpan(chars.getStartOffset(), chars.getEndOffset()));
  }

  /** Notes that a chart is not drawn. */
  void chart(BasedSequence place, String message, String help) {
    BasedSequence chars = place.trim();
    charts.add(
        new ChartFault(new RawSpan(chars.getStartOffset(), chars.getEndOffset()), message, help));
  }

  /** Notes all that is in a node that is not shown as HTML, as a section's heading. */
  void within(Node parent, Document document) {
    within(parent, document, 0);
  }

  private void within(Node parent, Document document, int depth) {
    if (depth == Unread.DEEPEST) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof InlineLinkNode link) {
        String address = Escape.decoded(link.getUrl());
        if (node instanceof Image) {
          image(address, link.getUrl(), node);
        } else {
          link(address, link.getUrl(), node);
        }
      } else if (node instanceof AutoLink || node instanceof MailLink) {
        BasedSequence text = ((DelimitedLinkNode) node).getText();
        link((node instanceof MailLink ? "mailto:" : "") + text, text, node);
      } else if (node instanceof RefNode use
          && use.isDefined()
          && Unread.of(document).expand(use.getReferenceNode(document), document)) {
        Reference reference = use.getReferenceNode(document);
        Destination.Kind kind =
            node instanceof ImageRef ? Destination.Kind.IMAGE : Destination.Kind.LINK;
        reference(kind, Escape.decoded(reference.getUrl()), reference);
      } else if (node instanceof HtmlInlineBase) {
        raw(node);
      }
      within(node, document, depth + 1);
    }
  }

  List<Destination> destinations() {
    destinations.sort(Comparator.comparing(Destination::span, BY_PLACE));
    return destinations;
  }

  List<RawSpan> rawHtml() {
    rawHtml.sort(BY_PLACE);
    return rawHtml;
  }

  List<ChartFault> charts() {
    return charts;
  }

  List<RawSpan> hidden() {
    hidden.sort(BY_PLACE);
    return hidden;
  }

  // An empty address has no place of its own: the whole link stands for it.
  private static RawSpan span(BasedSequence url, Node node) {
    return url.isEmpty()
        ? new RawSpan(node.getStartOffset(), node.getEndOffset())
        : new RawSpan(url.getStartOffset(), url.getEndOffset());
  }
}
