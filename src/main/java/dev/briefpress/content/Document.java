package dev.briefpress.content;

/** A checked document together with what stands below its front matter. */
public sealed interface Document {
  Body body();

  record OfBrief(Brief brief, Body body) implements Document {}

  record OfPage(StandingPage page, Body body) implements Document {}

  record OfEdition(Edition edition, Body body) implements Document {}
}
