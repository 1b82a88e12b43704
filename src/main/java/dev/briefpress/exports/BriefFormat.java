package dev.briefpress.exports;

import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.exports.BriefData.DataFacts;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.util.Optional;

/**
 * Writes each brief in one {@link Format}. Address, claim to it, the page's alternate link and the
 * form of {@code briefpress export} follow from the list {@link BriefFormats}.
 */
interface BriefFormat {
  /** Name, suffix and media type. */
  Format format();

  /**
   * What {@code briefpress export} calls all briefs in this format, one after the other; absent
   * where they cannot be joined.
   */
  Optional<String> export();

  /** The file of a published brief, made from {@code facts} and its text alone. */
  byte[] write(DataFacts facts, Body body, Settings settings, Taxonomy taxonomy);

  /**
   * The file at the address of a withdrawn brief, which says no more than that it was withdrawn.
   */
  byte[] writeWithdrawn(Brief brief, Settings settings, Taxonomy taxonomy);
}
