package dev.briefpress.check;

import dev.briefpress.content.Part;
import dev.briefpress.content.Tag;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.Item;
import dev.briefpress.markup.RawSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tags that a body repeats, and compares them with the front matter's. */
final class TagsReader {
  private static final String SEPARATORS = ",;·";

  private final Context context;

  TagsReader(Context context) {
    this.context = context;
  }

  List<Part> read(List<Block> blocks, Span place) {
    Map<String, Tag> written = new LinkedHashMap<>();
    for (String name : names(blocks)) {
      Tag tag = Tag.of(context.taxonomy().tags().canonical(name));
      written.putIfAbsent(tag.key(), tag);
    }
    if (context.tags().isEmpty()) {
      return List.of(new Part.Tags(List.of())); // told where the field is read
    }
    List<Tag> tags = context.tags().get();
    Map<String, Tag> given = new LinkedHashMap<>();
    for (Tag tag : tags) {
      given.put(tag.key(), tag);
    }
    List<String> onlyBody = without(written.values(), given.keySet());
    List<String> onlyFields = without(tags, written.keySet());
    if (!onlyBody.isEmpty() || !onlyFields.isEmpty()) {
      context.findings().add(differ(blocks, place, tags, onlyBody, onlyFields));
    }
    return List.of(new Part.Tags(tags));
  }

  // The names of those whose keys are not among these.
  private static List<String> without(Collection<Tag> tags, Set<String> keys) {
    List<String> names = new ArrayList<>();
    for (Tag tag : tags) {
      if (!keys.contains(tag.key())) {
        names.add(tag.name());
      }
    }
    return names;
  }

  private static List<String> names(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        list.items().forEach(item -> texts.add(text(item)));
      } else {
        texts.add(block.html().text());
      }
    }
    List<String> names = new ArrayList<>();
    for (String text : texts) {
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
          addName(text.substring(from, i).strip(), names);
          from = i + 1;
        }
      }
    }
    return names;
  }

  // A hash before a tag and a full stop behind it are no part of it.
  private static void addName(String written, List<String> names) {
    int start = written.startsWith("#") ? 1 : 0;
    int end = written.endsWith(".") ? written.length() - 1 : written.length();
    if (start < end) {
      names.add(written.substring(start, end));
    }
  }

  private static String text(Item item) {
    String label = item.label().map(l -> l.text() + ": ").orElse("");
    return label + item.text().text();
  }

  private Diagnostic differ(
      List<Block> blocks,
      Span place,
      List<Tag> fields,
      List<String> onlyBody,
      List<String> onlyFields) {
    List<String> parts = new ArrayList<>();
    if (!onlyBody.isEmpty()) {
      parts.add("only here: " + String.join(", ", onlyBody));
    }
    if (!onlyFields.isEmpty()) {
      parts.add("only in the front matter: " + String.join(", ", onlyFields));
    }
    Diagnostic found =
        TagsDiffer.at(
            context.file(),
            blocks.isEmpty() ? place : context.place(blocks.get(0).span()),
            "the tags differ from the front matter's; " + String.join("; ", parts),
            "make both the same, or leave the section out");
    if (blocks.size() != 1) {
      return found;
    }
    RawSpan span = blocks.get(0).span();
    String tags = String.join(", ", fields.stream().map(Tag::name).toList());
    boolean line =
        context.draft().source().text().startsWith("\n", context.draft().bodyStart() + span.end());
    Edit edit = new Edit(context.place(span), line ? tags : tags + "\n");
    return found.withFix(new Fix("write the front matter's tags here", List.of(edit)));
  }
}
