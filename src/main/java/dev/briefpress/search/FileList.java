package dev.briefpress.search;

import dev.briefpress.content.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files of a split index, each named after its content, so that a browser may keep it for ever
 * and never mixes two builds: a file that changed has another name.
 *
 * <p>A name is a prefix and a hash of the content in base 32. Where the prefix says which part of
 * the index it is, five characters (25 bits) are enough to tell its versions apart.
 */
final class FileList {
  /** How many characters the hash has in the name of one of many files. */
  static final int SHORT = 5;

  private static final int LONG = 10;
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

  private final List<SearchFile> files = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();

  /** Adds one of many files; returns the hash in its name {@code prefix-hash.json}. */
  String add(String prefix, Consumer<OutputStream> content) {
    return add(prefix + "-", SHORT, bytes(content));
  }

  /** Adds the only file of its kind; returns its path. */
  String addSingle(String prefix, Consumer<OutputStream> content) {
    return prefix + "." + add(prefix + ".", LONG, bytes(content)) + ".json";
  }

  /** Adds a file that keeps its name whatever is in it. */
  void addUnhashed(String path, byte[] bytes) {
    files.add(new SearchFile(path, Fingerprint.of(bytes), bytes));
  }

  /** All files so far, in the order of adding. */
  List<SearchFile> files() {
    return List.copyOf(files);
  }

  private String add(String prefix, int length, byte[] bytes) {
    Fingerprint sum = Fingerprint.of(bytes);
    String hash = base32(sum.low(), length);
    for (long salt = 1; !paths.add(prefix + hash); salt++) {
      hash = base32(sum.low() + salt * (sum.high() | 1), length);
    }
    files.add(new SearchFile(prefix + hash + ".json", sum, bytes));
    return hash;
  }

  private static byte[] bytes(Consumer<OutputStream> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
    content.accept(out);
    return out.toByteArray();
  }

  private static String base32(long bits, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt((int) (bits >>> (5 * i) & 31)));
    }
    return text.toString();
  }
}
