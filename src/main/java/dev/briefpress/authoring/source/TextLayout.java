package dev.briefpress.authoring.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as its author wrote it, without what e-mail programs and PDF made of it: marks of
 * quotation, lines cut at a width, words cut by hyphens, numbers and headings of pages.
 *
 * @param lines the lines that its author meant
 * @param left lines that belong to the pages, not to the text
 */
record TextLayout(List<String> lines, List<String> left) {
  private static final Pattern QUOTED = Pattern.compile("^\\s?>(?:[ \\u00a0]|$)?");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?iu)(?:[-–—\\[(|]\\s*)?(?:(?:page|seite|página|pág\\.?|p\\.|صفحة)\\s*)\\d{1,4}(?:\\s*(?:of|von|de|sur|/|من)\\s*\\d{1,4})?(?:\\s*[-–—\\])|])?"
              + "|[-–—]\\s*\\d{1,4}\\s*[-–—]|\\d{1,4}\\s*/\\s*\\d{1,4}|\\d{1,4}\\s+of\\s+\\d{1,4}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:[-*+•‣◦·∙⁃▪▫●○■□–—➢➤►▶✓✔\\uF0A7\\uF0B7\\uF0D8\\uF0FC#>|]|o\\s|\\(?(?:\\d{1,2}|[A-Za-z]|[IVXivx]{1,5})[.)]\\s).*");
  private static final Pattern LABEL = Pattern.compile("[\\p{Lu}][^.:!?]{0,45}:(?:\\s.*|$)");
  private static final Pattern CUT = Pattern.compile(".*(\\p{L}{2,})[-\\u00ad\\u2010]$");

  /** Lines that are cut at a width are no longer than this. */
  private static final int WIDEST = 110;

  /** Fewest lines that must look cut before any is joined. */
  private static final int FEWEST = 3;

  TextLayout {
    lines = List.copyOf(lines);
    left = List.copyOf(left);
  }

  static TextLayout of(String text) {
    List<String> left = new ArrayList<>();
    List<String> lines = unquoted(text.lines().toList());
    lines = withoutPages(lines, left);
    lines = lines.stream().map(TextLayout::withoutLigatures).toList();
    return new TextLayout(joined(lines), left);
  }

  // One level for each time that it was answered or passed on whole.
  static List<String> unquoted(List<String> lines) {
    List<String> current = lines;
    while (true) {
      long written = current.stream().filter(line -> !line.isBlank()).count();
      long quoted =
          current.stream()
              .filter(line -> QUOTED.matcher(line).find())
              .filter(l -> !l.isBlank())
              .count();
      if (written == 0 || quoted * 10 < written * 8) {
        return current;
      }
      current = current.stream().map(line -> QUOTED.matcher(line).replaceFirst("")).toList();
    }
  }

  private static List<String> withoutPages(List<String> lines, List<String> left) {
    boolean fed = lines.stream().anyMatch(line -> line.indexOf('\f') >= 0);
    Set<String> running = fed ? running(lines) : Set.of();
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      String bare = line.replace("\f", "").strip();
      boolean number = PAGE.matcher(bare).matches() || (fed && NUMBER.matcher(bare).matches());
      if (number || running.contains(bare)) {
        left.add(bare);
        if (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
          kept.remove(kept.size() - 1);
        }
      } else {
        kept.add(line.replace("\f", ""));
      }
    }
    return kept;
  }

  // What stands first on most pages is their heading.
  private static Set<String> running(List<String> lines) {
    Map<String, Integer> first = new HashMap<>();
    int pages = 1;
    for (String line : lines) {
      if (line.indexOf('\f') >= 0) {
        pages++;
        first.merge(line.replace("\f", "").strip(), 1, Integer::sum);
      }
    }
    Set<String> running = new HashSet<>();
    int most = pages;
    first.forEach(
        (line, times) -> {
          if (!line.isEmpty() && times >= 2 && times * 2 >= most - 1) {
            running.add(line);
          }
        });
    return running;
  }

  // Typesetters join letters; readers search for them apart.
  private static String withoutLigatures(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean ligature = c >= '\uFB00' && c <= '\uFB06';
      out.append(
          ligature
              ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
              : String.valueOf(c));
    }
    return out.toString();
  }

  private static List<String> joined(List<String> lines) {
    Optional<Integer> width = width(lines);
    Set<String> words = words(lines);
    List<String> joined = new ArrayList<>();
    String before = "";
    for (String line : lines) {
      String bare = line.strip();
      boolean cut = isCut(before, bare);
      boolean further = !before.isBlank() && !bare.isEmpty() && !BEGINS.matcher(bare).matches();
      if (further && (cut || (width.isPresent() && isFilled(before, bare, width.get())))) {
        int last = joined.size() - 1;
        joined.set(
            last,
            cut
                ? mended(joined.get(last), bare, words)
                : joined.get(last).stripTrailing() + " " + bare);
      } else {
        joined.add(line);
      }
      before = line;
    }
    return joined;
  }

  // The width at which lines are cut, when they are: then most lines of running text are about as
  // long.
  private static Optional<Integer> width(List<String> lines) {
    int widest = lines.stream().map(String::stripTrailing).mapToInt(String::length).max().orElse(0);
    if (widest < 40 || widest > WIDEST) {
      return Optional.empty();
    }
    int filled = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isFilled(lines.get(i), lines.get(i + 1).strip(), widest)
          && !BEGINS.matcher(lines.get(i + 1).strip()).matches()) {
        filled++;
      }
    }
    return filled >= FEWEST ? Optional.of(widest) : Optional.empty();
  }

  // Whether the first word of the next line had no room on this one.
  private static boolean isFilled(String line, String next, int width) {
    if (next.isEmpty() || line.isBlank()) {
      return false;
    }
    String bare = line.stripTrailing();
    int word = next.split("\\s", 2)[0].length();
    boolean open = !bare.matches(".*[.:;!?…]$") && Character.isLowerCase(next.codePointAt(0));
    boolean full = bare.length() + 1 + word > width - width / 10 && !LABEL.matcher(next).matches();
    return full || (open && bare.length() * 10 >= width * 6);
  }

  private static boolean isCut(String line, String next) {
    return CUT.matcher(line.stripTrailing()).matches()
        && !next.isEmpty()
        && Character.isLowerCase(next.codePointAt(0));
  }

  // A hyphen that is written elsewhere, too, is no cut.
  private static String mended(String line, String next, Set<String> words) {
    String start = line.stripTrailing();
    String head = start.substring(0, start.length() - 1);
    Matcher first = Pattern.compile("[\\p{L}]+").matcher(next);
    Matcher last = Pattern.compile("([\\p{L}-]+)$").matcher(head);
    if (first.lookingAt() && last.find()) {
      String hyphened = (last.group(1) + "-" + first.group()).toLowerCase(Locale.ROOT);
      if (words.contains(hyphened)) {
        return head + "-" + next;
      }
    }
    return head + next;
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    Pattern hyphened = Pattern.compile("\\p{L}+(?:-\\p{L}+)+");
    lines.forEach(
        line ->
            hyphened
                .matcher(line)
                .results()
                .forEach(found -> words.add(found.group().toLowerCase(Locale.ROOT))));
    return words;
  }
}
