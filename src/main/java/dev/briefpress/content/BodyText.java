package dev.briefpress.content;

import java.util.ArrayList;
import java.util.List;

/** What a reader sees of a body, as plain text. */
public final class BodyText {
  private final Sink sink;

  private BodyText(Sink sink) {
    this.sink = sink;
  }

  /** Its paragraphs, points and headings in order; none is empty. */
  public static List<String> of(Body body) {
    Texts texts = new Texts();
    new BodyText(texts).add(body);
    return List.copyOf(texts.all);
  }

  /** How many words these have, counted without making them. */
  public static int words(Body body) {
    Words words = new Words();
    new BodyText(words).add(body);
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

    @Override
    public void add(String text) {
      if (!text.isEmpty()) {
        all.add(text);
      }
    }

    @Override
    public void add(RichText text) {
      add(text.text());
    }

    @Override
    public void add(String label, RichText text) {
      add((label + ": " + text.text()).strip());
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
      sink.add(section.heading());
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
      hypotheses.items().forEach(h -> sink.add(h.label(), h.text()));
    } else if (part instanceof Part.Assessment assessment) {
      sink.add(assessment.label(), assessment.text());
    } else if (part instanceof Part.Scenarios scenarios) {
      sink.add(scenarios.label(), scenarios.text());
      scenarios.items().forEach(this::add);
    } else if (part instanceof Part.Entities entities) {
      entities.items().forEach(this::add);
    } else if (part instanceof Part.Tags tags) {
      sink.add(String.join(", ", tags.items().stream().map(Tag::name).toList()));
    } else if (part instanceof Part.Techniques techniques) {
      techniques.items().forEach(t -> sink.add(t.name(), t.application()));
    } else if (part instanceof Part.Insights insights) {
      insights.items().forEach(i -> sink.add(i.text()));
    }
  }

  private void add(LabelledText item) {
    sink.add(item.label(), item.text());
    item.children().forEach(this::add);
  }

  private void add(Entity entity) {
    List<String> parts = new ArrayList<>(List.of(entity.name()));
    entity.role().ifPresent(parts::add);
    entity.organisation().ifPresent(parts::add);
    sink.add(String.join(", ", parts));
  }
}
