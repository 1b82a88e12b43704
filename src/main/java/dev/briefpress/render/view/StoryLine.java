package dev.briefpress.render.view;

import java.util.List;

/**
 * An earlier or later brief of the same story.
 *
 * @param label which of the two, in words
 * @param language of title and judgement
 * @param judgement in a sentence, possibly empty
 * @param changes of likelihood and confidence, from the earlier brief to the later one; a sentence
 *     that there is none
 */
public record StoryLine(
    String label,
    String title,
    TextLanguage language,
    String href,
    String day,
    String date,
    String judgement,
    List<String> changes) {
  public StoryLine {
    changes = List.copyOf(changes);
  }
}
