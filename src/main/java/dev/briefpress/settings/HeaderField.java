package dev.briefpress.settings;

import dev.briefpress.ach.Matrix;
import java.util.List;

/**
 * A field of a brief's front matter, as the documentation, JSON Schema and findings name it.
 *
 * @param sentence what it holds, for the documentation and for editors
 * @param choices the values it may have; only for {@link Form#CHOICE}, {@link Form#FIGURE} and
 *     {@link Form#CELL}
 * @param parts the fields of a group, or the one nameless item of a list
 */
public record HeaderField(
    String name,
    Form form,
    String sentence,
    boolean required,
    List<String> choices,
    List<HeaderField> parts) {
  public HeaderField {
    choices = List.copyOf(choices);
    parts = List.copyOf(parts);
  }

  /** What a field looks like in YAML. */
  public enum Form {
    TEXT,
    /** A text of one line, such as a name or a title. */
    LINE,
    DAY,
    NUMBER,
    FLAG,
    /** A web address. */
    ADDRESS,
    /** One of the choices. */
    CHOICE,
    /** One of the choices, which are whole numbers. */
    FIGURE,
    /** The letter or number of a hypothesis. */
    HYPOTHESIS,
    /**
     * One of the choices for a hypothesis. There is one such field for each hypothesis, and each
     * has the name of its hypothesis; the name in the table is an example.
     */
    CELL,
    LIST,
    GROUP,
    /** A list of groups. */
    GROUPS,
    /** A list of groups, of which one that has only its first field may be that field's value. */
    NAMED;

    /** Whether it is a list of groups. */
    public boolean isGroups() {
      return this == GROUPS || this == NAMED;
    }
  }

  static HeaderField of(String name, Form form, String sentence) {
    return new HeaderField(name, form, sentence, false, List.of(), List.of());
  }

  static HeaderField text(String name, String sentence) {
    return of(name, Form.TEXT, sentence);
  }

  static HeaderField line(String name, String sentence) {
    return of(name, Form.LINE, sentence);
  }

  static HeaderField day(String name, String sentence) {
    return of(name, Form.DAY, sentence);
  }

  static HeaderField choice(String name, String sentence, List<String> choices) {
    return new HeaderField(name, Form.CHOICE, sentence, false, choices, List.of());
  }

  static HeaderField list(String name, String sentence, HeaderField item) {
    return new HeaderField(name, Form.LIST, sentence, false, List.of(), List.of(item));
  }

  static HeaderField group(String name, String sentence, HeaderField... parts) {
    return new HeaderField(name, Form.GROUP, sentence, false, List.of(), List.of(parts));
  }

  static HeaderField groups(String name, String sentence, HeaderField... parts) {
    return new HeaderField(name, Form.GROUPS, sentence, false, List.of(), List.of(parts));
  }

  /** Whether a field called {@code other} is read as this one declares. */
  public boolean isNamed(String other) {
    return form == Form.CELL ? Matrix.isName(other) : name.equals(other);
  }

  static HeaderField named(String name, String sentence, HeaderField... parts) {
    return new HeaderField(name, Form.NAMED, sentence, false, List.of(), List.of(parts));
  }

  /** The same field as one that must be there. */
  HeaderField asRequired() {
    return new HeaderField(name, form, sentence, true, choices, parts);
  }

  /** The same field with values to choose from. */
  public HeaderField withChoices(List<String> values) {
    return new HeaderField(name, form, sentence, required, values, parts);
  }
}
