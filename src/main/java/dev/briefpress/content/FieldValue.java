package dev.briefpress.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** The value of a field that a newsroom declares. */
public sealed interface FieldValue {
  /** A text of one line or several. */
  record Text(String text) implements FieldValue {}

  /** A day. */
  record Day(LocalDate day) implements FieldValue {}

  /**
   * A number.
   *
   * @param number in its shortest decimal form: {@code -0.5}
   */
  record Decimal(String number) implements FieldValue {}

  /** A web address. */
  record Address(URI address) implements FieldValue {}

  /** Yes or no. */
  record Flag(boolean set) implements FieldValue {}

  /** Several texts. */
  record Texts(List<String> texts) implements FieldValue {
    public Texts {
      texts = List.copyOf(texts);
    }
  }
}
