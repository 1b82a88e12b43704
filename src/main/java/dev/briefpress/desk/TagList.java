package dev.briefpress.desk;

import dev.briefpress.content.Document;
import dev.briefpress.content.Tag;
import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.links.Linker;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.links.check.NearDuplicateTag;
import dev.briefpress.links.check.NearDuplicateTag.Pair;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Outlines;
import dev.briefpress.settings.Facet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tags of a site and what may be wrong with them.
 *
 * @param tags most briefs first, then by name
 * @param near pairs that are probably one tag
 */
public record TagList(List<Topic> tags, List<Pair> near) {
  private static final Comparator<Topic> MOST_FIRST =
      Comparator.comparingInt((Topic topic) -> -topic.briefs().size()).thenComparing(Topic::key);

  public TagList {
    tags = List.copyOf(tags);
    near = List.copyOf(near);
  }

  /**
   * The tags of all briefs among {@code documents}, drafts and scheduled ones too: readers will
   * meet them.
   *
   * @param now the clock
   */
  public static TagList of(Newsroom newsroom, List<Document> documents, Instant now) {
    Selection all =
        Selection.of(documents, newsroom.settings(), new Selection.Options(now, true, true));
    Site site = Linker.link(newsroom, all, List.of(), List.of());
    String none = Tag.of(Outlines.NO_TAG).key();
    return new TagList(
        site.topics(Facet.TAGS).stream()
            .filter(topic -> !topic.key().equals(none))
            .sorted(MOST_FIRST)
            .toList(),
        NearDuplicateTag.pairs(site));
  }

  /** For people: a line for each tag, then the near pairs, each with the command that merges it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    tags.forEach(tag -> lines.add("%5d  %s".formatted(tag.briefs().size(), tag.name())));
    for (Pair pair : near) {
      lines.add("");
      lines.add(
          "%s and %s: %s"
              .formatted(counted(pair.rarer()), counted(pair.other()), pair.reason().sentence()));
      lines.add(
          "  briefpress tags merge %s %s"
              .formatted(quoted(pair.rarer().name()), quoted(pair.other().name())));
    }
    return lines;
  }

  private static String counted(Topic tag) {
    return "%s (%d)".formatted(tag.name(), tag.briefs().size());
  }

  // As a shell takes it for one word that is nothing but itself.
  private static String quoted(String name) {
    return "'" + name.replace("'", "'\\''") + "'";
  }

  /** For programs: one JSON object on one line. */
  public String json() {
    return Json.text(
        JsonFields.object(
            root ->
                root.objects("tags", tags, tag -> tag(root, tag))
                    .objects("near", near, pair -> pair(root, pair))));
  }

  private static void tag(JsonFields json, Topic tag) {
    json.field("name", tag.name())
        .field("briefs", tag.briefs().size())
        .field("address", tag.address().value())
        .texts("aliases", tag.aliases());
  }

  private static void pair(JsonFields json, Pair pair) {
    json.field("tag", pair.rarer().name())
        .field("briefs", pair.rarer().briefs().size())
        .field("other", pair.other().name())
        .field("briefs_of_other", pair.other().briefs().size())
        .field("reason", pair.reason().sentence());
  }
}
