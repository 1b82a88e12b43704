package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code snippet.js} says of a brief, and with which label. */
class SnippetScriptTest {
  private static final String BRIEF =
      """
      {
        "sections": [
          {"id": "bluf", "heading": "BLUF", "parts": [
            {"kind": "prose", "text": "A ship cut the cable. It is likely that the U.S. Navy knew. Ports stayed open."}]},
          {"id": "hypotheses", "heading": "Competing Hypotheses", "parts": [
            {"kind": "hypotheses", "items": [
              {"name": "A", "label": "Hypothesis A", "preferred": true, "text": "An anchor was dragged by accident."},
              {"name": "B", "label": "Hypothesis B", "preferred": false, "text": "A crew cut the cable with a saw."}]},
            {"kind": "assessment", "label": "Assessment", "text": "Accident fits the track."}]},
          {"id": "assumptions", "heading": "Assumptions and Red Flags", "parts": [
            {"kind": "labelled", "items": [
              {"label": "Assumptions", "text": "Radar data are whole.", "items": [
                {"label": "Weather", "text": "The storm was as reported."}, {"label": "", "text": "Logs are whole."}]}]}]},
          {"id": "outlook", "heading": "Outlook", "parts": [
            {"kind": "scenarios", "label": "Scenarios", "text": "Three are weighed.", "items": [
              {"label": "Worst", "text": "Another cable is cut by a submarine."}]}]},
          {"id": "people", "heading": "Key People", "parts": [
            {"kind": "entities", "items": [{"name": "Ada Byron", "role": "envoy", "organisation": "Lovelace Trust"}]}]},
          {"id": "tags", "heading": "Tags", "parts": [{"kind": "tags", "items": ["seabed security"]}]},
          {"id": "methods", "heading": "Techniques", "parts": [
            {"kind": "techniques", "items": [{"name": "Red Team", "text": "Played the captain."}]}]}],
        "tags": [{"name": "seabed security"}],
        "facets": {"region": [{"id": "baltic", "name": "Baltic Sea"}], "year": [2025]},
        "sources": [{"title": "Court files", "publisher": "Helsinki Court"}],
        "revisions": [{"kind": "correction", "text": "The tonnage was wrong."},
                      {"kind": "update", "text": "The salvage began."}],
        "footnotes": {"text": "Measured at the pier."},
        "lead": {"text": "An early word."}
      }
      """;

  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  private static Object snippet(String brief, String words) {
    return Objects.requireNonNull(
        lunr.run(
            """
            const index = {lunr, manifest: {pipeline: ["stemmer"]}};
            const names = {preferred: "preferred", rejected: "not preferred", undecided: "none preferred",
              introduction: "Introduction", note: "Note", correction: "Correction", update: "Update", source: "Source", tag: "Tag"};
            const texts = query.passages(JSON.parse(args[0]), names);
            const terms = new Set(new query.Words(index).terms(args[1]));
            const found = query.snippet(index, texts, terms);
            return found ? `${found.label} #${found.section}: ${found.text}` : "nothing";
            """,
            brief,
            words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the bottom line and the assessment before anything else
        "cable | BLUF #bluf: A ship cut the cable.",
        "cable crew | BLUF #bluf: A ship cut the cable.",
        "accident | Assessment #hypotheses: Accident fits the track.",
        "navy | BLUF #bluf: It is likely that the U.S. Navy knew.",
        // what the desk does not hold itself says so
        "anchor | Hypothesis A, preferred #hypotheses: An anchor was dragged by accident.",
        "saw crew | Hypothesis B, not preferred #hypotheses: A crew cut the cable with a saw.",
        "submarine | Scenarios, Worst #outlook: Another cable is cut by a submarine.",
        "weighed | Scenarios #outlook: Three are weighed.",
        "radar | Assumptions #assumptions: Radar data are whole.",
        "storm | Assumptions, Weather #assumptions: The storm was as reported.",
        "logs | Assumptions #assumptions: Logs are whole.",
        // what is no sentence names its field
        "lovelace | Key People #people: Ada Byron, envoy, Lovelace Trust",
        "seabed | Tag #tags: seabed security",
        "baltic | Tag #: Baltic Sea",
        "captain | Techniques #methods: Red Team: Played the captain.",
        "helsinki | Source #sources: Court files, Helsinki Court",
        "tonnage | Correction #corrections-title: The tonnage was wrong.",
        "salvage | Update #corrections-title: The salvage began.",
        "pier | Note #: Measured at the pier.",
        "early | Introduction #: An early word.",
        "elsewhere | nothing",
      })
  void namesThePartThatASentenceStandsIn(String words, String told) {
    assertThat(snippet(BRIEF, words)).isEqualTo(told);
  }

  @Test
  void ofHypothesesThatAreAllOpenNoneIsCalledRejected() {
    assertThat(snippet(BRIEF.replace("true", "false"), "anchor"))
        .isEqualTo("Hypothesis A, none preferred #hypotheses: An anchor was dragged by accident.");
  }

  @Test
  void aLongSentenceKeepsItsBeginningWhichMayDenyWhatFollows() {
    String long1 =
        "It is unlikely that any of the ships that lay at anchor outside the port on that morning, of"
            + " which there were nine, had cut the cable before the storm came from the north.";
    assertThat(snippet(BRIEF.replace("A ship cut the cable. It", long1 + " It"), "storm north"))
        .isEqualTo(
            "BLUF #bluf: It is unlikely that any of the ships … of which there were nine, had cut the"
                + " cable before the storm came from the north.");
  }

  @Test
  void aBriefWithoutAnyOfThisHasNothingToSay() {
    assertThat(List.of(snippet("{}", "cable"), snippet("{\"sections\": []}", "cable")))
        .containsOnly("nothing");
  }
}
