package dev.briefpress.links.check;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Tag;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.LetterDrops;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.files.Resource;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import dev.briefpress.text.Normalized;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two tags that probably mean the same.
 *
 * <p>Two tags are near when they differ in blanks, accents, apostrophes and plurals only, or in one
 * letter of a long word as by a slip or another spelling: dropped, doubled, swapped, or one vowel
 * for another. Digits always keep tags apart (UNSCR 1701, UNSCR 1702), and so do the first letter
 * of a word (disinformation, misinformation), the last one (terrorism, terrorist; Russia, Russian)
 * and letters that nobody mixes up (election, ejection). Names that are known to be of one thing
 * (Kyiv, Kiev) are reported however much they differ. Tags that the taxonomy both names are meant
 * to be two.
 */
public final class NearDuplicateTag {
  public static final Rule RULE =
      new Rule(
          "link/near-duplicate-tag",
          Severity.WARNING,
          "Two tags differ by a plural, a blank or one letter only, or are two names of one thing.",
          "Readers who follow one of them miss the briefs of the other.",
          "tags: [supply chains]   (elsewhere: supply chain)\n",
          "tags: [supply chain]\n");

  /** In a shorter word, one letter may well be the only difference of two things: Iran, Iraq. */
  private static final int LONG_WORD = 7;

  /** Most briefs that are named for one tag, the newest. */
  private static final int MOST_BRIEFS = 10;

  /** Letters that stand for one sound in two spellings; vowels are such letters, too. */
  private static final List<String> ALIKE = List.of("aeiouy", "sz", "cs", "ck", "vw", "bp", "dt");

  private static final Map<String, Integer> NAMES = names();

  private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}'’. ]+");

  private final List<Topic> tags;
  private final boolean[] chosen;
  private final int[] better;
  private final boolean[] named;
  private final Map<BriefId, Map<String, Span>> places = new HashMap<>();

  private NearDuplicateTag(Site site) {
    this.tags = site.topics(Facet.TAGS);
    this.better = new int[tags.size()];
    this.chosen = new boolean[tags.size()];
    this.named = new boolean[tags.size()];
    for (int i = 0; i < chosen.length; i++) {
      better[i] = -1;
      chosen[i] = site.taxonomy().tags().find(tags.get(i).name()).isPresent();
    }
  }

  /** Why two tags are probably one. */
  public enum Reason {
    /** {@code Kyiv}, {@code Kiev}. */
    TWO_NAMES("they are two names of one thing"),
    /** {@code supply chain}, {@code Supply-Chains}. */
    SMALL_SIGNS("they differ by a plural, a blank, an accent or an apostrophe only"),
    /** {@code cyber defence}, {@code cyber defense}. */
    ONE_LETTER("they differ by one letter of a long word");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** The reason in words, without a full stop. */
    public String sentence() {
      return sentence;
    }
  }

  /**
   * Two tags that probably mean the same.
   *
   * @param rarer the one that would go
   * @param other the one that the taxonomy names, or that more briefs carry
   */
  public record Pair(Topic rarer, Topic other, Reason reason) {}

  /** The pairs among the tags of a site, by the name of the rarer one. */
  public static List<Pair> pairs(Site site) {
    NearDuplicateTag check = new NearDuplicateTag(site);
    check.pair();
    return IntStream.range(0, check.better.length)
        .filter(tag -> check.better[tag] >= 0)
        .mapToObj(
            tag ->
                new Pair(check.tags.get(tag), check.tags.get(check.better[tag]), check.reason(tag)))
        .toList();
  }

  private Reason reason(int tag) {
    if (named[tag]) {
      return Reason.TWO_NAMES;
    }
    return folded(tags.get(tag).key()).equals(folded(tags.get(better[tag]).key()))
        ? Reason.SMALL_SIGNS
        : Reason.ONE_LETTER;
  }

  static List<Diagnostic> check(Site site) {
    NearDuplicateTag check = new NearDuplicateTag(site);
    check.pair();
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < check.better.length; i++) {
      if (check.better[i] >= 0) {
        check.tell(i, found);
      }
    }
    return found;
  }

  // Within a group each tag is compared with the most common one only: of ten thousand tags that
  // are all near each other, that is ten thousand comparisons.
  private void pair() {
    Map<String, List<Integer>> folded = new HashMap<>();
    Map<Integer, List<Integer>> synonyms = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      String key = tags.get(i).key();
      folded.computeIfAbsent(folded(key), f -> new ArrayList<>()).add(i);
      Integer thing = NAMES.get(key);
      if (thing != null) {
        synonyms.computeIfAbsent(thing, t -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> group : synonyms.values()) {
      pair(group.stream().mapToInt(i -> i).toArray(), false);
      group.forEach(tag -> named[tag] = better[tag] >= 0);
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
      boolean near = !byLetter || isSlip(tags.get(tag).key(), tags.get(best).key());
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

  // Whether two keys that differ by one edit are probably two spellings of one word.
  private static boolean isSlip(String a, String b) {
    if (!LetterDrops.isOneEdit(a, b)) {
      return false;
    }
    String longer = a.length() >= b.length() ? a : b;
    String other = longer.equals(a) ? b : a;
    int at = 0;
    while (at < other.length() && longer.charAt(at) == other.charAt(at)) {
      at++;
    }
    boolean ends = at + 1 == longer.length() || longer.charAt(at + 1) == ' ';
    if (longer.length() > other.length()) {
      return !ends || longer.charAt(at) == longer.charAt(at - 1);
    }
    boolean swapped = at + 1 < longer.length() && longer.charAt(at) == other.charAt(at + 1);
    return swapped || (!ends && isAlike(longer.charAt(at), other.charAt(at)));
  }

  private static boolean isAlike(char a, char b) {
    return ALIKE.stream().anyMatch(alike -> alike.indexOf(a) >= 0 && alike.indexOf(b) >= 0);
  }

  // The number of the thing that each key names.
  private static Map<String, Integer> names() {
    Map<String, Integer> things = new HashMap<>();
    int line = 0;
    for (String names : Resource.text(NearDuplicateTag.class, "names.txt").split("\n", -1)) {
      line++;
      if (!names.startsWith("#") && !names.isBlank()) {
        for (String name : names.split("\\|", -1)) {
          things.put(Tag.of(name).key(), line);
        }
      }
    }
    return Map.copyOf(things);
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

  private void tell(int index, List<Diagnostic> found) {
    Topic tag = tags.get(index);
    Topic other = tags.get(better[index]);
    String message =
        "tag '%s' (%s) is %s '%s' (%s)"
            .formatted(
                tag.name(),
                counted(tag),
                named[index] ? "another name of" : "nearly",
                other.name(),
                counted(other));
    String help =
        "write '%s', or name both in taxonomy.yaml if they are meant to be two"
            .formatted(other.name());
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
