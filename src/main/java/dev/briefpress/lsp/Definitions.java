package dev.briefpress.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where a link leads. */
record Definitions(Question asked) {
  /** The start of the document behind the link at a place; nothing where there is none. */
  List<Location> locations() {
    Optional<LinkPlace> link = LinkPlace.at(asked);
    return link.stream()
        .map(l -> FileText.uri(asked.document().site(), l.target().id().path()))
        .map(uri -> new Location(uri, new Range(new Position(0, 0), new Position(0, 0))))
        .toList();
  }
}
