package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Normalized;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.LetterDrops;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.settings.Facet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Two tags that are probably one.
 *
 * <p>Two tags are near when they differ in blanks, accents, apostrophes and plurals only, or in one
 * letter of a long word. Digits always tell tags apart (UNSCR 1701, UNSCR 1702), and so does the
 * first letter of a word (disinformation, misinformation). Tags that the taxonomy both names are
 * meant to be two.
 */
public final class NearDuplicateTag {
  public static final Rule RULE =
      new Rule(
          "link/near-duplicate-tag",
          Severity.WARNING,
          "Two tags differ by a plural, a blank or one letter only.",
          "Readers who follow one of them miss the briefs of the other.",
          "tags: [supply chains]   (elsewhere: supply chain)\n",
          "tags: [supply chain]\n");

  /** In a shorter word, one letter may well tell two things apart: Iran, Iraq. */
  private static final int LONG_WORD = 7;

  /** Most briefs that are told of one tag, the newest. */
  private static final int MOST_BRIEFS = 10;

  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}'’. ]+");

  private final List<Topic> tags;
  private final boolean[] chosen;
  private final int[] better;
  private final Map<BriefId, Map<String, Span>> places = new HashMap<>();

  private NearDuplicateTag(Site site) {
    this.tags = site.topics(Facet.TAGS);
    this.better = new int[tags.size()];
    this.chosen = new boolean[tags.size()];
    for (int i = 0; i < chosen.length; i++) {
      better[i] = -1;
      chosen[i] = site.taxonomy().tags().find(tags.get(i).name()).isPresent();
    }
  }

  static List<Diagnostic> check(Site site) {
    NearDuplicateTag check = new NearDuplicateTag(site);
    check.pair();
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < check.better.length; i++) {
      if (check.better[i] >= 0) {
        check.tell(check.tags.get(i), check.tags.get(check.better[i]), found);
      }
    }
    return found;
  }

  // Within a group each tag is compared with the most common one only: of ten thousand tags that
  // are all near each other, that is ten thousand comparisons.
  private void pair() {
    Map<String, List<Integer>> folded = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      folded.computeIfAbsent(folded(tags.get(i).key()), f -> new ArrayList<>()).add(i);
    }
    folded.values().forEach(group -> pair(group.stream().mapToInt(i -> i).toArray(), false));
    List<String> keys = tags.stream().map(Topic::key).toList();
    LetterDrops.of(keys, NearDuplicateTag::mayDiffer).groups().forEach(group -> pair(group, true));
  }

  private void pair(int[] group, boolean byLetter) {
    int best = group[0];
    for (int tag : group) {
      best = isBetter(tag, best) ? tag : best;
    }
    for (int tag : group) {
      boolean near = !byLetter || LetterDrops.isOneEdit(tags.get(tag).key(), tags.get(best).key());
      if (tag != best
          && near
          && !(chosen[tag] && chosen[best])
          && (better[tag] < 0 || isBetter(best, better[tag]))) {
        better[tag] = best;
      }
    }
  }

  // What the taxonomy names is right; then what most briefs write; then what was there first.
  private boolean isBetter(int a, int b) {
    if (chosen[a] != chosen[b]) {
      return chosen[a];
    }
    List<Brief> ours = tags.get(a).briefs();
    List<Brief> theirs = tags.get(b).briefs();
    if (ours.size() != theirs.size()) {
      return ours.size() > theirs.size();
    }
    int later =
        Brief.NEWEST_FIRST.compare(ours.get(ours.size() - 1), theirs.get(theirs.size() - 1));
    return later == 0 ? a < b : later > 0;
  }

  private static boolean mayDiffer(String key, int index) {
    int start = key.lastIndexOf(' ', index) + 1;
    int space = key.indexOf(' ', index);
    int end = space < 0 ? key.length() : space;
    return index > start && end - start >= LONG_WORD && Character.isLetter(key.charAt(index));
  }

  // What is left of a key without what hardly anyone sees or means.
  private static String folded(String key) {
    StringBuilder folded = new StringBuilder();
    for (String word : key.split(" ", -1)) {
      folded.append(singular(word));
    }
    return UNSEEN.matcher(Normalized.of(folded.toString(), Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String singular(String word) {
    if (word.length() < 5 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }

  private void tell(Topic tag, Topic better, List<Diagnostic> found) {
    String message =
        "tag '%s' (%s) is nearly '%s' (%s)"
            .formatted(tag.name(), counted(tag), better.name(), counted(better));
    String help =
        "write '%s', or name both in taxonomy.yaml if they are meant to be two"
            .formatted(better.name());
    for (Brief brief : tag.briefs().subList(0, Math.min(MOST_BRIEFS, tag.briefs().size()))) {
      Span span =
          places
              .computeIfAbsent(brief.id(), id -> Place.byKey(brief.fields(), "tags"))
              .getOrDefault(tag.key(), Place.of(brief.fields(), "tags"));
      found.add(RULE.at(brief.id().path(), span, message, help));
    }
  }

  private static String counted(Topic tag) {
    int briefs = tag.briefs().size();
    return briefs == 1 ? "1 brief" : briefs + " briefs";
  }
}
