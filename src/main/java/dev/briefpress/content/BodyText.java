package dev.briefpress.content;

import java.util.ArrayList;
import java.util.List;

/** What a reader sees of a body, as plain text. */
public final class BodyText {
  private final List<String> texts = new ArrayList<>();

  private BodyText() {}

  /** Its paragraphs, points and headings in order; none is empty. */
  public static List<String> of(Body body) {
    BodyText text = new BodyText();
    text.add(body.lead());
    for (Section section : body.sections()) {
      text.add(section.heading());
      section.parts().forEach(text::add);
    }
    text.add(body.footnotes());
    return List.copyOf(text.texts);
  }

  private void add(Part part) {
    if (part instanceof Part.Prose prose) {
      add(prose.text());
    } else if (part instanceof Part.Labelled labelled) {
      labelled.items().forEach(this::add);
    } else if (part instanceof Part.Hypotheses hypotheses) {
      hypotheses.items().forEach(h -> add(h.label(), h.text()));
    } else if (part instanceof Part.Assessment assessment) {
      add(assessment.label(), assessment.text());
    } else if (part instanceof Part.Scenarios scenarios) {
      add(scenarios.label(), scenarios.text());
      scenarios.items().forEach(this::add);
    } else if (part instanceof Part.Entities entities) {
      entities.items().forEach(this::add);
    } else if (part instanceof Part.Tags tags) {
      add(String.join(", ", tags.items().stream().map(Tag::name).toList()));
    } else if (part instanceof Part.Techniques techniques) {
      techniques.items().forEach(t -> add(t.name(), t.application()));
    } else if (part instanceof Part.Insights insights) {
      insights.items().forEach(i -> add(i.text()));
    }
  }

  private void add(LabelledText item) {
    add(item.label(), item.text());
    item.children().forEach(this::add);
  }

  private void add(Entity entity) {
    List<String> parts = new ArrayList<>(List.of(entity.name()));
    entity.role().ifPresent(parts::add);
    entity.organisation().ifPresent(parts::add);
    add(String.join(", ", parts));
  }

  private void add(String label, RichText text) {
    add((label + ": " + text.text()).strip());
  }

  private void add(RichText text) {
    add(text.text());
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }
}
