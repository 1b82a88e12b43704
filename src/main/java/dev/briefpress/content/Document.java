package dev.briefpress.content;

import java.util.List;

/** A checked document together with what stands below its front matter. */
public sealed interface Document {
  BriefId id();

  /** Files of the site that it points at. */
  List<Reference> references();

  /** Fragments that its page offers. */
  List<String> anchors();

  Body body();

  record OfBrief(Brief brief, Body body) implements Document {
    @Override
    public BriefId id() {
      return brief.id();
    }

    @Override
    public List<Reference> references() {
      return brief.references();
    }

    @Override
    public List<String> anchors() {
      return brief.anchors();
    }
  }

  record OfPage(StandingPage page, Body body) implements Document {
    @Override
    public BriefId id() {
      return page.id();
    }

    @Override
    public List<Reference> references() {
      return page.references();
    }

    @Override
    public List<String> anchors() {
      return page.anchors();
    }
  }

  record OfEdition(Edition edition, Body body) implements Document {
    @Override
    public BriefId id() {
      return edition.id();
    }

    @Override
    public List<Reference> references() {
      return edition.references();
    }

    @Override
    public List<String> anchors() {
      return edition.anchors();
    }
  }
}
