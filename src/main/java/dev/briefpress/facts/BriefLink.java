package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import java.time.LocalDate;

/** What a link to a brief shows. */
public record BriefLink(SitePath address, String title, LocalDate day) {
  static BriefLink of(Brief brief) {
    return new BriefLink(brief.address(), brief.header().title(), brief.header().date().day());
  }
}
