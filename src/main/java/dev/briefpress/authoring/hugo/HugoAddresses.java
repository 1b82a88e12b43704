package dev.briefpress.authoring.hugo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that Hugo gave to pages, from settings, front matter and the places of their files.
 *
 * @param lists folders that have a page of their own, which makes a section of each
 */
record HugoAddresses(HugoSettings settings, Set<String> lists) {
  private static final Pattern TOKEN = Pattern.compile(":([a-z]+)(\\[[^\\]]*])?");
  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[-_ ]?(.*)");
  private static final List<String> DATES =
      List.of("date", "publishdate", "pubdate", "published", "lastmod", "modified");

  /**
   * The address of a page.
   *
   * @param fields of its front matter, by names in small letters
   */
  String of(HugoPage page, Map<String, Object> fields) {
    Optional<String> url = text(fields, "url");
    String language = settings.languageFolder(page.language());
    if (url.filter(u -> u.matches("(?i)https?://.*")).isPresent()) {
      return url.get();
    }
    if (url.isPresent()) {
      String path = url.get().startsWith("/") ? url.get() : "/" + url.get();
      return whole(language + (isFile(path) || path.endsWith("/") ? path : path + "/"));
    }
    if (page.isList()) {
      return whole(language + ended(clean("/" + sanitised(page.folder())), page.section()));
    }
    String path =
        settings
            .permalink(page.section())
            .map(pattern -> expanded(pattern, page, fields))
            .orElseGet(() -> "/" + sanitised(page.folder()) + "/" + slugOrName(page, fields));
    return whole(language + ended(clean(path), page.section()));
  }

  /** The further addresses that a page names, as Hugo resolves them. */
  List<String> aliases(HugoPage page, Map<String, Object> fields, String address) {
    List<String> aliases = new ArrayList<>();
    for (String alias : texts(fields.get("aliases"))) {
      String path = address.substring(settings.base().length()).replaceFirst("/$", "");
      String from = settings.languageFolder(page.language());
      String whole =
          alias.startsWith("/") ? from + alias : normal(HugoPage.parent(path) + "/" + alias);
      aliases.add(whole(isFile(whole) ? whole : ended(clean(whole), page.section())));
    }
    return aliases;
  }

