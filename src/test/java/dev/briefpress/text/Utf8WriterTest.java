package dev.briefpress.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
  private static final String[] PARTS = {
    "a",
    "<b>",
    "ü",
    "–",
    "𝄞",
    "\ud834",
    "\udd1e",
    "&",
    "'",
    "\"",
    "plain words that are longer than most"
  };

  @Test
  void writesWhatJavaEncodesHoweverTheTextIsCut() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder whole = new StringBuilder();
      Utf8Writer writer = new Utf8Writer(1);
      for (int i = random.nextInt(12); i >= 0; i--) {
        String part = PARTS[random.nextInt(PARTS.length)];
        whole.append(part);
        write(part, writer, random.nextInt(4));
      }
      whole.append('.');
      writer.write('.');
      String text = whole.toString();
      assertThat(writer.toString())
          .isEqualTo(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
  }

  private static void write(String part, Utf8Writer writer, int way) {
    switch (way) {
      case 0 -> writer.write(part);
      case 1 -> writer.write(part.toCharArray(), 0, part.length());
      case 2 -> part.chars().forEach(writer::write);
      default -> writer.write("x" + part + "y", 1, part.length());
    }
  }
}
