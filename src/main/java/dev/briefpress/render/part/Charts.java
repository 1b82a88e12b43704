package dev.briefpress.render.part;

import dev.briefpress.content.Confidence;
import dev.briefpress.facts.ConfidenceCount;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Lists.Bars;
import dev.briefpress.render.view.Lists.Spread;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Draws small charts as SVG without text, which style sheets colour; the words beside each say the
 * same.
 */
public final class Charts {
  private static final int BAR = 18;
  private static final int GAP = 4;
  private static final int HEIGHT = 60;
  private static final int WIDTH_OF_SPREAD = 1000;

  private final Messages messages;

  public Charts(Messages messages) {
    this.messages = messages;
  }

  /** How many briefs have which confidence, the highest first; absent where there is none. */
  public Optional<Spread> spread(ConfidenceCount counts) {
    if (counts.all() == 0) {
      return Optional.empty();
    }
    List<Confidence> levels = new ArrayList<>(List.of(Confidence.values()));
    Collections.reverse(levels);
    StringBuilder svg = svg(WIDTH_OF_SPREAD, 8);
    List<Link> shares = new ArrayList<>();
    int before = 0;
    for (Confidence level : levels) {
      int number = counts.of(level);
      if (number > 0) {
        int from = WIDTH_OF_SPREAD * before / counts.all();
        before += number;
        int to = WIDTH_OF_SPREAD * before / counts.all();
        rectangle(svg, level.id(), from, 0, to - from, 8);
        shares.add(
            new Link(messages.text("confidence." + level.id()), "", messages.number(number)));
      }
    }
    return Optional.of(new Spread(svg.append("</svg>").toString(), shares));
  }

  /**
   * Briefs a month.
   *
   * @param last the month of the last of {@code counts}
   */
  public Bars bars(YearMonth last, List<Integer> counts) {
    int most = Math.max(1, Collections.max(counts));
    StringBuilder svg = svg(counts.size() * (BAR + GAP) - GAP, HEIGHT);
    List<Link> months = new ArrayList<>();
    YearMonth first = last.minusMonths(counts.size() - 1L);
    for (int i = 0; i < counts.size(); i++) {
      int number = counts.get(i);
      // A month with a brief has a bar that can be seen.
      int height = number == 0 ? 1 : Math.max(3, HEIGHT * number / most);
      rectangle(svg, number == 0 ? "none" : "some", i * (BAR + GAP), HEIGHT - height, BAR, height);
      months.add(
          new Link(
              messages.month(first.plusMonths(i)), "", messages.counted("count.briefs", number)));
    }
    return new Bars(
        messages.text("topic-page.year"),
        svg.append("</svg>").toString(),
        messages.month(first),
        messages.month(last),
        months);
  }

  private static StringBuilder svg(int width, int height) {
    return new StringBuilder("<svg viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height)
        .append("\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">");
  }

  private static void rectangle(
      StringBuilder svg, String kind, int x, int y, int width, int height) {
    svg.append("<rect class=\"")
        .append(kind)
        .append("\" x=\"")
        .append(x)
        .append("\" y=\"")
        .append(y)
        .append("\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(height)
        .append("\"/>");
  }
}
