package dev.briefpress.parse.header;

import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.settings.ForeignFields;
import dev.briefpress.settings.HeaderFields;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Scalar;
import java.util.List;
import java.util.Optional;

/**
 * The fields that decide whether a document is published. Where one of them is there and cannot be
 * read, there is no document: a default would publish what its author wanted to hold back. The
 * findings about them keep their weight whatever the site's settings say.
 */
public final class Publication {
  /** The fields that hold a document back. */
  public static final List<String> FIELDS = List.of("status", "tlp", "withdrawn");

  private final Fields fields;
  private final Findings findings;
  private final Values values;
  private boolean clear = true;

  public Publication(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
    this.values = new Values(findings);
  }

  /** Whether all that was read until now could be read. */
  public boolean isClear() {
    return clear;
  }

  /** The status; absent when the field is not there, or cannot be read. */
  public Optional<Status> status() {
    return decided(
        "status", values.choice(fields, "status", HeaderFields.choices("status"), Status::of));
  }

  /** The marking; absent when the field is not there, or cannot be read. */
  Optional<Tlp> tlp() {
    Optional<Scalar> scalar = fields.scalar("tlp");
    Optional<Tlp> renamed = scalar.flatMap(s -> Tlp.formerly(s.text().strip()));
    if (renamed.isPresent()) {
      String help = "TLP 2.0 calls it " + renamed.get().label() + ": write that";
      values.noChoice("tlp", scalar.orElseThrow(), help);
      return decided("tlp", Optional.empty());
    }
    List<String> markings = HeaderFields.choices("tlp");
    return decided("tlp", scalar.flatMap(s -> values.choice("tlp", s, markings, Tlp::of)));
  }

  private <T> Optional<T> decided(String name, Optional<T> value) {
    if (value.isEmpty() && fields.mapping().entry(name).isPresent()) {
      clear = false;
      if (fields.value(name).isEmpty()) {
        findings.missing(fields.mapping(), name);
      }
    }
    return value;
  }

  /**
   * Looks at the fields that nobody asked for: one of them may be a misspelt status. To be called
   * when all fields were asked for.
   */
  public void lookAtUnknown() {
    for (Entry entry : fields.unknown()) {
      clear &= !holdsBack(entry.name());
    }
  }

  /** Says that the document's state cannot be known. */
  void unclear() {
    clear = false;
  }

  /**
   * Whether the author of an unknown field of this name may have wanted to hold a document back.
   */
  public static boolean holdsBack(String name) {
    return ForeignFields.WITHHOLDING.containsKey(name)
        || NearMisses.nearest(name, FIELDS).isPresent();
  }

  /** What to write instead of a field of another program. */
  static Optional<String> instead(String name) {
    return Optional.ofNullable(ForeignFields.WITHHOLDING.get(name));
  }
}
