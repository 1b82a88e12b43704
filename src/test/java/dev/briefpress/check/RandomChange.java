package dev.briefpress.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Changes bytes the way editors, merges and bad disks do. */
final class RandomChange {
  private static final List<String> MARKS =
      List.of(
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "---\n",
          "```\n",
          "- ",
          "  ",
          "\t",
          "**",
          ":**",
          ":",
          ": ",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "!",
          "|",
          ">",
          "?",
          "%",
          "\"",
          "'",
          "#",
          "## ",
          "### ",
          "1. ",
          "<",
          "<b>",
          "<!--",
          "](",
          "![",
          "|-",
          "~~~~~~\n",
          "=",
          "\u0000",
          "\u2028",
          "\u0085",
          "\uFEFF",
          "\u202E",
          "\uD83D\uDE00",
          "e\u0301",
          "<<<<<<< a\n",
          ">>>>>>> b\n",
          "title: ",
          "date: ",
          "tags: [",
          "- **Hypothesis A:** ",
          "&#0;",
          "\\");

  private RandomChange() {}

  static byte[] of(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, random.nextInt(random.nextInt(20) == 0 ? 400 : 12));
    int choice = random.nextInt(10);
    if (choice < 5) {
      String mark = MARKS.get(random.nextInt(MARKS.size()));
      return spliced(bytes, at, 0, mark.getBytes(StandardCharsets.UTF_8));
    }
    if (choice < 7) {
      return spliced(bytes, at, length, new byte[0]);
    }
    if (choice < 8) {
      return spliced(bytes, at, 0, slice(bytes, at, length));
    }
    if (choice < 9) {
      int from = random.nextInt(bytes.length + 1);
      int size = Math.min(bytes.length - from, 200);
      return spliced(bytes, at, 0, slice(bytes, from, size));
    }
    return spliced(bytes, at, Math.min(1, length), new byte[] {(byte) random.nextInt(256)});
  }

  private static byte[] slice(byte[] bytes, int from, int length) {
    byte[] slice = new byte[length];
    System.arraycopy(bytes, from, slice, 0, length);
    return slice;
  }

  private static byte[] spliced(byte[] bytes, int at, int gone, byte[] added) {
    byte[] result = new byte[bytes.length - gone + added.length];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(added, 0, result, at, added.length);
    System.arraycopy(bytes, at + gone, result, at + added.length, bytes.length - at - gone);
    return result;
  }
}
