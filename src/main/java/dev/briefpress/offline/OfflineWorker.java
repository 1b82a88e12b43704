package dev.briefpress.offline;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Planned;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.files.Resource;
import dev.briefpress.json.Json;
import dev.briefpress.links.Day;
import dev.briefpress.links.Site;
import dev.briefpress.render.PageKind;
import dev.briefpress.search.ShippedScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The site's service worker (W3C): it keeps the pages that a reader opened, and the newest day.
 * Where the site has none, a worker in its place takes away what an earlier one kept.
 */
public final class OfflineWorker implements PageKind<OfflineWorker.WorkerFacts> {
  /** Most briefs of the newest day that readers get without having opened them. */
  private static final int MOST_BRIEFS = 30;

  private final List<SitePath> named;

  /**
   * @param named addresses of the style sheets and scripts that pages load
   */
  public OfflineWorker(List<SitePath> named) {
    this.named = named.stream().sorted().toList();
  }

  /**
   * What the worker knows of the site.
   *
   * @param keeps whether it keeps anything
   * @param newest what it fetches by itself: the front page, search, the newest day with its briefs
   * @param edition a text that differs when any document does, so that readers' browsers notice
   */
  record WorkerFacts(SitePath address, boolean keeps, List<SitePath> newest, String edition)
      implements Facts {
    WorkerFacts {
      newest = List.copyOf(newest);
    }
  }

  /** Whether {@code site} keeps pages in its readers' browsers. */
  private static boolean keeps(Site site) {
    return site.settings().extras().offline() && !site.preview();
  }

  /** All documents that readers can see. */
  private record Documents(
      List<Brief> briefs, List<Brief> withdrawn, List<StandingPage> pages, List<Day> days) {}

  @Override
  public Stream<Planned<WorkerFacts>> facts(SiteFacts facts) {
    Site site = facts.site();
    SitePath address = Landmark.OFFLINE_WORKER.address();
    if (!keeps(site)) {
      return Stream.of(Planned.of(new WorkerFacts(address, false, List.of(), "")));
    }
    List<SitePath> newest = new ArrayList<>();
    newest.add(Landmark.HOME.address());
    newest.add(Landmark.SEARCH.address());
    site.days().stream()
        .limit(1)
        .forEach(
            day -> {
              newest.add(day.address());
              day.briefs().stream().limit(MOST_BRIEFS).map(Brief::address).forEach(newest::add);
            });
    Documents all = new Documents(site.briefs(), site.withdrawn(), site.pages(), site.days());
    return Stream.of(Planned.of(new WorkerFacts(address, true, newest, facts.sum(all).toString())));
  }

  @Override
  public byte[] bytes(WorkerFacts facts) {
    String script =
        facts.keeps()
            ? "const EDITION = %s;\nconst NAMED = %s;\nconst NEWEST = %s;\nconst OFFLINE = %s;\n"
                    .formatted(
                        quoted(facts.edition()),
                        list(named),
                        list(facts.newest()),
                        quoted(Landmark.OFFLINE.address().url()))
                + source("worker.js")
            : source("nothing-kept.js");
    return script.getBytes(StandardCharsets.UTF_8);
  }

  private static String source(String name) {
    return ShippedScript.of(Resource.text(OfflineWorker.class, name));
  }

  private static String quoted(String text) {
    return Json.text(json -> json.writeString(text)).strip();
  }

  private static String list(List<SitePath> addresses) {
    return Json.text(
            json -> {
              json.writeStartArray();
              addresses.forEach(address -> json.writeString(address.url()));
              json.writeEndArray();
            })
        .strip();
  }
}
