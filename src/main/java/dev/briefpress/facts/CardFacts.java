package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Confidence;
import dev.briefpress.content.SitePath;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.links.FiledValues;
import dev.briefpress.links.Site;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a list shows of a brief.
 *
 * @param address of the brief
 * @param lang of its text, a BCP 47 tag
 * @param category an id of the taxonomy
 * @param background the summary without the judgement, possibly empty
 * @param updated when it was clarified or brought up to date last
 * @param corrected when it was corrected last
 * @param retracted when something that it said was retracted last
 * @param filed in the newsroom's own facets
 * @param statement what the brief says of its review and of AI
 * @param use the part of AI, as its label counts it
 */
public record CardFacts(
    SitePath address,
    String lang,
    String title,
    LocalDate day,
    String category,
    Confidence confidence,
    Optional<Judgement> judgement,
    String background,
    Optional<LocalDate> updated,
    Optional<LocalDate> corrected,
    Optional<LocalDate> retracted,
    List<FiledValues.Value> filed,
    Statement statement,
    AiUse.Use use) {
  public CardFacts {
    filed = List.copyOf(filed);
  }

  static CardFacts of(Brief brief, Site site) {
    return new CardFacts(
        brief.address(),
        brief.header().lang(),
        brief.header().title(),
        brief.header().date().day(),
        brief.header().category(),
        brief.header().confidence(),
        brief.headline(),
        brief.background(),
        brief.header().lastUpdate(),
        brief.header().last(Kind.CORRECTION),
        brief.header().last(Kind.RETRACTION),
        FiledValues.onCard(brief, site),
        brief.statement(),
        brief.use());
  }
}
