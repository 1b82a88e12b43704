package dev.briefpress.docs;

import dev.briefpress.docs.PageRun.Ran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes into a page what its commands print. */
final class PrintedOutput {
  /** How much of a change a line is that is added to what a page shows. */
  private static final int ADDED = 1;

  /**
   * One that another line takes the place of: two of them are more than one added and one taken.
   */
  private static final int REPLACED = 3;

  /**
   * One that is taken: more than one replaced, or a line {@code …} would stand for the new line.
   */
  private static final int TAKEN = 4;

  private final List<String> shown;
  private final List<String> printed;

  private PrintedOutput(List<String> shown, List<String> printed) {
    this.shown = shown;
    this.printed = printed;
  }

  /** The lines of a page with the output of those commands that printed something else. */
  static List<String> renewed(List<String> page, List<Ran> ran) {
    List<String> lines = new ArrayList<>(page);
    ran.stream()
        .filter(r -> r.command().output().isPresent() && !r.command().shows(r.printed()))
        .sorted(Comparator.comparing((Ran r) -> r.command().line()).reversed())
        .forEach(
            r -> {
              List<String> shown = r.command().output().orElseThrow();
              int first = r.command().line() + (int) r.command().text().lines().count() - 1;
              lines.subList(first, first + shown.size()).clear();
              lines.addAll(first, renewed(shown, r.printed()));
            });
    return lines;
  }

  /**
   * The lines that a page shows, changed as little as possible to show what is printed: a line that
   * still shows a printed one stays, with each {@code …} in it, and so does a line {@code …}.
   */
  static List<String> renewed(List<String> shown, String printed) {
    return new PrintedOutput(shown, printed.lines().toList()).renewed();
  }

  private List<String> renewed() {
    int[][] changes = changes();
    List<String> renewed = new ArrayList<>();
    int s = 0;
    int p = 0;
    while (s < shown.size() || p < printed.size()) {
      boolean line = s < shown.size();
      boolean any = line && ShellCommand.isAnyLines(shown.get(s));
      if (any && p < printed.size() && changes[s][p] == changes[s][p + 1]) {
        p++;
      } else if (any) {
        renewed.add(shown.get(s++));
      } else if (line && p < printed.size() && changes[s][p] == replaced(s, p, changes)) {
        boolean stays = ShellCommand.shows(shown.get(s), printed.get(p));
        renewed.add(stays ? shown.get(s) : printed.get(p));
        s++;
        p++;
      } else if (line && changes[s][p] == changes[s + 1][p] + TAKEN) {
        s++;
      } else {
        renewed.add(printed.get(p++));
      }
    }
    return renewed;
  }

  /** How much must change from each shown line on to show what is printed from each line on. */
  private int[][] changes() {
    int[][] changes = new int[shown.size() + 1][printed.size() + 1];
    for (int s = shown.size(); s >= 0; s--) {
      for (int p = printed.size(); p >= 0; p--) {
        changes[s][p] = fewest(s, p, changes);
      }
    }
    return changes;
  }

  private int fewest(int s, int p, int[][] changes) {
    boolean line = s < shown.size();
    boolean more = p < printed.size();
    if (!line || !more) {
      int lines = (int) shown.stream().skip(s).filter(l -> !ShellCommand.isAnyLines(l)).count();
      return line && ShellCommand.isAnyLines(shown.get(s))
          ? changes[s + 1][p]
          : lines * TAKEN + (printed.size() - p) * ADDED;
    }
    if (ShellCommand.isAnyLines(shown.get(s))) {
      return Math.min(changes[s][p + 1], changes[s + 1][p]);
    }
    int another = Math.min(changes[s + 1][p] + TAKEN, changes[s][p + 1] + ADDED);
    return Math.min(replaced(s, p, changes), another);
  }

  private int replaced(int s, int p, int[][] changes) {
    boolean same = ShellCommand.shows(shown.get(s), printed.get(p));
    return changes[s + 1][p + 1] + (same ? 0 : REPLACED);
  }
}
