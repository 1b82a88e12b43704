package dev.briefpress.feeds;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.Rfc3339;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.LabelWords;
import dev.briefpress.settings.Settings;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An {@link Item} in words, as both formats write it.
 *
 * @param address full address of its page, which is also its id
 * @param data full address of the brief as data
 * @param summary what it judges, with what confidence, and the background
 * @param label that AI made it, and what is missing of its review
 * @param published RFC 3339
 * @param updated when its substance last changed, RFC 3339
 */
record Entry(
    String address,
    String data,
    String title,
    String summary,
    Optional<Judgement> judgement,
    String lang,
    String published,
    String updated,
    String confidence,
    List<String> topics,
    Optional<String> label,
    Brief brief) {
  Entry {
    topics = List.copyOf(topics);
  }

  static Entry of(Item item, Settings settings, JudgementWords words, LabelWords labels) {
    Brief brief = item.brief();
    Header header = brief.header();
    ZoneId zone = settings.timezone();
    Optional<String> label = labels.label(brief);
    return new Entry(
        settings.absolute(brief.address().value()),
        settings.absolute(brief.dataAddress().value()),
        header.title(),
        label.map(text -> text + ". ").orElse("") + words.summary(brief),
        brief.judgement(),
        header.lang(),
        header.date().rfc3339(zone),
        Rfc3339.of(header.changed(zone), zone),
        header.confidence().id(),
        item.topics(),
        label,
        brief);
  }
}
