package dev.briefpress.tradecraft;

import dev.briefpress.content.Status;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.judgement.Ladder;
import dev.briefpress.parse.Hypotheses;
import dev.briefpress.parse.Parsed;
import dev.briefpress.parse.header.Declared;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An English brief as the rules about its sentences look at it.
 *
 * @param declared what its front matter says of its judgement
 * @param sentences in the order of the file, as a reader sees them
 * @param estimates the same without fixed phrases that estimate nothing
 */
record Prose(
    Parsed parsed,
    Declared declared,
    List<Sentence> sentences,
    List<Sentence> estimates,
    WordLists words) {

  /** The prose of {@code parsed}; absent for what is no English brief, or withdrawn. */
  static Optional<Prose> of(Parsed parsed, WordLists words) {
    Optional<Declared> declared = parsed.frontMatter().declared();
    if (!parsed.draft().hasFields()
        || declared.isEmpty()
        || parsed.sections().isEmpty()
        || declared.get().status() == Status.WITHDRAWN
        || !Tradecraft.reads(declared.get().lang())) {
      return Optional.empty();
    }
    List<Sentence> sentences = ProseReader.read(parsed, parsed.sections().get());
    List<Sentence> estimates = sentences.stream().map(words::withoutFixed).toList();
    return Optional.of(new Prose(parsed, declared.get(), sentences, estimates, words));
  }

  /** The ladder of the brief. */
  Ladder ladder() {
    return declared.ladder();
  }

  /** The estimates in some places. */
  Stream<Sentence> in(Place... places) {
    Set<Place> wanted = Set.of(places);
    return estimates.stream().filter(s -> wanted.contains(s.place()));
  }

  /** A finding at a stretch of a sentence. */
  Diagnostic at(Rule rule, Sentence sentence, int start, int end, String message, String help) {
    return rule.at(parsed.file(), span(sentence, start, end), message, help);
  }

  /** Where a stretch of a sentence stands in the file. */
  Span span(Sentence sentence, int start, int end) {
    return parsed.draft().span(sentence.span(start, end));
  }

  /** The hypotheses of the brief, as they are named; empty when it has none. */
  List<Hypotheses> hypotheses() {
    return parsed.hypotheses();
  }

  /** Whether readers would see the brief. */
  boolean isPublished() {
    return declared.status() == Status.PUBLISHED;
  }
}
