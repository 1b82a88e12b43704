package dev.briefpress.render.part;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.SitePath;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Answer;
import dev.briefpress.render.view.Link;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.AiUse.Use;
import dev.briefpress.review.Responsible;
import dev.briefpress.review.Review;
import java.util.ArrayList;
import java.util.List;

/**
 * Who answers for a brief, in words. What it says of its review and of AI follows from {@link
 * Brief#statement} alone.
 */
public final class AnswerLines {
  private final String host;
  private final Messages messages;
  private final LabelWords labels;

  /**
   * @param host of the site, with which its own addresses begin
   */
  public AnswerLines(String host, Messages messages) {
    this.host = host;
    this.messages = messages;
    this.labels = new LabelWords(messages);
  }

  /** The whole answer, for the page of the brief. */
  public Answer of(Brief brief) {
    Header header = brief.header();
    return new Answer(
        labels.label(brief),
        header.authors().stream()
            .map(a -> new Link(a.name(), a.url().map(Object::toString).orElse("")))
            .toList(),
        lines(brief),
        brief.responsible().map(who -> link(who, brief.address())));
  }

  /** How it was made: its label, and what is said of its review and of AI. */
  public String backstory(Brief brief) {
    List<String> all = new ArrayList<>();
    labels.label(brief).ifPresent(label -> all.add(label + "."));
    all.addAll(lines(brief));
    return String.join(" ", all);
  }

  /** The sentences about the review of the brief and about AI. */
  private List<String> lines(Brief brief) {
    Header header = brief.header();
    List<String> lines = new ArrayList<>();
    if (brief.statement().namesReviewer()) {
      header.review().ifPresent(review -> lines.add(review(review)));
    }
    header.ai().ifPresent(ai -> lines.add(ai(ai, brief.responsible().isPresent())));
    return lines;
  }

  private String review(Review review) {
    String who =
        review
            .role()
            .map(role -> messages.text("brief.role", review.by(), role))
            .orElse(review.by());
    String on = messages.date(review.on());
    if (review.checked().isEmpty()) {
      return messages.text("brief.reviewed", who, on)
          + " "
          + messages.text("brief.reviewed.untold");
    }
    List<String> checked =
        review.checked().stream().map(aspect -> messages.text("checked." + aspect.id())).toList();
    String line = messages.text("brief.reviewed.checked", who, on, messages.list(checked));
    return review.text().isPresent() ? line : line + " " + messages.text("brief.reviewed.unbound");
  }

  private String ai(AiUse ai, boolean answered) {
    boolean editing = ai.use() == Use.ASSISTED && ai.counted() == Use.NONE;
    StringBuilder line =
        new StringBuilder(messages.text("ai." + (editing ? "editing" : ai.use().id())));
    if (!ai.tools().isEmpty()) {
      List<String> tools = ai.tools().stream().map(this::tool).toList();
      line.append(' ').append(messages.text("ai.tools", messages.list(tools)));
    }
    // Otherwise the name stands with the address at which they can be reached.
    if (!answered) {
      ai.responsible().ifPresent(r -> line.append(' ').append(messages.text("ai.responsible", r)));
    }
    return line.toString();
  }

  private String tool(AiUse.Tool tool) {
    return tool.purpose().map(p -> messages.text("ai.tool", tool.name(), p)).orElse(tool.name());
  }

  // An address of the site itself is written like every other link in it.
  private Link link(Responsible who, SitePath page) {
    String contact = who.contact().toString();
    String own = host + "/";
    String path = contact.startsWith(own) ? contact.substring(own.length()) : "";
    return new Link(who.name(), SitePath.isSafe(path) ? new SitePath(path).from(page) : contact);
  }
}
