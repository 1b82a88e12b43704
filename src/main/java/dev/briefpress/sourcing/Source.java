package dev.briefpress.sourcing;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Where a brief's facts come from: the fields that ICD 206 and ICS 206-01 ask for.
 *
 * @param id by which the text cites it, {@code [^id]}
 * @param url http or https
 * @param credibility 1 (confirmed) to 6 (cannot be judged), the figure of the Admiralty grade
 * @param origin whose report it repeats; sources with one origin are copies of one report
 * @param archived address of a copy that will stay
 * @param sha256 of the file that was read, 64 hexadecimal digits in lower case
 * @param descriptor a sentence on its quality: access, completeness, bias
 */
public record Source(
    Optional<String> id,
    String title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<URI> url,
    Optional<LocalDate> published,
    Optional<LocalDate> accessed,
    Optional<Reliability> reliability,
    OptionalInt credibility,
    Optional<SourceKind> kind,
    Optional<String> origin,
    Optional<URI> archived,
    Optional<String> sha256,
    Optional<String> descriptor) {
  /** Most characters of an id. */
  public static final int LONGEST_ID = 40;

  /** Longest name of a host in the domain name system. */
  private static final int LONGEST_HOST = 253 - ".html".length();

  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
  private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

  /** A source of which no more than the title is known. */
  public static Source titled(String title) {
    return new Source(
        Optional.empty(),
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether {@code text} can be an id: {@code a-z}, {@code 0-9}, and hyphens within. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  /** The SHA-256 sum in {@code text}, in lower case; absent when the text is no such sum. */
  public static Optional<String> sha256(String text) {
    return SHA256.matcher(text).matches()
        ? Optional.of(text.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** What a finding calls it: by its title, else by its id. */
  public String named() {
    return Optional.of(title)
        .filter(name -> !name.isEmpty())
        .or(this::id)
        .map(name -> "source '" + name + "'")
        .orElse("this source");
  }

  /** Its Admiralty grade, {@code B2}, or the half of it that is known. */
  public Optional<String> grade() {
    String grade =
        reliability.map(Reliability::name).orElse("")
            + (credibility.isPresent() ? String.valueOf(credibility.getAsInt()) : "");
    return grade.isEmpty() ? Optional.empty() : Optional.of(grade);
  }

  /**
   * Host of its address in lower case, without a leading {@code www.}; absent when it is a number
   * rather than a name.
   */
  public Optional<String> host() {
    return url.map(URI::getHost)
        .map(host -> host.toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host)
        .filter(host -> host.length() <= LONGEST_HOST && HOST.matcher(host).matches());
  }
}
