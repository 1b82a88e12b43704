package dev.briefpress.content;

import java.util.Optional;

/**
 * A marking of the Traffic Light Protocol 2.0 (FIRST), from the widest audience to the narrowest.
 */
public enum Tlp {
  CLEAR("CLEAR"),
  GREEN("GREEN"),
  AMBER("AMBER"),
  AMBER_STRICT("AMBER+STRICT"),
  RED("RED");

  private final String label;

  Tlp(String label) {
    this.label = label;
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
    for (Tlp marking : values()) {
      if (marking.label.equals(bare)) {
        return Optional.of(marking);
      }
    }
    return Optional.empty();
  }
}
