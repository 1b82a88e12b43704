package dev.briefpress.render.view;

import dev.briefpress.render.view.Views.Stamp;
import java.util.List;
import java.util.Optional;

/** What the pages receive that list briefs, days and topics. */
public final class Lists {
  private Lists() {}

  /**
   * The front page.
   *
   * @param edition the newest one, where the newest days have one
   * @param day the newest day with a brief, by category
   * @param rest leads to the day where it has more briefs than are shown here
   * @param earlier the briefs before that day, newest first
   * @param moving topics that rise against their own past
   */
  public record Home(
      Optional<Edition> edition,
      Optional<Teaser> day,
      List<Group<Card>> groups,
      Optional<Link> rest,
      List<Card> earlier,
      List<Link> moving,
      List<Link> categories,
      List<Link> tags,
      String archiveHref) {}

  /**
   * A day on another page.
   *
   * @param weekday with the mark behind it: {@code Friday,}
   */
  public record Teaser(String weekday, String date, String day, String href, String count) {}

  /**
   * An edition. Its opening and its points are HTML.
   *
   * @param id of its section on the day's page
   * @param name Morning edition; empty for the day's introduction
   * @param title possibly empty
   * @param dir {@code ltr} or {@code rtl}, where the edition is not written as the site is
   * @param opening its first paragraph, possibly empty
   * @param more whether there is more than the opening
   * @param insights its points
   */
  public record Edition(
      String id,
      String name,
      String title,
      String href,
      String day,
      String date,
      String lang,
      Optional<String> dir,
      String opening,
      boolean more,
      List<PartView.ItemView> insights) {
    /** Given when it is unfolded at once, because nothing of it stands above the fold. */
    public Optional<String> open() {
      return opening.isEmpty() ? Optional.of("open") : Optional.empty();
    }

    /** Its title, or else its name; empty for an introduction without a title. */
    public String heading() {
      return title.isEmpty() ? name : title;
    }

    /** Its name, where that is not its heading. */
    public String kicker() {
      return title.isEmpty() ? "" : name;
    }
  }

  /**
   * A daily summary, without its editions' texts.
   *
   * @param contents what the page has, with numbers, as links to its parts
   * @param empty whether the day has neither brief nor edition
   * @param spread of confidence, absent where there is no brief
   * @param corrections made on that day: label, address and text
   * @param rising topics that occur more often than in the week before, by facet
   */
  public record Day(
      String weekday,
      String date,
      String day,
      String count,
      String comparison,
      boolean empty,
      List<Link> contents,
      List<Edition> editions,
      List<Group<Card>> categories,
      Optional<Spread> spread,
      List<Link> corrections,
      List<Group<Link>> rising,
      Optional<Link> older,
      Optional<Link> newer,
      String calendarHref,
      String searchHref) {}

  /** How many briefs have which confidence: a drawing, HTML, and the same in words. */
  public record Spread(String svg, List<Link> shares) {}

  /** Briefs by month: a drawing, HTML, and the same in words. */
  public record Bars(String title, String svg, String first, String last, List<Link> months) {}

  /** The calendar: some years whole, links to all. */
  public record Calendar(String title, boolean whole, List<Year> years, List<Link> all) {}

  /** A year of the calendar. */
  public record Year(String id, String title, List<MonthGrid> months) {}

  /**
   * A month as a table, weeks beginning on Monday.
   *
   * @param href of its page; empty where it has no brief
   */
  public record MonthGrid(String id, String title, String href, String note, List<Week> weeks) {}

  /** Seven cells, and the page of the week; its address is empty where the week has no page. */
  public record Week(Link week, List<Cell> days) {}

  /**
   * A day of the calendar.
   *
   * @param href empty when nothing was published on it
   * @param count of its briefs; empty for none
   * @param tint 0 for no brief, 1 to 4 for few to many
   * @param dots one character for each edition
   */
  public record Cell(
      String number, String href, String label, String count, String tint, String dots) {
    /** A cell of another month. */
    public static final Cell BLANK = new Cell("", "", "", "", "0", "");
  }

  /**
   * The briefs of one value of a facet.
   *
   * @param several whether it has more than one brief, so that numbers, charts and a search of them
   *     say more than the row of the only one
   * @param rail whether there is anything beside the list
   */
  public record Topic(
      String kind,
      String kindTitle,
      String name,
      String count,
      Optional<String> description,
      Optional<String> entityKind,
      Optional<String> aliases,
      List<Card> cards,
      boolean several,
      boolean rail,
      List<Link> companions,
      Optional<Pager> pager,
      List<Link> feeds,
      Optional<String> range,
      Optional<Bars> bars,
      Optional<Spread> spread,
      List<Landmark> judgements,
      List<Link> roles,
      List<Link> sameAs,
      String indexHref,
      String searchHref,
      String searchField,
      String searchValue,
      List<Link> broader,
      List<Link> narrower) {}

  /** A brief that stands for a point in time. */
  public record Landmark(
      String label,
      Stamp date,
      String title,
      TextLanguage language,
      String href,
      String judgement) {}

  /** Links between the pages of one list. */
  public record Pager(
      String position, Optional<Link> newer, Optional<Link> older, List<PagerPage> pages) {}

  /** One page of a list; without an address it stands for pages that are left out. */
  public record PagerPage(String label, String href, boolean current) {}

  /**
   * All topics of one facet.
   *
   * @param total the words "{0} of 60", for the script that narrows the list; empty where the list
   *     is short
   */
  public record Topics(
      String title,
      String intro,
      String total,
      List<Link> letters,
      List<Group<ListedTopic>> groups) {}

  /**
   * A topic in the list of its facet.
   *
   * @param aliases other spellings that the script finds it by; absent where there are none
   */
  public record ListedTopic(String label, String href, String note, Optional<String> aliases) {}

  /** A month of the archive. */
  public record Month(
      String title,
      String count,
      List<Card> cards,
      MonthGrid grid,
      Optional<Spread> spread,
      Optional<Pager> pager,
      Optional<Link> older,
      Optional<Link> newer) {}

  /** A week of the archive. */
  public record WeekPage(
      String title,
      String range,
      String count,
      List<Group<Card>> days,
      Optional<Link> older,
      Optional<Link> newer) {}

  /** The page for one that is not kept; a script lists those that are. */
  public record Offline() {}

  /** The page for an address that leads nowhere. */
  public record NotFound(String searchHref, List<Link> links) {}
}
