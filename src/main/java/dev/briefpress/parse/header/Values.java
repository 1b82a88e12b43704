package dev.briefpress.parse.header;

import static dev.briefpress.parse.header.FrontMatterFindings.BAD_DATE;
import static dev.briefpress.parse.header.FrontMatterFindings.BAD_LANGUAGE;
import static dev.briefpress.parse.header.FrontMatterFindings.BAD_SLUG;
import static dev.briefpress.parse.header.FrontMatterFindings.BAD_URL;
import static dev.briefpress.parse.header.FrontMatterFindings.BAD_VALUE;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Edit;
import dev.briefpress.diagnostics.Fix;
import dev.briefpress.review.TextSum;
import dev.briefpress.settings.Numbers;
import dev.briefpress.sourcing.Source;
import dev.briefpress.text.DayHint;
import dev.briefpress.text.WrittenDay;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Scalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads single values of front matter that have a form: dates, choices, addresses, languages. */
public record Values(Findings findings) {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private static final List<String> MIDDLE = List.of("medium", "med", "middle", "average");
  private static final Set<String> GRADED = Set.of("reliability", "credibility");

  /** Longest language tag, more than twice what RFC 5646 asks programs to provide for. */
  private static final int LONGEST_LANGUAGE = 80;

  /** A day written {@code YYYY-MM-DD}. */
  Optional<LocalDate> day(Fields fields, String name) {
    return fields.scalar(name).flatMap(s -> day(name, s));
  }

  /** A day that must be there. */
  public Optional<LocalDate> requiredDay(Fields fields, String name) {
    return fields.requiredScalar(name).flatMap(s -> day(name, s));
  }

  Optional<LocalDate> day(String name, Scalar scalar) {
    String text = scalar.text().strip();
    try {
      if (text.length() == 10) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException e) {
      // reported below, like any other form
    }
    noDay(
        scalar,
        "'" + text + "' in '" + name + "' is not a date",
        "write the day as YYYY-MM-DD, such as 2026-01-30");
    return Optional.empty();
  }

  /**
   * Reports that {@code scalar} is no date, with the day that is meant where its form leaves no
   * doubt.
   */
  void noDay(Scalar scalar, String message, String help) {
    Optional<String> meant = WrittenDay.of(scalar.text()).map(LocalDate::toString);
    Diagnostic found =
        BAD_DATE.at(
            findings.file(),
            scalar.span(),
            message,
            meant
                .map(day -> "write `" + day + "`")
                .or(() -> DayHint.of(scalar.text()))
                .orElse(help));
    findings.add(
        meant
            .map(day -> new Fix("write the day as " + day, List.of(new Edit(scalar.span(), day))))
            .map(found::withFix)
            .orElse(found));
  }

  /** One of {@code choices}, turned into what it stands for. */
  public <T> Optional<T> choice(
      Fields fields, String name, List<String> choices, Function<String, Optional<T>> meaning) {
    return fields.scalar(name).flatMap(s -> choice(name, s, choices, meaning));
  }

  <T> Optional<T> choice(
      String name, Scalar scalar, List<String> choices, Function<String, Optional<T>> meaning) {
    String text = scalar.text().strip();
    Optional<T> value = meaning.apply(text);
    if (value.isEmpty()) {
      String help = findings.didYouMean(meant(name, text), choices) + "write one of: ";
      noChoice(name, scalar, bothGrades(name, text).orElse(help + String.join(", ", choices)));
    }
    return value;
  }

  // Other guides have these words for the level in the middle.
  private String meant(String name, String text) {
    boolean middle =
        name.equals("confidence")
            && (MIDDLE.contains(text.toLowerCase(Locale.ROOT))
                || findings.nearest(text, MIDDLE).isPresent());
    return middle ? "Moderate" : text;
  }

  // The two halves of a grade, which are fields of their own.
  private static Optional<String> bothGrades(String name, String text) {
    return GRADED.contains(name) && text.matches("[A-Fa-f][1-6]")
        ? Optional.of(
            "write `reliability: "
                + text.substring(0, 1).toUpperCase(Locale.ROOT)
                + "` and `credibility: "
                + text.substring(1)
                + "`")
        : Optional.empty();
  }

  /** JBake's own header names the type of a document, which here its folder decides. */
  public void type(Fields fields, List<String> names) {
    choice(fields, "type", names, name -> Optional.of(name).filter(names::contains));
  }

  /** Reports that {@code scalar} is none of the choices. */
  void noChoice(String name, Scalar scalar, String help) {
    String message = "'" + scalar.text().strip() + "' is not a choice for '" + name + "'";
    findings.decided(name, BAD_VALUE.at(findings.file(), scalar.span(), message, help));
  }

