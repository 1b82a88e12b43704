package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.BodyText;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The body of a {@code _bulk} request of OpenSearch or Elasticsearch: two lines a brief, the action
 * and the document. A document's id is the brief's own, so that loading again replaces.
 *
 * <p>{@link OpensearchMapping} creates the index.
 */
public final class OpensearchBulk implements Export {
  static final String FORMAT = "briefpress-opensearch/1";

  // Stricter than the engines, which also allow most other lower-case characters.
  private static final Pattern INDEX_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,199}");

  private final String index;

  /**
   * A bulk load into {@code index}.
   *
   * @throws IllegalArgumentException when {@code index} {@linkplain #isIndexName is no name}
   */
  public OpensearchBulk(String index) {
    if (!isIndexName(index)) {
      throw new IllegalArgumentException("'" + index + "' is not the name of an index");
    }
    this.index = index;
  }

  /** Whether both engines accept {@code name} for an index. */
  public static boolean isIndexName(String name) {
    return INDEX_NAME.matcher(name).matches();
  }

  @Override
  public void write(Site site, Bodies bodies, OutputStream out) throws IOException {
    SiteFacts facts = new SiteFacts(site);
    for (Brief brief : FormatExport.oldestFirst(site)) {
      out.write(action(brief));
      out.write(document(brief, bodies.of(brief.id()), facts));
    }
  }

  private byte[] action(Brief brief) {
    return Json.document(
        JsonFields.object(
            json ->
                json.object(
                    "index",
                    o -> o.field("_index", index).field("_id", BriefJson.id(brief.address())))));
  }

  private static byte[] document(Brief brief, Body body, SiteFacts site) {
    return Json.document(JsonFields.object(json -> write(brief, body, site, json)));
  }

  private static void write(Brief brief, Body body, SiteFacts site, JsonFields json) {
    Header header = brief.header();
    TopicLinks topics = site.topics(brief);
    Settings settings = site.site().settings();
    json.field("id", BriefJson.id(brief.address()))
        .field("url", settings.absolute(brief.address().value()))
        .field("title", header.title())
        .field("kicker", brief.kicker())
        .field("summary", brief.summary())
        .field("lang", header.lang());
    HeaderJson.dates(header, settings.timezone(), json);
    json.field("category", header.category())
        .field("category_name", topics.of(Facet.CATEGORY).get(0).name());
    HeaderJson.judgement(brief, json);
    json.field("tlp", header.tlp().marking())
        .field("schema", header.schema().toString())
        .field("words", brief.words())
        .texts("tags", topics.of(Facet.TAGS).stream().map(TopicLink::name).toList())
        .objects(
            "entities",
            brief.entities(),
            e -> HeaderJson.entity(e, topics.of(Facet.ENTITIES), json))
        .texts("techniques", topics.of(Facet.TECHNIQUES).stream().map(TopicLink::name).toList())
        .objects("sources", header.sources(), s -> HeaderJson.source(s, json))
        .objects("corrections", header.corrections(), c -> HeaderJson.correction(c, json))
        .objects("sections", texts(body), s -> section(s, json));
    OwnJson own = new OwnJson(json, site.site().taxonomy());
    own.facetsForSearch(brief);
    own.fields(brief);
  }

  private static void section(SectionText section, JsonFields json) {
    json.field("id", section.id())
        .field("heading", section.heading())
        .field("text", section.text());
  }

  /** What a section says, without markup. */
  private record SectionText(String id, String heading, String text) {}

  private static List<SectionText> texts(Body body) {
    List<SectionText> texts = new ArrayList<>();
    if (!body.lead().isEmpty()) {
      texts.add(new SectionText("lead", "", body.lead().text()));
    }
    for (Section section : body.sections()) {
      Section bare = new Section(section.id(), "", false, section.number(), false, section.parts());
      List<String> paragraphs =
          BodyText.of(new Body(RichText.EMPTY, List.of(bare), RichText.EMPTY));
      texts.add(new SectionText(section.id(), section.heading(), String.join("\n", paragraphs)));
    }
    if (!body.footnotes().isEmpty()) {
      texts.add(new SectionText("footnotes", "", body.footnotes().text()));
    }
    return texts;
  }
}
