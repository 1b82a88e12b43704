package dev.briefpress.check;

import dev.briefpress.content.Tag;
import dev.briefpress.settings.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tags that a section lists as text.
 *
 * <p>A comma parts two tags, and a full stop ends the list; but either may also be a part of a tag
 * (Washington, D.C.; Acme Inc.). So the longest stretch that is a tag of the front matter is taken
 * first.
 *
 * @param given keys of the front matter's tags
 */
record WrittenTags(Taxonomy taxonomy, Set<String> given) {
  private static final String SEPARATORS = ",;·";

  /** Most commas and the like in one tag. */
  private static final int MOST_SEPARATORS = 4;

  /** The tags of each of the texts. */
  List<Tag> in(List<String> texts) {
    List<Tag> tags = new ArrayList<>();
    texts.forEach(text -> add(text, tags));
    return tags;
  }

  private void add(String text, List<Tag> tags) {
    List<Integer> ends = ends(text);
    int next = 0;
    while (next < ends.size()) {
      int start = next == 0 ? 0 : ends.get(next - 1) + 1;
      int last = Math.min(next + MOST_SEPARATORS, ends.size() - 1);
      Optional<Tag> tag = known(text.substring(start, ends.get(last)));
      while (tag.isEmpty() && last > next) {
        last--;
        tag = known(text.substring(start, ends.get(last)));
      }
      if (tag.isEmpty()) {
        tag = stranger(text.substring(start, ends.get(last)));
      }
      tag.ifPresent(tags::add);
      next = last + 1;
    }
  }

  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
        ends.add(i);
      }
    }
    ends.add(text.length());
    return ends;
  }

  private Optional<Tag> known(String written) {
    String name = bare(written);
    return tag(name).or(() -> tag(unstopped(name))).filter(tag -> given.contains(tag.key()));
  }

  private Optional<Tag> stranger(String written) {
    return tag(unstopped(bare(written)));
  }

  private Optional<Tag> tag(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(Tag.of(taxonomy.tags().canonical(name)));
  }

  // A hash before a tag is no part of it.
  private static String bare(String written) {
    String name = written.strip();
    return name.startsWith("#") ? name.substring(1) : name;
  }

  private static String unstopped(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
