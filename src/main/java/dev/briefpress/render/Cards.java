package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Shared;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Rendered;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.view.Card;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes what lists show of briefs; each is drawn once for all lists of one depth. */
final class Cards {
  private final Taxonomy taxonomy;
  private final Messages messages;
  private final Templates templates;
  private final FacetLines filed;
  private final JudgementWords judgements;
  private final Map<String, Map<SitePath, Card>> cards = new ConcurrentHashMap<>();

  Cards(Taxonomy taxonomy, Messages messages, Templates templates) {
    this.taxonomy = taxonomy;
    this.messages = messages;
    this.templates = templates;
    this.filed = new FacetLines(messages);
    this.judgements = new JudgementWords(messages);
  }

  /** Briefs in a list on {@code page}. */
  List<Card> on(SitePath page, List<Shared<CardFacts>> briefs) {
    String root = page.toRoot();
    Map<SitePath, Card> drawn = cards.computeIfAbsent(root, r -> new ConcurrentHashMap<>());
    return briefs.stream()
        .map(Shared::value)
        .map(brief -> drawn.computeIfAbsent(brief.address(), a -> card(brief, root)))
        .toList();
  }

  // The links lead through the root, so that one drawing fits all lists of one depth.
  private Card card(CardFacts brief, String root) {
    String category = brief.category();
    Card card =
        new Card(
            brief.title(),
            root + brief.address().url(),
            brief.day().toString(),
            messages.date(brief.day()),
            taxonomy.category(category).map(Term::name).orElse(category),
            root + taxonomy.facet(Facet.CATEGORY).page(new Slug(category)).url(),
            brief.confidence().id(),
            messages.text("confidence." + brief.confidence().id()),
            brief.judgement().flatMap(judgements::likelihood).orElse(""),
            brief.judgement().map(Judgement::claim).orElse(""),
            brief.background(),
            filed.onCard(brief.filed(), root),
            Rendered.NOTHING);
    return card.drawn(
        new Rendered(() -> templates.fragment("fragments/card", "card", Map.of("card", card))));
  }
}
