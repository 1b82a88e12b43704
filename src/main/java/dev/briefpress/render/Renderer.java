package dev.briefpress.render;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.links.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What every source of HTML pages needs: the site, the theme's words and templates.
 *
 * <p>A template sees nothing but a view, and a view is made from the site when its page is
 * rendered, which most pages are not: what a page is made from is added up without it.
 */
final class Renderer {
  /** The class of the element that tells a preview's readers what they look at. */
  private static final String PREVIEW_MARK = "preview-mark";

  private final Site site;
  private final Messages messages;
  private final Templates templates;
  private final Frames frames;
  private final JsonLd jsonLd;
  private final BodyViews bodies;
  private final Fingerprint surroundings;

  Renderer(Site site, Theme theme, Templates.Engine engine) {
    this.site = site;
    this.messages = Messages.of(theme, site.settings().lang());
    this.templates = engine.of(theme, messages, site.settings().lang());
    this.frames = new Frames(site, messages, templates, ThemeAssets.styles(theme));
    this.jsonLd = new JsonLd(site);
    this.bodies = new BodyViews(site, messages);
    this.surroundings = surroundings(site);
  }

  Site site() {
    return site;
  }

  Messages messages() {
    return messages;
  }

  Frames frames() {
    return frames;
  }

  JsonLd jsonLd() {
    return jsonLd;
  }

  BodyViews bodies() {
    return bodies;
  }

  /**
   * What a page is made from begins with: its template, and what surrounds it.
   *
   * @param template such as {@code brief}
   */
  Inputs inputs(String template) {
    return Inputs.of(template).sum(surroundings);
  }

  /** All that a template is given. */
  record Model(Frame frame, Record view, List<BodyView> bodies) {
    Model(Frame frame, Record view) {
      this(frame, view, List.of());
    }
  }

  /** A page whose view is small, or one of a few, and is itself what the page is made from. */
  Page page(SitePath path, String template, Frame frame, Record view) {
    Inputs inputs = inputs(template).text(frame.toString()).text(view.toString());
    return page(path, template, inputs, () -> new Model(frame, view));
  }

  /**
   * A page whose view is made only when it is rendered.
   *
   * @param inputs all that {@code model} reads of the site, begun with {@link #inputs}
   */
  Page page(SitePath path, String template, Inputs inputs, Supplier<Model> model) {
    return new Page(path, inputs.sum(), () -> bytes(template, model.get()));
  }

  private byte[] bytes(String template, Model model) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put("frame", model.frame());
    variables.put("view", model.view());
    variables.put("bodies", model.bodies());
    variables.put("body", model.bodies().isEmpty() ? EMPTY : model.bodies().get(0));
    byte[] page = templates.render("pages/" + template, variables);
    refuseUnmarked(template, page);
    return page;
  }

  // A theme may bring a layout of its own; a preview that nobody can tell from the site is none.
  private void refuseUnmarked(String template, byte[] page) {
    if (site.preview()
        && !new String(page, StandardCharsets.UTF_8).contains("class=\"" + PREVIEW_MARK)) {
      throw new TemplateFault(
          "pages/" + template,
          0,
          "the page does not show that it belongs to a preview; copy the element of the class '"
              + PREVIEW_MARK
              + "' and the two lines with frame.preview in <head> from the shipped"
              + " layouts/base.html into this theme's layout");
    }
  }

  // What the foot of every page lists; the rest of the frame is the settings' and the page's own.
  private static Fingerprint surroundings(Site site) {
    Inputs inputs = Inputs.of("surroundings");
    for (StandingPage page : site.pages()) {
      page.nav().ifPresent(label -> inputs.text(label).text(page.address().value()));
    }
    return inputs.sum();
  }

  private static final BodyView EMPTY = new BodyView("", List.of(), "");
}
