package dev.briefpress.content;

import java.util.ArrayList;
import java.util.List;

/** What a reader sees of a body, as plain text. */
public final class BodyText {
  private final Sink sink;
  private final boolean authored;

  private BodyText(Sink sink, boolean authored) {
    this.sink = sink;
    this.authored = authored;
  }

  /** Its paragraphs, points and headings in order; none is empty. */
  public static List<String> of(Body body) {
    Texts texts = new Texts(false);
    new BodyText(texts, false).add(body);
    return List.copyOf(texts.all);
  }

  /**
   * What a reader reads of it: the same without the schema's headings, without names of tags, and
   * without the numbers of footnotes, which change when something else does.
   */
  public static List<String> read(Body body) {
    Texts texts = new Texts(true);
    BodyText walk = new BodyText(texts, false);
    texts.add(body.lead());
    for (Section section : body.sections()) {
      List<Part> parts =
          section.parts().stream().filter(part -> !(part instanceof Part.Tags)).toList();
      texts.add(section.own() && !parts.isEmpty() ? section.heading() : "");
      parts.forEach(walk::add);
    }
    texts.add(body.footnotes());
    return List.copyOf(texts.all);
  }

  /**
   * What its author wrote: the same without the schema's headings and labels, and without the names
   * of tags and entities, which stand elsewhere, too. {@code Hypothesis A} is the schema's wherever
   * a text refers to it.
   */
  public static List<String> authored(Body body) {
    Texts texts = new Texts(false);
    new BodyText(texts, true).add(body);
    List<String> labels = hypotheses(body);
    return texts.all.stream().map(text -> without(labels, text)).toList();
  }

  private static List<String> hypotheses(Body body) {
    List<String> labels = new ArrayList<>();
    for (Section section : body.sections()) {
      for (Part part : section.parts()) {
        if (part instanceof Part.Hypotheses hypotheses) {
          hypotheses.items().forEach(hypothesis -> labels.add(hypothesis.label()));
        }
      }
    }
    return labels;
  }

  private static String without(List<String> labels, String text) {
    String left = text;
    for (String label : labels) {
      left = label.isEmpty() ? left : left.replace(label, " ");
    }
    return left;
  }

  /** The texts of a part with their markup. */
  static List<RichText> marked(Part part) {
    Marked marked = new Marked();
    new BodyText(marked, false).add(part);
    return marked.all;
  }

  /** How many words these have, counted without making them. */
  public static int words(Body body) {
    Words words = new Words();
    new BodyText(words, false).add(body);
    return words.sum;
  }

  /** Takes the texts, one after the other. */
  private interface Sink {
    void add(String text);

    void add(RichText text);

    void add(String label, RichText text);
  }

  /** Keeps the texts. */
  private static final class Texts implements Sink {
    final List<String> all = new ArrayList<>();
    private final boolean withoutNotes;

    Texts(boolean withoutNotes) {
      this.withoutNotes = withoutNotes;
    }

    private String text(RichText text) {
      return (withoutNotes ? text.withoutNotes() : text).text();
    }

    @Override
    public void add(String text) {
      if (!text.isEmpty()) {
        all.add(text);
      }
    }

    @Override
    public void add(RichText text) {
      add(text(text));
    }

    @Override
    public void add(String label, RichText text) {
      add(label.isEmpty() ? text(text) : (label + ": " + text(text)).strip());
    }
  }

  /** Keeps those with markup. */
  private static final class Marked implements Sink {
    final List<RichText> all = new ArrayList<>();

    @Override
    public void add(String text) {
      // has no markup
    }

    @Override
    public void add(RichText text) {
      all.add(text);
    }

    @Override
    public void add(String label, RichText text) {
      all.add(text);
    }
  }

  /** Counts their words; a colon is none. */
  private static final class Words implements Sink {
    int sum;

    @Override
    public void add(String text) {
      sum += WordCount.of(text);
    }

    @Override
    public void add(RichText text) {
      sum += text.words();
    }

    @Override
    public void add(String label, RichText text) {
      add(label);
      add(text);
    }
  }

  private void add(Body body) {
    sink.add(body.lead());
    for (Section section : body.sections()) {
      if (section.own() || !authored) {
        sink.add(section.heading());
      }
      section.parts().forEach(this::add);
    }
    sink.add(body.footnotes());
  }

  private void add(Part part) {
    if (part instanceof Part.Prose prose) {
      sink.add(prose.text());
    } else if (part instanceof Part.Labelled labelled) {
      labelled.items().forEach(this::add);
    } else if (part instanceof Part.Hypotheses hypotheses) {
      hypotheses.items().forEach(h -> sink.add(label(h.label()), h.text()));
    } else if (part instanceof Part.Assessment assessment) {
      sink.add(label(assessment.label()), assessment.text());
    } else if (part instanceof Part.Scenarios scenarios) {
      sink.add(label(scenarios.label()), scenarios.text());
      scenarios.items().forEach(this::add);
    } else if (part instanceof Part.Entities entities) {
      entities.items().forEach(this::add);
    } else if (part instanceof Part.Tags tags && !authored) {
      sink.add(String.join(", ", tags.items().stream().map(Tag::name).toList()));
    } else if (part instanceof Part.Techniques techniques) {
      techniques.items().forEach(t -> sink.add(t.name(), t.application()));
    } else if (part instanceof Part.Insights insights) {
      insights.items().forEach(this::add);
    }
  }

  private void add(Insight insight) {
    sink.add(insight.text());
    insight.basis().forEach(this::add);
  }

  private void add(LabelledText item) {
    sink.add(item.id().isPresent() ? label(item.label()) : item.label(), item.text());
    item.children().forEach(this::add);
  }

  private String label(String schemas) {
    return authored ? "" : schemas;
  }

  private void add(Entity entity) {
    List<String> parts = new ArrayList<>();
    if (!authored) {
      parts.add(entity.shown());
    }
    entity.role().ifPresent(parts::add);
    entity.organisation().ifPresent(parts::add);
    sink.add(String.join(", ", parts));
  }
}
