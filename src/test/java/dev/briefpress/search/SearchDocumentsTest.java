package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.exports.Demonstration;
import dev.briefpress.links.Topic;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.Kind;
import dev.briefpress.search.index.SearchDocument;
import dev.briefpress.search.index.SearchField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What of this repository's own site is found, in which order, and by which words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchDocumentsTest {
  private final Demonstration later = Demonstration.readAt(Instant.parse("2026-12-01T00:00:00Z"));
  private final List<Found> all = SearchDocuments.of(later.site(), later.bodies());

  @Test
  void everyKindOfPageIsThereOnce() {
    assertThat(addresses(Kind.BRIEF)).hasSameSizeAs(later.site().briefs());
    assertThat(addresses(Kind.PAGE)).hasSameSizeAs(later.site().pages());
    assertThat(addresses(Kind.ENTITY))
        .containsExactlyInAnyOrderElementsOf(topics("entities"))
        .contains("entities/nato.html");
    assertThat(addresses(Kind.TECHNIQUE)).containsExactlyInAnyOrderElementsOf(topics("techniques"));
    assertThat(addresses(Kind.EDITION))
        .containsExactly(
            "daily/2026-02-24.html",
            "daily/2026-02-24.html",
            "daily/2026-05-08.html",
            "daily/2026-11-20.html");
  }

  @Test
  void briefsThatComeLaterChangeNoNumber() {
    Demonstration earlier = Demonstration.readAt(Instant.parse("2026-10-20T00:00:00Z"));
    List<String> before =
        SearchDocuments.of(earlier.site(), earlier.bodies()).stream()
            .map(found -> found.card().address())
            .toList();
    assertThat(before.size()).isLessThan(all.size());
    assertThat(all.stream().map(found -> found.card().address()).limit(before.size()).toList())
        .isEqualTo(before);
  }

  @Test
  void anEntityIsFoundByItsAliasesAndSoAreItsBriefs() {
    SearchDocument entity = document("entities/european-external-action-service.html");
    assertThat(entity.text(SearchField.TAGS)).contains("EEAS");
    SearchDocument brief = document("briefs/2026/07/30/eu-cyber-sanctions-reassessment.html");
    assertThat(brief.text(SearchField.ENTITIES))
        .contains("European External Action Service", "EEAS");
    assertThat(brief.text(SearchField.DATE)).isEqualTo("2026-07-30");
  }

  @Test
  void aCardSaysWhatTheDeskJudgesAndHowLikelyItIs() {
    Card card = document("briefs/2026/06/26/notpetya-nine-years-on.html").card();
    assertThat(card.rating().likelihood()).isEqualTo("almost certain");
    assertThat(card.rating().band()).containsExactly("95", "99");
    assertThat(card.rating().judgement()).contains("GRU");
    assertThat(card.excerpt()).isEmpty();
    assertThat(card.filters().get("likelihood")).containsExactly("almost certain");
    assertThat(card.filters().get("grade")).isNotEmpty();
    assertThat(card.filters().get("entity")).contains("GRU");
  }

  @Test
  void aCardOfABriefThatJudgesNothingSaysWhatItIsAbout() {
    for (Brief brief : later.site().briefs()) {
      Card card = document(brief.address().value()).card();
      assertThat(card.rating().judgement().isEmpty())
          .as(card.address())
          .isEqualTo(brief.judgement().isEmpty());
      assertThat(card.rating().judgement() + card.excerpt()).isNotEmpty();
    }
  }

  @Test
  void aChangeIsSeenOnTheCard() {
    List<String> changes = new ArrayList<>();
    all.forEach(found -> found.card().changes().forEach(c -> changes.add(c.what())));
    assertThat(changes).contains("updated", "corrected");
  }

  private List<String> addresses(Kind kind) {
    return all.stream()
        .map(Found::card)
        .filter(card -> card.kind() == kind)
        .map(Card::address)
        .toList();
  }

  private List<String> topics(String facet) {
    return later.site().topics().getOrDefault(facet, List.of()).stream()
        .map(Topic::address)
        .map(address -> address.value())
        .toList();
  }

  private SearchDocument document(String address) {
    return all.stream()
        .filter(found -> found.card().address().equals(address))
        .findFirst()
        .orElseThrow()
        .document()
        .get();
  }
}
