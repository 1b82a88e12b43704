package dev.briefpress.authoring;

import dev.briefpress.authoring.shape.Head;
import dev.briefpress.authoring.shape.Marking;
import dev.briefpress.authoring.shape.ShapedBody;
import dev.briefpress.authoring.shape.StatedConfidence;
import dev.briefpress.authoring.shape.StatedLikelihood;
import dev.briefpress.authoring.source.Published;
import dev.briefpress.authoring.source.Standing;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.Slug;
import dev.briefpress.content.Tlp;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Outlines;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front matter of a published document, from its source, its head and its text. A required
 * field for which none of the three has a value is filled in, so that the brief can be read, and
 * the brief becomes a draft.
 */
final class ImportedFields {
  private final Newsroom newsroom;
  private final Schema schema;
  private final Published published;
  private final Head head;
  private final ShapedBody body;
  private final MarkedText marked;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final List<String> lacking = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  ImportedFields(
      Newsroom newsroom,
      Schema schema,
      Published published,
      Head head,
      ShapedBody body,
      MarkedText marked) {
    this.newsroom = newsroom;
    this.schema = schema;
    this.published = published;
    this.head = head;
    this.body = body;
    this.marked = marked;
  }

  /**
   * The brief.
   *
   * @param written its date, absent when nothing gives one
   * @param day the day that files it
   * @param named whether the schema must be named, because another one is in force on its day
   */
  ImportedBrief brief(Optional<String> written, LocalDate day, boolean named) {
    String title = published.title().or(head::title).orElse("");
    if (title.isEmpty()) {
      lacking.add("the text has no title: `title` is Untitled, correct it");
    }
    fields.put("title", title.isEmpty() ? "Untitled" : title);
    if (written.isEmpty()) {
      lacking.add("the text names no date: `date` is " + day + ", correct it");
    }
    fields.put("date", written.orElse(day.toString()));
    head.updated().ifPresent(on -> fields.put("updated", on));
    category();
    confidence();
    tags();
    likelihood();
    Preferred.in(body.markdown()).ifPresent(name -> fields.put("assessed", name));
    head.kicker().ifPresent(kicker -> fields.put("kicker", kicker));
    published.excerpt().or(head::summary).ifPresent(text -> fields.put("summary", text));
    head.review().ifPresent(r -> fields.put("review", review(r)));
    head.use().ifPresent(use -> fields.put("ai", Map.of("use", use)));
    if (named) {
      fields.put("schema", schema.id().toString());
    }
    marking(Stream.concat(head.marking().stream(), marked.markings().stream()).toList());
    published.fields().forEach(fields::put);
    required();
    status();
    List<String> all = new ArrayList<>(marked.taken());
    all.addAll(head.taken());
    body.renamed().forEach(heading -> all.add("heading: " + heading));
    List<String> left = new ArrayList<>(published.left());
    left.addAll(marked.left());
    left.addAll(head.left());
    left.addAll(body.left());
    String slug =
        published
            .slug()
            .map(own -> Slug.isWellFormed(own) ? own : Slug.readable(own))
            .orElseGet(() -> Slug.readable((String) fields.getOrDefault("title", "")));
    return new ImportedBrief(
        NewBrief.path(new Slug(slug), day, newsroom.settings()),
        new BriefSource(fields, body.markdown()),
        gaps(),
        all,
        left);
  }

  private static Map<String, Object> review(Head.Reviewer reviewer) {
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("by", reviewer.name());
    review.put("on", reviewer.day());
    return review;
  }

  private void category() {
    Optional<String> id =
        published.categories().stream()
            .map(name -> newsroom.taxonomy().categoryNamed(name))
            .flatMap(Optional::stream)
            .map(Term::id)
            .findFirst()
            .or(head::category);
    List<String> ids = newsroom.taxonomy().categories().stream().map(Term::id).toList();
    String first = ids.isEmpty() ? "unknown" : ids.get(0);
    if (id.isEmpty()) {
      lacking.add(
          "the text names no category of taxonomy.yaml: `category` is "
              + first
              + ", set it to one of "
              + String.join(", ", ids));
    }
    fields.put("category", id.orElse(first));
  }

