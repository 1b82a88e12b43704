package dev.briefpress.markup;

import org.jspecify.annotations.Nullable;

/** HTML as Markdown alone defines it. */
final class PlainDialect implements Dialect {
  @Override
  public String href(String address) {
    return Escape.attribute(Escape.url(address));
  }

  @Override
  public String src(String address) {
    return href(address);
  }

  @Override
  public boolean hasFigures() {
    return false;
  }

  @Override
  public boolean opensPage() {
    return false;
  }

  @Override
  public @Nullable String chartLanguage() {
    return null;
  }

  @Override
  public void enterSection() {}

  @Override
  public int level(int written) {
    return written;
  }

  @Override
  public @Nullable String id(String text) {
    return null;
  }
}
