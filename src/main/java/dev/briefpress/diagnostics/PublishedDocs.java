package dev.briefpress.diagnostics;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Where the docs of this version are published. */
public final class PublishedDocs {
  private PublishedDocs() {}

  /** The address, ending in {@code /}, from the jar's manifest; empty where it names none. */
  public static Optional<String> address() {
    try (InputStream manifest = PublishedDocs.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      return manifest == null ? Optional.empty() : address(manifest);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The address in {@code manifest}, if that is the manifest of Briefpress. */
  static Optional<String> address(InputStream manifest) throws IOException {
    Attributes about = new Manifest(manifest).getMainAttributes();
    if (!"Briefpress".equals(about.getValue(Attributes.Name.IMPLEMENTATION_TITLE))) {
      return Optional.empty();
    }
    return Optional.ofNullable(about.getValue("Implementation-URL"))
        .filter(address -> address.startsWith("https://"))
        .map(address -> address.endsWith("/") ? address : address + "/");
  }
}
