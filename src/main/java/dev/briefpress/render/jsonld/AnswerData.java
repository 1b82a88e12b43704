package dev.briefpress.render.jsonld;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.review.Author;
import dev.briefpress.review.DigitalSource;
import dev.briefpress.review.Review;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Who answers for a brief as schema.org data, as far as its page says so. */
final class AnswerData {
  private AnswerData() {}

  /**
   * Writes authors, reviewer, the part of AI and the backstory.
   *
   * @param backstory how it was made, in words; possibly empty
   */
  static void write(Brief brief, String backstory, JsonGenerator json) {
    Header header = brief.header();
    authors(header.authors(), json);
    if (brief.statement().namesReviewer()) {
      header.review().ifPresent(review -> editor(review, json));
    }
    DigitalSource.of(header.ai())
        .ifPresent(source -> json.writeStringProperty("digitalSourceType", source.address()));
    if (!backstory.isEmpty()) {
      json.writeStringProperty("backstory", backstory);
    }
  }

  private static void authors(List<Author> authors, JsonGenerator json) {
    if (authors.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("author");
    for (Author author : authors) {
      json.writeStartObject();
      json.writeStringProperty("@type", "Person");
      json.writeStringProperty("name", author.name());
      author.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void editor(Review review, JsonGenerator json) {
    json.writeObjectPropertyStart("editor");
    json.writeStringProperty("@type", "Person");
    json.writeStringProperty("name", review.by());
    review.role().ifPresent(role -> json.writeStringProperty("jobTitle", role));
    json.writeEndObject();
  }
}
