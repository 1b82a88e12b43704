package dev.briefpress.versions;

import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import dev.briefpress.bytes.Codecs;
import dev.briefpress.bytes.KeptFile;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Substance;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was read of a repository, so that the next reading looks only at what is new.
 *
 * @param walk absent before the first one
 * @param clean by path, which bytes of a file are known to be the content that git has
 * @param pasts what contents say, by git's id of them
 */
public record KnownVersions(
    Optional<Walk> walk, Map<String, Clean> clean, Map<String, Past> pasts) {
  /** Nothing was read yet. */
  public static final KnownVersions NONE = new KnownVersions(Optional.empty(), Map.of(), Map.of());

  public KnownVersions {
    clean = Collections.unmodifiableMap(new TreeMap<>(clean));
    pasts = Collections.unmodifiableMap(new HashMap<>(pasts));
  }

  /**
   * Bytes of a file that are a content of git, perhaps but for their line ends.
   *
   * @param blob git's id of the content
   * @param bytes sum of the bytes
   * @param alike of so many contents one after the other it is known that they say the same, and
   *     what they say is not kept; 0 where there is a history
   */
  record Clean(String blob, Fingerprint bytes, int alike) {
    boolean isOf(String other, Fingerprint sum) {
      return blob.equals(other) && bytes.equals(sum);
    }

    Clean with(int contents) {
      return new Clean(blob, bytes, contents);
    }
  }

  /** The form in the file, in which a text that many contents share is written once. */
  private record Kept(
      Optional<Walk> walk,
      Map<String, Clean> clean,
      List<Substance> texts,
      Map<String, Row> rows) {}

  private record Row(
      boolean isPublic,
      boolean withdrawn,
      LocalDate day,
      Instant moment,
      int text,
      List<Revision> revisions) {}

  /**
   * The versions that were kept last; none if the file is damaged, or from another program or other
   * settings.
   */
  public static KnownVersions read(KeptFile file) throws IOException {
    return file.read()
        .map(bytes -> of(Codecs.of(Kept.class).read(new BytesIn(bytes))))
        .orElse(NONE);
  }

  private static KnownVersions of(Kept kept) {
    Map<String, Past> pasts = new HashMap<>();
    kept.rows()
        .forEach(
            (blob, row) ->
                pasts.put(
                    blob,
                    new Past(
                        row.isPublic(),
                        row.withdrawn(),
                        row.day(),
                        row.moment(),
                        kept.texts().get(row.text()),
                        row.revisions())));
    return new KnownVersions(kept.walk(), kept.clean(), pasts);
  }

  /** Keeps it for the next reading. */
  public void write(KeptFile file) throws IOException {
    Map<Substance, Integer> texts = new LinkedHashMap<>();
    Map<String, Row> rows = new TreeMap<>();
    new TreeMap<>(pasts)
        .forEach(
            (blob, past) -> {
              int next = texts.size();
              int text = texts.computeIfAbsent(past.substance(), t -> next);
              rows.put(
                  blob,
                  new Row(
                      past.isPublic(),
                      past.withdrawn(),
                      past.day(),
                      past.moment(),
                      text,
                      past.revisions()));
            });
    BytesOut out = new BytesOut();
    Kept kept = new Kept(walk, clean, List.copyOf(texts.keySet()), rows);
    Codecs.of(Kept.class).write(kept, out);
    file.write(out.toBytes());
  }
}
