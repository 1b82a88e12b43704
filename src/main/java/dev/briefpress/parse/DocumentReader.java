package dev.briefpress.parse;

import dev.briefpress.content.Body;
import dev.briefpress.content.Document;
import dev.briefpress.parse.header.Findings;
import dev.briefpress.parse.header.FrontMatter;
import dev.briefpress.read.Draft;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes one document and its body of a draft. */
abstract class DocumentReader {
  final Newsroom newsroom;
  final Draft draft;
  final Findings findings;

  DocumentReader(Newsroom newsroom, Draft draft) {
    this.newsroom = newsroom;
    this.draft = draft;
    this.findings = new Findings(draft.path());
  }

  /** What can be read of the draft. */
  abstract Parsed read();

  /** The same once its fields are read: reads the body, of which {@code document} is made. */
  Parsed withBody(
      FrontMatter front,
      Schema schema,
      Function<Body, ? extends Optional<? extends Document>> document) {
    List<Hypotheses> hypotheses = new ArrayList<>();
    Context context = new Context(draft, newsroom.taxonomy(), front, findings, hypotheses);
    BodyReader.Result read = new BodyReader(context, schema).read();
    return new Parsed(
        newsroom,
        draft,
        front,
        Optional.of(read.sections()),
        List.copyOf(hypotheses),
        Optional.of(read.body()),
        document.apply(read.body()).map(made -> new CheckedDocument(made, read.body())),
        findings.all());
  }

  /** The name of the file without its folders. */
  String fileName() {
    return draft.path().substring(draft.path().lastIndexOf('/') + 1);
  }
}
