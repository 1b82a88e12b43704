package dev.briefpress.render;

import dev.briefpress.content.Body;
import dev.briefpress.content.Entity;
import dev.briefpress.content.Hypothesis;
import dev.briefpress.content.Insight;
import dev.briefpress.content.LabelledText;
import dev.briefpress.content.Part;
import dev.briefpress.content.RichText;
import dev.briefpress.content.Section;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.content.Tag;
import dev.briefpress.content.Technique;
import dev.briefpress.facts.LinkTargets;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.render.part.SourceMarks;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.BodyView;
import dev.briefpress.render.view.PartView;
import dev.briefpress.render.view.PartView.ItemView;
import dev.briefpress.render.view.SectionView;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the texts of a document ready for its page: links resolved, topics linked. */
final class BodyViews {
  private final Taxonomy taxonomy;
  private final Messages messages;

  BodyViews(Taxonomy taxonomy, Messages messages) {
    this.taxonomy = taxonomy;
    this.messages = messages;
  }

  /**
   * {@code body} for the page at {@code page}.
   *
   * @param prefix before each anchor, to keep several bodies on one page apart; possibly empty
   * @param topics those that the body names
   * @param targets where its links lead
   */
  BodyView of(Body body, SitePath page, String prefix, TopicLinks topics, LinkTargets targets) {
    return of(body, page, prefix, topics, targets, SourceMarks.none());
  }

  /**
   * The same for a body that cites sources.
   *
   * @param marks what its citations say
   */
  BodyView of(
      Body body,
      SitePath page,
      String prefix,
      TopicLinks topics,
      LinkTargets targets,
      SourceMarks marks) {
    Reader reader = new Reader(page, prefix, topics, targets, marks);
    List<SectionView> sections = body.sections().stream().map(reader::section).toList();
    return new BodyView(reader.html(body.lead()), sections, reader.html(body.footnotes()));
  }

  /** The page of a category. */
  static SitePath categoryPage(String id) {
    return new SitePath("categories/" + id + ".html");
  }

  /** {@code text} for the page at {@code page}. */
  static String html(RichText text, SitePath page, LinkTargets targets) {
    return text.resolved(targets.resolver(a -> a.from(page)));
  }

  /** Reads one body for one page. */
  private final class Reader {
    private final SourceMarks marks;
    private final SitePath page;
    private final String prefix;
    private final RichText.Targets resolver;
    private final Map<String, Map<String, SitePath>> topics = new HashMap<>();

    Reader(
        SitePath page, String prefix, TopicLinks topics, LinkTargets targets, SourceMarks marks) {
      this.marks = marks;
      this.page = page;
      this.prefix = prefix;
      this.resolver = targets.resolver(a -> a.from(page));
      for (String facet : List.of(Facet.TAGS, Facet.ENTITIES, Facet.TECHNIQUES)) {
        Map<String, SitePath> addresses = new HashMap<>();
        topics
            .of(facet)
            .forEach(topic -> topic.keys().forEach(key -> addresses.put(key, topic.address())));
        this.topics.put(facet, addresses);
      }
    }

    String html(RichText text) {
      return marks.named(text.prefixed(prefix).resolved(resolver));
    }

    SectionView section(Section section) {
      List<PartView> parts = section.parts().stream().map(this::part).toList();
      String number = section.number().isPresent() ? section.number().getAsInt() + "." : "";
      String kind = parts.isEmpty() ? "prose" : parts.get(parts.size() - 1).kind();
      String id = prefix + section.id();
      return new SectionView(id, "h-" + id, number, section.heading(), kind, parts);
    }

