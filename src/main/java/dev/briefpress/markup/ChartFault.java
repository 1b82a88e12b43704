package dev.briefpress.markup;

import dev.briefpress.text.RawSpan;

/**
 * A chart that was asked for and is not drawn.
 *
 * @param span the cell that is no number, or the line that asks for the chart
 * @param help what to write instead
 */
public record ChartFault(RawSpan span, String message, String help) {}
