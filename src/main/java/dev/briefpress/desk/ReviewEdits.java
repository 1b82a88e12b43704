package dev.briefpress.desk;

import dev.briefpress.content.Header;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.parse.reviewed.ReviewedText;
import dev.briefpress.read.Draft;
import dev.briefpress.review.Aspect;
import dev.briefpress.review.Review;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A review that is recorded in a brief's front matter, in place of the one that stands there. All
 * else of the file stays as it is.
 */
public record ReviewEdits(Newsroom newsroom, Draft draft) {
  private static final String FIELD = "review";

  /** {@code review} bound to the text of the brief, of which {@code header} was read. */
  public Review bound(Review review, Header header) {
    String sum =
        ReviewedText.sum(header, draft, newsroom.schemas().find(header.schema()).orElseThrow());
    return new Review(review.by(), review.role(), review.on(), review.checked(), Optional.of(sum));
  }

  /** What changes in the file. */
  public FileEdits of(Review review) {
    YamlEdits yaml = new YamlEdits(draft.source());
    String value = YamlText.line(fields(review));
    Optional<Entry> present = draft.frontMatter().entry(FIELD);
    List<Entry> entries = draft.frontMatter().entries();
    Edit edit =
        present.isPresent()
            ? replaced(yaml, present.get(), value)
            : yaml.field(draft.frontMatter(), entries.get(entries.size() - 1), FIELD, value);
    return new FileEdits(draft.path(), List.of(edit));
  }

  // A field without a value has no place of its own.
  private Edit replaced(YamlEdits yaml, Entry present, String value) {
    return draft.frontMatter().get(FIELD).isPresent()
        ? yaml.replace(present.value(), value)
        : yaml.replace(present.value(), " " + value);
  }

  private static Map<String, Object> fields(Review review) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("by", review.by());
    review.role().ifPresent(role -> fields.put("role", role));
    fields.put("on", review.on().toString());
    if (!review.checked().isEmpty()) {
      fields.put("checked", review.checked().stream().map(Aspect::id).toList());
    }
    review.text().ifPresent(text -> fields.put("text", text));
    return fields;
  }
}
