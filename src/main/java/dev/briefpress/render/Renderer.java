package dev.briefpress.render;

import dev.briefpress.content.SitePath;
import dev.briefpress.links.Site;
import dev.briefpress.read.DraftReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What every source of HTML pages needs: the site, the theme's words and templates.
 *
 * <p>A page's inputs are the text of its view, which is all that a template can see, the digests of
 * the sources whose text it shows, and the theme's fingerprint: the same inputs give the same
 * bytes.
 */
final class Renderer {
  private final Site site;
  private final Messages messages;
  private final Templates templates;
  private final Frames frames;
  private final JsonLd jsonLd;
  private final BodyViews bodies;
  private final String fingerprint;

  Renderer(Site site, Theme theme) {
    this.site = site;
    this.messages = Messages.of(theme, site.settings().lang());
    this.templates = new Templates(theme, messages, site.settings().lang());
    this.frames = new Frames(site, messages, templates, ThemeAssets.styles(theme));
    this.jsonLd = new JsonLd(site);
    this.bodies = new BodyViews(site, messages);
    this.fingerprint = theme.fingerprint();
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

  /** A page whose view tells all. */
  Page page(SitePath path, String template, Frame frame, Record view) {
    return page(path, template, frame, view, "", List::of);
  }

  /**
   * A page that shows texts beside its view.
   *
   * @param digests of the texts' sources and of the addresses their links lead to
   * @param texts made only when the page is rendered
   */
  Page page(
      SitePath path,
      String template,
      Frame frame,
      Record view,
      String digests,
      Supplier<List<BodyView>> texts) {
    String inputs =
        DraftReader.digest(
            (fingerprint + "\n" + template + "\n" + frame + "\n" + view + "\n" + digests)
                .getBytes(StandardCharsets.UTF_8));
    return new Page(
        path,
        inputs,
        () -> {
          Map<String, Object> model = new TreeMap<>();
          model.put("frame", frame);
          model.put("view", view);
          List<BodyView> bodyViews = texts.get();
          model.put("bodies", bodyViews);
          model.put("body", bodyViews.isEmpty() ? EMPTY : bodyViews.get(0));
          return templates.render("pages/" + template, model).getBytes(StandardCharsets.UTF_8);
        });
  }

  private static final BodyView EMPTY = new BodyView("", List.of(), "");
}
