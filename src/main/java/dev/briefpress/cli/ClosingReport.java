package dev.briefpress.cli;

import dev.briefpress.diagnostics.Severity;
import dev.briefpress.hosting.Cost;
import dev.briefpress.hosting.HostLimits;
import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.links.Site;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.tree.Written;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a build did, accounting for every file of the content. */
final class ClosingReport {
  /** Most files of one kind that are named on a terminal; the report file names all. */
  private static final int MOST_NAMED = 40;

  private final Build.Result result;
  private final double seconds;

  ClosingReport(Build.Result result, long nanoseconds) {
    this.result = result;
    this.seconds = nanoseconds / 1e9;
  }

  void print(PrintWriter out, Path folder) {
    List<Left> left = result.content().left();
    named("not published: ", left.stream().map(l -> l.path() + ": " + l.reason()).toList(), out);
    switch (result.effect()) {
      case NOTHING -> {
        out.println("Nothing was published; the site that was there is unchanged.");
        return;
      }
      case TAKEN_DOWN -> {
        result.takenDown().forEach(file -> out.println("taken off the site: " + file));
        out.println("Because of the errors nothing new was published; the site is as it was else.");
      }
      case PARTLY -> out.println("Because of the errors only a part of the content was published.");
      case PUBLISHED -> {}
    }
    Site site = result.content().site();
    Written written = result.written().get();
    out.println(
        String.format(
            Locale.ROOT,
            "%s %s, %s and %s on %s; not %s: %s.",
            site.preview() ? "Made a preview of" : "Published",
            counted(site.briefs().size(), "brief"),
            counted(site.pages().size(), "page"),
            counted(editions(site), "edition"),
            counted(site.days().size(), "day"),
            site.preview() ? "in it" : "published",
            kinds(left)));
    out.println(
        String.format(
            Locale.ROOT,
            "%s written, %d kept, %d removed in %.1f s: %s",
            counted(written.written().size(), "file"),
            written.kept().size(),
            written.removed().size(),
            seconds,
            folder.resolve("index.html")));
    named("in the output, not written by Briefpress: ", written.foreign(), out);
    limits(site, written).forEach(out::println);
    if (site.preview()) {
      out.println("A preview may show drafts; do not publish " + folder + ".");
    }
  }

  private static List<String> limits(Site site, Written written) {
    return site.preview()
        ? List.of()
        : HostLimits.passed(site.settings().extras().hosting(), written.sizes());
  }

  private static void named(String what, List<String> lines, PrintWriter out) {
    lines.stream().limit(MOST_NAMED).forEach(line -> out.println(what + line));
    if (lines.size() > MOST_NAMED) {
      out.println(what + "and " + (lines.size() - MOST_NAMED) + " more; --report FILE names all");
    }
  }

  private static int editions(Site site) {
    return site.days().stream().mapToInt(d -> d.editions().size()).sum();
  }

  private static String kinds(List<Left> left) {
    Map<Left.Kind, Integer> counts = new TreeMap<>();
    left.forEach(l -> counts.merge(l.kind(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return "nothing";
    }
    return String.join(
        ", ", counts.entrySet().stream().map(e -> e.getValue() + " " + name(e.getKey())).toList());
  }

  private static String name(Left.Kind kind) {
    return switch (kind) {
      case DRAFT -> "in draft or review";
      case SCHEDULED -> "scheduled";
      case WITHDRAWN -> "withdrawn";
      case ABOVE_MARKING -> "above the site's marking";
      case UNREVIEWED -> "not reviewed";
      case REJECTED -> "rejected";
      case HELD_BACK -> "held back";
      case UNREFERENCED -> "unreferenced";
      case IGNORED -> "ignored";
    };
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  void write(Path file) {
    try {
      Files.write(file, Json.document(JsonFields.object(this::json)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the report " + file, e);
    }
  }

  private void json(JsonFields json) {
    Site site = result.content().site();
    Written written = result.written().orElse(Written.NOTHING);
    json.field("version", 1)
        .field("published", result.effect() == Build.Effect.PUBLISHED)
        .field("effect", id(result.effect()))
        .field("preview", site.preview())
        .field("seconds", Math.round(seconds * 1000) / 1000.0)
        .object("counts", counts -> counts(site, counts))
        .objects("notPublished", result.content().left(), left -> json(left, json))
        .texts("takenDown", result.takenDown())
        .texts("assets", result.assets())
        .texts("written", written.written())
        .texts("kept", written.kept())
        .texts("removed", written.removed())
        .texts("foreign", written.foreign())
        .field("bytes", Cost.of(written.sizes()).bytes())
        .texts("limits", limits(site, written));
  }

  private void counts(Site site, JsonFields json) {
    json.field("briefs", site.briefs().size())
        .field("pages", site.pages().size())
        .field("editions", editions(site))
        .field("days", site.days().size());
    for (Severity severity : Severity.values()) {
      json.field(severity.label() + "s", result.content().report().count(severity));
    }
  }

  private static void json(Left left, JsonFields json) {
    json.field("file", left.path()).field("kind", id(left.kind())).field("reason", left.reason());
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
