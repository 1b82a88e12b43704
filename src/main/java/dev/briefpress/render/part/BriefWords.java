package dev.briefpress.render.part;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.settings.Settings;

/** What a brief says of itself beside its text. */
public final class BriefWords {
  private static final int WORDS_A_MINUTE = 220;

  private final Settings settings;
  private final Messages messages;

  public BriefWords(Settings settings, Messages messages) {
    this.settings = settings;
    this.messages = messages;
  }

  /** How long it takes to read. */
  public String reading(Brief brief) {
    int minutes = Math.max(1, Math.round((float) brief.words() / WORDS_A_MINUTE));
    return messages.text("brief.minutes", minutes);
  }

  /** How to name it elsewhere, with its full address. */
  public String citation(Brief brief) {
    Header header = brief.header();
    String date =
        header
            .updated()
            .map(d -> messages.text("brief.citation.updated", day(header), messages.date(d)))
            .orElse(day(header));
    return messages.text(
        "brief.citation",
        settings.publisher(),
        header.title(),
        brief.kicker(),
        date,
        settings.absolute(brief.address()));
  }

  private String day(Header header) {
    return messages.date(header.date().day());
  }

  /** When it was published: the day, and the time where its author gave one. */
  public String published(Header header) {
    String date = messages.date(header.date().day());
    return header
        .date()
        .time(settings.timezone())
        .map(time -> messages.text("date.time", date, time.withSecond(0).withNano(0).toString()))
        .orElse(date);
  }
}
