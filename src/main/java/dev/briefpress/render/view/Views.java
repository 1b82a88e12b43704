package dev.briefpress.render.view;

import dev.briefpress.render.view.Banner.NavLink;
import java.util.List;
import java.util.Optional;

/**
 * What each kind of page receives, ready to be placed: nothing here is still to be sorted or
 * formatted.
 */
public final class Views {
  private Views() {}

  /**
   * A brief, without its text.
   *
   * @param judgement what it judges, in a sentence; absent when its bottom line says it
   * @param bottomLine whether it has such a section
   * @param ladderHref the page that explains likelihood, confidence and grades
   * @param marking its own, absent when it is the site's, which is at the head of every page
   * @param answer who answers for it
   * @param standfirst the author's own summary; absent when the text's opening serves as one, which
   *     the page shows anyway
   * @param changes that it was updated, corrected or retracted in part: the word, and the last day
   * @param revisions what changed after publication, newest first
   * @param unexplained says that nobody wrote what changed on the day of the update; absent where
   *     there is a revision of that day
   * @param version the newest version and the last change of the judgement; absent where there is
   *     but one version
   * @param reading how long it takes to read
   * @param citation how to name it elsewhere, with its full address
   */
  public record Brief(
      String kicker,
      String title,
      String day,
      String published,
      String dayHref,
      List<Stamp> changes,
      String category,
      String categoryHref,
      String confidence,
      String confidenceText,
      String confidenceHelp,
      Optional<Estimate> likelihood,
      Optional<String> judgement,
      boolean bottomLine,
      String ladderHref,
      Optional<String> marking,
      Answer answer,
      Optional<String> standfirst,
      String reading,
      String citation,
      String dataHref,
      List<SourceLine> sources,
      Optional<SourceSummary> sourceSummary,
      List<RevisionLine> revisions,
      Optional<String> unexplained,
      Optional<VersionBox> version,
      List<Link> tags,
      List<Link> techniques,
      List<Link> explore,
      List<RelatedLine> related,
      List<StoryLine> earlier,
      List<StoryLine> later,
      Optional<Link> older,
      Optional<Link> newer,
      String schema,
      List<FacetLine> facets,
      List<FieldLine> fields) {
    /** Whether it changed after it was published. */
    public boolean changed() {
      return !revisions.isEmpty() || unexplained.isPresent() || version.isPresent();
    }

    /** Whether there are no facts to list beside the text. */
    public boolean bare() {
      return facets.isEmpty() && fields.isEmpty() && marking.isEmpty();
    }

    /** Whether there is nothing to say about it beside its text, but for the site's own line. */
    public boolean plain() {
      return bare() && answer.silent();
    }

    /** Whether there is anything to say in the box at its beginning. */
    public boolean opens() {
      return bottomLine || judgement.isPresent() || likelihood.isPresent();
    }
  }

  /**
   * What a brief is filed under in one of the newsroom's own facets; an {@code href} may be empty.
   */
  public record FacetLine(String id, String label, List<Link> values) {}

  /**
   * One of the newsroom's own fields.
   *
   * @param day a day as 2026-01-30; empty when the field holds none
   * @param href of a web address
   */
  public record FieldLine(
      String name, String label, String text, String day, Optional<String> href) {
    /** Whether the text stands for itself: it is no day and no web address. */
    public boolean plain() {
      return day.isEmpty() && href.isEmpty();
    }
  }

  /** A day with a text. */
  public record Stamp(String day, String date, String text) {}

  /** A source as it is cited. */
  public record SourceLine(
      String title,
      Optional<String> url,
      String details,
      Optional<String> grade,
      Optional<String> gradeText,
      String id,
      Optional<String> descriptor,
      Optional<String> archived,
      Optional<Link> host,
      List<CitedAt> cited) {
    public SourceLine {
      cited = List.copyOf(cited);
    }

    /** Whether nothing is known of it but its title. */
    public boolean bare() {
      return details.isEmpty() && host.isEmpty() && archived.isEmpty();
    }
  }

