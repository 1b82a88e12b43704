package dev.briefpress.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * What would change in a file, in the unified format that {@code patch} and {@code git apply} read
 * (POSIX, <i>diff -u</i>), with three lines of context.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String UNENDED = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * The difference between two texts of one file, each line of it ending in LF; empty when there is
   * none. A carriage return at the end of a line counts as part of the line.
   *
   * @param path of the file, relative to the site's folder
   */
  public static String of(String path, String before, String after) {
    return of(path, path, before, after);
  }

  /** The same of a file that is renamed, or not renamed, from one path to another. */
  public static String of(String oldPath, String newPath, String before, String after) {
    List<String> old = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + oldPath, "b/" + newPath, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }

  // The mark of a last line without an end stands below that line, wherever the line is shown.
  private static List<String> lines(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + UNENDED);
    }
    return lines;
  }
}
