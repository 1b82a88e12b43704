package dev.briefpress.publish;

import dev.briefpress.bytes.BytesOut;
import dev.briefpress.bytes.Codecs;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.schema.Names;
import dev.briefpress.schema.Schema;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import dev.briefpress.settings.Vocabulary;
import java.util.List;

/**
 * All that every document and every page depends on, beside the theme.
 *
 * @param program a text that differs when the program does
 */
record Environment(String program, Settings settings, Taxonomy taxonomy, List<Schema> schemas) {
  Environment {
    schemas = List.copyOf(schemas);
  }

  // What two classes are made from that are no records.
  private record Terms(List<Term> terms) {}

  private record Spellings(String name, List<String> aliases) {}

  /** Differs when anything in it does, and is the same in every run. */
  Fingerprint sum() {
    Codecs codecs = new Codecs();
    codecs
        .written(Vocabulary.class, (v, out) -> codecs.write(new Terms(v.terms()), out))
        .written(Names.class, (n, out) -> codecs.write(new Spellings(n.name(), n.aliases()), out));
    BytesOut out = new BytesOut();
    codecs.write(this, out);
    return out.fingerprint();
  }
}
