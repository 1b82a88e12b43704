package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.judgement.Judgement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a link to a brief shows.
 *
 * @param lang of its title and judgement, a BCP 47 tag
 */
public record BriefLink(
    SitePath address, String lang, String title, LocalDate day, Optional<Judgement> judgement) {
  static BriefLink of(Brief brief) {
    return new BriefLink(
        brief.address(),
        brief.header().lang(),
        brief.header().title(),
        brief.header().date().day(),
        brief.headline());
  }
}
