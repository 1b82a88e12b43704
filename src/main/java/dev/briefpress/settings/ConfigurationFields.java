package dev.briefpress.settings;

import static dev.briefpress.settings.SettingsFindings.BAD_SETTING;
import static dev.briefpress.settings.SettingsFindings.MISSING_SETTING;
import static dev.briefpress.settings.SettingsFindings.RESERVED_NAME;
import static dev.briefpress.settings.SettingsFindings.SYNTAX;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.yaml.FieldFindings;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a YAML configuration file and gathers what is wrong with it. */
public final class ConfigurationFields implements FieldFindings {
  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public ConfigurationFields(String file) {
    this.file = file;
  }

  /** The fields of the file's root. */
  public Fields of(YamlDocument document) {
    document
        .problems()
        .forEach(
            p ->
                diagnostics.add(
                    SYNTAX.at(
                        file,
                        p.span(),
                        p.message(),
                        "correct the YAML; quote texts that hold ': '")));
    return of(document.root());
  }

  /** The fields of a mapping in the file. */
  public Fields of(Mapping mapping) {
    return new Fields(mapping, this);
  }

  /** Everything found so far. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Adds a finding about a value. */
  public void bad(Yaml value, String message, String help) {
    diagnostics.add(BAD_SETTING.at(file, value.span(), message, help));
  }

  /** Adds a finding about the name of an entry. */
  void bad(Entry entry, String message, String help) {
    diagnostics.add(BAD_SETTING.at(file, entry.nameSpan(), message, help));
  }

  /** Adds the finding that the name of an entry is taken, and by what. */
  void reserved(Entry entry, String use) {
    diagnostics.add(
        RESERVED_NAME.at(
            file,
            entry.nameSpan(),
            "the name '" + entry.name() + "' is taken: " + use,
            "choose another name, such as '" + entry.name() + "-group'"));
  }

  @Override
  public void missing(Mapping in, String field) {
    Span place = in.entry(field).map(Entry::nameSpan).orElse(in.span());
    diagnostics.add(
        MISSING_SETTING.at(
            file, place, "key '" + field + "' is missing", "add '" + field + ":' here"));
  }

  @Override
  public void wrongType(String field, String expected, Yaml found) {
    bad(
        found,
        "'" + field + "' must be " + expected + ", not " + found.describe(),
        "write " + expected);
  }

  @Override
  public void tooLong(String what, Yaml found, int length, int most) {
    bad(
        found,
        String.format(Locale.ROOT, "%s has %,d characters", what, length),
        String.format(Locale.ROOT, "shorten it to at most %,d characters", most));
  }

  @Override
  public void invisible(String what, Yaml found, String characters) {
    bad(
        found,
        what + " holds nothing that a reader can see, only " + characters,
        "write words, or remove it");
  }

  @Override
  public void unknown(Entry entry, Optional<String> near, Set<String> known) {
    diagnostics.add(SettingsFindings.unknown(file, entry.nameSpan(), entry.name(), near));
  }
}
