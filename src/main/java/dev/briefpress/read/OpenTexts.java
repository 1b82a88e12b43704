package dev.briefpress.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Texts of documents that are open in an editor. They stand in place of what lies on the disk, and
 * may belong to files that are not there yet.
 *
 * @param texts by path, relative to the site's folder, with {@code /}
 */
public record OpenTexts(Map<String, String> texts) {
  /** Everything is read from the disk. */
  public static final OpenTexts NONE = new OpenTexts(Map.of());

  public OpenTexts {
    texts = Map.copyOf(texts);
  }

  /** The paths of all open documents. */
  public Set<String> paths() {
    return texts.keySet();
  }

  /** Whether an editor holds the document at {@code path}. */
  boolean has(String path) {
    return texts.containsKey(path);
  }

  /** What would be in the file if the text were saved now. */
  Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(texts.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
