package dev.briefpress.check;

import dev.briefpress.content.Reference;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Target;
import dev.briefpress.read.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts what a body points at: files of this site, the web, and what must not be pointed at. */
final class Destinations {
  private Destinations() {}

  /** The files of this site that the body points at; every unsafe destination is told. */
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
        findings.add(EscapesSite.at(draft.path(), place, shortened(address)));
        yield Optional.empty();
      }
      case OUTSIDE -> {
        if (image) {
          findings.add(RemoteImage.at(draft.path(), place));
        }
        yield Optional.empty();
      }
      case REFUSED -> {
        findings.add(
            image
                ? RemoteImage.at(draft.path(), place)
                : LinkScheme.at(draft.path(), place, shortened(address)));
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
      findings.add(EscapesSite.at(draft.path(), place, shortened(address)));
      return Optional.empty();
    }
    return Optional.of(new Reference(path, fragment, place));
  }

  private static String shortened(String address) {
    return address.length() > 60 ? address.substring(0, 60) + "…" : address;
  }
}
