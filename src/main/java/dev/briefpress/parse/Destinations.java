package dev.briefpress.parse;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Target;
import dev.briefpress.parse.header.Findings;
import dev.briefpress.read.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts what a body points at: files of this site, the web, and what must not be pointed at. */
public final class Destinations {
  static final Rule ESCAPES_SITE =
      new Rule(
          "safety/escapes-site",
          Severity.ERROR,
          "A relative link leads outside the content folder.",
          "Nothing outside it is published.",
          "[notes](../../../../../notes.md)\n",
          "[methodology](/pages/methodology.md)\n");

  static final Rule LINK_SCHEME =
      new Rule(
          "safety/link-scheme",
          Severity.ERROR,
          "A link has a scheme other than http, https or mailto.",
          "Schemes such as javascript: run code in the reader's browser.",
          "[more](javascript:alert(1))\n",
          "[more](https://www.enisa.europa.eu/)\n");

  static final Rule REMOTE_IMAGE =
      new Rule(
          "safety/remote-image",
          Severity.ERROR,
          "An image is loaded from another host.",
          "It tells that host who reads, and vanishes when the host does.",
          "![map](https://example.org/map.png)\n",
          "![map](map.png), with map.png added beside the brief\n");

  /** All rules of this class. */
  public static final List<Rule> ALL = List.of(ESCAPES_SITE, LINK_SCHEME, REMOTE_IMAGE);

  private Destinations() {}

  /** The files of this site that the body points at; every unsafe destination is reported. */
  static List<Reference> check(Draft draft, Findings findings) {
    List<Reference> references = new ArrayList<>();
    for (Destination destination : draft.outline().destinations()) {
      check(draft, destination, findings).ifPresent(references::add);
    }
    return references;
  }

  private static Optional<Reference> check(
      Draft draft, Destination destination, Findings findings) {
    String address = destination.address();
    Span place = draft.span(destination.span());
    boolean image = destination.kind() == Destination.Kind.IMAGE;
    Target target = Target.of(address, draft.path());
    return switch (target.kind()) {
      case EMPTY -> Optional.empty();
      case FRAGMENT -> Optional.of(new Reference(draft.path(), target.value().substring(1), place));
      case INSIDE -> inside(draft, target.value(), address, place, findings);
      case ESCAPES -> {
        escapes(address, place, findings);
        yield Optional.empty();
      }
      case OUTSIDE -> {
        if (image) {
          remote(place, findings);
        }
        yield Optional.empty();
      }
      case REFUSED -> {
        if (image) {
          remote(place, findings);
        } else {
          findings.add(
              LINK_SCHEME,
              place,
              "'" + shortened(address) + "' is not a web link",
              "link to an http, https, mailto or tel address");
        }
        yield Optional.empty();
      }
    };
  }

  private static Optional<Reference> inside(
      Draft draft, String value, String address, Span place, Findings findings) {
    int hash = value.indexOf('#');
    String path = hash < 0 ? value : value.substring(0, hash);
    String fragment = hash < 0 ? "" : value.substring(hash + 1);
    String content = draft.path().substring(0, draft.path().indexOf('/') + 1);
    if (!path.startsWith(content)) {
      escapes(address, place, findings);
      return Optional.empty();
    }
    return Optional.of(new Reference(path, fragment, place));
  }

  private static String shortened(String address) {
    return address.length() > 60 ? address.substring(0, 60) + "…" : address;
  }

  private static void escapes(String address, Span place, Findings findings) {
    findings.add(
        ESCAPES_SITE,
        place,
        "'" + shortened(address) + "' leads outside the content folder",
        "link to a file below it, from its top with a leading `/`");
  }

  private static void remote(Span place, Findings findings) {
    findings.add(
        REMOTE_IMAGE,
        place,
        "this image would be loaded from another host",
        "add the file beside the brief and write its name");
  }
}
