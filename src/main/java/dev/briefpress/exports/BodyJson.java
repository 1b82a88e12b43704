package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.Entity;
import dev.briefpress.content.LabelledText;
import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.content.Tag;
import dev.briefpress.json.JsonFields;
import java.util.List;

/**
 * Writes a brief's sections as data. A text has a field {@code html} only where it has markup that
 * {@code text} cannot show; links in it are full addresses.
 *
 * @param links gives the addresses for the targets of links
 */
record BodyJson(JsonFields json, RichText.Targets links) {
  void write(Body body) {
    if (!body.lead().isEmpty()) {
      json.object("lead", o -> text(body.lead()));
    }
    json.objects("sections", body.sections(), this::section);
    if (!body.footnotes().isEmpty()) {
      json.object("footnotes", o -> text(body.footnotes()));
    }
  }

  private void section(Section section) {
    json.field("id", section.id()).field("heading", section.heading());
    section.number().ifPresent(number -> json.field("number", number));
    json.objects("parts", section.parts(), this::part);
  }

  private void part(Part part) {
    if (part instanceof Part.Prose prose) {
      json.field("kind", "prose");
      text(prose.text());
    } else if (part instanceof Part.Labelled labelled) {
      json.field("kind", "labelled");
      items(labelled.items());
    } else if (part instanceof Part.Hypotheses hypotheses) {
      hypotheses(hypotheses);
    } else if (part instanceof Part.Assessment assessment) {
      json.field("kind", "assessment").field("label", assessment.label());
      text(assessment.text());
    } else if (part instanceof Part.Scenarios scenarios) {
      json.field("kind", "scenarios").field("label", scenarios.label());
      text(scenarios.text());
      items(scenarios.items());
    } else if (part instanceof Part.Entities entities) {
      json.field("kind", "entities").objects("items", entities.items(), this::entity);
    } else if (part instanceof Part.Tags tags) {
      List<String> names = tags.items().stream().map(Tag::name).toList();
      json.field("kind", "tags").texts("items", names);
    } else if (part instanceof Part.Techniques techniques) {
      techniques(techniques);
    } else if (part instanceof Part.Insights insights) {
      insights(insights);
    }
  }

  private void hypotheses(Part.Hypotheses hypotheses) {
    json.field("kind", "hypotheses")
        .objects(
            "items",
            hypotheses.items(),
            hypothesis -> {
              json.field("name", hypothesis.name()).field("label", hypothesis.label());
              json.field("preferred", hypothesis.preferred());
              text(hypothesis.text());
            });
  }

  private void techniques(Part.Techniques techniques) {
    json.field("kind", "techniques")
        .objects(
            "items",
            techniques.items(),
            technique -> {
              json.field("name", technique.name());
              text(technique.application());
            });
  }

  private void insights(Part.Insights insights) {
    json.field("kind", "insights")
        .objects(
            "items",
            insights.items(),
            insight -> {
              json.field("category", insight.category()).field("name", insight.name());
              json.field("code", insight.code());
              json.field("confidence", insight.confidence().map(c -> c.id()));
              text(insight.text());
              if (!insight.basis().isEmpty()) {
                items(insight.basis());
              }
            });
  }

  private void items(List<LabelledText> items) {
    json.objects(
        "items",
        items,
        item -> {
          json.field("id", item.id()).field("label", item.label());
          text(item.text());
          if (!item.children().isEmpty()) {
            items(item.children());
          }
        });
  }

  private void entity(Entity entity) {
    json.field("name", entity.name())
        .field("alias", entity.alias())
        .field("role", entity.role())
        .field("organisation", entity.organisation());
  }

  private void text(RichText text) {
    json.field("text", text.text());
    if (!isPlain(text.html())) {
      json.field("html", text.withoutDrawings().resolved(links));
    }
  }

  // Without a tag, or one paragraph without a tag inside.
  private static boolean isPlain(String html) {
    int tag = html.indexOf('<');
    if (tag < 0) {
      return true;
    }
    int end = html.indexOf('<', 1);
    return html.startsWith("<p>")
        && html.startsWith("</p>", end)
        && html.substring(end + "</p>".length()).isBlank();
  }
}
