package dev.briefpress.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where the destination of a link or image leads. */
public final class Targets {
  // RFC 3986, 3.1. Browsers drop blanks and control characters before and inside a scheme.
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Set<String> ALLOWED = Set.of("http", "https", "mailto");

  private Targets() {}

  /** Whether {@code address} leads away from this site: it has a scheme, or names a host. */
  public static boolean isOutside(String address) {
    String bare = bare(address);
    return bare.startsWith("//") || SCHEME.matcher(bare).lookingAt();
  }

  /** Whether an outside {@code address} may be linked to: http, https or mailto. */
  public static boolean isAllowed(String address) {
    Matcher matcher = SCHEME.matcher(bare(address));
    return matcher.lookingAt() && ALLOWED.contains(matcher.group(1).toLowerCase(Locale.ROOT));
  }

  private static String bare(String address) {
    StringBuilder bare = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c > 0x20 && (c < 0x7F || c > 0x9F)) {
        bare.append(c == '\\' ? '/' : c);
      }
    }
    return bare.toString();
  }

  /**
   * The path, relative to the site's folder, of the file that {@code path} names in the document
   * {@code from}: relative to the document's folder, or to the content folder when it begins with
   * {@code /}.
   *
   * @param path without fragment; not empty
   * @param from the document's path relative to the site's folder
   * @return absent when the path leads outside the content folder
   */
  public static Optional<String> resolve(String path, String from) {
    String content = from.substring(0, from.indexOf('/'));
    Deque<String> segments = new ArrayDeque<>();
    if (!path.startsWith("/")) {
      String folder = from.substring(0, from.lastIndexOf('/'));
      for (String segment : folder.split("/", -1)) {
        segments.addLast(segment);
      }
    } else {
      segments.addLast(content);
      if (path.startsWith("/" + content + "/")) {
        segments.clear();
      }
    }
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.size() <= 1) {
          return Optional.empty();
        }
        segments.removeLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return segments.size() > 1 && segments.getFirst().equals(content)
        ? Optional.of(String.join("/", segments))
        : Optional.empty();
  }
}