  /**
   * What a brief's sources amount to.
   *
   * @param line {@code 3 sources, 2 origins, best grade A2}
   * @param statement a sentence or two on kinds, days and grades; empty when nothing is known
   * @param graded whether a source has a grade, so that readers need to know what a grade is
   */
  public record SourceSummary(String line, String statement, boolean graded) {}

  /**
   * A place that cites a source.
   *
   * @param label as it is seen: the section, or a number for a further place in it
   * @param name as it is read out
   */
  public record CitedAt(String href, String label, String name) {}

  /**
   * A brief to read next, and why.
   *
   * @param order whether it is earlier or later than the brief of the page, in words; empty when it
   *     is of the same day
   */
  public record RelatedLine(
      String title,
      TextLanguage language,
      String href,
      String date,
      String order,
      String reason,
      Optional<String> judgement) {}

  /**
   * A withdrawn brief.
   *
   * @param title its own where its author lets it stand, else words of the theme
   * @param replacements published briefs that bring it up to date
   */
  public record Withdrawn(
      String title, String published, Stamp withdrawn, List<StoryLine> replacements) {
    public Withdrawn {
      replacements = List.copyOf(replacements);
    }
  }

  /** The search page. */
  public record Search(
      List<Filter> filters,
      List<Link> tags,
      List<Link> days,
      List<Group<Link>> titles,
      String archiveHref,
      List<Choice> found) {}

  /**
   * A daily summary as a mail; all links are full addresses.
   *
   * @param subject begins with the marking
   * @param ink the colour of the marking, on black
   * @param page address of the day's page
   * @param left says that the page has more briefs than the mail; empty when it has not
   */
  public record Mail(
      String subject,
      String marking,
      String ink,
      String siteTitle,
      String title,
      String count,
      String page,
      List<Link> editions,
      List<MailGroup> groups,
      String left,
      String foot) {
    public Mail {
      editions = List.copyOf(editions);
      groups = List.copyOf(groups);
    }
  }

  /** The briefs of one category in a mail. */
  public record MailGroup(String title, List<MailLine> lines) {
    public MailGroup {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A brief in a mail.
   *
   * @param label that AI made it, and what is missing of its review; possibly empty
   * @param judgement empty where the mail has many briefs
   */
  public record MailLine(
      String title, String href, String label, String judgement, String confidence) {}

  /**
   * The page with all feeds.
   *
   * @param site the feeds of all briefs; their labels are full addresses
   * @param list link of the list of all feeds for feed readers
   */
  public record Subscribe(List<Link> site, String list, List<Group<FeedLine>> groups) {
    public Subscribe {
      site = List.copyOf(site);
      groups = List.copyOf(groups);
    }
  }

  /** A topic with feeds: its name, its page, and the links of the feed in Atom and as JSON. */
  public record FeedLine(String name, String href, String feed, String json) {}

  /**
   * A filter by what briefs are filed under.
   *
   * @param name of the filter in the page's address
   * @param free whether the values are too many to list, so that one is typed; then the choices are
   *     the commonest
   */
  public record Filter(String name, String label, List<Choice> choices, boolean free) {}

  /** An entry of a list to choose from. */
  public record Choice(String value, String label) {}

  /**
   * A standing page.
   *
   * @param front whether it is the front page, and lists others
   * @param menu of the pages that the front page lists; empty on a page that is not listed there
   * @param before the page before it in that list
   * @param after the page after it
   * @param corrections of the site, on the page that stands at their address
   */
  public record Standing(
      String title,
      boolean front,
      List<MenuGroup> menu,
      Optional<Link> before,
      Optional<Link> after,
      Optional<CorrectionsView> corrections) {
    public Standing {
      menu = List.copyOf(menu);
    }
  }

  /**
   * A group of standing pages.
   *
   * @param href of its first page
   * @param pages empty in groups to which the page does not belong
   */
  public record MenuGroup(String title, String href, List<NavLink> pages) {
    public MenuGroup {
      pages = List.copyOf(pages);
    }
  }

  /** An old address. */
  public record Redirect(String title, String href) {}
}
