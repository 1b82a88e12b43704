package dev.briefpress.markup;

import dev.briefpress.content.RichText;
import org.jspecify.annotations.Nullable;

/** The HTML of one document of a site: links still to be resolved, headings below its sections. */
final class SiteDialect implements Dialect {
  private final String sourcePath;
  private final Anchors anchors;
  private final String lang;
  private final int[] open = new int[6];
  private int depth;
  private int sections;
  // The level of the heading that the page puts above the next block: its title's, or a section's.
  private int above = 1;

  SiteDialect(String sourcePath, Anchors anchors, String lang) {
    this.lang = lang;
    this.sourcePath = sourcePath;
    this.anchors = anchors;
  }

  @Override
  public boolean hasFigures() {
    return true;
  }

  @Override
  public boolean linksAddresses() {
    return true;
  }

  @Override
  public boolean opensPage() {
    return sections <= 1;
  }

  @Override
  public String chartLanguage() {
    return lang;
  }

  @Override
  public void enterSection() {
    sections++;
    above = 2;
    depth = 0;
  }

  @Override
  public @Nullable String href(String address) {
    Target target = Target.of(address, sourcePath);
    return switch (target.kind()) {
      case INSIDE, ESCAPES -> RichText.MARK + target.value() + RichText.MARK;
      case FRAGMENT -> Escape.attribute(Escape.url(target.value()));
      case OUTSIDE -> Escape.attribute(target.value());
      case EMPTY, REFUSED -> null;
    };
  }

  @Override
  public @Nullable String src(String address) {
    Target target = Target.of(address, sourcePath);
    return switch (target.kind()) {
      case INSIDE, ESCAPES -> RichText.MARK + target.value() + RichText.MARK;
      case FRAGMENT, OUTSIDE, EMPTY, REFUSED -> null;
    };
  }

  @Override
  public int level(int written) {
    while (depth > 0 && open[depth - 1] >= written) {
      depth--;
    }
    open[depth++] = written;
    return Math.min(6, above + depth);
  }

  @Override
  public @Nullable String id(String text) {
    return anchors.claim(text);
  }
}
