package dev.briefpress.bake;

import dev.briefpress.content.RichText;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.markup.Block;
import dev.briefpress.markup.DraftSection;
import dev.briefpress.markup.Heading;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.SectionSpec;
import java.util.List;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jsoup.nodes.Entities;

/** The body of a draft as HTML, with links to the addresses at which JBake publishes documents. */
record HtmlBody(EngineSite site, JBakeConfiguration configuration, Draft draft) {

  String html() {
    StringBuilder out = new StringBuilder();
    append(draft.outline().lead(), out);
    for (DraftSection section : draft.outline().sections()) {
      heading(section.heading(), out);
      append(section.blocks(), out);
    }
    append(draft.outline().footnotes(), out);
    return out.toString();
  }

  private void heading(Heading heading, StringBuilder out) {
    out.append("<h").append(heading.level());
    out.append(" id=\"").append(id(heading.text())).append("\">");
    heading.number().ifPresent(number -> out.append(number).append(". "));
    out.append(Entities.escape(heading.text()));
    out.append("</h").append(heading.level()).append(">\n");
  }

  private String id(String heading) {
    return site.schemas().all().stream()
        .filter(schema -> schema.type() == draft.type())
        .map(schema -> schema.section(heading))
        .flatMap(Optional::stream)
        .map(SectionSpec::id)
        .findFirst()
        .orElseGet(() -> Slug.suggestion(heading));
  }

  private void append(List<Block> blocks, StringBuilder out) {
    blocks.forEach(block -> append(block.html(), out));
  }

  private void append(RichText text, StringBuilder out) {
    out.append(text.resolved(target -> Optional.of(Entities.escape(address(target)))));
  }

  // JBake publishes content/a/b.md as a/b.html.
  private String address(String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String fragment = hash < 0 ? "" : target.substring(hash);
    String to = published(path);
    String from = published(draft.path());
    return SitePath.isSafe(to) && SitePath.isSafe(from)
        ? new SitePath(to).from(new SitePath(from)) + fragment
        : target;
  }

  private String published(String path) {
    String content = site.settings().folders().content() + "/";
    String inside = path.startsWith(content) ? path.substring(content.length()) : path;
    return inside.endsWith(".md")
        ? inside.substring(0, inside.length() - ".md".length()) + configuration.getOutputExtension()
        : inside;
  }
}
