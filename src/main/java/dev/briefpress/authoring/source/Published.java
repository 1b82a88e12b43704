package dev.briefpress.authoring.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published document as a reader sees it, before it is taken over. What its source does not say
 * is absent or empty; then the text may say it.
 *
 * @param title plain text
 * @param date an ISO day, or an ISO moment with its offset
 * @param slug the last part of the address that it had
 * @param standing whether it was public
 * @param categories as its publisher names them, the main one first
 * @param tags as its publisher names them
 * @param authors their names, as readers saw them
 * @param excerpt the publisher's summary as plain text
 * @param permalink the address at which readers found it, with or without scheme and host
 * @param addresses further addresses that led to it, in the same way
 * @param fields front matter under the names that Briefpress has for it (texts, and lists and maps
 *     of them), as far as it is none of the above
 * @param page where it goes below the folder of standing pages, without ending, when it is one of
 *     them; absent when it is a brief
 * @param lines the text as Markdown, line by line, with blank lines: points begin with {@code - },
 *     headings with {@code #}, and tables, quotations and code are as Markdown has them
 * @param left words of the source that are not in {@code lines}, as they stand there
 * @param notes what an editor must look at, one sentence each
 * @param files images that lie in the source itself, by the addresses at which {@code lines} show
 *     them
 */
public record Published(
    Optional<String> title,
    Optional<String> date,
    Optional<String> slug,
    Standing standing,
    List<String> categories,
    List<String> tags,
    List<String> authors,
    Optional<String> excerpt,
    Optional<String> permalink,
    List<String> addresses,
    Map<String, Object> fields,
    Optional<String> page,
    List<String> lines,
    List<String> left,
    List<String> notes,
    Map<String, byte[]> files) {
  public Published {
    categories = List.copyOf(categories);
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    addresses = List.copyOf(addresses);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    lines = List.copyOf(lines);
    left = List.copyOf(left);
    notes = List.copyOf(notes);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** A document whose text the source gives; what else the source says is added to the builder. */
  public static Builder of(List<String> lines) {
    return new Builder(lines);
  }

  /** Collects what a source says. */
  public static final class Builder {
    private final List<String> lines;
    private Optional<String> title = Optional.empty();
    private Optional<String> date = Optional.empty();
    private Optional<String> slug = Optional.empty();
    private Optional<String> excerpt = Optional.empty();
    private Optional<String> permalink = Optional.empty();
    private Optional<String> page = Optional.empty();
    private Standing standing = Standing.PUBLISHED;
    private final List<String> categories = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Builder(List<String> lines) {
      this.lines = lines;
    }

    public Builder title(Optional<String> value) {
      title = value;
      return this;
    }

    public Builder date(Optional<String> value) {
      date = value;
      return this;
    }

    public Builder slug(Optional<String> value) {
      slug = value;
      return this;
    }

    public Builder standing(Standing value) {
      standing = value;
      return this;
    }

    public Builder excerpt(Optional<String> value) {
      excerpt = value;
      return this;
    }

    public Builder permalink(Optional<String> value) {
      permalink = value;
      return this;
    }

    public Builder page(Optional<String> value) {
      page = value;
      return this;
    }

    public Builder categories(List<String> values) {
      categories.addAll(values);
      return this;
    }

    public Builder tags(List<String> values) {
      tags.addAll(values);
      return this;
    }

    public Builder authors(List<String> values) {
      authors.addAll(values);
      return this;
    }

    public Builder addresses(List<String> values) {
      addresses.addAll(values);
      return this;
    }

    public Builder field(String name, Object value) {
      fields.put(name, value);
      return this;
    }

    public Builder left(List<String> values) {
      left.addAll(values);
      return this;
    }

    public Builder notes(List<String> values) {
      notes.addAll(values);
      return this;
    }

    public Builder files(Map<String, byte[]> values) {
      files.putAll(values);
      return this;
    }

    public Published build() {
      return new Published(
          title,
          date,
          slug,
          standing,
          categories,
          tags,
          authors,
          excerpt,
          permalink,
          addresses,
          fields,
          page,
          lines,
          left,
          notes,
          files);
    }
  }
}
