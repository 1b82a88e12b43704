package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.golden.Golden;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrix of competing hypotheses as a site publishes it. */
class MatrixPagesTest {
  private static final String PAGE = "briefs/2026/01/30/matrix";
  private static final String FIELDS =
      """
      tags: [a]
      assessed: B
      sources:
        - {id: log, title: "The ship's log, \\"bound\\"", reliability: B, credibility: 2}
      ach:
        hypotheses: [A, B]
        evidence:
          - {id: e1, text: "=cmd|' /C calc'!A0", source: log, weight: 2.5, A: II, B: CC}
          - {id: e2, text: "An anchor, <b>torn</b>", source: "@harbour", A: C, B: I}
          - {id: e3, text: A cable was cut, A: N, B: N}
      """;

  private static PublishedSite site(Path folder, String fields) {
    SmallSite site = SmallSite.in(folder);
    site.withBrief("matrix", "Matrix", fields, "Words.", "Europol");
    site.withBrief("plain", "Plain", "tags: [a]\n", "Words.", "Europol");
    return site.build();
  }

  @Test
  void thePageShowsATableInWordsWithItsResult(@TempDir Path folder) {
    Document page = site(folder, FIELDS).page(PAGE + ".html");
    Element matrix = page.expectFirst("#hypotheses .matrix");
    Golden.check("pages/matrix.html", matrix.outerHtml() + "\n");
    assertThat(page.select("head link[type='text/csv']").attr("href")).isEqualTo("matrix.ach.csv");
  }

  @Test
  void theFileBesideThePageIsSafeInASpreadsheet(@TempDir Path folder) {
    assertThat(site(folder, FIELDS).text(PAGE + ".ach.csv"))
        .isEqualTo(
            "id,text,source,weight,A,B\r\n"
                + "e1,'=cmd|' /C calc'!A0,log,2.5,II,CC\r\n"
                + "e2,\"An anchor, <b>torn</b>\",'@harbour,1,C,I\r\n"
                + "e3,A cable was cut,,1,N,N\r\n");
  }

  @Test
  void theDataHasTheScoresAndWhatTheyRestOn(@TempDir Path folder) {
    assertThat(site(folder, FIELDS).text(PAGE + ".json"))
        .contains(
            "\"scores\":[{\"hypothesis\":\"A\",\"against\":5},{\"hypothesis\":\"B\",\"against\":1}],"
                + "\"least\":[\"B\"],\"turns\":[{\"without\":[\"e1\"],\"least\":[\"A\"]}]");
  }

  @Test
  void aBriefWithoutAMatrixHasNoneOfThis(@TempDir Path folder) {
    PublishedSite site = site(folder, FIELDS);
    Document page = site.page("briefs/2026/01/30/plain.html");
    assertThat(page.select(".matrix, head link[type='text/csv']")).isEmpty();
    assertThat(site.files()).doesNotContain("briefs/2026/01/30/plain.ach.csv");
  }

  @Test
  void ofAWithdrawnBriefNothingOfItsMatrixIsLeft(@TempDir Path folder) {
    PublishedSite site =
        site(
            folder,
            FIELDS + "status: withdrawn\nwithdrawn: {on: 2026-02-01, reason: A log was forged.}\n");
    assertThat(site.files()).noneMatch(file -> file.endsWith(".ach.csv"));
    assertThat(site.text(PAGE + ".html")).doesNotContain("torn", ".ach.csv");
    assertThat(site.text(PAGE + ".json")).doesNotContain("torn", "\"ach\"");
  }

  @Test
  void aPageInAnotherLanguageHasItsWords(@TempDir Path folder) {
    Document page =
        site(folder, FIELDS.replace("tags: [a]", "tags: [a]\nlang: de")).page(PAGE + ".html");
    assertThat(page.expectFirst(".matrix tbody tr").text())
        .isEqualTo(
            "e1 =cmd|' /C calc'!A0 The ship's log, \"bound\" · Gewicht 2,5 sehr unvereinbar sehr"
                + " vereinbar");
    assertThat(page.select(".matrix-result").text())
        .isEqualTo("Gegen Hypothese B spricht am wenigsten. Ohne e1 wäre das Ergebnis A.");
  }
}