  private void confidence() {
    Optional<Confidence> stated =
        head.confidence()
            .or(() -> StatedConfidence.in(opening()))
            .or(() -> StatedConfidence.in(body.markdown()));
    if (stated.isEmpty()) {
      lacking.add("the text states no confidence: `confidence` is low, correct it");
    }
    fields.put("confidence", stated.orElse(Confidence.LOW).id());
  }

  private void tags() {
    List<String> tags = body.tags();
    if (tags.isEmpty()) {
      lacking.add("the text names no tags: `tags` is " + Outlines.NO_TAG + ", correct it");
    }
    fields.put("tags", tags.isEmpty() ? List.of(Outlines.NO_TAG) : tags);
  }

  private void likelihood() {
    Optional<StatedLikelihood> stated = StatedLikelihood.in(opening());
    if (head.likelihood().isPresent()) {
      fields.put("likelihood", head.likelihood().get());
    } else if (stated.isPresent()) {
      fields.put("likelihood", stated.get().term());
      if (!stated.get().ladder().equals("icd203")) {
        fields.put("ladder", stated.get().ladder());
      }
    }
  }

  // The section in which a brief says what it judges, without its heading.
  private String opening() {
    return schema.sections().stream()
        .filter(s -> s.summary())
        .findFirst()
        .map(s -> section("## " + s.title() + "\n"))
        .orElse("");
  }

  private String section(String heading) {
    int start = body.markdown().indexOf(heading);
    if (start < 0) {
      return "";
    }
    int from = start + heading.length();
    int end = body.markdown().indexOf("\n## ", from);
    return body.markdown().substring(from, end < 0 ? body.markdown().length() : end);
  }

  private void marking(List<Marking> markings) {
    Optional<Marking> strictest =
        markings.stream().reduce((one, next) -> next.isStricterThan(one) ? next : one);
    Optional<Tlp> tlp =
        markings.stream()
            .flatMap(m -> m.tlp().stream())
            .reduce((a, b) -> b.compareTo(a) > 0 ? b : a);
    tlp.ifPresent(label -> fields.put("tlp", label.label()));
    if (strictest.filter(m -> m.tlp().isEmpty()).isPresent()) {
      lacking.add(
          "the text is marked '"
              + strictest.get().written()
              + "', which is no label of TLP: set `tlp`, and publish it only when its owner agrees");
    }
    Tlp site = newsroom.settings().tlp();
    if (tlp.filter(label -> label.compareTo(site) > 0).isPresent()) {
      lacking.add(
          "the text is marked "
              + tlp.get().marking()
              + ", above this site's "
              + site.marking()
              + ": it must not be published here; set `tlp` lower only when its owner agrees,"
              + " else keep it in a site of its own with `site.tlp="
              + tlp.get().label()
              + "`");
    }
  }

  private void required() {
    for (String name : NewBrief.required(schema, newsroom.taxonomy())) {
      if (!fields.containsKey(name)) {
        fields.put(name, NewBrief.blank(name, newsroom.taxonomy()));
        lacking.add("this site requires `" + name + "`: fill it in");
      }
    }
    if (!body.missing().isEmpty()) {
      lacking.add(
          "not in the text, so that outlines stand there: " + String.join("; ", body.missing()));
    }
    if (!fields.containsKey("sources")) {
      remarks.add("published text carries no list of sources: add `sources` with their grades");
    }
    if (!fields.containsKey("review")) {
      remarks.add("the text does not say who reviewed it: `briefpress review` records a review");
    }
  }

  // A document that was not public becomes a draft, and so does one that lacks something.
  private void status() {
    Standing standing = published.standing();
    if (!standing.equals(Standing.PUBLISHED)) {
      fields.put("status", standing.status());
    } else if (!lacking.isEmpty()) {
      fields.put("status", "draft");
    }
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>(published.standing().reason().stream().toList());
    gaps.addAll(lacking);
    gaps.addAll(published.notes());
    gaps.addAll(remarks);
    return gaps;
  }
}
