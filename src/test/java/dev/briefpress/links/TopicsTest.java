package dev.briefpress.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Entity;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.settings.Facet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicsTest {
  private static final String TAXONOMY =
      """
      categories:
        - {id: law, name: Law, description: Courts.}
        - {id: cyber, name: Cybersecurity}
        - {id: empty, name: Nothing yet}
      tags:
        - {name: cyber resilience, aliases: [resilience of networks], description: Staying up.}
      entities:
        - {name: European External Action Service, aliases: [EEAS], kind: organization}
      techniques:
        - {name: Indicators Development, aliases: [Indicators], description: What to watch.}
      """;

  @Test
  void oneTagHasOnePageHoweverItIsSpelled() {
    List<Topic> tags =
        tags(
            SampleBrief.of("a", "2026-01-01").tags("CyberSecurity"),
            SampleBrief.of("b", "2026-01-02").tags("cybersecurity", "Cybersecurity"),
            SampleBrief.of("c", "2026-01-03").tags("cyber-security"));
    assertThat(tags)
        .extracting(t -> t.address().value())
        .containsExactly("tags/cyber-security.html", "tags/cybersecurity.html");
    assertThat(tags.get(1).briefs()).extracting(b -> b.slug().value()).containsExactly("b", "a");
  }

  @Test
  void theEarliestBriefsSpellingStandsUnlessTheTaxonomyKnowsBetter() {
    List<Topic> tags =
        tags(
            SampleBrief.of("late", "2026-01-03").tags("SANCTIONS", "CYBER-Resilience"),
            SampleBrief.of("early", "2026-01-01").tags("sanctions"),
            SampleBrief.of("middle", "2026-01-02").tags("Sanctions", "Resilience of Networks"));
    assertThat(tags).extracting(Topic::name).containsExactly("cyber resilience", "sanctions");
    assertThat(tags.get(0).briefs()).hasSize(2);
    assertThat(tags.get(0).description()).contains("Staying up.");
    assertThat(tags.get(1).description()).isEmpty();
  }

  @Test
  void tagsThatDifferInSignsOnlyHaveAddressesOfTheirOwn() {
    String[] names = {"C", "C#", "C++", "EU/Japan", "EU Japan", "..", "…", "הגנה", "🛡", "CON"};
    List<Topic> tags = tags(SampleBrief.of("a", "2026-01-01").tags(names));
    assertThat(tags).hasSize(names.length);
    assertThat(tags)
        .extracting(t -> t.address().value())
        .doesNotHaveDuplicates()
        .allMatch(address -> address.matches("tags/[a-z0-9_-]+\\.html"));
  }

  @Test
  void aNameOfWhichNothingIsLeftMakesNoPage() {
    Site site =
        site(SampleBrief.of("a", "2026-01-01").tags("—", "law").names(" - ").techniques("_"));
    assertThat(site.topics(Facet.TAGS)).extracting(Topic::name).containsExactly("law");
    assertThat(site.topics(Facet.ENTITIES)).isEmpty();
    assertThat(site.topics(Facet.TECHNIQUES)).isEmpty();
  }

  @Test
  void anOrganisationThatOnlyEmploysSomebodyHasNoPage() {
    Site site =
        site(
            SampleBrief.of("a", "2026-01-01")
                .entities(
                    new Entity("Kaja Kallas", Optional.of("High Representative"), eeas()),
                    new Entity("Maciej Stadejek", Optional.of("Director"), eeas()),
                    new Entity("Toshihide Ando", Optional.of("Ambassador"), eeas())));
    assertThat(site.topics(Facet.ENTITIES))
        .extracting(Topic::name)
        .containsExactly("Kaja Kallas", "Maciej Stadejek", "Toshihide Ando");
  }

  private static Optional<String> eeas() {
    return Optional.of("European External Action Service");
  }

  @Test
  void anEntitysAliasLeadsToItsPage() {
    Site site =
        site(
            SampleBrief.of("a", "2026-01-01").names("EEAS"),
            SampleBrief.of("b", "2026-01-02").names("European External Action Service", "eeas"));
    assertThat(site.topics(Facet.ENTITIES)).hasSize(1);
    Topic entity = site.topics(Facet.ENTITIES).get(0);
    assertThat(entity.name()).isEqualTo("European External Action Service");
    assertThat(entity.address()).hasToString("entities/european-external-action-service.html");
    assertThat(entity.entityKind()).contains("organization");
    assertThat(entity.briefs()).hasSize(2);
  }

  @Test
  void twoNamesOfWhichABriefSaysThatTheyAreOneHaveOnePage() {
    Site site =
        site(
            SampleBrief.of("first", "2026-01-01").names("Harbour Guard Service"),
            SampleBrief.of("second", "2026-01-02").names("HGS"),
            SampleBrief.of("third", "2026-01-03")
                .entities(alias("Harbour Guard Service", "HGS"), plain("Anna Example")));
    List<Topic> entities = site.topics(Facet.ENTITIES);
    assertThat(entities)
        .extracting(Topic::name)
        .containsExactly("Anna Example", "Harbour Guard Service");
    Topic service = entities.get(1);
    assertThat(service.briefs()).hasSize(3);
    assertThat(service.aliases()).containsExactly("HGS");
    assertThat(service.address()).hasToString("entities/harbour-guard-service.html");
    assertThat(site.redirects())
        .filteredOn(redirect -> redirect.from().value().startsWith("entities/"))
        .extracting(Redirect::to)
        .containsOnly(service.address())
        .hasSize(2);
    assertThat(redirect(site, "entities/hgs.html")).isEqualTo(service.address());
  }

  @Test
  void aShortNameOfTwoBodiesMeansNeither() {
    Site site =
        site(
            SampleBrief.of("a", "2026-01-01")
                .entities(alias("Ministry of Order of Norway", "MoO"), plain("MoO")),
            SampleBrief.of("b", "2026-01-02").entities(alias("Ministry of Order of Spain", "MoO")));
    assertThat(site.topics(Facet.ENTITIES))
        .extracting(Topic::name)
        .containsExactly("Ministry of Order of Norway", "Ministry of Order of Spain", "MoO");
  }

  @Test
  void officesOfOneNameAreOneOnlyWhereTheirPlaceIs() {
    Site site =
        site(
            SampleBrief.of("a", "2026-01-01")
                .names("Ministry of Order (Norway)", "Ministry of Order (Spain)"),
            SampleBrief.of("b", "2026-01-02").names("Ministry of Order of Norway"));
    assertThat(site.topics(Facet.ENTITIES))
        .extracting(topic -> topic.name() + " " + topic.briefs().size())
        .containsExactlyInAnyOrder("Ministry of Order (Norway) 2", "Ministry of Order (Spain) 1");
  }

  @Test
  void whatTheTaxonomyNamesStaysWhatItIs() {
    Site site =
        site(
            SampleBrief.of("a", "2026-01-01").entities(alias("Port of Riga", "EEAS")),
            SampleBrief.of("b", "2026-01-02").names("EEAS"));
    assertThat(site.topics(Facet.ENTITIES))
        .extracting(Topic::name)
        .containsExactly("European External Action Service", "Port of Riga");
  }

  @Test
  void aTagInOtherSignsIsOneTagAtTheAddressOfTheFirstAndLeadsThere() {
    Site site =
        site(
            SampleBrief.of("late", "2026-01-03").tags("people’s assembly"),
            SampleBrief.of("early", "2026-01-01").tags("People's Assembly"));
    Topic tag = site.topics(Facet.TAGS).get(0);
    assertThat(site.topics(Facet.TAGS)).hasSize(1);
    assertThat(tag.name()).isEqualTo("People's Assembly");
    assertThat(tag.address()).isEqualTo(tag.facet().page(Slug.ofName("People's Assembly")));
    assertThat(redirect(site, tag.facet().page(Slug.ofName("people’s assembly")).value()))
        .isEqualTo(tag.address());
  }

  @Test
  void anAddressThatWasMadeOfACurlyApostropheStays() {
    Site site = site(SampleBrief.of("a", "2026-01-01").tags("people’s assembly"));
    assertThat(site.topics(Facet.TAGS).get(0).address())
        .hasToString("tags/people-s-assembly_bbb6a37079.html");
  }

  private static SitePath redirect(Site site, String from) {
    return site.redirects().stream()
        .filter(redirect -> redirect.from().value().equals(from))
        .map(Redirect::to)
        .findFirst()
        .orElseThrow();
  }

  private static Entity plain(String name) {
    return new Entity(name, Optional.empty(), Optional.empty());
  }

  private static Entity alias(String name, String other) {
    return new Entity(
        name,
        Optional.of(other),
        Optional.empty(),
        Optional.empty(),
        Optional.of(name + " (" + other + ")"));
  }

  @Test
  void techniquesHaveTheTaxonomysNamesAndDescriptions() {
    Site site =
        site(SampleBrief.of("a", "2026-01-01").techniques("indicators", "Red Hat Analysis"));
    assertThat(site.topics(Facet.TECHNIQUES))
        .extracting(Topic::name)
        .containsExactly("Indicators Development", "Red Hat Analysis");
    assertThat(site.topics(Facet.TECHNIQUES).get(0).description()).contains("What to watch.");
  }

  @Test
  void everyCategoryOfTheTaxonomyHasAPageInItsOrder() {
    Site site = site(SampleBrief.of("a", "2026-01-01").category("cyber"));
    assertThat(site.topics(Facet.CATEGORY))
        .extracting(Topic::name)
        .containsExactly("Law", "Cybersecurity", "Nothing yet");
    assertThat(site.topics(Facet.CATEGORY))
        .extracting(t -> t.briefs().size())
        .containsExactly(0, 1, 0);
    assertThat(site.topics(Facet.CATEGORY).get(0).description()).contains("Courts.");
  }

  @Test
  void companionsAreTheTopicsThatOccurTogetherMostOften() {
    List<Topic> tags =
        tags(
            SampleBrief.of("a", "2026-01-01").tags("x", "b", "c"),
            SampleBrief.of("b", "2026-01-02").tags("x", "c", "d"),
            SampleBrief.of("c", "2026-01-03").tags("b", "e"));
    Topic x = tags.stream().filter(t -> t.name().equals("x")).findFirst().orElseThrow();
    assertThat(x.companions())
        .extracting(c -> c.name() + " " + c.briefs())
        .containsExactly("c 2", "b 1", "d 1");
  }

  @Test
  void aBriefListsItsTopicsInItsOwnOrder() {
    Site site = site(SampleBrief.of("a", "2026-01-01").tags("zebra", "apple", "mango", "Apple"));
    BriefLinks links = site.links().values().iterator().next();
    assertThat(links.topics(Facet.TAGS))
        .extracting(Topic::name)
        .containsExactly("zebra", "apple", "mango");
    assertThat(links.topics(Facet.CATEGORY).get(0).name()).isEqualTo("Cybersecurity");
  }

  private static List<Topic> tags(SampleBrief... briefs) {
    return site(briefs).topics(Facet.TAGS);
  }

  private static Site site(SampleBrief... briefs) {
    return SampleContent.of(briefs).taxonomy(TAXONOMY).site();
  }
}