  /** A number in its shortest decimal form. */
  Optional<String> decimal(String name, Scalar scalar) {
    String text = scalar.text().strip();
    if (Numbers.isOne(text)) {
      return Optional.of(Numbers.shortest(text));
    }
    findings.add(
        BAD_VALUE,
        scalar.span(),
        "'" + text + "' in '" + name + "' is not a number",
        "write it like 12 or -0.5");
    return Optional.empty();
  }

  /** A web address. */
  Optional<URI> url(Fields fields, String name) {
    Optional<Scalar> scalar = fields.scalar(name);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text().strip();
    try {
      URI uri = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      if (web && uri.getHost() != null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // reported below, like any other address without a host
    }
    findings.add(
        BAD_URL,
        scalar.get().span(),
        "'" + text + "' is not a web address",
        text.startsWith("www.")
            ? "write `https://" + text + "`"
            : "write it in full, such as https://www.enisa.europa.eu/publications");
    return Optional.empty();
  }

  /** A BCP 47 language tag. */
  public Optional<String> language(Fields fields, String name) {
    Optional<Scalar> scalar = fields.scalar(name);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text().strip();
    Locale locale = Locale.forLanguageTag(text);
    if (text.length() <= LONGEST_LANGUAGE
        && locale.toLanguageTag().equalsIgnoreCase(text)
        && LANGUAGES.contains(locale.getLanguage())) {
      return Optional.of(locale.toLanguageTag());
    }
    findings.add(
        BAD_LANGUAGE,
        scalar.get().span(),
        "'" + text + "' is not a language tag",
        "write a BCP 47 tag such as en, de or pt-BR");
    return Optional.empty();
  }

  /**
   * The sum of a text; a value that cannot be one is reported, because no text could be compared
   * with it.
   */
  Optional<String> sum(Scalar scalar) {
    String text = scalar.text().strip();
    if (text.isEmpty() || TextSum.isOne(text)) {
      return Optional.of(text).filter(sum -> !sum.isEmpty());
    }
    findings.add(
        BAD_VALUE,
        scalar.span(),
        "'" + text + "' is not the sum of a text",
        "let `briefpress review` write it, or remove the field text");
    return Optional.empty();
  }

  /** A slug as it stands. */
  Optional<Slug> slug(String name, Scalar scalar) {
    String text = scalar.text().strip();
    if (Slug.isWellFormed(text)) {
      return Optional.of(new Slug(text));
    }
    findings.add(
        BAD_SLUG,
        scalar.span(),
        "'" + text + "' in '" + name + "' cannot stand in an address",
        "write a-z, 0-9 and single hyphens, such as '" + Slug.readable(text) + "'");
    return Optional.empty();
  }

  /** The name by which a text cites a source. */
  Optional<String> sourceId(Scalar scalar) {
    return formed(
        scalar,
        text -> Optional.of(text).filter(Source::isId),
        "cannot be the id of a source",
        "write a-z, 0-9 and hyphens within, " + Source.LONGEST_ID + " characters at most: s1");
  }

  /** The SHA-256 of a file. */
  Optional<String> sha256(Scalar scalar) {
    return formed(
        scalar,
        Source::sha256,
        "is not a SHA-256",
        "write its 64 hexadecimal digits, as `sha256sum` prints them");
  }

  // Blanks alone are no value, as in any other text.
  private Optional<String> formed(
      Scalar scalar, Function<String, Optional<String>> meaning, String fault, String help) {
    String text = scalar.text().strip();
    Optional<String> value = meaning.apply(text);
    if (value.isEmpty() && !text.isEmpty()) {
      findings.add(BAD_VALUE, scalar.span(), "'" + text + "' " + fault, help);
    }
    return value;
  }

  /** An old address, {@link SitePath#ofOld(String)}. */
  public Optional<SitePath> alias(Scalar scalar) {
    Optional<SitePath> old = SitePath.ofOld(scalar.text()).filter(path -> isShort(path.value()));
    if (old.isEmpty()) {
      findings.add(
          BAD_SLUG,
          scalar.span(),
          "alias '" + scalar.text().strip() + "' is not an address inside the site",
          "write it like /2026/01/old-title.html");
    }
    return old;
  }

  // File systems bound the names of files and folders, and some the whole path.
  private static boolean isShort(String path) {
    return path.length() <= 2 * Slug.LONGEST_CHOSEN
        && Stream.of(path.split("/", -1)).allMatch(s -> s.length() <= Slug.LONGEST_CHOSEN);
  }
}
