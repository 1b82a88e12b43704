package dev.briefpress.render;

import dev.briefpress.content.Edition;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Day;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.LabelWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views;
import dev.briefpress.render.view.Views.MailGroup;
import dev.briefpress.render.view.Views.MailLine;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Term;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The daily summary as a mail: what both of its forms, HTML and text, say. Its links are full
 * addresses, and it is marked in its subject and in its first line.
 */
final class MailDigest {
  /** How an HTML mail's address ends. */
  static final String HTML = ".mail.html";

  /** How a text mail's address ends. */
  static final String TEXT = ".mail.txt";

  /**
   * Bytes of briefs up to which they are listed with their judgements; the next ones have their
   * titles only.
   */
  private static final int JUDGED = 60_000;

  /**
   * Bytes of briefs in a mail; the page that it links to has all. With what stands around them, a
   * mail stays below 100 KB, beyond which mail programs cut it off.
   */
  private static final int MOST = 84_000;

  /** Bytes of the elements around a brief or a heading in an HTML mail, rounded up. */
  private static final int ELEMENTS = 500;

  /** Longest judgement and title in a mail, in characters. */
  private static final int LONGEST = 320;

  private final Settings settings;
  private final List<Term> categories;
  private final Messages messages;
  private final JudgementWords judgements;
  private final LabelWords labels;

  MailDigest(Renderer renderer) {
    this.settings = renderer.settings();
    this.categories = renderer.taxonomy().categories();
    this.messages = renderer.messages();
    this.judgements = new JudgementWords(messages);
    this.labels = new LabelWords(messages);
  }

  /**
   * What the mail of a day says.
   *
   * @param briefs newest first
   */
  record MailFacts(
      SitePath address, LocalDate date, List<Shared<CardFacts>> briefs, List<EditionFacts> editions)
      implements Facts {
    MailFacts {
      briefs = List.copyOf(briefs);
      editions = List.copyOf(editions);
    }
  }

  /**
   * An edition of the day.
   *
   * @param name morning, midday, evening or overnight; empty for the day's introduction
   */
  record EditionFacts(String name, String title) {
    static EditionFacts of(Edition edition) {
      return new EditionFacts(edition.edition().orElse(""), edition.title().orElse(""));
    }
  }

  /**
   * The mails of all days, in the form with this ending; none of a preview, which is not to be
   * sent.
   */
  static Stream<Planned<MailFacts>> facts(SiteFacts site, String ending) {
    boolean wanted = site.site().settings().extras().mailDigest() && !site.site().preview();
    return wanted ? site.site().days().stream().map(day -> mail(day, site, ending)) : Stream.of();
  }

  private static Planned<MailFacts> mail(Day day, SiteFacts site, String ending) {
    String page = day.address().value();
    SitePath address = new SitePath(page.substring(0, page.length() - ".html".length()) + ending);
    return new Planned<>(
        address,
        () ->
            new MailFacts(
                address,
                day.date(),
                site.cards(day.briefs()),
                day.editions().stream().map(EditionFacts::of).toList()));
  }

  /** Subject and content of the mail. */
  Views.Mail view(MailFacts facts) {
    String page = settings.absolute(Day.addressOf(facts.date()));
    String count = messages.counted("count.briefs", facts.briefs().size());
    String date = messages.date(facts.date());
    List<MailGroup> groups = new ArrayList<>();
    int told = 0;
    int bytes = 0;
    for (Term category : categories) {
      List<MailLine> lines = new ArrayList<>();
      for (Shared<CardFacts> shared : facts.briefs()) {
        CardFacts brief = shared.value();
        if (brief.category().equals(category.id())) {
          MailLine line = line(brief, bytes < JUDGED);
          bytes += bytes(line);
          if (bytes < MOST) {
            lines.add(line);
            told++;
          }
        }
      }
      bytes += ELEMENTS;
      if (!lines.isEmpty()) {
        groups.add(new MailGroup(category.name(), lines));
      }
    }
    int left = facts.briefs().size() - told;
    return new Views.Mail(
        messages.text("mail.subject", settings.tlp().marking(), settings.title(), date, count),
        settings.tlp().marking(),
        settings.tlp().colour(),
        settings.title(),
        messages.text("day.title", date),
        count,
        page,
        facts.editions().stream().map(e -> edition(e, page)).toList(),
        groups,
        left > 0 ? messages.counted("mail.left", left) : "",
        messages.text("mail.foot", settings.publisher()));
  }

  private Link edition(EditionFacts edition, String page) {
    String name =
        edition.name().isEmpty()
            ? messages.text("day.introduction")
            : messages.text("edition." + edition.name());
    String label = edition.title().isEmpty() ? name : name + ": " + shortened(edition.title());
    return new Link(label, page);
  }

  private MailLine line(CardFacts brief, boolean judged) {
    String judgement =
        judged ? brief.judgement().map(judgements::line).orElse(brief.background()) : "";
    return new MailLine(
        shortened(brief.title()),
        settings.absolute(brief.address()),
        labels.shortLabel(brief.statement(), brief.use()).orElse(""),
        shortened(judgement),
        messages.text("confidence." + brief.confidence().id()));
  }

  private static int bytes(MailLine line) {
    return ELEMENTS
        + bytes(line.title())
        + bytes(line.href())
        + bytes(line.label())
        + bytes(line.judgement());
  }

  // As HTML, where some characters become references such as &quot;.
  private static int bytes(String text) {
    int references = (int) text.chars().filter(c -> "<>&\"'".indexOf(c) >= 0).count();
    return text.getBytes(StandardCharsets.UTF_8).length + 5 * references;
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > LONGEST / 2 ? end : text.offsetByCodePoints(0, LONGEST / 2))
        + " …";
  }
}
