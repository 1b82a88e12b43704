package dev.briefpress.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.briefpress.markup.guard.Unread;
import dev.briefpress.text.Characters;

/** The words of inline nodes, without markup. */
final class PlainText {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private PlainText() {}

  /** The words in {@code parent}, with line breaks as blanks. */
  static String in(Node parent) {
    Node only = parent.getFirstChild();
    if (only instanceof Text && only.getNext() == null) {
      return Characters.withoutUnfit(Escape.decoded(only.getChars()));
    }
    PlainText text = new PlainText();
    text.children(parent);
    return Characters.withoutUnfit(text.out.toString());
  }

  private void children(Node parent) {
    if (depth == Unread.DEEPEST) {
      out.append(parent.getChars());
      return;
    }
    depth++;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      write(node);
    }
    depth--;
  }

  private void write(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(Escape.decoded(node.getChars()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof Code code) {
      out.append(Escaping.collapseWhitespace(code.getText(), true));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      out.append(((DelimitedLinkNode) node).getText());
    } else if (node instanceof RefNode use && !use.isDefined()) {
      out.append(Escape.decoded(node.getChars()));
    } else if (node instanceof Footnote note) {
      if (!note.isDefined() && Footnotes.source(note) == 0) {
        out.append(note.getChars());
      }
    } else if (!(node instanceof HtmlInlineBase)) {
      children(node);
    }
  }
}
