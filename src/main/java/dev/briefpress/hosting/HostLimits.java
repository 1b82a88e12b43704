package dev.briefpress.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * What hosts of static sites take at most, as they say themselves: a site that passes it is refused
 * when it is uploaded, which is late to learn of it.
 */
public final class HostLimits {
  /** A setting that saves less than such a part of the site is no help. */
  private static final long PART_WORTH_TELLING = 200;

  private static final long NO_LIMIT = Long.MAX_VALUE;
  private static final long MEBIBYTE = 1024 * 1024;

  /**
   * A host.
   *
   * @param setting its name in {@code hosting}; empty where no files are written for it
   */
  private record Limits(String host, String setting, long files, long bytes, long largest) {}

  /** As their documentation had it in November 2026, for plans that cost nothing. */
  private static final List<Limits> HOSTS =
      List.of(
          new Limits("GitHub Pages", "", NO_LIMIT, 1_000_000_000, 100 * MEBIBYTE),
          new Limits("GitLab Pages", "", 200_000, 1024 * MEBIBYTE, NO_LIMIT),
          new Limits("Cloudflare Pages", "cloudflare", 20_000, NO_LIMIT, 25 * MEBIBYTE));

  /** Files of a site that it can do without. */
  private record Spare(String setting, String what, Predicate<String> paths) {}

  private static final List<Spare> SPARES =
      List.of(
          new Spare(
              "search.full.up-to=0",
              "the whole index of search",
              path -> path.equals("search/index.json")),
          new Spare(
              "social.images=false",
              "the images for link previews",
              path -> path.startsWith("assets/social/")),
          new Spare(
              "mail.digest=false",
              "the daily summaries as mails",
              path -> path.startsWith("daily/") && path.contains(".mail.")));

  private HostLimits() {}

  /**
   * A sentence for each limit that a site passes, and one for each setting that makes it smaller.
   *
   * @param hosting the hosts that the site names; without any, those that need no files are looked
   *     at, too
   * @param sizes of its files, in bytes, by path
   */
  public static List<String> passed(List<String> hosting, SortedMap<String, Long> sizes) {
    Cost site = Cost.of(sizes);
    List<String> passed = new ArrayList<>();
    for (Limits host : HOSTS) {
      if (hosting.isEmpty() || hosting.contains(host.setting())) {
        passed(host, site, sizes, passed);
      }
    }
    if (!passed.isEmpty()) {
      SPARES.forEach(spare -> spared(spare, sizes, passed));
    }
    return passed;
  }

  private static void passed(
      Limits host, Cost site, SortedMap<String, Long> sizes, List<String> passed) {
    if (site.files() > host.files()) {
      passed.add(
          "%s takes at most %s files; the site has %s"
              .formatted(host.host(), number(host.files()), number(site.files())));
    }
    if (site.bytes() > host.bytes()) {
      passed.add(
          "%s takes at most %s MB; the site has %s MB"
              .formatted(host.host(), megabytes(host.bytes()), megabytes(site.bytes())));
    }
    sizes.forEach(
        (path, size) -> {
          if (size > host.largest()) {
            passed.add(
                "%s takes no file of more than %s MB; %s has %s MB"
                    .formatted(host.host(), megabytes(host.largest()), path, megabytes(size)));
          }
        });
  }

  private static void spared(Spare spare, SortedMap<String, Long> sizes, List<String> passed) {
    Cost saved = Cost.of(sizes, spare.paths());
    Cost site = Cost.of(sizes);
    if (saved.files() * PART_WORTH_TELLING > site.files()
        || saved.bytes() * PART_WORTH_TELLING > site.bytes()) {
      passed.add(
          "%s leaves out %s: %s, %s MB"
              .formatted(
                  spare.setting(),
                  spare.what(),
                  saved.files() == 1 ? "1 file" : number(saved.files()) + " files",
                  megabytes(saved.bytes())));
    }
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String megabytes(long bytes) {
    return number(Math.round(bytes / 1e6));
  }
}
