package dev.briefpress.content;

import dev.briefpress.text.Normalized;
import dev.briefpress.text.Percent;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of one file of the published site, relative to the site's root, such as {@code
 * briefs/2026/01/30/eu-japan.html}. It keeps to the rules of a {@link FilePath} and has no colon:
 * it cannot point outside the output folder.
 */
public record SitePath(String value) implements Comparable<SitePath> {
  // Beside letters and digits: what stands in a path as it is, and needs no care in an attribute.
  private static final String MARKS = "/-._~!$()*+,;=@";

  private static final String INDEX = "index.html";

  public SitePath {
    if (!isSafe(value)) {
      throw new IllegalArgumentException("'" + value + "' is not an address inside the site");
    }
  }

  /** Whether {@code value} keeps to the rules of an address. */
  public static boolean isSafe(String value) {
    return value.indexOf(':') < 0 && FilePath.isSafe(value);
  }

  /**
   * The old address {@code written}, which some server may have had: a path, or a whole address of
   * which the host says nothing. It may be percent-encoded, lack an ending, end in another one than
   * {@code .html}, and have a query ({@code /?p=12}). A folder stands for its index, and a name
   * without an ending for a folder, because servers answer it with the folder's index.
   *
   * @return absent when no file and no rule of a server could stand there
   */
  public static Optional<SitePath> ofOld(String written) {
    String path = written.strip().replaceFirst("(?i)^https?://[^/?#]*", "").replaceFirst("#.*", "");
    int mark = path.indexOf('?');
    String query = mark < 0 ? "" : path.substring(mark);
    String bare = Percent.decoded(mark < 0 ? path : path.substring(0, mark)).orElse("..");
    String inside = bare.startsWith("/") ? bare.substring(1) : bare;
    String name = inside.substring(inside.lastIndexOf('/') + 1);
    String file =
        name.isEmpty()
            ? inside + INDEX
            : name.matches(".*\\.[A-Za-z][A-Za-z0-9]{0,5}") ? inside : inside + "/" + INDEX;
    boolean plain = inside.indexOf('?') < 0 && query.matches("(?:\\?[A-Za-z0-9%&=_.~+-]+)?");
    return plain && isSafe(file + query)
        ? Optional.of(new SitePath(file + query))
        : Optional.empty();
  }

  /** Whether a page can be a file there: it ends as pages do, and has no query. */
  public boolean isPage() {
    return value.endsWith(".html") || value.endsWith(".htm");
  }

  /**
   * The same text for two addresses that would be one file somewhere: on a file system that does
   * not distinguish capitals, nor ways to encode an accent.
   */
  public static String folded(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) >= 0x80) {
        String composed = Normalized.of(address, Normalizer.Form.NFC);
        // To capitals first: only then is a long s, or the sign of Kelvin, the letter that it is.
        String small = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalized.of(small, Normalizer.Form.NFC);
      }
    }
    return address.toLowerCase(Locale.ROOT);
  }

  /** The way from the root's folder up: {@code ""} at the root, {@code ../} once per folder. */
  public String toRoot() {
    return "../".repeat(slashes(value, 0));
  }

  /**
   * A relative link that leads from the page {@code from} to this file, never empty: {@code
   * ../../tags/x.html}. Folders that both share are left out. It is a URL: what may not stand in
   * one is percent-encoded.
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
    return "../".repeat(slashes(other, common)) + Percent.encoded(value.substring(common), MARKS);
  }

  private static int slashes(String path, int from) {
    int count = 0;
    for (int i = path.indexOf('/', from); i >= 0; i = path.indexOf('/', i + 1)) {
      count++;
    }
    return count;
  }

  /** The address as the path of a URL, without leading slash: percent-encoded where needed. */
  public String url() {
    return Percent.encoded(value, MARKS);
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
