package dev.briefpress.bake;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.StandingPage;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tag;
import dev.briefpress.read.Draft;
import dev.briefpress.yaml.Yaml;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Makes models for JBake from the documents of Briefpress. */
record ModelMaker(EngineSite site, JBakeConfiguration configuration) {

  /** A model with every field of the front matter, for any type of document. */
  DocumentModel of(Draft draft) {
    DocumentModel model = DocumentModel.createDefaultDocumentModel();
    for (Yaml.Entry field : draft.frontMatter().entries()) {
      model.put(field.name(), plain(field.value()));
    }
    model.setTags(tags(draft));
    model.remove(ModelAttributes.DATE);
    moment(draft).ifPresent(moment -> model.setDate(Date.from(moment)));
    model.setType(text(draft, ModelAttributes.TYPE, configuration.getDefaultType(), "page"));
    model.setStatus(
        text(draft, ModelAttributes.STATUS, configuration.getDefaultStatus(), "published"));
    model.setBody(new HtmlBody(site, configuration, draft).html());
    return model;
  }

  /** The same for a checked document, which carries its record as well. */
  DocumentModel of(Draft draft, Document document) {
    DocumentModel model = of(draft);
    model.put(BriefpressEngine.KEY, document);
    model.setType(draft.type().id());
    if (document instanceof Brief brief) {
      model.setTitle(brief.header().title());
      model.setTags(brief.header().tags().stream().map(Tag::name).toArray(String[]::new));
      model.setStatus(status(brief.header().status(), model));
    } else if (document instanceof StandingPage page) {
      model.setTitle(page.title());
      model.setStatus(status(page.status(), model));
    } else if (document instanceof Edition edition) {
      model.setTitle(edition.title().orElse(edition.day().toString()));
      model.setStatus(status(edition.status(), model));
    }
    return model;
  }

  // JBake holds a document of status "published-date" back until its date, as Briefpress does, and
  // leaves drafts out of its lists.
  private static String status(Status status, DocumentModel model) {
    if (status != Status.PUBLISHED) {
      return ModelAttributes.Status.DRAFT;
    }
    return model.getDate() == null
        ? ModelAttributes.Status.PUBLISHED
        : ModelAttributes.Status.PUBLISHED_DATE;
  }

  private static Object plain(Yaml value) {
    if (value instanceof Yaml.Scalar scalar) {
      return scalar.text();
    }
    if (value instanceof Yaml.Sequence sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(plain(item)));
      return items;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Yaml.Mapping) value).entries().forEach(e -> fields.put(e.name(), plain(e.value())));
    return fields;
  }

  private static String[] tags(Draft draft) {
    Optional<Yaml> tags = draft.frontMatter().get("tags");
    List<String> names = new ArrayList<>();
    if (tags.isPresent() && tags.get() instanceof Yaml.Sequence sequence) {
      for (Yaml item : sequence.items()) {
        if (item instanceof Yaml.Scalar scalar) {
          names.add(scalar.text());
        }
      }
    } else if (tags.isPresent() && tags.get() instanceof Yaml.Scalar scalar) {
      for (String name : scalar.text().split(",", -1)) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names.toArray(String[]::new);
  }

  private static String text(Draft draft, String field, String configured, String otherwise) {
    if (draft.frontMatter().get(field).orElse(null) instanceof Yaml.Scalar scalar) {
      return scalar.text();
    }
    return configured.isEmpty() ? otherwise : configured;
  }

  // Only what the author wrote: a date is never taken from the file system.
  private Optional<Instant> moment(Draft draft) {
    if (!(draft.frontMatter().get("date").orElse(null) instanceof Yaml.Scalar scalar)) {
      return Optional.empty();
    }
    String text = scalar.text();
    try {
      return Optional.of(
          text.length() == "2026-01-30".length()
              ? LocalDate.parse(text).atStartOfDay(site.settings().timezone()).toInstant()
              : OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      // Briefpress refuses its own documents without a date; JBake reports any other one.
      return Optional.empty();
    }
  }
}
