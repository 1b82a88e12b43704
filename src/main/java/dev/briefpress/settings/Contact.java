package dev.briefpress.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads where readers reach somebody: an address of the web or of mail. */
final class Contact {
  private static final String MAIL = "mailto:";
  private static final Pattern MAIL_ADDRESS =
      Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private Contact() {}

  /**
   * The address, one of mail with {@code mailto:}.
   *
   * @param bad takes a message and a help
   * @return absent when the text is empty or no such address
   */
  static Optional<URI> read(String text, BiConsumer<String, String> bad) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String bare = text.startsWith(MAIL) ? text.substring(MAIL.length()) : text;
    if (MAIL_ADDRESS.matcher(bare).matches()) {
      return Optional.of(URI.create(MAIL + bare));
    }
    try {
      URI address = new URI(text);
      String scheme = address.getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      if (web && address.getHost() != null) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      // reported below, like any other text that is no address
    }
    bad.accept(
        "'" + text + "' is no address at which readers reach somebody",
        "write an address of mail such as desk@example.org, or a full web address");
    return Optional.empty();
  }
}
