package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.StandingPage;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.settings.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which checked documents are published in this build.
 *
 * @param briefs newest first
 * @param withdrawn briefs that leave a notice, newest first
 * @param pages by path
 * @param editions by day, the introduction first, then in the order of the day
 * @param left every document that is not published, by path
 * @param today the day of the build's clock in the site's time zone
 * @param preview whether the site is one to look at, not to publish
 */
public record Selection(
    List<Brief> briefs,
    List<Brief> withdrawn,
    List<StandingPage> pages,
    List<Edition> editions,
    List<Left> left,
    LocalDate today,
    boolean preview) {
  public Selection {
    briefs = List.copyOf(briefs);
    withdrawn = List.copyOf(withdrawn);
    pages = List.copyOf(pages);
    editions = List.copyOf(editions);
    left = List.copyOf(left);
  }

  /**
   * What of the content is wanted.
   *
   * @param now the build's clock
   * @param drafts whether drafts and briefs in review are included
   * @param future whether scheduled documents are included
   * @param preview whether the site is one to look at, not to publish; always so with drafts or
   *     scheduled documents
   */
  public record Options(Instant now, boolean drafts, boolean future, boolean preview) {
    public Options {
      preview = preview || drafts || future;
    }

    /** A site to publish, or a preview when drafts or scheduled documents are in it. */
    public Options(Instant now, boolean drafts, boolean future) {
      this(now, drafts, future, false);
    }
  }

  /** A document that is not published, and why. */
  public record Left(String path, Kind kind, String reason) implements Comparable<Left> {
    /** Why a document is left out, for counting. */
    public enum Kind {
      DRAFT,
      SCHEDULED,
      WITHDRAWN,
      ABOVE_MARKING,
      UNREVIEWED,
      REJECTED,
      HELD_BACK,
      UNREFERENCED,
      IGNORED
    }

    @Override
    public int compareTo(Left other) {
      return path.compareTo(other.path);
    }
  }

  /** Sorts {@code documents}. */
  public static Selection of(List<Document> documents, Settings settings, Options options) {
    LocalDate today = options.now().atZone(settings.timezone()).toLocalDate();
    Sorter sorter = new Sorter(settings, options, today);
    documents.forEach(document -> document.accept(sorter));
    return sorter.selection();
  }

  /** Gathers documents while they are sorted. */
  private static final class Sorter implements Document.Visitor {
    private final Settings settings;
    private final Options options;
    private final LocalDate today;
    private final List<Brief> briefs = new ArrayList<>();
    private final List<Brief> withdrawn = new ArrayList<>();
    private final List<StandingPage> pages = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();

    Sorter(Settings settings, Options options, LocalDate today) {
      this.settings = settings;
      this.options = options;
      this.today = today;
    }

    Selection selection() {
      briefs.sort(Brief.NEWEST_FIRST);
      withdrawn.sort(Brief.NEWEST_FIRST);
      pages.sort(Comparator.comparing(StandingPage::id));
      editions.sort(
          Comparator.comparing(Edition::day)
              .thenComparing(e -> e.edition().map(Edition.NAMES::indexOf).orElse(-1))
              .thenComparing(Edition::id));
      left.sort(Comparator.naturalOrder());
      return new Selection(briefs, withdrawn, pages, editions, left, today, options.preview());
    }

    @Override
    public void visit(Brief brief) {
      Tlp tlp = brief.header().tlp();
      if (tlp.compareTo(settings.tlp()) > 0) {
        String reason =
            "marked " + tlp.marking() + ", above this site's " + settings.tlp().marking();
        leave(brief.id(), Left.Kind.ABOVE_MARKING, reason);
      } else if (!isReady(brief.id(), brief.header().status())) {
        return;
      } else if (!isDue(brief)) {
        String until =
            brief.header().date().exact()
                ? brief.header().date().rfc3339(settings.timezone())
                : brief.header().date().day().toString();
        leave(brief.id(), Left.Kind.SCHEDULED, "scheduled for " + until);
      } else if (brief.header().status() == Status.WITHDRAWN) {
        withdrawn.add(brief);
        String since = brief.header().withdrawn().map(w -> " since " + w.on()).orElse("");
        String reason = "withdrawn" + since + "; a notice stands at its address";
        leave(brief.id(), Left.Kind.WITHDRAWN, reason);
      } else if (isUnreviewed(brief)) {
        leave(brief.id(), Left.Kind.UNREVIEWED, "this site requires a review");
      } else {
        briefs.add(brief);
      }
    }

    // An error of its own, which a site may turn into a warning; it is not published even then. A
    // draft that someone asks to see has no reviewer yet.
    private boolean isUnreviewed(Brief brief) {
      return settings.reviewRequired()
          && brief.header().review().isEmpty()
          && brief.header().status() == Status.PUBLISHED;
    }

    private boolean isDue(Brief brief) {
      return options.future() || !brief.header().date().moment().isAfter(options.now());
    }

    @Override
    public void visit(StandingPage page) {
      if (isReady(page.id(), page.status()) && stands(page.id(), page.status())) {
        pages.add(page);
      }
    }

    @Override
    public void visit(Edition edition) {
      if (!isReady(edition.id(), edition.status())) {
        return;
      }
      if (!options.future() && edition.day().isAfter(today)) {
        leave(edition.id(), Left.Kind.SCHEDULED, "scheduled for " + edition.day());
      } else if (stands(edition.id(), edition.status())) {
        editions.add(edition);
      }
    }

    // Told before the date: on its day, a draft will not be published either.
    private boolean isReady(BriefId id, Status status) {
      boolean ready = options.drafts() || (status != Status.DRAFT && status != Status.REVIEW);
      if (!ready) {
        leave(id, Left.Kind.DRAFT, status == Status.DRAFT ? "a draft" : "in review");
      }
      return ready;
    }

    // Pages and editions leave no notice.
    private boolean stands(BriefId id, Status status) {
      if (status == Status.WITHDRAWN) {
        leave(id, Left.Kind.WITHDRAWN, "withdrawn");
      }
      return status != Status.WITHDRAWN;
    }

    private void leave(BriefId id, Left.Kind kind, String reason) {
      left.add(new Left(id.path(), kind, reason));
    }
  }
}
