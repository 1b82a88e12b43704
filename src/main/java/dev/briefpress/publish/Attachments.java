package dev.briefpress.publish;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which files of the content may be published beside the documents, and as what bytes: whoever
 * writes content must not be able to run script on the site, or to direct its web server.
 */
final class Attachments {
  /** How much of a text is looked at: what browsers look at, and more. */
  private static final int LOOKED_AT = 4096;

  // What hosts, servers and browsers obey at the top of a site, beside what begins with a dot or
  // an underscore and what is of no listed type.
  private static final Set<String> CONTROL_FILES =
      Set.of(
          "ads.txt",
          "app-ads.txt",
          "amplify.json",
          "apple-app-site-association.json",
          "assetlinks.json",
          "cname.txt",
          "composer.json",
          "firebase.json",
          "humans.txt",
          "manifest.json",
          "now.json",
          "ngsw.json",
          "package.json",
          "robots.txt",
          "routes.json",
          "security.txt",
          "sellers.json",
          "serve.json",
          "staticwebapp.config.json",
          "vercel.json",
          "wrangler.json");

  private static final Set<String> CONTROL_FOLDERS = Set.of("functions", "api", "cgi-bin");

  private Attachments() {}

  /** What keeps a file from being published that can be seen from its path. */
  static Optional<Diagnostic> fault(String source, String address) {
    for (String part : address.split("/", -1)) {
      if (part.startsWith("_") || part.startsWith(".")) {
        return Optional.of(UnfitAttachment.name(source, part));
      }
    }
    String small = address.toLowerCase(Locale.ROOT);
    int slash = small.indexOf('/');
    boolean control =
        slash < 0
            ? CONTROL_FILES.contains(small)
            : CONTROL_FOLDERS.contains(small.substring(0, slash));
    if (control) {
      String name = slash < 0 ? address : address.substring(0, slash);
      return Optional.of(UnfitAttachment.name(source, name));
    }
    String name = address.substring(address.lastIndexOf('/') + 1);
    String ending = AttachmentType.activeEnding(name).orElse(AttachmentType.ending(name));
    boolean listed = AttachmentType.of(AttachmentType.ending(name)).isPresent();
    boolean active = AttachmentType.activeEnding(name).isPresent();
    return listed && !active ? Optional.empty() : Optional.of(UnfitAttachment.type(source, ending));
  }

  /**
   * The bytes to publish of a file whose path has no {@link #fault}.
   *
   * @return the bytes, with a warning when parts of a drawing are left out, or what is wrong
   */
  static Outcome<byte[]> published(String source, byte[] bytes) {
    String ending = AttachmentType.ending(source);
    AttachmentType type = AttachmentType.of(ending).orElseThrow();
    return switch (type.kind()) {
      case BINARY ->
          type.matches(bytes)
              ? Outcome.ok(bytes)
              : Outcome.failed(UnfitAttachment.content(source, ending));
      case TEXT -> text(source, bytes);
      case DRAWING -> drawing(source, bytes);
    };
  }

  private static Outcome<byte[]> text(String source, byte[] bytes) {
    int end = Math.min(bytes.length, LOOKED_AT);
    int first = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return Outcome.failed(UnfitAttachment.text(source, "this file is no text in UTF-8"));
      }
    }
    while (first < end && isSkipped(bytes[first])) {
      first++;
    }
    if (first < end && bytes[first] == '<' && first + 1 < end && opensATag(bytes[first + 1])) {
      return Outcome.failed(UnfitAttachment.text(source, "this text begins like HTML, XML or SVG"));
    }
    return Outcome.ok(bytes);
  }

  // Blanks, and the bytes of a byte order mark.
  private static boolean isSkipped(byte b) {
    return (b >= 0 && b <= ' ') || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
  }

  private static boolean opensATag(byte b) {
    return b == '!' || b == '?' || b == '/' || Character.isLetter(b);
  }

  private static Outcome<byte[]> drawing(String source, byte[] bytes) {
    return SvgCleaner.clean(source, bytes)
        .then(
            cleaned ->
                cleaned.removed().isEmpty()
                    ? Outcome.ok(cleaned.bytes())
                    : Outcome.ok(
                        cleaned.bytes(), List.of(CleanedDrawing.at(source, cleaned.removed()))));
  }
}
