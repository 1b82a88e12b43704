package dev.briefpress.links;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.content.Status;
import dev.briefpress.exports.BriefFormats;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Property;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A linked site for tests, made of briefs alone. */
public final class SampleSite {
  private final Map<String, String> settings = new TreeMap<>();
  private final List<SampleBrief> briefs = new ArrayList<>();
  private final List<SampleBrief> withdrawn = new ArrayList<>();
  private final List<StandingPage> pages = new ArrayList<>();
  private LocalDate today = LocalDate.of(2026, 6, 1);
  private String taxonomy =
      """
      categories:
        - {id: cyber, name: Cybersecurity, short: Cyber, description: Networks and those in them.}
        - {id: law, name: Law, short: Law}
      tags:
        - {name: cyber resilience, description: Staying up.}
      """;

  private SampleSite() {
    set("site.title", "The Sample");
    set("site.host", "https://briefs.example.org");
    set("site.timezone", "Europe/Brussels");
  }

  public static SampleSite of(SampleBrief... briefs) {
    SampleSite site = new SampleSite();
    site.briefs.addAll(List.of(briefs));
    return site;
  }

  /** A site of {@code number} briefs, one a day from the first day of 2025. */
  public static SampleSite ofSize(int number) {
    LocalDate first = LocalDate.of(2025, 1, 1);
    return of(
        IntStream.range(0, number)
            .mapToObj(i -> SampleBrief.of("b" + i, first.plusDays(i).toString()))
            .toArray(SampleBrief[]::new));
  }

  public SampleSite set(String key, String value) {
    settings.put(key, value);
    return this;
  }

  public SampleSite today(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  public SampleSite taxonomy(String yaml) {
    taxonomy = yaml;
    return this;
  }

  public SampleSite withdrawn(SampleBrief brief) {
    withdrawn.add(brief);
    return this;
  }

  /** Adds a standing page. */
  public SampleSite page(String address) {
    pages.add(
        new StandingPage(
            new BriefId("content/pages/" + address.replaceAll("html$", "md")),
            new SitePath(address),
            "Page " + address,
            Optional.empty(),
            Optional.empty(),
            "en",
            Status.PUBLISHED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Fingerprint(0, 1),
            Map.of()));
    return this;
  }

  public Site build() {
    Settings read =
        SettingsReader.read(
                settings.entrySet().stream()
                    .map(e -> new Property(e.getKey(), e.getValue(), 1))
                    .toList(),
                Set.of(),
                Set.of())
            .value()
            .orElseThrow();
    Taxonomy terms = TaxonomyReader.read("content/taxonomy.yaml", taxonomy).value().orElseThrow();
    Selection selection =
        new Selection(
            built(briefs, read), built(withdrawn, read), pages, List.of(), List.of(), today, false);
    Newsroom newsroom = new Newsroom(read, terms, Schemas.of(List.of()));
    return Linker.link(newsroom, selection, List.of(), BriefFormats.all());
  }

  private static List<Brief> built(List<SampleBrief> briefs, Settings settings) {
    return briefs.stream()
        .map(b -> b.build(settings.timezone()))
        .sorted(Brief.NEWEST_FIRST)
        .toList();
  }
}
