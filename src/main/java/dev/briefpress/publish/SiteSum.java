package dev.briefpress.publish;

import dev.briefpress.bytes.BytesOut;
import dev.briefpress.bytes.Codecs;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.StandingPage;
import dev.briefpress.ledger.Ledger;
import dev.briefpress.links.Asset;
import dev.briefpress.links.Site;
import dev.briefpress.render.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the pages of a site follow from, beside its {@link Environment} and its theme: what is
 * linked, and not what came of the linking.
 *
 * @param briefs which count, as all documents do, with their whole source files
 * @param files all files of the content
 * @param assets those that are published
 * @param inputs what these are made from, in the same order
 */
record SiteSum(
    LocalDate today,
    boolean preview,
    List<Brief> briefs,
    List<Brief> withdrawn,
    List<StandingPage> pages,
    List<Edition> editions,
    List<String> files,
    List<Asset> assets,
    List<Fingerprint> inputs,
    Ledger ledger) {

  /**
   * The sum of all that a site is made from.
   *
   * @param files the pages of its assets
   */
  static Fingerprint of(LinkedContent content, List<Page> files) {
    Site site = content.site();
    SiteSum parts =
        new SiteSum(
            site.today(),
            site.preview(),
            site.briefs(),
            site.withdrawn(),
            site.pages(),
            site.days().stream().flatMap(day -> day.editions().stream()).toList(),
            content.workspace().listing().assets(),
            site.assets(),
            files.stream().map(Page::inputs).toList(),
            site.ledger());
    BytesOut out = new BytesOut();
    new Codecs()
        .written(Brief.class, SiteSum::document)
        .written(StandingPage.class, SiteSum::document)
        .written(Edition.class, SiteSum::document)
        .write(parts, out);
    return out.fingerprint();
  }

  private static void document(Document document, BytesOut out) {
    out.text(document.id().path());
    out.sum(document.digest());
  }
}
