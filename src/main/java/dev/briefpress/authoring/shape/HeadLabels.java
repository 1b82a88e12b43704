package dev.briefpress.authoring.shape;

import dev.briefpress.schema.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words before a fact in the head of a published text, in the languages of the shipped words.
 */
final class HeadLabels {
  /** What a labelled line of a head says. */
  enum Fact {
    TITLE(
        "title", "subject", "re", "titel", "betreff", "titre", "objet", "título", "asunto",
        "العنوان"),
    DATE(
        "published on",
        "published",
        "posted",
        "posted on",
        "date",
        "release date",
        "date of publication",
        "publication date",
        "issued",
        "issued on",
        "sent",
        "veröffentlicht am",
        "veröffentlicht",
        "datum",
        "stand",
        "publié le",
        "date de publication",
        "publicado el",
        "publicado",
        "fecha",
        "fecha de publicación",
        "نشر في",
        "تاريخ النشر",
        "التاريخ",
        "on",
        "am",
        "le",
        "el"),
    UPDATED(
        "updated",
        "updated on",
        "last updated",
        "last revised",
        "revised",
        "modified",
        "aktualisiert",
        "aktualisiert am",
        "mis à jour le",
        "mis à jour",
        "actualizado",
        "actualizado el",
        "تحديث"),
    CATEGORY(
        "category",
        "categories",
        "topic",
        "desk",
        "kategorie",
        "rubrik",
        "catégorie",
        "rubrique",
        "categoría",
        "sección",
        "الفئة"),
    TAGS(
        "tags",
        "keywords",
        "schlagwörter",
        "stichwörter",
        "mots-clés",
        "étiquettes",
        "etiquetas",
        "palabras clave",
        "الوسوم"),
    CONFIDENCE(
        "confidence",
        "confidence level",
        "analytic confidence",
        "zuversicht",
        "konfidenz",
        "confiance",
        "niveau de confiance",
        "confianza",
        "nivel de confianza",
        "الثقة"),
    LIKELIHOOD("likelihood", "probability", "likelihood of the judgement"),
    SUMMARY("summary", "abstract", "zusammenfassung", "résumé", "resumen", "الملخص"),
    REVIEW(
        "reviewed by",
        "checked by",
        "approved by",
        "geprüft von",
        "relu par",
        "revisado por",
        "راجعه");

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> words;

    Fact(String... words) {
      this.words = List.of(words);
    }
  }

  private static final Map<String, Fact> FACTS =
      Arrays.stream(Fact.values())
          .flatMap(fact -> fact.words.stream().map(word -> Map.entry(Names.key(word), fact)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, next) -> one));

  private HeadLabels() {}

  /** What {@code words} announce. */
  static Optional<Fact> fact(String words) {
    return Optional.ofNullable(FACTS.get(Names.key(words)));
  }

  /** What stands before and what behind the colon of a labelled line. */
  record Stated(Fact fact, String value) {}

  /** The fact that a line states behind a label and a colon. */
  static Optional<Stated> in(String plain) {
    int colon = plain.indexOf(':');
    if (colon < 1 || colon > 40) {
      return Optional.empty();
    }
    String value = plain.substring(colon + 1).strip();
    return fact(plain.substring(0, colon)).map(fact -> new Stated(fact, value));
  }
}
