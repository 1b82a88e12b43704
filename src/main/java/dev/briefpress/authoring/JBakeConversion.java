package dev.briefpress.authoring;

import dev.briefpress.authoring.shape.StatedConfidence;
import dev.briefpress.authoring.source.HtmlText;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.SitePath;
import dev.briefpress.markup.Markdown;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.settings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns one document of a JBake project into a brief or a standing page. */
record JBakeConversion(
    Newsroom newsroom,
    JBakeSettings settings,
    Markdown markdown,
    MovedLinks links,
    LocalDate today) {
  /** Fields of a header that are read here, whatever their values. */
  private static final Set<String> READ =
      Set.of(
          "title",
          "date",
          "type",
          "status",
          "tags",
          "category",
          "confidence",
          "slug",
          "summary",
          "description",
          "aliases",
          "uri",
          "permalink");

  /**
   * A converted document.
   *
   * @param targets old paths of files and documents that it points at
   */
  record Converted(ImportedBrief document, Set<String> targets) {}

  /**
   * Converts a document.
   *
   * @param place where it goes, from the site's folder
   */
  Converted of(JBakeDocument document, String place) {
    return new Conversion(document, place).converted();
  }

  private static List<String> untagged() {
    return List.of(Outlines.NO_TAG);
  }

  /** The conversion of one document. */
  private final class Conversion {
    private final JBakeDocument document;
    private final String place;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> gaps = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    Conversion(JBakeDocument document, String place) {
      this.document = document;
      this.place = place;
    }

    Converted converted() {
      String source = document.body();
      if (document.html()) {
        HtmlText html = HtmlText.of(source);
        source = html.markdown();
        gaps.addAll(html.notes());
        left.addAll(html.left());
      }
      MovedLinks.Rewritten body =
          links.in(source, markdown.parse(source, place), List.of(document.path()));
      body.unknown()
          .forEach(
              link -> gaps.add("its link to " + link + " leads to nothing that is taken over"));
      String text = document.type().equals("post") ? brief(body.markdown()) : page(body.markdown());
      ImportedBrief imported =
          new ImportedBrief(place, new BriefSource(fields, text), gaps, List.of(), left);
      return new Converted(imported, body.targets());
    }

    private String brief(String text) {
      String title = title();
      Optional<LocalDate> day = document.text("date").flatMap(settings::day);
      if (day.isEmpty()) {
        gaps.add("its header names no date that can be read: `date` is " + today + ", correct it");
      }
      Schema schema =
          newsroom.schemas().inForce(DocumentType.BRIEF, day.orElse(today)).orElseThrow();
      List<String> tags = document.texts("tags");
      SortedBody body =
          SortedBody.of(
              text, markdown.parse(text, place), schema, title, tags.isEmpty() ? untagged() : tags);
      fields.put("title", title);
      fields.put("date", day.orElse(today).toString());
      fields.put("category", category());
      fields.put("confidence", confidence(body));
      fields.put("tags", tags.isEmpty() ? untagged() : tags);
      if (tags.isEmpty()) {
        gaps.add("its header names no tags: `tags` is " + Outlines.NO_TAG + ", correct it");
      }
      lookForGaps(schema, body);
      // A brief that lacks what readers need, or what is an error to lack, becomes a draft. The
      // gaps
      // below are only warnings.
      boolean lacking = !gaps.isEmpty();
      if (!document.header().containsKey("sources")) {
        gaps.add("its header has no list of sources: add `sources` with their grades");
      }
      if (!document.header().containsKey("review")) {
        gaps.add("its header does not say who reviewed it: add `review: {by: …, on: …}`");
      }
      if (lacking || !isPublished()) {
        fields.put("status", "draft");
      }
      Set<String> known = new TreeSet<>();
      HeaderFields.of(newsroom.taxonomy()).stream().map(HeaderField::name).forEach(known::add);
      others(known);
      aliases(DocumentType.BRIEF.folder());
      return body.markdown();
    }

    private void lookForGaps(Schema schema, SortedBody body) {
      for (String name : NewBrief.required(schema, newsroom.taxonomy())) {
        if (!document.header().containsKey(name)) {
          fields.put(name, Outlines.BLANK);
          gaps.add("this site requires `" + name + "`: fill it in");
        }
      }
      if (!body.missing().isEmpty()) {
        gaps.add(
            "of the sections, these are not in the text, and outlines stand there: "
                + String.join("; ", body.missing()));
      }
      if (body.outside() && !body.missing().isEmpty()) {
        gaps.add("its text stands above the first section: move it into the sections");
      }
    }

    private String page(String text) {
      fields.put("title", title());
      if (!isPublished()) {
        fields.put("status", "draft");
      }
      others(ImportedPage.FIELDS);
      aliases("");
      return text.strip() + "\n";
    }

    private String title() {
      return document
          .text("title")
          .orElseGet(
              () -> {
                gaps.add("its header names no title: it is the file's name, correct it");
                return document.name();
              });
    }

    private String category() {
      Optional<Term> named =
          document.text("category").flatMap(name -> newsroom.taxonomy().categoryNamed(name));
      if (named.isPresent()) {
        return named.get().id();
      }
      List<String> ids = newsroom.taxonomy().categories().stream().map(Term::id).toList();
      String first = ids.isEmpty() ? "unknown" : ids.get(0);
      gaps.add(
          "its header names no category of taxonomy.yaml: `category` is "
              + first
              + ", choose one of "
              + String.join(", ", ids));
      return first;
    }

    private String confidence(SortedBody body) {
      return document
          .text("confidence")
          .filter(level -> Confidence.of(level).isPresent())
          .or(() -> StatedConfidence.in(body.markdown()).map(Confidence::id))
          .orElseGet(
              () -> {
                gaps.add(
                    "neither header nor text states a confidence: `confidence` is low, correct it");
                return "low";
              });
    }

    // In JBake, the status published-date means: published from its date on. Here this is so for
    // every brief.
    private boolean isPublished() {
      return document.text("status").filter(s -> s.matches("published(-date)?")).isPresent();
    }

    private void others(Set<String> known) {
      document
          .text("summary")
          .or(() -> document.text("description"))
          .ifPresent(summary -> fields.put("summary", summary));
      document
          .header()
          .forEach(
              (name, value) -> {
                if (READ.contains(name)) {
                  return;
                }
                if (known.contains(name)) {
                  fields.put(name, value);
                } else {
                  left.add("header field " + name + "=" + value);
                }
              });
    }

    private void aliases(String folder) {
      Set<String> old = new LinkedHashSet<>();
      old.add(settings.address(document.path()));
      document.text("uri").ifPresent(old::add);
      document.text("permalink").ifPresent(old::add);
      old.addAll(document.texts("aliases"));
      List<String> aliases = new ArrayList<>();
      for (String written : old) {
        String address = written.startsWith("/") ? written : "/" + written;
        if (SitePath.ofOld(address).isEmpty()) {
          gaps.add("its old address " + address + " cannot be an alias: nothing leads from there");
        } else if (!address.equals(address(folder))) {
          aliases.add(address);
        }
      }
      if (!aliases.isEmpty()) {
        fields.put("aliases", aliases);
      }
    }

    // The address at which the document will be published, derived from the path of its file.
    private String address(String folder) {
      String inside = place.substring(newsroom.settings().folders().content().length() + 1);
      String stem = inside.substring(0, inside.length() - ".md".length());
      return folder.isEmpty() ? stem.substring(stem.indexOf('/')) + ".html" : "/" + stem + ".html";
    }
  }
}
