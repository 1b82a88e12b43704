package dev.briefpress.content;

/**
 * The identity of a document: the path of its source file relative to the site's folder, with
 * {@code /}, such as {@code content/briefs/2026/01/30/eu-japan.md}.
 */
public record BriefId(String path) implements Comparable<BriefId> {
  // A record's own would be right, too, but it is many times slower, and most maps have these keys.
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public int compareTo(BriefId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
