package dev.briefpress.check;

import dev.briefpress.read.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a body, with blanks in the place of code, in which nothing is markup.
 *
 * @param start offset in the body
 */
record ProseLines(int start, String text) {
  private static final Pattern CODE = Pattern.compile("(`+)(?!`).*?(?<!`)\\1(?!`)");

  static List<ProseLines> of(Draft draft) {
    String body = draft.body();
    List<ProseLines> lines = new ArrayList<>();
    boolean code = false;
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('\n', start);
      end = end < 0 ? body.length() : end;
      String line = body.substring(start, end);
      String bare = line.stripLeading();
      boolean fence = bare.startsWith("```") || bare.startsWith("~~~");
      code ^= fence;
      lines.add(new ProseLines(start, code || fence ? "" : withoutCode(line)));
      start = end + 1;
    }
    return lines;
  }

  private static String withoutCode(String line) {
    return line.indexOf('`') < 0
        ? line
        : CODE.matcher(line).replaceAll(m -> " ".repeat(m.group().length()));
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
