package dev.briefpress.render;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.theme.NamedScripts;
import dev.briefpress.render.theme.TemplateFault;
import dev.briefpress.render.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A theme's own files: its style sheets joined into one whose name has the hash of its content, so
 * that it may be kept for ever, as its scripts are named already; its images as they are.
 */
final class ThemeAssets implements PageSource {
  private static final String STYLES = "assets/css/";
  private static final String FOLDER = "assets/";
  private static final String FEED = "assets/feed.css";
  private final Theme theme;
  private final Messages messages;

  ThemeAssets(Theme theme, Messages messages) {
    this.theme = theme;
    this.messages = messages;
  }

  /** Addresses of the style sheets, in the order in which a page loads them. */
  static List<SitePath> styles(Theme theme) {
    String name = Fingerprint.of(joined(theme)).inName();
    return List.of(new SitePath("assets/" + theme.name() + "-" + name + ".css"));
  }

  /** Addresses of the files whose names change with their content. */
  static List<SitePath> hashed(Theme theme) {
    List<SitePath> hashed = new ArrayList<>(styles(theme));
    theme
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(FOLDER) && NamedScripts.isNamed(path, bytes)) {
                hashed.add(new SitePath(NamedScripts.address(path)));
              }
            });
    return hashed;
  }

  @Override
  public Stream<Page> pages(SiteFacts facts) {
    List<Page> pages = new ArrayList<>();
    byte[] joined = joined(theme);
    pages.add(page(styles(theme).get(0).value(), joined));
    for (String path : theme.below(FOLDER)) {
      byte[] bytes = theme.files().get(path);
      if (bytes != null && path.equals(FEED)) {
        pages.add(page(path, feed(bytes)));
      } else if (bytes != null && !path.startsWith(STYLES)) {
        pages.add(page(NamedScripts.address(path), bytes));
      }
    }
    return pages.stream();
  }

  // A feed is data and has no words for who opens it in a browser: its style sheet says them.
  private byte[] feed(byte[] css) {
    String words = messages.text("feed.help").replace("\\", "\\\\").replace("\"", "\\\"");
    String rule = "feed::before { content: \"" + words + "\"; }\n";
    return (new String(css, StandardCharsets.UTF_8) + rule).getBytes(StandardCharsets.UTF_8);
  }

  private static Page page(String path, byte[] bytes) {
    return new Page(new SitePath(path), Fingerprint.of(bytes), () -> bytes);
  }

  // theme.properties names the order; tokens come first because the others use them. A style sheet
  // that a site has put beside those comes last, so that its rules win.
  private static byte[] joined(Theme theme) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String order = theme.properties("theme.properties").getProperty("styles", "");
    Set<String> paths = new LinkedHashSet<>();
    for (String name : order.split(",", -1)) {
      paths.add(STYLES + name.strip());
    }
    theme.added().stream().filter(ThemeAssets::isStyle).sorted().forEach(paths::add);
    for (String path : paths) {
      byte[] bytes = theme.files().get(path);
      if (bytes == null) {
        throw new TemplateFault("theme.properties", 0, "there is no style sheet '" + path + "'");
      }
      out.writeBytes(bytes);
      out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static boolean isStyle(String path) {
    return path.startsWith(STYLES) && path.endsWith(".css");
  }
}
