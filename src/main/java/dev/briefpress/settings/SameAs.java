package dev.briefpress.settings;

import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code sameAs} of a value: addresses on other sites that describe the same person, body,
 * place or subject, such as its own site or its item in Wikidata.
 */
final class SameAs {
  /** Most addresses of one value, as each brief that carries the value repeats them. */
  static final int MOST = 12;

  private static final String EXAMPLE = "write it in full, such as https://www.nato.int/";

  private SameAs() {}

  /** The addresses, each once, in the order of the file. */
  static List<URI> of(Fields fields, ConfigurationFields configuration) {
    List<URI> addresses = new ArrayList<>();
    List<Scalar> written = fields.scalars("sameAs");
    if (written.size() > MOST) {
      configuration.bad(
          written.get(MOST),
          "more than " + MOST + " addresses in 'sameAs'",
          "keep those that describe it best");
      return addresses;
    }
    for (Scalar scalar : written) {
      Optional<URI> address = address(scalar, configuration);
      if (address.isPresent() && addresses.contains(address.get())) {
        configuration.bad(scalar, "'" + address.get() + "' stands twice in 'sameAs'", "remove one");
      } else {
        address.ifPresent(addresses::add);
      }
    }
    return addresses;
  }

  private static Optional<URI> address(Scalar scalar, ConfigurationFields configuration) {
    String text = scalar.text().strip();
    if (text.length() > Fields.LONGEST_LINE) {
      configuration.tooLong("an address in 'sameAs'", scalar, text.length(), Fields.LONGEST_LINE);
      return Optional.empty();
    }
    try {
      URI uri = new URI(text);
      boolean secure = "https".equals(lower(uri.getScheme()));
      if (secure && uri.getHost() != null && uri.getRawUserInfo() == null) {
        return Optional.of(URI.create(uri.toASCIIString()));
      }
    } catch (URISyntaxException e) {
      // reported below, like any other text that is no address
    }
    configuration.bad(scalar, "'" + SiteHost.masked(text) + "' is not an https address", EXAMPLE);
    return Optional.empty();
  }

  private static String lower(String scheme) {
    return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
  }
}
