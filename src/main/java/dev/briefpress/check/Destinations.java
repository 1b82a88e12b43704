package dev.briefpress.check;

import dev.briefpress.content.Reference;
import dev.briefpress.markup.Destination;
import dev.briefpress.markup.Targets;
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
    String address = destination.address().strip();
    boolean image = destination.kind() == Destination.Kind.IMAGE;
    var place = draft.span(destination.span());
    if (Targets.isOutside(address)) {
      if (image) {
        findings.add(
            RemoteImage.at(
                draft.path(),
                place,
                "this image would be loaded from another host",
                "add the file beside the brief and write its name"));
      } else if (!Targets.isAllowed(address)) {
        findings.add(
            LinkScheme.at(
                draft.path(),
                place,
                "'" + shortened(address) + "' is not a web link",
                "link to an http, https or mailto address"));
      }
      return Optional.empty();
    }
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : address.substring(hash + 1);
    Optional<String> target =
        path.isEmpty() ? Optional.of(draft.path()) : Targets.resolve(path, draft.path());
    if (target.isEmpty()) {
      findings.add(
          EscapesSite.at(
              draft.path(),
              place,
              "'" + shortened(address) + "' leads outside the content folder",
              "link to a file below it, from its top with a leading `/`"));
    }
    return target.map(t -> new Reference(t, fragment, place));
  }

  private static String shortened(String address) {
    return address.length() > 60 ? address.substring(0, 60) + "…" : address;
  }
}
