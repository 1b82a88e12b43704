package dev.briefpress.publish;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.links.Selection;
import dev.briefpress.links.check.UnpublishedLink;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What of a site's content can be published though some of it has errors. */
public final class SoundContent {
  private SoundContent() {}

  /**
   * {@code content} without the documents and files that have an error, and without those that have
   * one for want of these. A document that links to what is not published stays: its page has the
   * words of the link.
   *
   * @param counts whether a finding counts as an error
   * @return with all that was found in {@code content}
   */
  public static LinkedContent of(
      LinkedContent content, Selection.Options options, Predicate<Diagnostic> counts) {
    Map<String, Integer> unsound = new TreeMap<>();
    LinkedContent sound = content;
    while (addTo(unsound, sound, counts)) {
      sound = content.without(unsound, options);
    }
    return sound.reporting(content.report());
  }

  // Whether there are more than before.
  private static boolean addTo(
      Map<String, Integer> unsound, LinkedContent content, Predicate<Diagnostic> counts) {
    Map<String, Integer> found = new TreeMap<>();
    for (Diagnostic diagnostic : content.report().diagnostics()) {
      if (counts.test(diagnostic) && !diagnostic.code().equals(UnpublishedLink.RULE.code())) {
        found.merge(diagnostic.file(), 1, Integer::sum);
      }
    }
    int before = unsound.size();
    found.forEach(unsound::putIfAbsent);
    return unsound.size() > before;
  }
}
