package dev.briefpress.authoring.source;

/** A file from which nothing can be taken over; the message says why, and what to do. */
public final class UnreadableSource extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnreadableSource(String message) {
    super(message);
  }
}
