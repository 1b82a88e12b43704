package dev.briefpress.render;

import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.MailDigest.MailFacts;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views.Mail;
import dev.briefpress.render.view.Views.MailGroup;
import dev.briefpress.render.view.Views.MailLine;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The daily summary of each day as a plain text mail, in lines of at most {@value #WIDTH}
 * characters but for addresses, which stay whole. The first line is the subject.
 */
final class MailTexts implements PageKind<MailFacts> {
  private static final int WIDTH = 72;
  private static final String INDENT = "  ";

  private final MailDigest digest;

  MailTexts(Renderer renderer) {
    this.digest = new MailDigest(renderer);
  }

  @Override
  public Stream<Planned<MailFacts>> facts(SiteFacts site) {
    return MailDigest.facts(site, MailDigest.TEXT);
  }

  @Override
  public byte[] bytes(MailFacts facts) {
    Mail mail = digest.view(facts);
    StringBuilder text = new StringBuilder(mail.subject()).append("\n\n");
    wrap(mail.title() + " · " + mail.count(), "", text);
    text.append(mail.page()).append('\n');
    for (Link edition : mail.editions()) {
      text.append('\n');
      wrap(edition.label(), "", text);
      text.append(edition.href()).append('\n');
    }
    for (MailGroup group : mail.groups()) {
      text.append('\n');
      wrap("== " + group.title() + " ==", "", text);
      group.lines().forEach(line -> line(line, text));
    }
    text.append('\n');
    if (!mail.left().isEmpty()) {
      wrap(mail.left(), "", text);
      text.append(mail.page()).append("\n\n");
    }
    text.append("-- \n");
    wrap(mail.marking() + " · " + mail.foot(), "", text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(MailLine line, StringBuilder text) {
    text.append('\n');
    wrap(line.title(), "", text);
    if (!line.label().isEmpty()) {
      wrap(line.label(), INDENT, text);
    }
    if (!line.judgement().isEmpty()) {
      wrap(line.judgement(), INDENT, text);
    }
    wrap(line.confidence(), INDENT, text);
    text.append(INDENT).append(line.href()).append('\n');
  }

  private static void wrap(String words, String indent, StringBuilder text) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : words.strip().split("\\s+")) {
      boolean first = line.length() == indent.length();
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(indent.length());
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    text.append(line).append('\n');
  }
}
