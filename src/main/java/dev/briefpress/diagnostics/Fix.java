package dev.briefpress.diagnostics;

import java.util.List;

/**
 * A safe change that removes a finding.
 *
 * @param title what it does, in the imperative: "insert an outline of the section"
 * @param edits changes to the finding's file that do not overlap
 */
public record Fix(String title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
