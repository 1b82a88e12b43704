package dev.briefpress.authoring;

import dev.briefpress.authoring.source.Published;
import dev.briefpress.content.SitePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The addresses at which imported documents were published, as aliases of which no two are the
 * same.
 */
final class OldAddresses {
  private final String folder;
  private final Set<String> used = new HashSet<>();

  /**
   * @param host of the site, possibly with a folder below which it stands
   */
  OldAddresses(String host) {
    this.folder = host.replaceFirst("(?i)^https?://[^/]*", "");
  }

  /** The addresses of a document, the permanent one first. */
  static Stream<String> of(Published document) {
    return Stream.concat(document.permalink().stream(), document.addresses().stream()).distinct();
  }

  /**
   * The aliases of a document.
   *
   * @param notes receives a sentence for each address that cannot be an alias
   */
  List<String> aliases(Published document, List<String> notes) {
    List<String> aliases = new ArrayList<>();
    for (String address : of(document).toList()) {
      String path = address.replaceFirst("(?i)^https?://[^/?#]*", "").replaceFirst("#.*", "");
      String alias = belowTheSite(path.startsWith("/") ? path : "/" + path);
      Optional<SitePath> old = SitePath.ofOld(alias);
      if (alias.equals("/") || aliases.contains(alias)) {
        continue;
      }
      if (old.isEmpty()) {
        notes.add("its old address " + address + " cannot be an alias: nothing leads from there");
      } else if (!used.add(old.get().value())) {
        notes.add("its old address " + address + " was that of another document, which keeps it");
      } else {
        aliases.add(alias);
      }
    }
    return aliases;
  }

  // An alias begins at the top of the site, and the site may stand below a folder of its host.
  private String belowTheSite(String path) {
    return !folder.isEmpty() && path.startsWith(folder + "/")
        ? path.substring(folder.length())
        : path;
  }
}
