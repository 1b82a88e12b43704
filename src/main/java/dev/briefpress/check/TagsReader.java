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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tags that a body repeats, and compares them with the front matter's. */
final class TagsReader {
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
    Set<String> keys = tags.stream().map(Tag::key).collect(Collectors.toSet());
    List<String> onlyBody =
        written.values().stream().filter(t -> !keys.contains(t.key())).map(Tag::name).toList();
    List<String> onlyFields =
        tags.stream().filter(t -> !written.containsKey(t.key())).map(Tag::name).toList();
    if (!onlyBody.isEmpty() || !onlyFields.isEmpty()) {
      context.findings().add(differ(blocks, place, tags, onlyBody, onlyFields));
    }
    return List.of(new Part.Tags(tags));
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
      for (String part : text.split("[,;·]", -1)) {
        String name = part.strip().replaceAll("^#|\\.$", "");
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
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
