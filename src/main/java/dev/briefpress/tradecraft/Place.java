package dev.briefpress.tradecraft;

/** What part of a brief a sentence belongs to, as far as a rule asks. */
enum Place {
  /** The section that the schema names as the summary: the BLUF. */
  BOTTOM_LINE,
  /** One of the competing hypotheses. */
  HYPOTHESIS,
  /** The judgement between them. */
  ASSESSMENT,
  /** The point with the id {@code key-assumptions}. */
  ASSUMPTIONS,
  /** The points with the ids {@code information-gaps} and {@code blind-spots}. */
  GAPS,
  /** A point of the scenarios, and all other prose. */
  OTHER
}