    private PartView part(Part part) {
      if (part instanceof Part.Prose prose) {
        return new PartView("prose", "", paragraph(prose.text()), List.of());
      }
      if (part instanceof Part.Labelled labelled) {
        return new PartView("labelled", "", "", labelled.items().stream().map(this::item).toList());
      }
      if (part instanceof Part.Hypotheses hypotheses) {
        return new PartView(
            "hypotheses", "", "", hypotheses.items().stream().map(this::hypothesis).toList());
      }
      if (part instanceof Part.Assessment assessment) {
        return new PartView(
            "assessment", assessment.label(), paragraph(assessment.text()), List.of());
      }
      if (part instanceof Part.Scenarios scenarios) {
        return new PartView(
            "scenarios",
            scenarios.label(),
            scenarios.text().isEmpty() ? "" : paragraph(scenarios.text()),
            scenarios.items().stream().map(this::item).toList());
      }
      if (part instanceof Part.Entities entities) {
        return new PartView(
            "entities", "", "", entities.items().stream().map(this::entity).toList());
      }
      if (part instanceof Part.Tags tags) {
        return new PartView("tags", "", "", tags.items().stream().map(this::tag).toList());
      }
      if (part instanceof Part.Techniques techniques) {
        return new PartView(
            "techniques", "", "", techniques.items().stream().map(this::technique).toList());
      }
      return new PartView(
          "insights", "", "", ((Part.Insights) part).items().stream().map(this::insight).toList());
    }

    private String paragraph(RichText text) {
      String html = html(text);
      return html.startsWith("<") && isBlock(html) ? html : "<p>" + html + "</p>";
    }

    private static boolean isBlock(String html) {
      for (String tag :
          List.of(
              "<p",
              "<ul",
              "<ol",
              "<h",
              "<table",
              "<div",
              "<blockquote",
              "<pre",
              "<figure",
              "<dl")) {
        if (html.startsWith(tag)
            && html.length() > tag.length()
            && !Character.isLetter(html.charAt(tag.length()))) {
          return true;
        }
      }
      return html.length() > 3 && html.startsWith("<h") && Character.isDigit(html.charAt(2));
    }

    private ItemView item(LabelledText item) {
      return plain(
          item.id().orElse(""),
          item.label(),
          item.text(),
          Optional.empty(),
          Optional.empty(),
          item.children().stream().map(this::item).toList());
    }

    private ItemView plain(
        String id,
        String label,
        RichText text,
        Optional<String> href,
        Optional<String> note,
        List<ItemView> children) {
      String html = html(text);
      boolean block = (html.startsWith("<") && isBlock(html)) || html.contains("</p>");
      return new ItemView(id, label, html, block, href, note, children);
    }

    private ItemView hypothesis(Hypothesis hypothesis) {
      Optional<String> preferred =
          hypothesis.preferred() ? Optional.of(messages.text("brief.preferred")) : Optional.empty();
      return new ItemView(
          hypothesis.name(),
          hypothesis.label(),
          paragraph(hypothesis.text()),
          true,
          Optional.empty(),
          preferred,
          List.of());
    }

    private Optional<String> href(String facet, String name) {
      SitePath address = topics.getOrDefault(facet, Map.of()).get(Slug.key(name));
      return Optional.ofNullable(address).map(a -> a.from(page));
    }

    private ItemView entity(Entity entity) {
      List<String> details = new ArrayList<>();
      entity.role().ifPresent(details::add);
      entity.organisation().ifPresent(details::add);
      return new ItemView(
          "",
          entity.shown(),
          "",
          false,
          href(Facet.ENTITIES, entity.name()),
          details.isEmpty() ? Optional.empty() : Optional.of(messages.list(details)),
          List.of());
    }

    private ItemView tag(Tag tag) {
      return new ItemView(
          "", tag.name(), "", false, href(Facet.TAGS, tag.name()), Optional.empty(), List.of());
    }

    private ItemView technique(Technique technique) {
      return plain(
          "",
          technique.name(),
          technique.application(),
          href(Facet.TECHNIQUES, technique.name()),
          Optional.empty(),
          List.of());
    }

    // In the section of its category, a point has a name, and the heading says the category.
    private ItemView insight(Insight insight) {
      String category =
          taxonomy.category(insight.category()).map(Term::name).orElse(insight.category());
      List<String> details = new ArrayList<>();
      insight.code().ifPresent(details::add);
      insight.confidence().ifPresent(c -> details.add(messages.text("confidence." + c.id())));
      return plain(
          insight.category(),
          insight.name().orElse(category),
          insight.text(),
          insight.name().isPresent()
              ? Optional.empty()
              : Optional.of(categoryPage(insight.category()).from(page)),
          details.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", details)),
          insight.basis().stream().map(this::item).toList());
    }
  }
}
