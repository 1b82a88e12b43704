package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two tags that are probably one. */
public final class NearDuplicateTag {
  public static final Rule RULE =
      new Rule(
          "link/near-duplicate-tag",
          Severity.WARNING,
          "Two tags differ by a plural or by a blank only.",
          "Readers who follow one of them miss the briefs of the other.",
          "tags: [supply chains]   (elsewhere: supply chain)\n",
          "tags: [supply chain]\n");

  private NearDuplicateTag() {}

  static void check(Site site, List<Diagnostic> found) {
    Map<String, Topic> first = new HashMap<>();
    for (Topic tag : site.tags()) {
      Topic other = first.putIfAbsent(folded(tag.key()), tag);
      if (other != null) {
        boolean rarer = tag.briefs().size() <= other.briefs().size();
        tell(rarer ? tag : other, rarer ? other : tag, found);
      }
    }
  }

  // Blanks and a plural's s make no difference.
  private static String folded(String key) {
    StringBuilder folded = new StringBuilder();
    for (String word : key.split(" ", -1)) {
      boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
      folded.append(plural ? word.substring(0, word.length() - 1) : word);
    }
    return folded.toString();
  }

  private static void tell(Topic rarer, Topic other, List<Diagnostic> found) {
    for (Brief brief : rarer.briefs()) {
      found.add(
          RULE.at(
              brief.id().path(),
              brief.fields().getOrDefault("tags", Span.start()),
              "tag '"
                  + rarer.name()
                  + "' is nearly '"
                  + other.name()
                  + "', which "
                  + other.briefs().size()
                  + (other.briefs().size() == 1 ? " brief has" : " briefs have"),
              "write '" + other.name() + "', or make one an alias of the other in taxonomy.yaml"));
    }
  }
}
