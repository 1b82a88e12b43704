package dev.briefpress.render;

import java.util.List;
import java.util.Optional;

/**
 * What each kind of page receives, ready to be placed: nothing here is still to be sorted or
 * formatted.
 */
public final class Views {
  private Views() {}

  /** The front page. */
  public record Home(
      Optional<DayTeaser> today,
      List<Card> newest,
      List<Link> categories,
      List<Link> tags,
      String archiveHref) {}

  /** The newest day on the front page. */
  public record DayTeaser(String weekday, String date, String day, String href, String count) {}

  /**
   * A brief, without its text.
   *
   * @param standfirst the author's own summary; absent when the text's opening serves as one, which
   *     the page shows anyway
   */
  public record Brief(
      String kicker,
      String title,
      String day,
      String published,
      String dayHref,
      Optional<Stamp> updated,
      String category,
      String categoryHref,
      String confidence,
      String confidenceText,
      String confidenceHelp,
      Optional<String> likelihood,
      String marking,
      Optional<String> ai,
      Optional<String> review,
      Optional<String> standfirst,
      String dataHref,
      List<SourceLine> sources,
      List<Stamp> corrections,
      List<Link> tags,
      List<Link> techniques,
      List<Link> explore,
      List<RelatedLine> related,
      Optional<Link> older,
      Optional<Link> newer,
      String schema) {}

  /** A day with a text. */
  public record Stamp(String day, String date, String text) {}

  /** A source as it is cited. */
  public record SourceLine(
      String title,
      Optional<String> url,
      String details,
      Optional<String> grade,
      Optional<String> gradeText) {}

  /** A brief to read next, and why. */
  public record RelatedLine(String title, String href, String date, String reason) {}

  /**
   * A withdrawn brief.
   *
   * @param title its own where its author lets it stand, else words of the theme
   */
  public record Withdrawn(String title, String published, Stamp withdrawn) {}

  /** A daily summary, without its editions' texts. */
  public record Day(
      String weekday,
      String date,
      String day,
      String count,
      String comparison,
      List<Group<Card>> categories,
      List<Link> tags,
      List<Link> entities,
      Optional<Link> older,
      Optional<Link> newer,
      String calendarHref,
      String searchHref) {}

  /** The calendar of all days. */
  public record Days(List<MonthGrid> months) {}

  /** A month as a table, weeks beginning on Monday. */
  public record MonthGrid(String id, String title, List<Week> weeks) {}

  /** Seven cells. */
  public record Week(List<Cell> days) {}

  /** A day of the calendar; {@code href} is empty when it has no page. */
  public record Cell(String number, String href, String label) {}

  /** The briefs of one tag, category, entity or technique. */
  public record Topic(
      String kind,
      String kindTitle,
      String name,
      String count,
      Optional<String> description,
      List<Card> cards,
      List<Link> companions,
      Optional<Pager> pager,
      Optional<String> feedHref,
      Optional<String> range,
      String indexHref,
      String searchField,
      String searchValue) {}

  /** Links between the pages of one list. */
  public record Pager(Optional<Link> newer, Optional<Link> older, List<PagerPage> pages) {}

  /** One page of a list. */
  public record PagerPage(String label, String href, boolean current) {}

  /** All topics of one kind. */
  public record Topics(String title, String intro, List<Group<Link>> groups) {}

  /** The archive's months. */
  public record Archive(List<Group<Link>> years) {}

  /** A month of the archive. */
  public record Month(
      String title,
      String count,
      List<Group<Card>> days,
      Optional<Link> older,
      Optional<Link> newer) {}

  /** The search page. */
  public record Search(
      List<Choice> categories,
      List<Choice> confidences,
      List<Link> tags,
      List<Link> days,
      List<Group<Link>> titles,
      String archiveHref) {}

  /** An entry of a list to choose from. */
  public record Choice(String value, String label) {}

  /** A standing page. */
  public record Standing(String title) {}

  /** An old address. */
  public record Redirect(String title, String href) {}

  /** The page for an address that leads nowhere. */
  public record NotFound(List<Link> links) {}
}