  private static String normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        parts.remove(Math.max(0, parts.size() - 1));
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    String normal = String.join("/", parts);
    return normal.startsWith("/") ? normal : "/" + normal;
  }

  // Characters that would end or change an address are encoded. Letters of all scripts stay as they
  // are.
  private String whole(String path) {
    String encoded =
        path.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace(" ", "%20");
    return settings.base() + encoded;
  }

  private static boolean isFile(String path) {
    return path.matches(".*/[^/]*\\.[A-Za-z][A-Za-z0-9]{1,5}");
  }

  private String ended(String path, String section) {
    return path.equals("/") || !settings.isUgly(section)
        ? path.replaceFirst("/?$", "/")
        : path + ".html";
  }

  private static String clean(String path) {
    return ("/" + path).replaceAll("/+", "/").replaceFirst("(?<=.)/$", "");
  }

  private String slugOrName(HugoPage page, Map<String, Object> fields) {
    return text(fields, "slug").map(this::sanitised).orElseGet(() -> sanitised(name(page)));
  }

  // A day at the start of a file's name is no part of the name where Hugo takes it as the page's
  // date.
  private String name(HugoPage page) {
    Matcher dated = DATED.matcher(page.name());
    return settings.datesByName() && dated.matches() && !dated.group(2).isEmpty()
        ? dated.group(2)
        : page.name();
  }

  private String expanded(String pattern, HugoPage page, Map<String, Object> fields) {
    Optional<LocalDate> day = day(page, fields);
    return TOKEN
        .matcher(pattern)
        .replaceAll(
            found -> {
              String range = found.group(2) == null ? "" : found.group(2);
              String value = value(found.group(1), range, page, fields, day);
              // Hugo reads a pattern as an address, in which a plus is a blank.
              return Matcher.quoteReplacement(value.replace("+", ""));
            });
  }

  private String value(
      String token,
      String range,
      HugoPage page,
      Map<String, Object> fields,
      Optional<LocalDate> day) {
    Optional<String> title = text(fields, "title").map(this::sanitised);
    Optional<String> slug = text(fields, "slug").map(this::sanitised);
    return switch (token) {
      case "year" -> day.map(d -> "%04d".formatted(d.getYear())).orElse("0001");
      case "month" -> day.map(d -> "%02d".formatted(d.getMonthValue())).orElse("01");
      case "day" -> day.map(d -> "%02d".formatted(d.getDayOfMonth())).orElse("01");
      case "yearday" -> day.map(d -> String.valueOf(d.getDayOfYear())).orElse("1");
      case "weekday" -> day.map(d -> String.valueOf(d.getDayOfWeek().getValue() % 7)).orElse("1");
      case "monthname" ->
          lower(
              day.map(d -> d.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)), "january");
      case "weekdayname" ->
          lower(
              day.map(d -> d.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
              "monday");
      case "title" -> title.orElse("");
      case "slug" -> slug.or(() -> title).orElse("");
      case "slugorfilename", "slugorcontentbasename" -> slugOrName(page, fields);
      case "filename", "contentbasename" -> sanitised(name(page));
      case "section" -> sanitised(page.section());
      case "sections" -> String.join("/", part(sections(page), range));
      default -> ":" + token + range;
    };
  }

  private static String lower(Optional<String> name, String otherwise) {
    return name.orElse(otherwise).toLowerCase(Locale.ROOT);
  }

  // The folders down to the last one that has a page of its own; the first always has one.
  private List<String> sections(HugoPage page) {
    String folder = page.folder();
    while (folder.contains("/") && !lists.contains(folder)) {
      folder = HugoPage.parent(folder);
    }
    return Stream.of(folder.split("/")).filter(f -> !f.isEmpty()).map(this::sanitised).toList();
  }

  // [1], [last], [1:], [:2], [1:last]
  private static List<String> part(List<String> sections, String range) {
    if (range.isEmpty() || sections.isEmpty()) {
      return sections;
    }
    String[] ends = range.substring(1, range.length() - 1).split(":", -1);
    int from = index(ends[0], 0, sections.size());
    int to = ends.length == 1 ? from + 1 : index(ends[1], sections.size(), sections.size());
    int most = Math.min(to, sections.size());
    return from < most ? sections.subList(from, most) : List.of();
  }

  private static int index(String written, int otherwise, int size) {
    if (written.equals("last")) {
      return size - 1;
    }
    return written.matches("\\d{1,4}") ? Integer.parseInt(written) : otherwise;
  }

  private Optional<LocalDate> day(HugoPage page, Map<String, Object> fields) {
    Matcher dated = DATED.matcher(page.name());
    Stream<String> named =
        settings.datesByName() && dated.matches() ? Stream.of(dated.group(1)) : Stream.empty();
    return Stream.concat(named, DATES.stream().flatMap(name -> text(fields, name).stream()))
        .flatMap(written -> day(written).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return written.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(written.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A name as part of an address: blanks become hyphens, and marks that it may not hold go. */
  private String sanitised(String name) {
    StringBuilder out = new StringBuilder();
    boolean hyphen = false;
    boolean wasHyphen = false;
    String text = settings.keepsCapitals() ? name : name.toLowerCase(Locale.ROOT);
    for (int c : text.codePoints().toArray()) {
      if (isPartOfAddresses(c)) {
        if (hyphen && c != '-') {
          out.append('-');
        }
        hyphen = false;
        wasHyphen = c == '-';
        out.appendCodePoint(c);
      } else if (!out.isEmpty() && !wasHyphen && Character.isWhitespace(c)) {
        hyphen = true;
      }
    }
    return out.toString();
  }

  private static boolean isPartOfAddresses(int c) {
    int type = Character.getType(c);
    return "./_#+~-@".indexOf(c) >= 0
        || Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static Optional<String> text(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().map(item -> String.valueOf(item).strip()).filter(t -> !t.isEmpty()).toList()
        : value instanceof String text && !text.isBlank() ? List.of(text.strip()) : List.of();
  }
}
