package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.content.FieldValue;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.facts.TopicLinks;
import dev.briefpress.json.JsonFields;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Facet.Role;
import dev.briefpress.settings.Facet.ValueType;
import dev.briefpress.settings.OwnField;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes what a brief has of the newsroom's own facets and fields, as {@code facets} and {@code
 * fields}; neither is there where the brief has none of them.
 */
record OwnJson(JsonFields json, Taxonomy taxonomy) {
  private List<Facet> facets(Brief brief) {
    return taxonomy.ownFacets(Role.EXPORT).stream()
        .filter(facet -> !brief.filedUnder(facet.id()).isEmpty())
        .toList();
  }

  /** Each facet as a list of values with id, name and address. */
  void facets(Brief brief, TopicLinks topics, Function<TopicLink, String> address) {
    List<Facet> facets = facets(brief);
    if (!facets.isEmpty()) {
      json.object(
          "facets",
          object ->
              facets.forEach(
                  facet ->
                      json.objects(
                          facet.id(),
                          brief.filedUnder(facet.id()),
                          value -> value(facet, value, topics.of(facet.id()), address))));
    }
  }

  private void value(
      Facet facet, String value, List<TopicLink> topics, Function<TopicLink, String> address) {
    Optional<Term> term = facet.term(value);
    if (facet.type() == ValueType.NUMBER) {
      json.field("value", new BigDecimal(value));
    } else if (facet.type() == ValueType.DAY) {
      json.field("value", value);
    }
    term.ifPresent(t -> json.field("id", t.id()));
    String name = facet.shown(value);
    json.field("name", term.map(Term::name).orElse(name));
    String key = term.map(Term::id).orElseGet(() -> facet.freeKey(value));
    topics.stream()
        .filter(topic -> topic.key().equals(key))
        .findFirst()
        .ifPresent(
            topic -> {
              json.field("url", address.apply(topic));
              HeaderJson.sameAs(topic, json);
            });
  }

  /** Each facet as a list of names, numbers or days, as {@link OpensearchMapping} has it. */
  void facetsForSearch(Brief brief) {
    List<Facet> facets = facets(brief);
    if (!facets.isEmpty()) {
      json.object("facets", object -> facets.forEach(facet -> values(brief, facet)));
    }
  }

  private void values(Brief brief, Facet facet) {
    List<String> values = brief.filedUnder(facet.id());
    if (facet.type() == ValueType.NUMBER) {
      json.numbers(facet.id(), values.stream().map(BigDecimal::new).toList());
    } else {
      json.texts(facet.id(), values.stream().map(facet::shown).toList());
    }
  }

  /** The newsroom's own fields. */
  void fields(Brief brief) {
    if (!brief.header().fields().isEmpty()) {
      json.object(
          "fields",
          object -> {
            for (OwnField field : taxonomy.fields()) {
              FieldValue value = brief.header().fields().get(field.name());
              if (value != null) {
                field(field.name(), value);
              }
            }
          });
    }
  }

  private void field(String name, FieldValue value) {
    if (value instanceof FieldValue.Decimal one) {
      json.field(name, new BigDecimal(one.number()));
    } else if (value instanceof FieldValue.Flag one) {
      json.field(name, one.set());
    } else if (value instanceof FieldValue.Texts several) {
      json.texts(name, several.texts());
    } else if (value instanceof FieldValue.Day one) {
      json.field(name, one.day().toString());
    } else if (value instanceof FieldValue.Address one) {
      json.field(name, one.address().toString());
    } else {
      json.field(name, ((FieldValue.Text) value).text());
    }
  }
}
