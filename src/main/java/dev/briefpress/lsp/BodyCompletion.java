package dev.briefpress.lsp;

import dev.briefpress.judgement.Ladder;
import dev.briefpress.lsp.Completion.Offer;
import dev.briefpress.schema.Schema;
import dev.briefpress.schema.SectionKind;
import dev.briefpress.schema.SectionSpec;
import dev.briefpress.settings.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * What can be written below a front matter: headings of the schema, targets of links, entities,
 * tags and techniques in their sections, and words of likelihood anywhere.
 */
final class BodyCompletion {
  private static final Pattern HEADING = Pattern.compile("#{1,3}(?:\\s.*)?");
  private static final Pattern LINK =
      Pattern.compile("(?:\\]\\(<?|^ {0,3}\\[[^\\]]+\\]:\\s+<?)([^)\\s]*)$");
  private static final Pattern ITEM = Pattern.compile("\\s*[-*+]\\s+(?:\\*\\*)?([^,:]*)");
  private static final Pattern WORDS = Pattern.compile("(?:([A-Za-z]+) )?([A-Za-z]{2,})$");

  private final Question asked;

  BodyCompletion(Question asked) {
    this.asked = asked;
  }

  Offer offer() {
    String before = asked.before();
    if (HEADING.matcher(before).matches()) {
      return asked.schema().map(this::headings).orElse(Offer.NONE);
    }
    Matcher link = LINK.matcher(before);
    if (link.find()) {
      return new LinkCompletion(asked).offer(link.group(1), link.start(1));
    }
    return asked
        .schema()
        .flatMap(schema -> section(schema, asked.row()))
        .flatMap(section -> values(section, before))
        .orElseGet(() -> likelihood(before));
  }

  /** The section of a schema in which a line stands. */
  private Optional<SectionSpec> section(Schema schema, int line) {
    for (int i = line; i >= asked.frontMatter().end(); i--) {
      if (asked.line(i).startsWith("## ")) {
        return schema.section(heading(asked.line(i)));
      }
    }
    return Optional.empty();
  }

  private static String heading(String line) {
    return line.replaceFirst("#+\\s+(?:\\d{1,2}[.)]?\\s+)?", "").strip();
  }

  // Those that stand already are left out, but for the one that is being typed.
  private Offer headings(Schema schema) {
    List<SectionSpec> taken = new ArrayList<>();
    for (int i = asked.frontMatter().end(); i < asked.document().text().lines(); i++) {
      if (i != asked.row() && asked.line(i).startsWith("## ")) {
        schema.section(heading(asked.line(i))).ifPresent(taken::add);
      }
    }
    List<Candidate> headings =
        schema.sections().stream()
            .filter(section -> !taken.contains(section))
            .map(BodyCompletion::heading)
            .toList();
    return new Offer(headings, asked.range(0, asked.line().length()), asked.before());
  }

  private static Candidate heading(SectionSpec section) {
    String heading = "## " + section.title();
    String required = section.required() ? "required section" : "section";
    return new Candidate(
        heading, heading, required, FieldHelp.section(section), CompletionItemKind.Module);
  }

  private Optional<Offer> values(SectionSpec section, String before) {
    Matcher item = ITEM.matcher(before);
    if (section.kind() == SectionKind.TAGS) {
      int comma = before.lastIndexOf(',') + 1;
      int start = item.matches() ? item.start(1) : comma + blanks(before.substring(comma));
      return Optional.of(
          offer(new FacetValues(asked.site(), facet(Facet.TAGS)).candidates(), start));
    }
    if (section.kind() == SectionKind.ENTITIES && item.matches()) {
      return Optional.of(
          offer(new FacetValues(asked.site(), facet(Facet.ENTITIES)).candidates(), item.start(1)));
    }
    if (section.kind() == SectionKind.TECHNIQUES && item.matches()) {
      boolean bold = before.startsWith("**", Math.max(0, item.start(1) - 2));
      List<Candidate> techniques =
          new FacetValues(asked.site(), facet(Facet.TECHNIQUES))
              .candidates().stream()
                  .map(one -> one.writing((bold ? "" : "**") + one.text() + ":** "))
                  .toList();
      return Optional.of(offer(techniques, item.start(1)));
    }
    return Optional.empty();
  }

  private static int blanks(String text) {
    return text.length() - text.stripLeading().length();
  }

  private Facet facet(String id) {
    return asked.taxonomy().facet(id);
  }

  private Offer offer(List<Candidate> candidates, int start) {
    String before = asked.before();
    return new Offer(candidates, asked.range(start, before.length()), before.substring(start));
  }

  // One word or two may have been typed of a term.
  private Offer likelihood(String before) {
    Matcher words = WORDS.matcher(before);
    if (!words.find()) {
      return Offer.NONE;
    }
    Ladder ladder = asked.ladder();
    for (int start : new int[] {words.start(), words.start(2)}) {
      String typed = before.substring(start).toLowerCase(Locale.ROOT);
      List<Candidate> terms =
          FieldCompletion.likelihood(ladder).stream()
              .filter(term -> term.text().startsWith(typed))
              .toList();
      if (!terms.isEmpty()) {
        return offer(terms, start);
      }
    }
    return Offer.NONE;
  }
}
