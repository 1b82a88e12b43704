package dev.briefpress.render;

import dev.briefpress.content.Body;
import dev.briefpress.content.BriefId;

/** Hands out what stands below a document's front matter, when a page needs it. */
@FunctionalInterface
public interface Bodies {
  /** The body of a document of the site. */
  Body of(BriefId id);
}
