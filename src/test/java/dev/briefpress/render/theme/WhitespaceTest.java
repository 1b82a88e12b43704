package dev.briefpress.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.text.Utf8Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhitespaceTest {
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
    assertThat(new String(writer.bytes(Whitespace::compact), StandardCharsets.UTF_8))
        .isEqualTo(compact.replace('|', '\n'));
  }
}
