package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.json.JsonFields;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Aspect;
import dev.briefpress.review.Author;
import dev.briefpress.review.Responsible;
import dev.briefpress.review.Review;
import dev.briefpress.review.ReviewState;
import dev.briefpress.review.Statement;

/** Writes who answers for a brief: authors, review, the part of AI, and what follows from them. */
final class AnswerJson {
  private AnswerJson() {}

  static void write(Brief brief, JsonFields json) {
    Header header = brief.header();
    if (brief.statement() != Statement.NOTHING) {
      json.field("statement", brief.statement().id());
    }
    if (!header.authors().isEmpty()) {
      json.objects("authors", header.authors(), author -> author(author, json));
    }
    header
        .review()
        .ifPresent(review -> json.object("review", o -> review(review, brief.reviewed(), o)));
    header.ai().ifPresent(ai -> json.object("ai", o -> ai(ai, o)));
    brief.responsible().ifPresent(who -> json.object("responsible", o -> responsible(who, o)));
  }

  private static void author(Author author, JsonFields json) {
    json.field("name", author.name()).field("url", author.url());
  }

  private static void review(Review review, ReviewState state, JsonFields json) {
    json.field("by", review.by())
        .field("role", review.role())
        .field("on", review.on().toString())
        .texts("checked", review.checked().stream().map(Aspect::id).toList())
        .field("text", review.text())
        .field("state", state.id());
  }

  private static void ai(AiUse ai, JsonFields json) {
    json.field("use", ai.use().id())
        .field("level", ai.level().map(AiUse.Level::id))
        .objects(
            "tools",
            ai.tools(),
            tool -> json.field("name", tool.name()).field("for", tool.purpose()))
        .field("responsible", ai.responsible());
  }

  private static void responsible(Responsible responsible, JsonFields json) {
    json.field("name", responsible.name()).field("contact", responsible.contact().toString());
  }
}
