package dev.briefpress.cli;

import dev.briefpress.settings.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command has which reads content. */
final class SiteOption {
  @Mixin private SiteFolder site = new SiteFolder();

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      description = "The clock's time: 2026-01-30T12:00:00Z or 2026-01-30 (default: now).")
  private @Nullable Instant now;

  /** The site's folder, absolute. */
  Path folder() {
    return site.path();
  }

  /** The day that counts as today in the site's time zone. */
  LocalDate today(Clock clock, Settings settings) {
    return now(clock).atZone(settings.timezone()).toLocalDate();
  }

  /** The moment that counts as now. */
  Instant now(Clock clock) {
    return Optional.ofNullable(now).orElseGet(clock::instant);
  }
}
