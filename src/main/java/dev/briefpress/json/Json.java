package dev.briefpress.json;

import dev.briefpress.text.Utf8Writer;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Makes JSON documents through Jackson's streaming generator. */
public final class Json {
  private static final int SOME = 16_384;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();

  private Json() {}

  /**
   * The document that {@code content} writes, on one line that ends in a line feed, as UTF-8. Half
   * a surrogate pair, which UTF-8 has no form for, becomes a question mark.
   */
  public static byte[] document(Consumer<JsonGenerator> content) {
    // Through characters, because the generator of bytes throws for half a surrogate pair.
    Utf8Writer text = new Utf8Writer(SOME);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    text.write('\n');
    return text.bytes();
  }

  /** The same as text, half a surrogate pair as it is. */
  public static String text(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.append('\n').toString();
  }
}
