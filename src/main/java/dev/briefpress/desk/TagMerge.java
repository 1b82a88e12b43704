package dev.briefpress.desk;

import dev.briefpress.content.Slug;
import dev.briefpress.content.Tag;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.markup.Block;
import dev.briefpress.parse.Parser;
import dev.briefpress.parse.Sections;
import dev.briefpress.read.Draft;
import dev.briefpress.read.SourceFile;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import dev.briefpress.settings.Term;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One tag that becomes another, or gets another name: what changes in each document and in the
 * taxonomy. The old name becomes an alias there, so that its page and feeds lead to the new ones.
 *
 * <pre>{@code
 * TagMerge merge = TagMerge.of(newsroom, "supply chains", "supply chain");
 * FileEdits ofBrief = merge.in(draft);
 * Optional<FileEdits> ofTaxonomy = merge.inTaxonomy(file);
 * }</pre>
 */
public final class TagMerge {
  private final Newsroom newsroom;
  private final String from;
  private final Tag to;
  private final Set<String> old;

  private TagMerge(Newsroom newsroom, String from, Tag to, Set<String> old) {
    this.newsroom = newsroom;
    this.from = from;
    this.to = to;
    this.old = Set.copyOf(old);
  }

  /**
   * The merge of a tag into another, which need not be in use yet.
   *
   * @param from any spelling of the old tag, or an alias that briefs still write
   * @param to any spelling of the tag that stays; where the taxonomy knows it, its name there is
   *     written. When both differ in capitals, blanks and hyphens only, the tag is respelt as it
   *     stands here
   */
  public static TagMerge of(Newsroom newsroom, String from, String to) {
    Taxonomy taxonomy = newsroom.taxonomy();
    Optional<Term> own = taxonomy.tags().find(from);
    Optional<Term> target = taxonomy.tags().find(to);
    boolean respelling = Slug.key(from).equals(Slug.key(to));
    String name = respelling ? to.strip() : target.map(Term::name).orElse(to.strip());
    Set<String> old = new HashSet<>(Set.of(Slug.key(from)));
    if (own.isPresent() && !own.equals(target)) {
      old.add(Slug.key(own.get().name()));
      own.get().aliases().forEach(alias -> old.add(Slug.key(alias)));
    }
    if (!respelling) {
      old.remove(Slug.key(name));
    }
    return new TagMerge(newsroom, from.strip(), Tag.of(name), old);
  }

  /** The tag as it is written afterwards. */
  public String name() {
    return to.name();
  }

  /**
   * What the taxonomy says about the old tag only, and no longer after the merge: its description,
   * when the tag that stays has a term of its own.
   */
  public Optional<String> droppedDescription() {
    Optional<Term> stays = newsroom.taxonomy().tags().find(name());
    return newsroom
        .taxonomy()
        .tags()
        .find(from)
        .filter(own -> stays.isPresent() && !stays.get().equals(own))
        .flatMap(Term::description);
  }

  /** Whether a text names the old tag, in another form than it has afterwards. */
  boolean isOld(String written) {
    return old.contains(Slug.key(written)) && !written.equals(to.name());
  }

  /** Whether a text names the tag that stays. */
  boolean isNew(String written) {
    return !isOld(written)
        && Slug.key(newsroom.taxonomy().tags().canonical(written)).equals(to.key());
  }

  /** What changes in a document: its field, its section of tags, and links to the tag's page. */
  public FileEdits in(Draft draft) {
    List<Edit> edits = new ArrayList<>(inField(draft));
    edits.addAll(inSection(draft));
    edits.addAll(new LinkEdits(moved()).in(draft));
    return new FileEdits(draft.path(), edits);
  }

  private List<Edit> inField(Draft draft) {
    YamlEdits yaml = new YamlEdits(draft.source());
    var value = draft.frontMatter().get(Facet.TAGS).orElse(null);
    if (value instanceof Scalar tag) {
      return isOld(tag.text().strip())
          ? List.of(yaml.replace(tag, YamlEdits.item(name())))
          : List.of();
    }
    return value instanceof Sequence list ? inList(draft, yaml, list) : List.of();
  }

  private List<Edit> inList(Draft draft, YamlEdits yaml, Sequence list) {
    boolean plain = draft.source().text().charAt(yaml.start(list)) != '[' && isHeader(draft);
    if (plain && name().indexOf(',') >= 0) {
      // A list with commas has no form for such a name; the alias in the taxonomy says the same.
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    Set<Integer> gone = new HashSet<>();
    boolean there = list.items().stream().anyMatch(i -> i instanceof Scalar s && isNew(text(s)));
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i) instanceof Scalar tag && isOld(text(tag))) {
        if (there) {
          gone.add(i);
        } else {
          edits.add(yaml.replace(tag, plain ? name() : YamlEdits.item(name())));
          there = true;
        }
      }
    }
    edits.addAll(yaml.without(list, gone));
    return edits;
  }

  private static String text(Scalar scalar) {
    return scalar.text().strip();
  }

  private static boolean isHeader(Draft draft) {
    return !draft.source().text().startsWith("---");
  }

  private List<Edit> inSection(Draft draft) {
    List<Edit> edits = new ArrayList<>();
    new Parser(newsroom)
        .parse(draft)
        .matches(Sections::known)
        .filter(match -> match.spec().orElseThrow().kind() == SectionKind.TAGS)
        .flatMap(match -> match.section().blocks().stream())
        .map(Block::span)
        .map(span -> new SectionTags(this, draft.source(), draft.bodyStart(), span))
        .forEach(section -> edits.addAll(section.edits()));
    return edits;
  }

  /** New addresses of the tag's page and feeds by old ones. */
  private Map<String, String> moved() {
    Facet tags = newsroom.taxonomy().facet(Facet.TAGS);
    String page = stem(tags, to.name());
    Map<String, String> moved = new HashMap<>();
    Set<String> spellings = new HashSet<>(old);
    spellings.add(from);
    for (String key : spellings) {
      for (String end : List.of(".html", "/feed.xml", "/feed.json")) {
        moved.put(stem(tags, key) + end, page + end);
      }
    }
    moved.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return moved;
  }

  private static String stem(Facet tags, String name) {
    return tags.folder() + "/" + Slug.ofName(name);
  }

  /**
   * What changes in content/taxonomy.yaml.
   *
   * @param file its text, empty where there is no such file
   * @return absent when its tags are written in a form that cannot be edited without doubt
   */
  public Optional<FileEdits> inTaxonomy(SourceFile file) {
    FileEdits edits = new FileEdits(file.path(), new TaxonomyTags(file).edits(from, to));
    return TaxonomyReader.read(file.path(), edits.in(file.text()))
        .value()
        .map(Taxonomy::tags)
        .filter(
            tags -> tags.canonical(from).equals(name()) && tags.canonical(name()).equals(name()))
        .map(tags -> edits);
  }
}
