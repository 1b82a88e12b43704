package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.judgement.Judgement;
import java.time.LocalDate;
import java.util.Optional;

/** What a link to a brief shows. */
public record BriefLink(
    SitePath address, String title, LocalDate day, Optional<Judgement> judgement) {
  static BriefLink of(Brief brief) {
    return new BriefLink(
        brief.address(), brief.header().title(), brief.header().date().day(), brief.judgement());
  }
}
