package dev.briefpress.desk;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.read.SourceFile;
import dev.briefpress.text.RawSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags that a block of the body lists as text.
 *
 * <p>A comma or a line end parts two tags, but either may also stand within one (Washington, D.C.),
 * so that the longest stretch that names one of the two tags is taken first.
 */
final class SectionTags {
  private static final String SEPARATORS = ",;·\n";

  /** Most separators in one tag. */
  private static final int MOST_SEPARATORS = 4;

  /** What stands before and behind a tag in an item of a list, or around it as emphasis. */
  private static final Pattern NAME =
      Pattern.compile("(?s)\\s*(?:(?:[-*+•]|\\d+[.)])\\s+)?[#*_]*(.*?)[*_.]*\\s*");

  private final TagMerge merge;
  private final SourceFile file;
  private final int start;
  private final int end;

  /**
   * @param bodyStart offset of the body in the file
   * @param block within the body
   */
  SectionTags(TagMerge merge, SourceFile file, int bodyStart, RawSpan block) {
    this.merge = merge;
    this.file = file;
    this.start = bodyStart + block.start();
    this.end = bodyStart + block.end();
  }

  /** A tag's name, without what stands around it. */
  private record Name(int start, int end, String text) {}

  List<Edit> edits() {
    List<Name> names = names();
    boolean there = names.stream().anyMatch(name -> merge.isNew(name.text()));
    List<Edit> edits = new ArrayList<>();
    int kept = -1;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      if (!merge.isOld(name.text())) {
        kept = name.end();
      } else if (!there) {
        edits.add(new Edit(file.span(name.start(), name.end()), merge.name()));
        there = true;
        kept = name.end();
      } else if (kept >= 0) {
        edits.add(new Edit(file.span(kept, name.end()), ""));
        kept = name.end();
      } else {
        int next = i + 1 < names.size() ? names.get(i + 1).start() : name.end();
        edits.add(new Edit(file.span(name.start(), next), ""));
      }
    }
    return edits;
  }

  private List<Name> names() {
    List<Integer> ends = ends();
    List<Name> names = new ArrayList<>();
    int from = start;
    int next = 0;
    while (next < ends.size()) {
      int last = Math.min(next + MOST_SEPARATORS, ends.size() - 1);
      while (last > next && !isMeant(name(from, ends.get(last)))) {
        last--;
      }
      names.add(name(from, ends.get(last)));
      from = ends.get(last) + 1;
      next = last + 1;
    }
    names.removeIf(name -> name.text().isEmpty());
    return names;
  }

  private boolean isMeant(Name name) {
    return merge.isOld(name.text()) || merge.isNew(name.text());
  }

  private Name name(int from, int to) {
    Matcher parts = NAME.matcher(file.text()).region(from, to);
    if (!parts.matches()) {
      return new Name(from, from, "");
    }
    return new Name(parts.start(1), parts.end(1), parts.group(1));
  }

  private List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (SEPARATORS.indexOf(file.text().charAt(i)) >= 0) {
        ends.add(i);
      }
    }
    ends.add(end);
    return ends;
  }
}
