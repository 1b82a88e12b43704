package dev.briefpress.authoring;

import dev.briefpress.authoring.shape.DailyText;
import dev.briefpress.authoring.shape.DailyTitle;
import dev.briefpress.authoring.shape.Line;
import dev.briefpress.authoring.shape.WrittenDate;
import dev.briefpress.authoring.source.Published;
import dev.briefpress.authoring.source.Standing;
import dev.briefpress.content.Tlp;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a published daily edition into a daily summary. */
record ImportedEdition(Newsroom newsroom) {
  /** The summary that {@code published} is; absent when it is no daily edition. */
  Optional<ImportedBrief> of(Published published, MarkedText text, LocalDate today) {
    List<Line> lines = text.lines();
    boolean titled = published.title().isPresent();
    Optional<String> title =
        titled || lines.isEmpty() ? published.title() : Optional.of(lines.get(0).plain());
    Optional<DailyTitle> daily = title.flatMap(DailyTitle::of);
    Schema schema = newsroom.schemas().inForce(DocumentType.DAILY_SUMMARY, today).orElseThrow();
    if (daily.isEmpty() || !DailyText.isOne(schema, lines)) {
      return Optional.empty();
    }
    List<String> taken = new ArrayList<>(text.taken());
    taken.add("edition: " + title.get());
    List<Line> rest = new ArrayList<>(lines);
    lines.stream().filter(l -> title.get().equals(l.plain())).findFirst().ifPresent(rest::remove);
    Optional<String> date = daily.get().date().or(published::date).or(() -> dated(rest, taken));
    return Optional.of(
        summary(
            published, text, daily.get(), date.map(d -> d.substring(0, 10)), rest, taken, today));
  }

  // A line with a date and no more, above the text.
  private static Optional<String> dated(List<Line> lines, List<String> taken) {
    for (Line line : lines.subList(0, Math.min(3, lines.size()))) {
      Optional<WrittenDate> date = WrittenDate.in(line.plain());
      if (date.isPresent() && line.plain().split(" ").length <= 6) {
        taken.add("date: " + line.plain());
        lines.remove(line);
        return date.map(WrittenDate::value);
      }
    }
    return Optional.empty();
  }

  private ImportedBrief summary(
      Published published,
      MarkedText marked,
      DailyTitle title,
      Optional<String> date,
      List<Line> lines,
      List<String> taken,
      LocalDate today) {
    LocalDate day = date.map(LocalDate::parse).orElse(today);
    Schema schema = newsroom.schemas().inForce(DocumentType.DAILY_SUMMARY, day).orElseThrow();
    DailyText text = new DailyText(schema, newsroom.taxonomy()).read(lines);
    List<String> gaps = new ArrayList<>(published.standing().reason().stream().toList());
    if (date.isEmpty()) {
      gaps.add("the text names no date: `date` is " + day + ", correct it and the file's name");
    }
    marked.markings().stream()
        .filter(marking -> !marking.tlp().equals(Optional.of(Tlp.CLEAR)))
        .forEach(
            marking ->
                gaps.add(
                    "the text is marked '"
                        + marking.written()
                        + "': publish it only when its owner agrees"));
    gaps.addAll(text.gaps());
    taken.addAll(text.taken());
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("date", day.toString());
    title.edition().ifPresent(edition -> fields.put("edition", edition));
    if (!title.more().isEmpty()) {
      fields.put("title", title.more());
    }
    if (!published.standing().equals(Standing.PUBLISHED)) {
      fields.put("status", published.standing().status());
    } else if (!gaps.isEmpty()) {
      fields.put("status", "draft");
    }
    List<String> left = new ArrayList<>(published.left());
    left.addAll(marked.left());
    left.addAll(text.left());
    String path =
        "%s/%s/%s%s.md"
            .formatted(
                newsroom.settings().folders().content(),
                DocumentType.DAILY_SUMMARY.folder(),
                day,
                title.edition().map(edition -> "-" + edition).orElse(""));
    return new ImportedBrief(path, new BriefSource(fields, text.markdown()), gaps, taken, left);
  }
}
