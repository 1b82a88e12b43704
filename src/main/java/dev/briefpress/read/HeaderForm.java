package dev.briefpress.read;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderField.Form;
import dev.briefpress.settings.HeaderFields;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which a document's fields are written. Findings are worded for YAML; this is the one
 * place that knows how to say the same in JBake's form.
 */
public enum HeaderForm {
  /** {@code title: Rates} between two lines {@code ---}. */
  YAML,
  /** {@code title=Rates} up to a line {@code ~~~~~~}. */
  JBAKE;

  /** A field in a help, with its value where it has one: {@code `status: draft`}. */
  private static final Pattern FIELD = Pattern.compile("`([A-Za-z][\\w-]*):(?: ([^`]*))?`");

  /** A line of a header whose value is data in YAML's form, so that a help about it is right. */
  private static final Pattern DATA = Pattern.compile("\\s*[\\w.-]+\\s*=\\s*[\\[{].*");

  /** The form of a document that was read. */
  public static HeaderForm of(SourceFile file) {
    return file.text().startsWith(SplitSource.FENCE)
            || JBakeHeader.of(file.text().lines().toList()).isEmpty()
        ? YAML
        : JBAKE;
  }

  /** A finding about {@code file}, with a help that names fields as its author writes them. */
  public Diagnostic told(Diagnostic found, SourceFile file) {
    return this == YAML || isWithinData(found, file)
        ? found
        : found.withHelp(FIELD.matcher(found.help()).replaceAll(HeaderForm::written));
  }

  private static boolean isWithinData(Diagnostic found, SourceFile file) {
    int start = file.offsetOfLine(found.span().line());
    int end = file.text().indexOf('\n', start);
    String line = file.text().substring(start, end < 0 ? file.text().length() : end);
    return DATA.matcher(line).matches() && found.span().column() > line.indexOf('=') + 1;
  }

  private static String written(MatchResult field) {
    String name = field.group(1);
    String value = field.group(2) == null ? outline(name) : field.group(2);
    return Matcher.quoteReplacement("`" + name + "=" + value + "`");
  }

  // A group of fields has to be written as data.
  private static String outline(String name) {
    return HeaderFields.shipped().stream()
        .filter(field -> field.name().equals(name))
        .map(HeaderField::form)
        .map(form -> form.isGroups() ? "[{…}]" : form == Form.GROUP ? "{…}" : "")
        .findFirst()
        .orElse("");
  }
}
