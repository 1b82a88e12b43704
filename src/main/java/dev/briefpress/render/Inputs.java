package dev.briefpress.render;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Reference;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Sum;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import java.util.List;
import java.util.Optional;

/**
 * Adds up what a file is made from, so that the next build can tell whether it would be another
 * one. What all files depend on, such as settings, taxonomy, theme and program, is left out: when
 * that changes, every file is made anew. Not safe for several threads.
 */
public final class Inputs {
  private final Sum sum = new Sum();

  private Inputs() {}

  /**
   * A new sum.
   *
   * @param kind of file and version of its layout: {@code atom/1}
   */
  public static Inputs of(String kind) {
    return new Inputs().text(kind);
  }

  public Inputs text(String text) {
    sum.text(text);
    return this;
  }

  public Inputs texts(List<String> texts) {
    sum.texts(texts);
    return this;
  }

  public Inputs number(long number) {
    sum.number(number);
    return this;
  }

  public Inputs sum(Fingerprint part) {
    sum.sum(part);
    return this;
  }

  /** An address, or that there is none. */
  public Inputs address(Optional<SitePath> address) {
    return text(address.map(SitePath::value).orElse(""));
  }

  /** All of a brief that stands in its own file. */
  public Inputs brief(Brief brief) {
    return text(brief.id().path()).sum(brief.digest());
  }

  /** Name and address of a topic, whatever else is in it. */
  public Inputs topic(Topic topic) {
    return text(topic.name()).text(topic.address().value());
  }

  /** Where the links of a text lead. */
  public Inputs targets(List<Reference> references, Site site) {
    number(references.size());
    for (Reference reference : references) {
      address(Optional.ofNullable(site.addresses().get(reference.target())));
    }
    return this;
  }

  public Fingerprint sum() {
    return sum.fingerprint();
  }
}
