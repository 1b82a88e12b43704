package dev.briefpress.versions;

import dev.briefpress.content.Body;
import dev.briefpress.content.BodyText;
import dev.briefpress.content.Brief;
import dev.briefpress.content.Header;
import dev.briefpress.content.Part;
import dev.briefpress.content.Section;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.judgement.Judgement;
import dev.briefpress.ledger.Substance;
import dev.briefpress.ledger.Substance.Hypothesis;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.Parser;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.read.Draft;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.sourcing.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a brief said at some time, with the parser of today; a fault that a rule of today
 * finds in it does not matter.
 */
final class PastReader {
  private final Newsroom newsroom;
  private final DraftReader reader;
  private final Parser parser;

  PastReader(Newsroom newsroom, DraftReader reader) {
    this.newsroom = newsroom;
    this.reader = reader;
    this.parser = new Parser(newsroom);
  }

  /** What {@code bytes} say, as the content of the file at {@code path}. */
  Past read(String path, byte[] bytes) {
    Optional<Draft> draft = reader.parse(path, bytes, DocumentType.BRIEF).value();
    if (draft.filter(Draft::hasFields).isEmpty()) {
      return Past.HIDDEN; // no program ever published it
    }
    Parsed parsed = parser.parse(draft.get());
    Optional<CheckedDocument> whole = parsed.document();
    return whole.isPresent() && whole.get().document() instanceof Brief brief
        ? of(brief, whole.get().body())
        : part(parsed);
  }

  /** What a checked brief says. */
  Past of(Brief brief, Body body) {
    Header header = brief.header();
    if (!isPublic(header.status(), header.tlp())) {
      return Past.HIDDEN;
    }
    Optional<String> term = brief.judgement().flatMap(Judgement::term);
    Substance substance =
        new Substance(
            header.title(),
            brief.judgement().map(Judgement::sentence),
            header.likelihood().or(() -> term),
            header.ladder(),
            Optional.of(header.confidence().id()),
            header.assessed(),
            hypotheses(body),
            header.sources().stream().map(PastReader::source).toList(),
            BodyText.read(body));
    return new Past(
        true,
        header.status() == Status.WITHDRAWN,
        header.date().day(),
        header.date().moment(),
        substance,
        header.revisions());
  }

  // Its words are there, and whether it was public is certain, or it counts as not public.
  private Past part(Parsed parsed) {
    FrontMatter front = parsed.frontMatter();
    Status status = front.status().orElse(Status.PUBLISHED);
    Tlp tlp = front.tlp().orElse(Tlp.CLEAR);
    boolean certain =
        (front.status().isPresent() || !front.fields().has("status"))
            && (front.tlp().isPresent() || !front.fields().has("tlp"));
    if (!certain || front.day().isEmpty() || parsed.body().isEmpty() || !isPublic(status, tlp)) {
      return Past.HIDDEN;
    }
    Body body = parsed.body().get();
    Substance words =
        new Substance(
            front.fields().line("title").orElse(""),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            hypotheses(body),
            List.of(),
            BodyText.read(body));
    return new Past(
        true,
        status == Status.WITHDRAWN,
        front.day().get(),
        front.day().get().atStartOfDay(newsroom.settings().timezone()).toInstant(),
        words,
        List.of());
  }

  private boolean isPublic(Status status, Tlp tlp) {
    return (status == Status.PUBLISHED || status == Status.WITHDRAWN)
        && tlp.compareTo(newsroom.settings().tlp()) <= 0;
  }

  private static List<Hypothesis> hypotheses(Body body) {
    List<Hypothesis> all = new ArrayList<>();
    for (Section section : body.sections()) {
      for (Part part : section.parts()) {
        if (part instanceof Part.Hypotheses hypotheses) {
          hypotheses
              .items()
              .forEach(h -> all.add(new Hypothesis(h.name(), first(h.text().sentences()))));
        }
      }
    }
    return all;
  }

  private static String first(List<String> sentences) {
    return sentences.isEmpty() ? "" : sentences.get(0);
  }

  private static String source(Source source) {
    return Stream.of(
            source.publisher(), Optional.of(source.title()), source.url().map(Objects::toString))
        .flatMap(Optional::stream)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
