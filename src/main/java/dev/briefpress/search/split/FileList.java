package dev.briefpress.search.split;

import dev.briefpress.content.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files of a split index, each named after its content, so that a browser may keep it for ever
 * and never mixes two builds: a file that changed has another name.
 *
 * <p>A name is a prefix and a sum in base 32, of the bytes or of all that they are made from, which
 * is quicker: a file that is there already need not be made. Where the prefix says which part of
 * the index it is, five characters (25 bits) are enough to tell its versions apart.
 */
final class FileList {
  /** How many characters the sum has in the name of one of many files. */
  static final int SHORT = 5;

  private static final int LONG = 10;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private final List<SearchFile> files = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();

  /**
   * Adds one of many files; returns the sum in its name {@code prefix-sum.json}.
   *
   * @param sum of all that the file is made from, the version of the layout included
   */
  String add(String prefix, Fingerprint sum, Consumer<OutputStream> content) {
    return add(prefix + "-", SHORT, sum, content);
  }

  /** Adds one of many files, small enough to be made at once; returns the sum in its name. */
  String add(String prefix, Consumer<OutputStream> content) {
    return addMade(prefix + "-", SHORT, content);
  }

  /** Adds the only file of its kind; returns its path. */
  String addSingle(String prefix, Consumer<OutputStream> content) {
    return prefix + "." + addMade(prefix + ".", LONG, content) + ".json";
  }

  /** Adds a file that keeps its name whatever is in it. */
  void addUnhashed(String path, byte[] bytes) {
    files.add(new SearchFile(path, Fingerprint.of(bytes), out -> write(bytes, out)));
  }

  /** All files so far, in the order of adding. */
  List<SearchFile> files() {
    return List.copyOf(files);
  }

  private String addMade(String prefix, int length, Consumer<OutputStream> content) {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    content.accept(made);
    byte[] bytes = made.toByteArray();
    return add(prefix, length, Fingerprint.of(bytes), out -> write(bytes, out));
  }

  private String add(String prefix, int length, Fingerprint sum, Consumer<OutputStream> content) {
    String name = base32(sum.low(), length);
    for (long salt = 1; !paths.add(prefix + name); salt++) {
      name = base32(sum.low() + salt * (sum.high() | 1), length);
    }
    files.add(new SearchFile(prefix + name + ".json", sum, content));
    return name;
  }

  private static void write(byte[] bytes, OutputStream out) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String base32(long bits, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt((int) (bits >>> (5 * i) & 31)));
    }
    return text.toString();
  }
}
