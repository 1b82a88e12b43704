package dev.briefpress.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of the versions of a site's briefs.
 *
 * @param histories by the path of the brief's file; those without a change may be left out
 */
public record Ledger(Map<String, History> histories) {
  /** The one of a site that keeps none, or that lies in no repository. */
  public static final Ledger NONE = new Ledger(Map.of());

  public Ledger {
    histories = Collections.unmodifiableMap(new TreeMap<>(histories));
  }

  /** The versions of the brief whose file is at {@code path}. */
  public History of(String path) {
    return histories.getOrDefault(path, History.NONE);
  }
}
