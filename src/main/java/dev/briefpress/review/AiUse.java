package dev.briefpress.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What part AI had in a text (EU AI Act, Art. 50(4)).
 *
 * @param tools possibly empty
 * @param level how far the help of AI went; absent when nobody recorded it
 * @param responsible who holds editorial responsibility for this text, in place of the site's
 */
public record AiUse(
    Use use, List<Tool> tools, Optional<Level> level, Optional<String> responsible) {
  public AiUse {
    tools = List.copyOf(tools);
  }

  /** The part that AI had. */
  public enum Use {
    NONE,
    /** A person wrote the text with the help of AI. */
    ASSISTED,
    /** AI wrote the text. */
    GENERATED;

    /** As it is written in front matter. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Use> of(String id) {
      return Stream.of(values()).filter(use -> use.id().equals(id)).findFirst();
    }
  }

  /** How far the help of AI went. */
  public enum Level {
    /** Spelling, grammar and style: what the text says is a person's. */
    EDITING,
    /** Facts, arguments, wording of judgements, or translation. */
    SUBSTANCE;

    /** As it is written in front matter. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String id) {
      return Stream.of(values()).filter(level -> level.id().equals(id)).findFirst();
    }
  }

  /**
   * A program that was used.
   *
   * @param purpose what for; absent when nobody recorded it
   */
  public record Tool(String name, Optional<String> purpose) {}

  /**
   * The use as the label counts it. Help with spelling, grammar and style changes nothing that a
   * text says, and counts as none; help whose extent nobody recorded counts in full.
   */
  public Use counted() {
    boolean editing = use == Use.ASSISTED && level.equals(Optional.of(Level.EDITING));
    return editing ? Use.NONE : use;
  }
}
