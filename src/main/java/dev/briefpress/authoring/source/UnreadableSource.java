package dev.briefpress.authoring.source;

/** A file from which nothing can be taken over. */
public final class UnreadableSource extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String reason;

  public UnreadableSource(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, and what to do: half a sentence for a person. */
  public String reason() {
    return reason;
  }
}
