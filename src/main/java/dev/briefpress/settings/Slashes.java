package dev.briefpress.settings;

/** Slashes at the end of an address or of a folder's name, which mean nothing there. */
public final class Slashes {
  private Slashes() {}

  /**
   * {@code text} without the slashes at its end. A regular expression would look at a run of them
   * once from each of its slashes.
   */
  public static String withoutLast(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }
}
