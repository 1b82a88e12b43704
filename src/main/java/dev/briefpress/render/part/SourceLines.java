package dev.briefpress.render.part;

import dev.briefpress.content.Citations;
import dev.briefpress.content.Citations.Citation;
import dev.briefpress.content.RichText;
import dev.briefpress.content.SitePath;
import dev.briefpress.facts.TopicLink;
import dev.briefpress.render.theme.Messages;
import dev.briefpress.render.view.Link;
import dev.briefpress.render.view.Views.CitedAt;
import dev.briefpress.render.view.Views.SourceLine;
import dev.briefpress.render.view.Views.SourceSummary;
import dev.briefpress.sourcing.Basis;
import dev.briefpress.sourcing.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources of a brief as readers see them. */
public final class SourceLines {
  private final Messages messages;

  public SourceLines(Messages messages) {
    this.messages = messages;
  }

  /**
   * The list of sources, numbered from 1 on.
   *
   * @param hosts the topics of the sources' hosts, as far as hosts have pages
   * @param page that shows the list
   */
  public List<SourceLine> of(
      List<Source> sources, Citations citations, List<TopicLink> hosts, SitePath page) {
    Map<Integer, List<Citation>> cited = new HashMap<>();
    citations.all().forEach(c -> cited.computeIfAbsent(c.source(), n -> new ArrayList<>()).add(c));
    List<SourceLine> lines = new ArrayList<>();
    for (Source source : sources) {
      int number = lines.size() + 1;
      lines.add(
          line(
              source,
              number,
              cited(cited.getOrDefault(number, List.of())),
              source.host().flatMap(host -> host(host, hosts, page))));
    }
    return lines;
  }

  private Optional<Link> host(String host, List<TopicLink> hosts, SitePath page) {
    return hosts.stream()
        .filter(topic -> topic.name().equals(host))
        .findFirst()
        .map(
            topic ->
                new Link(host, topic.address().from(page), messages.text("source.host", host)));
  }

  private SourceLine line(Source source, int number, List<CitedAt> cited, Optional<Link> host) {
    List<String> details = new ArrayList<>();
    source.author().ifPresent(details::add);
    source.publisher().ifPresent(details::add);
    source.kind().ifPresent(kind -> details.add(messages.text("source.kind." + kind.id())));
    source.published().ifPresent(d -> details.add(messages.date(d)));
    source
        .accessed()
        .ifPresent(d -> details.add(messages.text("source.accessed", messages.date(d))));
    source.origin().ifPresent(origin -> details.add(messages.text("source.origin", origin)));
    String letter = source.reliability().map(Enum::name).orElse("");
    String figure =
        source.credibility().isPresent() ? String.valueOf(source.credibility().getAsInt()) : "";
    List<String> grade = new ArrayList<>();
    if (!letter.isEmpty()) {
      grade.add(messages.text("reliability." + letter));
    }
    if (!figure.isEmpty()) {
      grade.add(messages.text("credibility." + figure));
    }
    return new SourceLine(
        source.title(),
        source.url().map(Object::toString),
        messages.list(details),
        Optional.of(letter + figure).filter(g -> !g.isEmpty()),
        Optional.of(String.join(" · ", grade)).filter(g -> !g.isEmpty()),
        RichText.source(number),
        source.descriptor(),
        source.archived().map(URI::toString),
        host,
        cited);
  }

  // A section that cites it several times is named once, and counted from then on.
  private List<CitedAt> cited(List<Citation> citations) {
    Map<String, Integer> times = new HashMap<>();
    List<CitedAt> places = new ArrayList<>();
    for (Citation citation : citations) {
      int time = times.merge(citation.section(), 1, Integer::sum);
      String section = section(citation);
      places.add(
          new CitedAt(
              "#" + citation.id(),
              time == 1 ? section : messages.number(time),
              time == 1 ? section : section + " " + messages.number(time)));
    }
    return places;
  }

  private String section(Citation citation) {
    if (citation.section().equals(Citations.FOOTNOTES)) {
      return messages.text("source.notes");
    }
    String heading = citation.heading();
    int more = heading.indexOf(" (");
    return heading.isEmpty()
        ? messages.text("source.text")
        : more > 0 ? heading.substring(0, more) : heading;
  }

  /** What the sources amount to; absent when there are none. */
  public Optional<SourceSummary> summary(List<Source> sources) {
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    Basis basis = new Basis(sources);
    List<String> line = new ArrayList<>();
    line.add(messages.counted("sources.count", sources.size()));
    boolean copies = basis.origins() < sources.size();
    if (copies) {
      line.add(messages.counted("sources.origins", basis.origins()));
    }
    basis.best().ifPresent(best -> line.add(messages.text("sources.best", best)));
    return Optional.of(
        new SourceSummary(
            messages.list(line), statement(basis, copies), !basis.grades().isEmpty()));
  }

  private String statement(Basis basis, boolean copies) {
    List<String> sentences = new ArrayList<>();
    if (copies) {
      sentences.add(messages.text("sources.origin.note"));
    }
    List<String> kinds = new ArrayList<>();
    basis
        .kinds()
        .forEach(
            (kind, number) ->
                kinds.add(
                    messages.text("source.kind." + kind.id())
                        + (number > 1 ? " (" + messages.number(number) + ")" : "")));
    if (!kinds.isEmpty()) {
      sentences.add(messages.text("sources.kinds", messages.list(kinds)));
    }
    basis
        .span()
        .map(
            span ->
                span.first().equals(span.last())
                    ? messages.text("sources.day", messages.date(span.first()))
                    : messages.text(
                        "sources.span", messages.date(span.first()), messages.date(span.last())))
        .ifPresent(sentences::add);
    List<String> grades = basis.grades();
    if (grades.size() > 1) {
      sentences.add(messages.text("sources.grades", messages.list(grades)));
    }
    if (basis.archived() > 0) {
      sentences.add(messages.text("sources.archived", basis.archived(), basis.sources().size()));
    }
    return String.join(" ", sentences);
  }
}
