package dev.briefpress.exports;

import dev.briefpress.content.Brief.Format;
import java.util.List;
import java.util.Optional;

/** The list of formats in which each brief is published beside its page. */
public final class BriefFormats {
  static final List<BriefFormat> ALL = List.of(new JsonFormat(), new MatrixFormat());

  private BriefFormats() {}

  /** The name, suffix and media type of each. */
  public static List<Format> all() {
    return ALL.stream().map(BriefFormat::format).toList();
  }

  /** The names under which {@code briefpress export} writes all briefs in one format. */
  public static List<String> exports() {
    return ALL.stream().map(BriefFormat::export).flatMap(Optional::stream).toList();
  }

  /** The export of this name, if it is that of a format. */
  public static Optional<Export> export(String name) {
    return ALL.stream()
        .filter(f -> f.export().equals(Optional.of(name)))
        .findFirst()
        .map(FormatExport::new);
  }
}
