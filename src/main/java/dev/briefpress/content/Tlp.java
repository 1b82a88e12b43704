package dev.briefpress.content;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A marking of the Traffic Light Protocol 2.0 (FIRST), from the widest audience to the narrowest.
 */
public enum Tlp {
  CLEAR("CLEAR", "#ffffff"),
  GREEN("GREEN", "#33ff00"),
  AMBER("AMBER", "#ffc000"),
  AMBER_STRICT("AMBER+STRICT", "#ffc000"),
  RED("RED", "#ff2b2b");

  private final String label;
  private final String colour;

  Tlp(String label, String colour) {
    this.label = label;
    this.colour = colour;
  }

  /** The colour of the label, which stands on black: {@code #ffc000}. */
  public String colour() {
    return colour;
  }

  /** The label without its prefix, as in front matter: {@code AMBER+STRICT}. */
  public String label() {
    return label;
  }

  /** The label as it must stand on a document: {@code TLP:AMBER+STRICT}. */
  public String marking() {
    return "TLP:" + label;
  }

  /** The marking that this label of TLP 1.0, with or without {@code TLP:}, is called now. */
  public static Optional<Tlp> formerly(String label) {
    return label.equals("WHITE") || label.equals("TLP:WHITE")
        ? Optional.of(CLEAR)
        : Optional.empty();
  }

  /** The marking with this label, with or without {@code TLP:}; capitals only, as FIRST asks. */
  public static Optional<Tlp> of(String label) {
    String bare = label.startsWith("TLP:") ? label.substring(4) : label;
    return Stream.of(values()).filter(marking -> marking.label.equals(bare)).findFirst();
  }
}
