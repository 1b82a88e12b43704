package dev.briefpress.publish;

import dev.briefpress.render.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are arranged only when the bytes of one are asked for, which may be never. Safe for
 * several threads.
 */
final class LatePages {
  private final Supplier<List<Page>> arranging;
  private @Nullable Map<String, Page> pages;

  LatePages(Supplier<List<Page>> arranging) {
    this.arranging = arranging;
  }

  /** The bytes of the page at {@code path}. */
  byte[] bytes(String path) {
    Page page = pages().get(path);
    if (page == null) {
      throw new IllegalStateException("the site has no page at " + path);
    }
    return page.bytes();
  }

  private synchronized Map<String, Page> pages() {
    Map<String, Page> known = pages;
    if (known == null) {
      known = new HashMap<>();
      for (Page page : arranging.get()) {
        known.put(page.path().value(), page);
      }
      pages = known;
    }
    return known;
  }
}
