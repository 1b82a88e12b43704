package dev.briefpress.facts;

import dev.briefpress.bytes.BytesOut;
import dev.briefpress.bytes.Codecs;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.StandingPage;
import dev.briefpress.settings.Facet;

/**
 * Computes sums of records over their components. When the sum of a file's facts has changed since
 * the last build, the file must be made again. How the components of a type are read is determined
 * once. Safe for several threads.
 */
public final class Sums {
  private static final int EXPECTED_BYTES = 512;

  private final Codecs codecs =
      new Codecs()
          .written(Brief.class, Sums::document)
          .written(Edition.class, Sums::document)
          .written(StandingPage.class, Sums::document)
          // The name of a facet is enough, because all files depend on the taxonomy, which holds
          // the rest.
          .written(Facet.class, (facet, out) -> out.text(facet.id()))
          .written(Shared.class, this::shared)
          .written(Facts.class, this::write);

  /** The sum of a record and of its type. */
  public Fingerprint of(Object value) {
    BytesOut out = new BytesOut(EXPECTED_BYTES);
    write(value, out);
    return out.fingerprint();
  }

  private void write(Object value, BytesOut out) {
    out.text(value.getClass().getName());
    codecs.write(value, out);
  }

  private static void document(Document document, BytesOut out) {
    out.text(document.id().path());
    out.sum(document.digest());
  }

  private void shared(Shared<?> shared, BytesOut out) {
    out.sum(shared.sum(this::of));
  }
}
