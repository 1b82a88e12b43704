package dev.briefpress.content;

/**
 * The address of one file of the published site, relative to the site's root, such as {@code
 * briefs/2026/01/30/eu-japan.html}. Never empty, never absolute, no {@code .} or {@code ..}, no
 * empty segment, no backslash or control character: it cannot point outside the output folder.
 */
public record SitePath(String value) implements Comparable<SitePath> {
  public SitePath {
    if (!isSafe(value)) {
      throw new IllegalArgumentException("'" + value + "' is not an address inside the site");
    }
  }

  /** Whether {@code value} keeps to the rules of an address. */
  public static boolean isSafe(String value) {
    if (value.isEmpty() || value.chars().anyMatch(c -> c < 0x20 || c == 0x7F || c == '\\')) {
      return false;
    }
    for (String segment : value.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return value.indexOf(':') < 0;
  }

  /** The way from the root's folder up: {@code ""} at the root, {@code ../} once per folder. */
  public String toRoot() {
    return "../".repeat((int) value.chars().filter(c -> c == '/').count());
  }

  /**
   * A relative link that leads from the page {@code from} to this file, never empty: {@code
   * ../../tags/x.html}. Folders that both share are left out.
   */
  public String from(SitePath from) {
    String other = from.value;
    int common = 0;
    for (int i = 0; i < Math.min(value.length(), other.length()); i++) {
      if (value.charAt(i) != other.charAt(i)) {
        break;
      }
      if (value.charAt(i) == '/') {
        common = i + 1;
      }
    }
    long up = other.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + value.substring(common);
  }

  /** The folder with its closing slash, {@code ""} at the root. */
  public String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
