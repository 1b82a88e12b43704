package dev.briefpress.parse.form;

import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.settings.ForeignFields;
import dev.briefpress.text.LookAlikes;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.YamlQuotes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a field of another program, or one with a letter of another script, as a field of ours.
 */
public final class ForeignField {
  /** Fields that hold a document back when they say so. */
  private static final Set<String> HOLDING = Set.of("draft", "private", "hidden");

  /** Fields that hold a document back when they deny it. */
  private static final Set<String> PUBLISHING = Set.of("published", "publish");

  private static final Set<String> LISTS = Set.of("tags", "aliases");

  private ForeignField() {}

  /**
   * The safe change of {@code entry}, where there is one.
   *
   * @param near the field that was probably meant, which does not stand beside it
   */
  public static Optional<Fix> fix(Entry entry, Optional<String> near) {
    if (!(entry.value() instanceof Scalar value)
        || value.span().line() != entry.nameSpan().line()) {
      return near.filter(n -> isRename(entry.name(), n)).map(n -> rename(entry, n));
    }
    if (holdsBack(entry.name(), value)) {
      Span whole = to(entry.nameSpan(), value.span());
      return Optional.of(fix("write `status: draft`", whole, "status: draft"));
    }
    if (near.isPresent() && isRename(entry.name(), near.get())) {
      return Optional.of(
          LISTS.contains(near.get())
              ? fix(
                  "write `" + near.get() + "`",
                  to(entry.nameSpan(), value.span()),
                  near.get() + ": " + list(value.text()))
              : rename(entry, near.get()));
    }
    return Optional.empty();
  }

  private static boolean isRename(String written, String near) {
    return near.equals(ForeignFields.SYNONYMS.get(written))
        || (!written.equals(near) && LookAlikes.folded(written).equals(near));
  }

  private static boolean holdsBack(String name, Scalar value) {
    String text = value.text().strip().toLowerCase(Locale.ROOT);
    return (HOLDING.contains(name) && Set.of("true", "yes", "on").contains(text))
        || (PUBLISHING.contains(name) && Set.of("false", "no", "off").contains(text));
  }

  private static String list(String text) {
    return Stream.of(text.split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .map(ForeignField::item)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String item(String text) {
    return text.matches("[\\p{L}\\p{N}/][\\p{L}\\p{N} /._-]*") ? text : YamlQuotes.of(text);
  }

  private static Fix rename(Entry entry, String name) {
    return fix("write `" + name + "`", entry.nameSpan(), name);
  }

  private static Fix fix(String title, Span place, String text) {
    return new Fix(title, List.of(new Edit(place, text)));
  }

  private static Span to(Span from, Span end) {
    return new Span(from.line(), from.column(), end.endLine(), end.endColumn());
  }
}
