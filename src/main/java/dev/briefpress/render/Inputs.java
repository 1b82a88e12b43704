package dev.briefpress.render;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.Reference;
import dev.briefpress.content.SitePath;
import dev.briefpress.links.Related;
import dev.briefpress.links.Site;
import dev.briefpress.links.Topic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Adds up what a file is made from, so that the next build can tell whether it would be another
 * one. What all files depend on, such as settings, taxonomy, theme and program, is left out: when
 * that changes, every file is made anew.
 *
 * <p>Each value counts with its length, so that no two lists of values add up alike by running into
 * each other. Not safe for several threads.
 */
public final class Inputs {
  private final HashStream128 stream = Hashing.xxh3_128().hashStream();

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
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    stream.putInt(bytes.length).putBytes(bytes);
    return this;
  }

  public Inputs texts(List<String> texts) {
    stream.putInt(texts.size());
    texts.forEach(this::text);
    return this;
  }

  public Inputs number(long number) {
    stream.putLong(number);
    return this;
  }

  public Inputs sum(Fingerprint sum) {
    stream.putLong(sum.high()).putLong(sum.low());
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

  /** A brief as a link to it tells of it, or that there is none. */
  public Inputs neighbour(Optional<Brief> brief) {
    return brief
        .map(
            b ->
                text(b.address().value())
                    .text(b.header().title())
                    .number(b.header().date().day().toEpochDay()))
        .orElseGet(() -> number(-1));
  }

  /** What to read next: which briefs, and why. */
  public Inputs related(List<Related> related) {
    stream.putInt(related.size());
    for (Related one : related) {
      neighbour(Optional.of(one.brief())).texts(one.shared()).number(one.pinned() ? 1 : 0);
    }
    return this;
  }

  /** Names and addresses of topics, whatever else is in them. */
  public Inputs topics(List<Topic> topics) {
    stream.putInt(topics.size());
    for (Topic topic : topics) {
      text(topic.name()).text(topic.address().value());
    }
    return this;
  }

  /** Where the links of a text lead. */
  public Inputs targets(List<Reference> references, Site site) {
    stream.putInt(references.size());
    for (Reference reference : references) {
      address(Optional.ofNullable(site.addresses().get(reference.target())));
    }
    return this;
  }

  public Fingerprint sum() {
    return Fingerprint.of(stream.get());
  }
}
