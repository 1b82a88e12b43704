package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.facts.CardFacts;
import dev.briefpress.facts.Shared;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.render.part.FacetLines;
import dev.briefpress.render.part.JudgementWords;
import dev.briefpress.render.part.LabelWords;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.Rendered;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.view.Card;
import dev.briefpress.render.view.Group;
import dev.briefpress.render.view.TextLanguage;
import dev.briefpress.render.view.Views.Stamp;
import dev.briefpress.settings.Facet;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Makes what lists show of briefs; each is drawn once for all lists of one depth and form. */
final class Cards {
  private final String lang;
  private final Taxonomy taxonomy;
  private final Messages messages;
  private final Templates templates;
  private final FacetLines filed;
  private final JudgementWords judgements;
  private final LabelWords labels;
  private final Map<Drawn, Map<SitePath, Card>> cards = new ConcurrentHashMap<>();

  /**
   * @param lang of the pages that list briefs
   */
  Cards(String lang, Taxonomy taxonomy, Messages messages, Templates templates) {
    this.lang = lang;
    this.taxonomy = taxonomy;
    this.messages = messages;
    this.templates = templates;
    this.filed = new FacetLines(messages);
    this.judgements = new JudgementWords(messages);
    this.labels = new LabelWords(messages);
  }

  /**
   * What a list says of each brief: what its heading says already is left out.
   *
   * @param dated whether the date is shown
   * @param filed whether the category is shown
   * @param background whether the summary follows the judgement
   * @param below the page of the topic in whose list the brief stands, where rows name its topics
   */
  record Form(boolean dated, boolean filed, boolean background, Optional<SitePath> below) {
    private Form(boolean dated, boolean filed, boolean background) {
      this(dated, filed, background, Optional.empty());
    }

    /** Below a day and a category. */
    static final Form BARE = new Form(false, false, false);

    /** The same with the summary. */
    static final Form WITH_BACKGROUND = new Form(false, false, true);

    /** Below a day. */
    static final Form FILED = new Form(false, true, false);

    /** Below a category. */
    static final Form DATED = new Form(true, false, false);

    /** Below neither. */
    static final Form FULL = new Form(true, true, false);

    /** Below neither, and below a topic, which a row need not name again. */
    static Form below(SitePath topic) {
      return new Form(true, true, false, Optional.of(topic));
    }
  }

  /** Links lead through the root, so that one drawing fits all lists of one depth. */
  private record Drawn(String root, Form form) {}

  /** Briefs in a list on {@code page}. */
  List<Card> on(SitePath page, List<Shared<CardFacts>> briefs, Form form) {
    Drawn key = new Drawn(page.toRoot(), form);
    Map<SitePath, Card> drawn = cards.computeIfAbsent(key, k -> new ConcurrentHashMap<>());
    return briefs.stream()
        .map(Shared::value)
        .map(brief -> drawn.computeIfAbsent(brief.address(), a -> card(brief, key)))
        .toList();
  }

  /** Briefs by category, in the taxonomy's order; those of a category keep theirs. */
  List<Group<Card>> byCategory(SitePath page, List<Shared<CardFacts>> briefs, Form form) {
    List<Group<Card>> groups = new ArrayList<>();
    Facet categories = taxonomy.facet(Facet.CATEGORY);
    for (Term category : taxonomy.categories()) {
      List<Shared<CardFacts>> own =
          briefs.stream().filter(b -> b.value().category().equals(category.id())).toList();
      if (!own.isEmpty()) {
        groups.add(
            new Group<>(
                category.id(),
                category.name(),
                categories.page(new Slug(category.id())).from(page),
                messages.counted("count.briefs", own.size()),
                on(page, own, form)));
      }
    }
    return groups;
  }

  private Card card(CardFacts brief, Drawn list) {
    String root = list.root();
    Form form = list.form();
    String category = brief.category();
    boolean judged = brief.judgement().isPresent();
    Card card =
        new Card(
            brief.title(),
            root + brief.address().url(),
            TextLanguage.of(brief.lang(), lang),
            form.dated() ? brief.day().toString() : "",
            form.dated() ? messages.date(brief.day()) : "",
            form.filed() ? taxonomy.category(category).map(Term::name).orElse(category) : "",
            root + taxonomy.facet(Facet.CATEGORY).page(new Slug(category)).url(),
            brief.confidence().id(),
            messages.text("confidence." + brief.confidence().id()),
            brief.judgement().flatMap(judgements::likelihood).orElse(""),
            brief.judgement().map(Judgement::claim).orElse(""),
            form.background() || !judged ? brief.background() : "",
            labels.shortLabel(brief.statement(), brief.use()).orElse(""),
            changes(brief),
            filed.onCard(brief.filed(), form.below(), root),
            Rendered.NOTHING);
    return card.drawn(
        new Rendered(() -> templates.fragment("fragments/card", "card", Map.of("card", card))));
  }

  private List<Stamp> changes(CardFacts brief) {
    List<Stamp> changes = new ArrayList<>();
    brief.updated().ifPresent(day -> changes.add(change("card.updated", day)));
    brief.corrected().ifPresent(day -> changes.add(change("card.corrected", day)));
    brief.retracted().ifPresent(day -> changes.add(change("card.retracted", day)));
    return changes;
  }

  private Stamp change(String key, LocalDate day) {
    return new Stamp(day.toString(), messages.date(day), messages.text(key));
  }
}
