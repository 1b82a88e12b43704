package dev.briefpress.content;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Adds up values to a {@link Fingerprint}. Each text counts with its length, so that no two lists
 * of values add up alike by running into each other. Not safe for several threads.
 */
public final class Sum {
  private final HashStream128 stream = Hashing.xxh3_128().hashStream();

  public Sum text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    stream.putInt(bytes.length).putBytes(bytes);
    return this;
  }

  public Sum texts(List<String> texts) {
    stream.putInt(texts.size());
    texts.forEach(this::text);
    return this;
  }

  public Sum number(long number) {
    stream.putLong(number);
    return this;
  }

  public Sum sum(Fingerprint sum) {
    stream.putLong(sum.high()).putLong(sum.low());
    return this;
  }

  public Fingerprint fingerprint() {
    return Fingerprint.of(stream.get());
  }
}
