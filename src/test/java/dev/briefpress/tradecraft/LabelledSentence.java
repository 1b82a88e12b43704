package dev.briefpress.tradecraft;

import dev.briefpress.check.Checker;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.files.Resource;
import dev.briefpress.markup.Markdown;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.SchemaReader;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.TaxonomyReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence, where it stands in a brief that is otherwise without fault, and what an editor
 * expects of the rules.
 *
 * @param place a slot of brief.md; with {@code !} behind it the sentence is all that stands there,
 *     else it stands behind what is there
 * @param settings fields of the front matter that differ from the usual
 * @param expected codes, without their group
 */
record LabelledSentence(
    String place, Map<String, String> settings, Set<String> expected, String sentence) {
  private static final String GROUP = "tradecraft/";
  private static final String BRIEF = Resource.text(LabelledSentence.class, "/tradecraft/brief.md");
  private static final Schemas SCHEMAS = SchemaReader.shipped();
  private static final DraftReader READER =
      new DraftReader(Path.of("."), Markdown.of(SCHEMAS.sectionIds()));
  private static final Checker CHECKER =
      new Checker(
          new Newsroom(
              SettingsReader.read(List.of(), Set.of(), Set.of()).value().orElseThrow(),
              TaxonomyReader.read("t.yaml", "categories: [{id: cyber, name: Cyber}]")
                  .value()
                  .orElseThrow(),
              SCHEMAS));
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("confidence", "moderate"),
          Map.entry("likelihood", "likely"),
          Map.entry("ladder", "icd203"),
          Map.entry("assessed", "A"),
          Map.entry(
              "hypothesis",
              "A ship touched the wall. Its log shows the place, but no damage to the hull was found."),
          Map.entry(
              "assessment",
              "Hypothesis %s is better supported, since the dates of the cracks agree with it."),
          Map.entry("assumptions", "The photographs of the autumn show this wall and no other."),
          Map.entry("gaps", "No divers have been down since the fall."),
          Map.entry("other", "The ferry has to land elsewhere."),
          Map.entry("entities", ""),
          Map.entry("technique", ""));

  /** Those in a file of src/test/resources/tradecraft. */
  static List<LabelledSentence> in(String file) {
    return Resource.text(LabelledSentence.class, "/tradecraft/" + file)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(LabelledSentence::of)
        .toList();
  }

  /** Those of held-out.tsv that are not among the ones that the rules were written with. */
  static List<LabelledSentence> heldOut() {
    Set<String> known =
        in("tuning.tsv").stream().map(LabelledSentence::sentence).collect(Collectors.toSet());
    return in("held-out.tsv").stream().filter(s -> !known.contains(s.sentence())).toList();
  }

  private static LabelledSentence of(String line) {
    String[] fields = line.split("\t", -1);
    String[] place = fields[0].split(" ", -1);
    Map<String, String> settings =
        Stream.of(place)
            .skip(1)
            .map(s -> s.split("=", 2))
            .collect(Collectors.toMap(s -> s[0], s -> s[1].replace('-', ' ')));
    Set<String> expected = fields[1].equals("-") ? Set.of() : Set.of(fields[1].split(",", -1));
    return new LabelledSentence(place[0], settings, expected, fields[2]);
  }

  /** Codes of the rules about sentences that find something in the brief with this sentence. */
  Set<String> found() {
    byte[] bytes = brief().getBytes(StandardCharsets.UTF_8);
    return CHECKER
        .check(READER.parse("content/briefs/2026/02/03/quay.md", bytes, DocumentType.BRIEF))
        .diagnostics()
        .stream()
        .map(Diagnostic::code)
        .filter(LabelledSentence::isOfTheGroup)
        .map(code -> code.substring(GROUP.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOfTheGroup(String code) {
    return Tradecraft.RULES.stream().anyMatch(rule -> rule.code().equals(code));
  }

  private String brief() {
    Map<String, String> slots = new HashMap<>(USUAL);
    slots.putAll(settings);
    slots.put(
        "bluf",
        "Stones fell from the north wall in January 2026. It is %s that the ferry quay stays closed until the summer. We hold this with %s confidence, because two surveys agree."
            .formatted(slots.get("likelihood"), slots.get("confidence")));
    slots.compute("assessment", (slot, text) -> text.formatted(slots.get("assessed")));
    boolean alone = place.endsWith("!");
    String slot = alone ? place.substring(0, place.length() - 1) : place;
    boolean item = slot.equals("entities") || slot.equals("technique");
    String before = alone || item ? "" : slots.get(slot) + " ";
    slots.put(slot, before + (item ? "- " : "") + sentence);
    String text = BRIEF;
    for (Map.Entry<String, String> entry : slots.entrySet()) {
      text = text.replace("{" + entry.getKey() + "}", entry.getValue());
    }
    return text;
  }
}
