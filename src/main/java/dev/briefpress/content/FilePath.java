package dev.briefpress.content;

import dev.briefpress.text.Characters;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The path of one file or folder of a site, relative to the site's folder, with {@code /}. It
 * cannot point outside the folder it begins with: it is never empty nor absolute, and has no
 * backslash, no empty part and no part {@code .} or {@code ..}. Every character in it can be seen:
 * what cannot be decoded, commands a terminal or turns the writing direction about is not in it.
 */
public record FilePath(String value) {
  public FilePath {
    if (!isSafe(value)) {
      throw new IllegalArgumentException("'" + shown(value) + "' is not a path inside the site");
    }
  }

  /** Whether {@code value} keeps to the rules of a path. */
  public static boolean isSafe(String value) {
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '/') {
        if (!isName(value, start, i)) {
          return false;
        }
        start = i + 1;
      } else if (Characters.isUnfitInName(value, i)) {
        return false;
      }
    }
    return isName(value, start, value.length());
  }

  /**
   * The path of {@code file}.
   *
   * @param site the folder in which {@code file} was listed, itself or some folder below
   * @return absent when the path does not keep to the rules
   */
  public static Optional<FilePath> of(Path site, Path file) {
    String path = written(site, file);
    return isSafe(path) ? Optional.of(new FilePath(path)) : Optional.empty();
  }

  /** A path that keeps to no rule, as it may be shown. */
  public static String shown(Path site, Path file) {
    return shown(written(site, file));
  }

  // On Windows a backslash separates folders, elsewhere it is part of a name.
  private static String written(Path site, Path file) {
    String path = site.relativize(file).toString();
    String separator = file.getFileSystem().getSeparator();
    return separator.equals("/") ? path : path.replace(separator, "/");
  }

  /** The first character of {@code value} that no path may hold. */
  public static OptionalInt firstUnfit(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Characters.isUnfitInName(value, i)) {
        return OptionalInt.of(value.codePointAt(i));
      }
    }
    return OptionalInt.empty();
  }

  private static String shown(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' && Characters.isUnfitInName(value, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The file in {@code site}. */
  public Path in(Path site) {
    return site.resolve(value);
  }

  private static boolean isName(String value, int start, int end) {
    int length = end - start;
    return length > 2
        || (length == 2 && !value.startsWith("..", start))
        || (length == 1 && value.charAt(start) != '.');
  }

  @Override
  public String toString() {
    return value;
  }
}
