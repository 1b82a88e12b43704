package dev.briefpress.markup;

import dev.briefpress.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a link or image means.
 *
 * <p>Schemes allowed are {@code http}, {@code https}, {@code mailto} and {@code tel}; any other, an
 * address that names a host without a scheme ({@code //host/}) and one with control characters are
 * refused. An address is read as a browser reads it: blanks around it and tabs and line ends in it
 * do not count, and neither does the case of the scheme.
 *
 * @param value by kind: {@code INSIDE}, the path from the site's folder, percent-decoded, with the
 *     fragment if there is one ({@code content/pages/why.md#method}); {@code FRAGMENT} with its
 *     {@code #}, percent-decoded; {@code OUTSIDE}, the URL, percent-encoded where needed; {@code
 *     ESCAPES} and {@code REFUSED}, as written; never holds a quotation mark, angle bracket or
 *     control character but in {@code REFUSED}
 */
public record Target(Kind kind, String value) {
  /** Where it points. */
  public enum Kind {
    /** A file of the site. */
    INSIDE,
    /** A place on the same page. */
    FRAGMENT,
    /** Another site, a mail address, a telephone. */
    OUTSIDE,
    /** A path that leads out of the site's folder. */
    ESCAPES,
    /** Nowhere. */
    EMPTY,
    /** An address that is not safe to follow. */
    REFUSED
  }

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):");

  /**
   * What {@code address} means.
   *
   * @param address decoded, as in {@link Destination}
   * @param sourcePath path of the document it stands in, relative to the site's folder
   */
  public static Target of(String address, String sourcePath) {
    // The URL standard strips these before it looks for a scheme.
    String url = address.trim().replace("\t", "").replace("\n", "").replace("\r", "");
    if (url.isEmpty()) {
      return new Target(Kind.EMPTY, "");
    }
    if (Characters.firstUnfit(url) >= 0) {
      return new Target(Kind.REFUSED, address);
    }
    Matcher scheme = SCHEME.matcher(url);
    if (scheme.lookingAt()) {
      return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
          ? new Target(Kind.OUTSIDE, Escape.url(url))
          : new Target(Kind.REFUSED, address);
    }
    if (url.charAt(0) == '#') {
      return new Target(Kind.FRAGMENT, Escape.path(Escape.percentDecoded(url)));
    }
    if (isSlash(url.charAt(0)) && url.length() > 1 && isSlash(url.charAt(1))) {
      return new Target(Kind.REFUSED, address);
    }
    return inside(url, sourcePath);
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static Target inside(String url, String sourcePath) {
    int hash = url.indexOf('#');
    String path = hash < 0 ? url : url.substring(0, hash);
    String fragment = hash < 0 ? "" : Escape.path(Escape.percentDecoded(url.substring(hash)));
    List<String> folders = new ArrayList<>();
    boolean rooted = path.startsWith("/");
    if (rooted) {
      String content = sourcePath.substring(0, Math.max(0, sourcePath.indexOf('/')));
      if (!path.startsWith("/" + content + "/") && !content.isEmpty()) {
        folders.add(content);
      }
    } else {
      folders.addAll(List.of(sourcePath.split("/", -1)));
      folders.remove(folders.size() - 1);
    }
    if (!walk(folders, Escape.percentDecoded(path))) {
      return new Target(Kind.ESCAPES, Escape.url(url));
    }
    return new Target(Kind.INSIDE, Escape.path(String.join("/", folders)) + fragment);
  }

  // False if the path climbs above the site's folder.
  private static boolean walk(List<String> folders, String path) {
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (folders.isEmpty()) {
          return false;
        }
        folders.remove(folders.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".")) {
        folders.add(name);
      }
    }
    return true;
  }
}
