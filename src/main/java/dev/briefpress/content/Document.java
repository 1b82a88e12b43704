package dev.briefpress.content;

import java.util.List;

/** A checked document as the rest of the site needs it: all but its {@link Body}. */
public sealed interface Document permits Brief, StandingPage, Edition {
  BriefId id();

  /** The files of the site to which the document points. */
  List<Reference> references();

  /** The fragments to which links can lead on its page. */
  List<String> anchors();

  /** The digest of its source file. */
  Fingerprint digest();

  /** The author's decision whether it is to be published. */
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
