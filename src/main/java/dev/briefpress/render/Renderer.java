package dev.briefpress.render;

import dev.briefpress.facts.Facts;
import dev.briefpress.facts.Shared;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.links.Site;
import dev.briefpress.render.frame.Surroundings;
import dev.briefpress.render.jsonld.ListData;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.TemplateFault;
import dev.briefpress.render.theme.Templates;
import dev.briefpress.render.theme.Theme;
import dev.briefpress.render.view.BodyView;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What every kind of HTML page needs to make its views: settings, words, templates; no site. A
 * document in another language than the site's is shown with words of its own language, where the
 * theme has these.
 */
final class Renderer {
  /** The class of the element that says that the page is a preview. */
  private static final String PREVIEW_MARK = "preview-mark";

  private static final BodyView EMPTY = new BodyView("", List.of(), "");

  private final Settings settings;
  private final Taxonomy taxonomy;
  private final boolean preview;
  private final Theme theme;
  private final Templates.Engine engine;
  private final Messages messages;
  private final Set<String> others;
  private final Templates templates;
  private final Shared<Surroundings> surroundings;
  private final Frames frames;
  private final Cards cards;
  private final ListData listData;
  private final BodyViews bodies;

  Renderer(
      Settings settings,
      Taxonomy taxonomy,
      boolean preview,
      Surroundings surroundings,
      Theme theme,
      Templates.Engine engine) {
    this.settings = settings;
    this.taxonomy = taxonomy;
    this.preview = preview;
    this.theme = theme;
    this.engine = engine;
    this.messages = Messages.of(theme, settings.lang());
    this.others = new TreeSet<>(Messages.languages(theme));
    this.others.remove(messages.language());
    this.templates = engine.of(theme, messages, settings.lang());
    this.surroundings = new Shared<>(surroundings);
    this.frames =
        new Frames(
            settings,
            taxonomy,
            preview,
            surroundings,
            messages,
            templates,
            ThemeAssets.styles(theme));
    this.cards = new Cards(settings.lang(), taxonomy, messages, templates);
    this.listData = new ListData(settings);
    this.bodies = new BodyViews(taxonomy, messages);
  }

  // Head and foot of a page stay the site's.
  private Renderer(Renderer site, String language) {
    this.settings = site.settings;
    this.taxonomy = site.taxonomy;
    this.preview = site.preview;
    this.theme = site.theme;
    this.engine = site.engine;
    this.messages = Messages.of(theme, language);
    this.others = Set.of();
    this.templates = engine.of(theme, messages, language);
    this.surroundings = site.surroundings;
    this.frames = site.frames;
    this.cards = new Cards(settings.lang(), taxonomy, messages, templates);
    this.listData = site.listData;
    this.bodies = new BodyViews(taxonomy, messages);
  }

  /** A renderer for each language that documents of {@code site} are shown in. */
  List<Renderer> languages(Site site) {
    Set<String> foreign = new TreeSet<>();
    site.briefs().forEach(brief -> foreign.add(language(brief.header().lang())));
    site.pages().forEach(page -> foreign.add(language(page.lang())));
    foreign.retainAll(others);
    List<Renderer> all = new ArrayList<>(List.of(this));
    foreign.forEach(language -> all.add(new Renderer(this, language)));
    return all;
  }

  /** Whether a document in {@code lang} is shown with these words. */
  boolean speaks(String lang) {
    String language = language(lang);
    return language.equals(messages.language())
        || (!others.isEmpty() && !others.contains(language));
  }

  private static String language(String lang) {
    return Locale.forLanguageTag(lang).getLanguage();
  }

  Settings settings() {
    return settings;
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  Messages messages() {
    return messages;
  }

  Frames frames() {
    return frames;
  }

  Cards cards() {
    return cards;
  }

  ListData listData() {
    return listData;
  }

  BodyViews bodies() {
    return bodies;
  }

  /** All that an HTML page shows. */
  private record Framed(Shared<Surroundings> surroundings, Facts page) {}

  /** The pages of one kind; a page's view is made when it is rendered, which most are not. */
  <F extends Facts> Stream<Page> pages(HtmlKind<F> kind, SiteFacts site) {
    return kind.facts(site)
        .map(
            planned ->
                new Page(
                    planned.address(),
                    () -> {
                      F facts = planned.facts().get();
                      return new Page.Source(
                          site.sum(new Framed(surroundings, facts)),
                          () -> bytes(kind.template(), kind.model(facts)));
                    }));
  }

  private byte[] bytes(String template, HtmlKind.Model model) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put("frame", model.frame());
    variables.put("view", model.view());
    variables.put("bodies", model.bodies());
    variables.put("body", model.bodies().isEmpty() ? EMPTY : model.bodies().get(0));
    byte[] page = templates.render("pages/" + template, variables);
    refuseUnmarked(template, page);
    return page;
  }

  // A theme may bring a layout of its own; a preview must not look like the published site.
  private void refuseUnmarked(String template, byte[] page) {
    if (preview && !new String(page, StandardCharsets.UTF_8).contains("class=\"" + PREVIEW_MARK)) {
      throw new TemplateFault(
          "pages/" + template,
          0,
          "the page does not show that it belongs to a preview; copy the element of the class '"
              + PREVIEW_MARK
              + "' and the two lines with frame.preview in <head> from the shipped"
              + " layouts/base.html into this theme's layout");
    }
  }
}
