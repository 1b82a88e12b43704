package dev.briefpress.search;

import dev.briefpress.content.Brief;
import dev.briefpress.content.SitePath;
import dev.briefpress.links.Site;
import dev.briefpress.read.DraftReader;
import dev.briefpress.render.Bodies;
import dev.briefpress.render.Page;
import dev.briefpress.render.PageSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files below {@code /search/} that are not the theme's: the index and lunr.js itself. */
public final class SearchPages implements PageSource {
  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";
  private final Bodies bodies;

  public SearchPages(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Stream<Page> pages(Site site) {
    List<Page> pages = new ArrayList<>();
    byte[] lunr = lunr();
    pages.add(new Page(new SitePath("search/lunr.min.js"), DraftReader.digest(lunr), () -> lunr));
    boolean small = site.briefs().size() <= site.settings().search().fullUpTo();
    if (small || site.settings().search().full()) {
      pages.add(new Page(new SitePath("search/index.json"), inputs(site), () -> index(site)));
    }
    return pages.stream();
  }

  // The index depends on every brief, and on the aliases of tags.
  private static String inputs(Site site) {
    StringBuilder all = new StringBuilder();
    for (Brief brief : site.briefs()) {
      all.append(brief.id()).append(' ').append(brief.digest()).append('\n');
    }
    site.taxonomy().tags().terms().forEach(t -> all.append(t).append('\n'));
    site.taxonomy().entities().terms().forEach(t -> all.append(t).append('\n'));
    return DraftReader.digest(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] index(Site site) {
    Analyser analyser = new Analyser();
    InvertedIndex index = new InvertedIndex();
    SearchDocuments.indexed(site, bodies).forEach(d -> index.add(analyser.count(d)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LunrIndexWriter(index).write(out);
    return out.toByteArray();
  }

  private static byte[] lunr() {
    try (InputStream in = SearchPages.class.getResourceAsStream(LUNR)) {
      if (in == null) {
        throw new IllegalStateException("lunr's WebJar is not on the classpath");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read lunr's WebJar", e);
    }
  }
}
