package dev.briefpress.check;

import dev.briefpress.content.Body;
import dev.briefpress.content.Section;
import dev.briefpress.markup.Outline;
import java.util.ArrayList;
import java.util.List;

/** The fragments that a document's page offers. */
final class Anchors {
  private Anchors() {}

  static List<String> of(Body body, Outline outline) {
    List<String> anchors = new ArrayList<>();
    for (Section section : body.sections()) {
      anchors.add(section.id());
    }
    anchors.addAll(outline.anchors());
    return anchors;
  }
}
