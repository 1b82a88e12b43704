package dev.briefpress.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import dev.briefpress.content.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The footnotes of one document, numbered as they are first referred to, and the citations of its
 * sources, numbered as the sources are.
 */
final class Footnotes {
  private static final String END_OF_PARAGRAPH = "</p>\n";

  private static final DataKey<Map<String, Integer>> SOURCES =
      new DataKey<>("BRIEFPRESS_SOURCES", Map.of(), (DataHolder options) -> Map.of());

  private final List<Note> notes = new ArrayList<>();
  private final IdentityHashMap<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
  private final Map<Integer, Integer> citations = new HashMap<>();

  /** Says which labels cite a source where no footnote has them, and the numbers of the sources. */
  static void cite(Document document, Map<String, Integer> sources) {
    document.set(SOURCES, sources);
  }

  /** The number of the source that a reference to no footnote cites; 0 when there is none. */
  static int source(Footnote note) {
    Map<String, Integer> sources = SOURCES.get(note.getDocument());
    return sources.isEmpty()
        ? 0
        : sources.getOrDefault(note.getText().toString().strip().toLowerCase(Locale.ROOT), 0);
  }

  /** Writes a citation of the source with this number; the page has the list of sources. */
  void cite(StringBuilder out, int number, String own, Anchors anchors) {
    int citation = citations.merge(number, 1, Integer::sum);
    String id = RichText.citation(number, citation);
    anchors.add(id);
    out.append("<sup").append(own).append(" id=\"").append(id).append("\"><a").append(own);
    out.append(" href=\"#").append(RichText.source(number)).append("\" role=\"doc-noteref\">[");
    out.append(number).append("]</a></sup>");
  }

  /** A footnote that something refers to. */
  private static final class Note {
    final FootnoteBlock block;
    int references;
    String html = "";

    Note(FootnoteBlock block) {
      this.block = block;
    }
  }

  /** Writes a reference to {@code block}. */
  void refer(StringBuilder out, FootnoteBlock block, String own, Anchors anchors) {
    int number = number(block);
    Note note = notes.get(number - 1);
    note.references++;
    String id = referenceId(number, note.references);
    anchors.add(id);
    out.append("<sup").append(own).append(" id=\"").append(id).append("\"><a").append(own);
    out.append(" href=\"#fn-").append(number).append("\" role=\"doc-noteref\">");
    out.append(number).append("</a></sup>");
  }

  private int number(FootnoteBlock block) {
    Integer known = numbers.get(block);
    if (known != null) {
      return known;
    }
    notes.add(new Note(block));
    numbers.put(block, notes.size());
    return notes.size();
  }

  private static String referenceId(int number, int reference) {
    return reference == 1 ? "fnref-" + number : "fnref-" + number + "-" + reference;
  }

  /** How many footnotes are known; a footnote's own text can refer to more of them. */
  int size() {
    return notes.size();
  }

  FootnoteBlock block(int index) {
    return notes.get(index).block;
  }

  void html(int index, String html) {
    notes.get(index).html = html;
  }

  /** The list of footnotes, each with links back; empty if there are none. */
  String list(Anchors anchors) {
    if (notes.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<ol class=\"footnotes\">\n");
    for (int number = 1; number <= notes.size(); number++) {
      Note note = notes.get(number - 1);
      anchors.add("fn-" + number);
      out.append("<li id=\"fn-").append(number).append("\">\n");
      boolean inParagraph = note.html.endsWith(END_OF_PARAGRAPH);
      int end = note.html.length() - (inParagraph ? END_OF_PARAGRAPH.length() : 0);
      out.append(note.html, 0, end).append(inParagraph ? " " : "<p>");
      backLinks(out, number, note.references);
      out.append("</p>\n</li>\n");
    }
    return out.append("</ol>\n").toString();
  }

  private static void backLinks(StringBuilder out, int number, int references) {
    for (int reference = 1; reference <= references; reference++) {
      out.append(reference == 1 ? "" : " ")
          .append("<a href=\"#")
          .append(referenceId(number, reference));
      out.append("\" role=\"doc-backlink\">↩");
      if (reference > 1) {
        out.append("<sup>").append(reference).append("</sup>");
      }
      out.append("</a>");
    }
  }
}
