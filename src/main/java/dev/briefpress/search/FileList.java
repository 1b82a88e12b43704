package dev.briefpress.search;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    return add(prefix + "-", SHORT, content);
  }

  /** Adds the only file of its kind; returns its path. */
  String addSingle(String prefix, Consumer<OutputStream> content) {
    return prefix + "." + add(prefix + ".", LONG, content) + ".json";
  }

  /** Adds a file that keeps its name whatever is in it. */
  void addUnhashed(String path, Consumer<OutputStream> content) {
    byte[] sum = sha256(new SearchFile(path, "", content).bytes(), 0);
    files.add(new SearchFile(path, base32(sum, LONG), content));
  }

  /** All files so far, in the order of adding. */
  List<SearchFile> files() {
    return List.copyOf(files);
  }

  private String add(String prefix, int length, Consumer<OutputStream> content) {
    byte[] bytes = new SearchFile("", "", content).bytes();
    String hash = base32(sha256(bytes, 0), length);
    for (int salt = 1; !paths.add(prefix + hash); salt++) {
      hash = base32(sha256(bytes, salt), length);
    }
    files.add(new SearchFile(prefix + hash + ".json", hash, content));
    return hash;
  }

  private static String base32(byte[] sum, int length) {
    long bits = 0;
    for (int i = 0; i < 7; i++) {
      bits = bits << 8 | (sum[i] & 0xFF);
    }
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt((int) (bits >>> (5 * i) & 31)));
    }
    return text.toString();
  }

  /** The sum of {@code content}, another for each {@code salt}. */
  private static byte[] sha256(byte[] content, int salt) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content);
      if (salt > 0) {
        digest.update((byte) salt);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
