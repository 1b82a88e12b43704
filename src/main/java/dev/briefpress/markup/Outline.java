package dev.briefpress.markup;

import dev.briefpress.content.RichText;
import dev.briefpress.text.RawSpan;
import java.util.List;
import java.util.Optional;

/**
 * A body, parsed once.
 *
 * @param lead blocks before the first section
 * @param sections in the order of the file
 * @param footnotes the block of footnotes, possibly empty
 * @param destinations of every link and image, in order
 * @param rawHtml stretches of raw HTML
 * @param hidden links and subheadings of which a reader sees nothing
 * @param charts those that are asked for and not drawn
 * @param anchors ids that the HTML of the blocks offers (subheadings, footnotes)
 * @param unread the first place that is plain text in the HTML because reading it as Markdown would
 *     take too long or go too deep
 */
public record Outline(
    List<Block> lead,
    List<DraftSection> sections,
    RichText footnotes,
    List<Destination> destinations,
    List<RawSpan> rawHtml,
    List<RawSpan> hidden,
    List<ChartFault> charts,
    List<String> anchors,
    Optional<RawSpan> unread) {
  public Outline {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    destinations = List.copyOf(destinations);
    rawHtml = List.copyOf(rawHtml);
    hidden = List.copyOf(hidden);
    charts = List.copyOf(charts);
    anchors = List.copyOf(anchors);
  }
}
