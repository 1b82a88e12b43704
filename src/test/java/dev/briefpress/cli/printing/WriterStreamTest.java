package dev.briefpress.cli.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriterStreamTest {
  private final StringWriter written = new StringWriter();
  private final WriterStream stream = new WriterStream(new PrintWriter(written));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 16_383, 16_384, 16_385, 100_000})
  void passesOnWhatItGetsInPiecesOfAnySize(int size) throws IOException {
    String text = "a é 日本 👍 \n".repeat(9_000);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int start = 0; start < bytes.length; start += size) {
      stream.write(bytes, start, Math.min(size, bytes.length - start));
    }
    stream.close();
    assertThat(written.toString()).isEqualTo(text);
  }

  @Test
  void passesOnSingleBytes() throws IOException {
    for (byte one : "é".getBytes(StandardCharsets.UTF_8)) {
      stream.write(one);
      stream.flush();
    }
    assertThat(written.toString()).isEqualTo("é");
  }

  @Test
  void holdsNoMoreThanAFewKilobytes() throws IOException {
    stream.write("x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    assertThat(written.toString().length()).isGreaterThan(950_000);
  }

  @Test
  void saysWhenTheWriterTakesNoMore() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int start, int length) throws IOException {
            throw new IOException("no space");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    WriterStream refused = new WriterStream(new PrintWriter(full));
    assertThatThrownBy(
            () -> {
              refused.write('x');
              refused.close();
            })
        .isInstanceOf(IOException.class);
  }
}
