package dev.briefpress.docs;

import dev.briefpress.docs.PageRun.Ran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes into a page what its commands print. */
final class PrintedOutput {
  private PrintedOutput() {}

  /** The lines of a page with the output of those commands that printed something else. */
  static List<String> renewed(List<String> page, List<Ran> ran) {
    List<String> lines = new ArrayList<>(page);
    ran.stream()
        .filter(r -> r.command().output().isPresent() && !r.command().shows(r.printed()))
        .sorted(Comparator.comparing((Ran r) -> r.command().line()).reversed())
        .forEach(
            r -> {
              int first = r.command().line() + (int) r.command().text().lines().count() - 1;
              int end = first + r.command().output().orElseThrow().size();
              lines.subList(first, end).clear();
              lines.addAll(first, r.printed().lines().toList());
            });
    return lines;
  }
}
