package dev.briefpress.parse.reviewed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Brief;
import dev.briefpress.markup.Markdown;
import dev.briefpress.parse.Parser;
import dev.briefpress.read.Draft;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.SchemaReader;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.TaxonomyReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sum of a brief's text holds its words and nothing of its layout. */
class ReviewedTextTest {
  private static final Schemas SCHEMAS = SchemaReader.shipped();
  private static final Newsroom NEWSROOM =
      new Newsroom(
          SettingsReader.read(List.of(), Set.of(), Set.of()).value().orElseThrow(),
          TaxonomyReader.read("content/taxonomy.yaml", "categories: [{id: cyber, name: Cyber}]\n")
              .value()
              .orElseThrow(),
          SCHEMAS);
  private static final DraftReader READER =
      new DraftReader(Path.of("."), Markdown.of(SCHEMAS.sectionIds()));
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final String BRIEF =
      """
      ---
      title: A cable and its owner
      date: 2026-01-30
      category: cyber
      confidence: moderate
      tags: [cables, sea]
      summary: What the owner found.
      judgement: It is likely that an anchor cut the cable.
      likelihood: likely
      assessed: A
      ---

      ## 1. BLUF (Bottom Line Up Front)

      It is likely that *an anchor* cut the cable, as [the owner](https://example.org/a) says.
      Confidence is moderate.[^1]

      ## 2. Competing Hypotheses

      - **Hypothesis A:** An anchor cut it.
      - **Hypothesis B:** Somebody cut it.
      - **Assessment:** Hypothesis A is better supported.

      ## 3. Key Assumptions and Red Flags

      - **Assumptions:** The log is whole.
      - **Information Gaps:** The other log.
      - **Bias & Deception Risks:** None is known.

      ## 4. Implications and Strategic Risks

      | Year | Cuts |
      | --- | --- |
      | 2024 | 5.5 % |

      - **Political / Geopolitical:** Allies talk.
      - **Security / Counter-Terrorism:** Ships are boarded.
      - **Cyber / Information Space:** Traffic moves.
      - **Economic / Social:** Repairs cost.

      ## 5. Recommendations and Outlook

      - **Immediate Actions (0–30 days):** Look at the log.
      - **Medium-Term Posture (1–12 months):** Buy a ship.
      - **Scenario Outlook:**
        - **Best:** Nothing more.
        - **Worst:** All cables.
        - **Most-Likely:** One each winter.

      ## 6. Key Individuals and Entities

      - Ada Lindqvist, owner

      ## 7. Thematic Tags

      cables, sea

      ## Structured Analytic Techniques Applied

      - **Key Assumptions Check:** The log was looked at.

      [^1]: By the owner alone.
      """;

  private static String sum(String text) {
    Draft draft =
        READER
            .parse(
                "content/briefs/2026/01/30/cable.md",
                text.getBytes(StandardCharsets.UTF_8),
                DocumentType.BRIEF)
            .value()
            .orElseThrow();
    Brief brief = (Brief) new Parser(NEWSROOM).parse(draft).document().orElseThrow().document();
    return ReviewedText.sum(
        brief.header(), draft, SCHEMAS.find(brief.header().schema()).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "*an anchor* | _an anchor_",
        "*an anchor* | an anchor",
        "an anchor* cut the cable | an anchor* cut the [cable](https://example.org/c)",
        "(https://example.org/a) | (https://example.org/another)",
        "- **Hypothesis B:** | * __Hypothesis B:__",
        "## 6. Key | ## 7) Key",
        "moderate.[^1] | moderate.",
        "cables, sea | sea",
        "tags: [cables, sea] | tags: [cables, anchors]",
        "title: A cable and its owner | title: 'A  cable and its owner'",
        "category: cyber | lang: en\\ncategory: cyber",
        "says.\\nConfidence | says. Confidence",
      })
  void layoutTagsTargetsAndMarksDoNotCount(String old, String by) {
    String changed = BRIEF.replace(old.translateEscapes(), by.translateEscapes());
    assertThat(changed).isNotEqualTo(BRIEF);
    if (old.contains("[^1]")) {
      changed = changed.replace("The log is whole.", "The log is whole.[^1]");
    }
    assertThat(sum(changed)).isEqualTo(sum(BRIEF));
  }

  @Test
  void blanksInTablesDoNotCount() {
    assertThat(sum(BRIEF.replace("| 2024 | 5.5 % |", "|2024|  5.5 %|"))).isEqualTo(sum(BRIEF));
  }

  @Test
  void lineEndsAndTheOrderOfFieldsDoNotCount() {
    assertThat(sum(BRIEF.replace("\n", "\r\n"))).isEqualTo(sum(BRIEF));
    String moved =
        BRIEF.replace("assessed: A\n", "").replace("title: A cable", "assessed: A\ntitle: A cable");
    assertThat(sum(moved)).isEqualTo(sum(BRIEF));
  }

  @Test
  void aReviewAndSourcesDoNotCount() {
    String more =
        "review: {by: Ada, on: 2026-01-30}\nsources: [{title: A log}]\nai: {use: none}\n---\n\n##";
    assertThat(sum(BRIEF.replaceFirst("---\n\n##", more))).isEqualTo(sum(BRIEF));
  }

  // A word of the front matter's names, of tags or of an address is not one of the text.
  @Test
  void eachWordOfTheTextCounts() {
    String same = sum(BRIEF);
    int body = BRIEF.indexOf("\n---\n", 4) + 5;
    int tags = BRIEF.indexOf("## 7. Thematic Tags");
    int tagsEnd = BRIEF.indexOf("## Structured");
    Matcher words = WORD.matcher(BRIEF);
    int changed = 0;
    for (int from = body; words.find(from); from = words.end()) {
      int start = words.start();
      boolean counts =
          (start < tags || start > tagsEnd)
              && !isTarget(start)
              && !BRIEF.startsWith("## ", start - 3)
              && !BRIEF.startsWith("[^", start - 2);
      if (counts) {
        String other = BRIEF.substring(0, start) + "Zq" + BRIEF.substring(words.end());
        assertThat(sum(other)).as(BRIEF.substring(start, words.end())).isNotEqualTo(same);
        changed++;
      }
    }
    assertThat(changed).isGreaterThan(120);
  }

  private static boolean isTarget(int at) {
    int open = BRIEF.indexOf("](https", 0);
    return at > open && at < BRIEF.indexOf(')', open);
  }

  @ParameterizedTest
  @CsvSource({
    "title: A cable, title: No cable",
    "summary: What, summary: Whatever",
    "judgement: It is likely, judgement: It is unlikely",
    "likelihood: likely, likelihood: unlikely",
    "confidence: moderate, confidence: high",
    "assessed: A, assessed: B",
    "5.5 %, 55 %",
    "An anchor cut it., An anchor cut it?",
  })
  void eachFieldOfTheTextCountsAndSoDoesPunctuation(String old, String by) {
    assertThat(BRIEF).contains(old);
    assertThat(sum(BRIEF.replaceFirst(Pattern.quote(old), by))).isNotEqualTo(sum(BRIEF));
  }
}
