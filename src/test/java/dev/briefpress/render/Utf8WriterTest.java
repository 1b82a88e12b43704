package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

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

  @Test
  void escapesLikeThymeleaf() {
    for (String part : PARTS) {
      String text = part + "<>" + part + "&\"'=`" + part + ".";
      Utf8Writer writer = new Utf8Writer(16);
      writer.escape(text);
      byte[] expected =
          EscapedAttributeUtils.escapeAttribute(TemplateMode.HTML, text)
              .getBytes(StandardCharsets.UTF_8);
      assertThat(writer.toString()).isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`<p>a</p>`, `<p>a</p>|`",
        "`  a  |||\t \r|b\r|`, `a|b|`",
        "`|`, ``",
        "`<pre> a| |  b </pre>  |  c`, `<pre> a| |  b </pre>  |c|`",
        "`  <pre class=\"x\">|  a|  </pre>|  c`, `  <pre class=\"x\">|  a|  </pre>|c|`",
        "`  x <pre>| a|</pre> <pre>| b||</pre>|| c`, `  x <pre>| a|</pre> <pre>| b||</pre>|c|`",
        "` ü |  <p>–</p>`, `ü|<p>–</p>|`",
        "` <p>pre <b>`, `<p>pre <b>|`"
      })
  void leavesOutBlankLinesAndIndentationButNotInPre(String text, String compact) {
    Utf8Writer writer = new Utf8Writer(16);
    writer.write(text.replace('|', '\n'));
    assertThat(new String(writer.compact(), StandardCharsets.UTF_8))
        .isEqualTo(compact.replace('|', '\n'));
  }
}
