package dev.briefpress.parse;

import dev.briefpress.read.Draft;
import dev.briefpress.schema.Newsroom;

/** Reads drafts against their schemas; one instance serves all threads. */
public final class Parser {
  private final Newsroom newsroom;

  public Parser(Newsroom newsroom) {
    this.newsroom = newsroom;
  }

  /** What can be read of a draft; every fault of the reading is among the findings. */
  public Parsed parse(Draft draft) {
    return switch (draft.type()) {
      case BRIEF -> new BriefReader(newsroom, draft).read();
      case PAGE -> new PageReader(newsroom, draft).read();
      case DAILY_SUMMARY -> new EditionReader(newsroom, draft).read();
    };
  }
}
