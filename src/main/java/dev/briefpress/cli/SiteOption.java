package dev.briefpress.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has which reads content. */
final class SiteOption {
  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "The site's folder (default: this one).")
  private Path site = Path.of("");

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description = "The clock's time: 2026-01-30T12:00:00Z or 2026-01-30 (default: now).")
  private @Nullable Instant now;

  /** The site's folder, absolute. */
  Path folder() {
    return site.toAbsolutePath().normalize();
  }

  /** The moment that counts as now. */
  Instant now(Clock clock) {
    return Optional.ofNullable(now).orElseGet(clock::instant);
  }

  /** Accepts a moment, or a day for its first moment in UTC. */
  static final class InstantConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return value.length() == 10
            ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
            : OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + value + "' is no moment; write it like 2026-01-30T12:00:00Z");
      }
    }
  }
}
