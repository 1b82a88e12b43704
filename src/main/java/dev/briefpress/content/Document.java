package dev.briefpress.content;

import java.util.List;

/** A checked document as the rest of the site needs it: all but its {@link Body}. */
public sealed interface Document permits Brief, StandingPage, Edition {
  BriefId id();

  /** Files of the site that it points at. */
  List<Reference> references();

  /** Fragments that its page offers. */
  List<String> anchors();

  /** Of its source. */
  Fingerprint digest();

  /** Whether it is published, or waits, or no longer is. */
  Status status();

  /** Calls the method of {@code visitor} for this kind of document. */
  void accept(Visitor visitor);

  /** Does something else for each kind of document. */
  interface Visitor {
    void visit(Brief brief);

    void visit(StandingPage page);

    void visit(Edition edition);
  }
}
