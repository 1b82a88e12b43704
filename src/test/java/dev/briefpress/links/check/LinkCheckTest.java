package dev.briefpress.links.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.SampleBrief;
import dev.briefpress.content.Slug;
import dev.briefpress.content.Status;
import dev.briefpress.content.Tlp;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.links.SampleContent;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCheckTest {
  private static final String A = "content/briefs/2026/01/01/a.md";
  private static final Withdrawal WRONG = new Withdrawal(LocalDate.of(2026, 2, 1), "Wrong", false);

  private static SampleBrief a() {
    return SampleBrief.of("a", "2026-01-01").tags("one").anchors("bluf", "outlook");
  }

  private static SampleBrief b() {
    return SampleBrief.of("b", "2026-01-02").tags("two").anchors("bluf", "assumptions");
  }

  @Test
  void aSoundSiteHasNoFinding() {
    SampleContent content =
        SampleContent.of(
                a().aliases("old/a.html")
                    .related("b")
                    .references(
                        "content/briefs/2026/01/02/b.md#bluf",
                        A + "#outlook",
                        "content/pages/why.md",
                        "content/pages/why.md#gr%C3%B6%C3%9Fe",
                        "content/summaries/e.md#insights",
                        "content/briefs/2026/01/01/report.pdf#page=3",
                        "content/tags/two.html"),
                b())
            .page("why")
            .edition("e", "2026-01-01", "")
            .files("content/briefs/2026/01/01/report.pdf");
    assertThat(content.printed()).isEmpty();
  }

  @Test
  void everyRuleIsInTheCatalogueOnceAndHasItsDocumentation() {
    assertThat(LinkRules.ALL).extracting(Rule::code).doesNotHaveDuplicates().hasSize(9);
    assertThat(LinkRules.ALL)
        .allSatisfy(
            rule -> {
              assertThat(rule.code()).matches("(link|front-matter)/.*");
              assertThat(List.of(rule.finds(), rule.why(), rule.example(), rule.instead()))
                  .noneMatch(String::isBlank);
              assertThat(rule.example()).isNotEqualTo(rule.instead());
            });
  }

  @Nested
  class BrokenLinks {
    @ParameterizedTest
    @CsvSource({
      "content/pages/metodology.md, did you mean '/pages/methodology.md'?",
      "content/methodology.md, did you mean '/pages/methodology.md'?",
      "content/pages/Methodology.md, did you mean '/pages/methodology.md'?",
      "content/methodology.html, link to its source: '/pages/methodology.md'",
      "content/briefs/2026/01/02/b.html, link to its source: '/briefs/2026/01/02/b.md'",
      "content/briefs/2026/01/30/b.md, did you mean '/briefs/2026/01/02/b.md'?",
      "content/nothing-like-it.md, 'link to a file of the content folder, from its top with a"
          + " leading `/`'"
    })
    void sayWhatWasProbablyMeant(String target, String help) {
      SampleContent content = SampleContent.of(a().references(target), b()).page("methodology");
      assertThat(content.printed())
          .containsExactly("link/broken " + A + ":20 there is no file '" + target + "'");
      assertThat(content.helps()).containsExactly(help);
    }

    @Test
    void areFoundInDraftsPagesAndEditionsToo() {
      assertThat(
              SampleContent.of(a().status(Status.DRAFT).references("content/x/1.png"))
                  .page("why", "content/x/2.png")
                  .edition("e", "2026-01-01", "", "content/x/3.png")
                  .printed())
          .containsExactly(
              "link/broken " + A + ":20 there is no file 'content/x/1.png'",
              "link/broken content/pages/why.md:20 there is no file 'content/x/2.png'",
              "link/broken content/summaries/e.md:20 there is no file 'content/x/3.png'");
    }

    @Test
    void areToldEachWithItsPlace() {
      assertThat(SampleContent.of(a().references("content/x.md", "content/y.md")).findings())
          .extracting(d -> d.span().line())
          .containsExactly(20, 21);
    }

    @Test
    void inAWithdrawnBriefDoNotMatter() {
      SampleContent content = SampleContent.of(a().withdrawn(WRONG).references("content/x.md"));
      assertThat(content.printed()).isEmpty();
    }

    @Test
    void toADocumentWithErrorsAreItsOwnMatter() {
      SampleContent content = SampleContent.of(a().references("content/pages/why.md"));
      assertThat(content.rejected("content/pages/why.md").printed()).isEmpty();
    }

    @Test
    void includeFilesWhoseNameCannotBeAnAddress() {
      String target = "content/pages/10:30.png";
      assertThat(SampleContent.of(a().references(target)).files(target).printed())
          .containsExactly(
              "link/broken " + A + ":20 '" + target + "' has a name that cannot be an address");
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void areCheapEvenByTheThousand() {
      SampleContent content =
          SampleContent.of(
              a().references(
                      IntStream.range(0, 2_000)
                          .mapToObj(i -> "content/briefs/all/brief-" + word(i) + "-x.md")
                          .toArray(String[]::new)));
      content.files(
          IntStream.range(0, 20_000)
              .mapToObj(i -> "content/briefs/all/brief-" + word(i) + ".md")
              .toArray(String[]::new));
      content.files("content/briefs/all/brief-" + word(7) + "x.md");
      List<String> helps = content.helps().toList();
      assertThat(helps).hasSize(2_000);
      assertThat(helps.get(7)).contains("brief-" + word(7) + "x.md");
    }
  }

  /** Five letters. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int i = 0, rest = number * 37; i < 5; i++, rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }

  @Nested
  class BrokenAnchors {
    @ParameterizedTest
    @CsvSource({
      "content/briefs/2026/01/02/b.md#asumptions, did you mean '#assumptions'?",
      "content/briefs/2026/01/02/b.md#nowhere-near, 'the page has #bluf, #assumptions'",
      "content/briefs/2026/01/01/a.md#blouf, did you mean '#bluf'?",
      "content/pages/why.md#gr%C3%B6sse, did you mean '#größe'?"
    })
    void sayWhatThePageOffers(String target, String help) {
      SampleContent content = SampleContent.of(a().references(target), b()).page("why");
      assertThat(content.findings())
          .extracting(Diagnostic::code, d -> d.span().line(), Diagnostic::help)
          .containsExactly(tuple("link/broken-anchor", 20, help));
    }

    @Test
    void surviveAFragmentThatIsNoText() {
      SampleContent content = SampleContent.of(a().references(A + "#%E4%zz"));
      assertThat(content.printed()).singleElement().asString().startsWith("link/broken-anchor");
    }
  }

  @Nested
  class UnpublishedLinks {
    @Test
    void nameTheReason() {
      SampleContent content =
          SampleContent.of(
              a().references(
                      "content/briefs/2026/01/03/draft.md",
                      "content/briefs/2026/01/03/review.md",
                      "content/briefs/2027/01/03/later.md",
                      "content/briefs/2026/01/03/marked.md#bluf"),
              SampleBrief.of("draft", "2026-01-03").status(Status.DRAFT),
              SampleBrief.of("review", "2026-01-03").status(Status.REVIEW),
              SampleBrief.of("later", "2027-01-03"),
              SampleBrief.of("marked", "2026-01-03").tlp(Tlp.RED));
      String folder = "'content/briefs/";
      assertThat(content.printed())
          .containsExactly(
              "link/unpublished " + A + ":20 " + folder + "2026/01/03/draft.md' is a draft",
              "link/unpublished " + A + ":21 " + folder + "2026/01/03/review.md' is in review",
              "link/unpublished "
                  + A
                  + ":22 "
                  + folder
                  + "2027/01/03/later.md' is scheduled for 2027-01-03",
              "link/unpublished "
                  + A
                  + ":23 "
                  + folder
                  + "2026/01/03/marked.md' is marked TLP:RED, above this site's TLP:CLEAR");
      assertThat(content.findings()).allMatch(Diagnostic::isError);
      assertThat(content.drafts().future().printed()).hasSize(1);
    }

    @Test
    void toAWithdrawnBriefAreAWarningBecauseANoticeStandsThere() {
      SampleContent content =
          SampleContent.of(
              a().references("content/briefs/2026/01/02/b.md#bluf"), b().withdrawn(WRONG));
      assertThat(content.findings())
          .singleElement()
          .satisfies(d -> assertThat(d.code()).isEqualTo("link/unpublished"))
          .satisfies(d -> assertThat(d.severity()).isEqualTo(Severity.WARNING))
          .satisfies(d -> assertThat(d.message()).contains("withdrawn since 2026-02-01"));
    }

    @Test
    void amongDocumentsThatAreNotPublishedDoNotMatterYet() {
      SampleContent content =
          SampleContent.of(
              a().status(Status.DRAFT).references("content/briefs/2026/01/02/b.md#assumptions"),
              b().status(Status.DRAFT).references("content/briefs/2026/01/02/b.md#bluf"));
      assertThat(content.printed()).isEmpty();
    }
  }

  @Nested
  class DuplicateAddresses {
    @Test
    void areToldAtBothAndEachNamesTheOther() {
      SampleContent content =
          SampleContent.of(a().field("slug", 3), b().aliases("BRIEFS/2026/01/01/A.html"));
      assertThat(content.printed())
          .containsExactly(
              "link/duplicate-address "
                  + A
                  + ":3 the address /briefs/2026/01/01/a.html is also that of the alias in"
                  + " content/briefs/2026/01/02/b.md",
              "link/duplicate-address content/briefs/2026/01/02/b.md:1 the address"
                  + " /BRIEFS/2026/01/01/A.html is also that of the brief "
                  + A);
    }

    @Test
    void pointAtTheAliasItself() {
      SampleContent content =
          SampleContent.of(
              a().aliases("x.html", "y/index.html")
                  .field("aliases", 5)
                  .field("aliases//x.html", 6)
                  .field("aliases//y/", 7),
              b().aliases("x.html", "y/index.html").field("aliases", 9));
      assertThat(content.findings()).extracting(d -> d.span().line()).containsExactly(6, 7, 9, 9);
    }

    @Test
    void betweenBriefsAreToldOnceABrief() {
      SampleContent content = SampleContent.of(a(), b());
      content.add(moved("c", 'x')).add(moved("c", 'y')).add(moved("c", 'z'));
      assertThat(content.printed())
          .hasSize(3)
          .allMatch(line -> line.contains("/briefs/2026/01/05/c.html is also that of the brief"));
    }

    private static Brief moved(String slug, char folder) {
      Brief brief = SampleBrief.of(slug, "2026-01-05").build();
      return new Brief(
          new BriefId("content/briefs/" + folder + "/" + slug + ".md"),
          brief.slug(),
          brief.address(),
          brief.header(),
          brief.summary(),
          brief.judgement(),
          brief.kicker(),
          brief.entities(),
          brief.techniques(),
          brief.references(),
          brief.anchors(),
          brief.words(),
          brief.reviewed(),
          brief.responsible(),
          brief.digest(),
          brief.fields());
    }

    @Test
    void areFoundBeforeAScheduledBriefComesOut() {
      SampleContent content =
          SampleContent.of(
              a().aliases("x.html"), SampleBrief.of("later", "2027-01-01").aliases("x.html"));
      assertThat(content.printed()).hasSize(2);
    }

    @Test
    void ofDraftsDoNotMatterUntilTheyArePublished() {
      SampleContent content =
          SampleContent.of(a().aliases("x.html"), b().status(Status.DRAFT).aliases("x.html"));
      assertThat(content.printed()).isEmpty();
      assertThat(content.drafts().printed()).hasSize(2);
    }

    @Test
    void includeFilesBesideABriefsData() {
      String file = "content/briefs/2026/01/01/A.JSON";
      SampleContent content = SampleContent.of(a().references(file)).files(file);
      assertThat(content.printed())
          .containsExactly(
              "link/duplicate-address "
                  + file
                  + ":1 the address /briefs/2026/01/01/A.JSON is also that of the data of the brief "
                  + A,
              "link/duplicate-address "
                  + A
                  + ":1 the address /briefs/2026/01/01/a.json is also that of the file "
                  + file);
    }

    @Test
    void includeAFileThatWouldHaveToBeAFolder() {
      SampleContent content = SampleContent.of(a()).page("why");
      assertThat(content.page("more", Status.PUBLISHED, List.of("why.html/old.html")).printed())
          .containsExactly(
              "link/duplicate-address content/pages/more.md:1 the address /why.html/old.html lies"
                  + " below that of the page content/pages/why.md");
    }

    @Test
    void includeTwoEditionsOfOneKindAndDay() {
      SampleContent content =
          SampleContent.of()
              .edition("2026/2026-01-01-evening", "2026-01-01", "evening")
              .edition("2026-01-01-evening", "2026-01-01", "evening")
              .edition("2026-01-01", "2026-01-01", "");
      assertThat(content.printed())
          .hasSize(2)
          .allMatch(
              line -> line.contains("/daily/2026-01-01.html is also that of the daily edition"));
    }

    @Test
    void anAliasToABriefsOwnAddressIsOne() {
      SampleContent content = SampleContent.of(a().aliases("briefs/2026/01/01/a.html"));
      assertThat(content.printed()).hasSize(2);
    }
  }

  @Nested
  class ReservedAddresses {
    @ParameterizedTest
    @CsvSource({
      "index.html",
      "INDEX.html",
      "404.html",
      "tags/cyber.html",
      "Tags/x.html",
      "search/x.html",
      "daily/2026-01-01.html",
      "assets/x.html",
      "feed.xml/x.html",
      "categories/law.html",
      "entities/x.html",
      "techniques/x.html",
      "archive/2026-01.html"
    })
    void areRefusedToAliases(String alias) {
      SampleContent content =
          SampleContent.of(a().aliases(alias).field("aliases", 4), b().aliases(alias));
      assertThat(content.printed())
          .containsExactly(
              "link/reserved-address "
                  + A
                  + ":4 the address /"
                  + alias
                  + " is kept for what Briefpress makes itself",
              "link/reserved-address content/briefs/2026/01/02/b.md:1 the address /"
                  + alias
                  + " is kept for what Briefpress makes itself");
    }

    @ParameterizedTest
    @CsvSource({"tags.html", "index/x.html", "2019/tags/x.html", "sitemap.html", "my-tags/x.html"})
    void areNoMoreThanNeeded(String alias) {
      assertThat(SampleContent.of(a().aliases(alias)).printed()).isEmpty();
    }

    @Test
    void areRefusedToPagesAndFiles() {
      SampleContent content =
          SampleContent.of(a().references("content/robots.txt", "content/sitemap-12.xml"))
              .page("404")
              .files("content/robots.txt", "content/sitemap-12.xml");
      assertThat(content.findings())
          .extracting(Diagnostic::file)
          .containsExactly("content/pages/404.md", "content/robots.txt", "content/sitemap-12.xml");
    }
  }

  @Nested
  class NearDuplicateTags {
    @ParameterizedTest
    @CsvSource({
      "supply chains, supply chain",
      "cyber security, cybersecurity",
      "Côte d’Ivoire, Cote d'Ivoire",
      "policies, policy",
      "cyber defense, cyber defence",
      "disinfromation, disinformation",
      "sanctionss list, sanctions list"
    })
    void areToldAtTheRarerOne(String rarer, String other) {
      assertTold(rarer, other, "nearly");
    }

    private void assertTold(String rarer, String other, String how) {
      SampleContent content =
          SampleContent.of(
              SampleBrief.of("new", "2026-01-03").tags(rarer).field("tags", 6),
              SampleBrief.of("old", "2026-01-01").tags(other).field("tags", 6),
              SampleBrief.of("older", "2025-01-01").tags(other).field("tags", 6));
      assertThat(content.printed())
          .containsExactly(
              "link/near-duplicate-tag content/briefs/2026/01/03/new.md:6 tag '%s' (1 brief) is %s '%s' (2 briefs)"
                  .formatted(rarer, how, other));
      assertThat(content.findings()).noneMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @CsvSource({
      "Iran, Iraq",
      "disinformation, misinformation",
      "UNSCR 1701, UNSCR 1702",
      "elections 2024, elections 2025",
      "North Korea, South Korea",
      "C#, C++",
      "news, new",
      "Gambia, Zambia",
      "stress, stres",
      "terrorism, terrorist",
      "Russia, Russian",
      "Ethiopia, Ethiopian",
      "election, ejection",
      "Slovenia, Slovakia",
      "missile defence, missile defender"
    })
    void areNotWhatOnlyLooksAlike(String one, String other) {
      SampleContent content =
          SampleContent.of(
              SampleBrief.of("x", "2026-01-03").tags(one),
              SampleBrief.of("y", "2026-01-01").tags(other));
      assertThat(content.printed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "Kiev, Kyiv",
      "Turkey, Türkiye",
      "USA, United States",
      "U.S., USA",
      "kharkov, Kharkiv",
      "NATO, North Atlantic Treaty Organization"
    })
    void areTwoNamesOfOneThingToo(String rarer, String other) {
      assertTold(rarer, other, "another name of");
    }

    @Test
    void ofEqualNumberAreToldAtTheLaterOne() {
      SampleContent content =
          SampleContent.of(
              SampleBrief.of("early", "2026-01-01").tags("supply chains"),
              SampleBrief.of("late", "2026-01-03").tags("supply chain"));
      assertThat(content.findings())
          .extracting(Diagnostic::file)
          .containsExactly("content/briefs/2026/01/03/late.md");
    }

    @Test
    void giveWayToTheTaxonomy() {
      SampleContent content =
          SampleContent.of(
                  SampleBrief.of("a", "2026-01-01").tags("supply chains"),
                  SampleBrief.of("b", "2026-01-02").tags("supply chains"),
                  SampleBrief.of("c", "2026-01-03").tags("supply chain"))
              .taxonomy("categories: [{id: cyber, name: C}]\ntags: [{name: supply chain}]\n");
      assertThat(content.findings())
          .extracting(Diagnostic::file)
          .containsExactly("content/briefs/2026/01/01/a.md", "content/briefs/2026/01/02/b.md");
      content.taxonomy(
          "categories: [{id: cyber, name: C}]\n"
              + "tags: [{name: supply chain}, {name: supply chains}]\n");
      assertThat(content.printed()).isEmpty();
    }

    @Test
    void pointAtTheTagAsWritten() {
      SampleContent content =
          SampleContent.of(
              SampleBrief.of("a", "2026-01-01").tags("supply chain"),
              SampleBrief.of("b", "2026-01-02")
                  .tags("Supply Chains")
                  .field("tags", 5)
                  .field("tags/law", 6)
                  .field("tags/Supply Chains", 7));
      assertThat(content.findings()).extracting(d -> d.span().line()).containsExactly(7);
    }

    @Test
    void floodNoReport() {
      SampleContent content = SampleContent.of();
      for (int i = 0; i < 30; i++) {
        content.briefs(List.of(SampleBrief.of("s" + i, "2026-01-01").tags("supply chain")));
        content.briefs(List.of(SampleBrief.of("p" + i, "2026-01-02").tags("supply chains")));
      }
      assertThat(content.printed()).hasSize(10);
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void areLookedForAmongTensOfThousandsThatDifferByOneLetter() {
      SampleContent content = SampleContent.of();
      for (int i = 0; i < 20_000; i++) {
        String own = Character.toString(0x4E00 + i % 20_000);
        content.briefs(
            List.of(
                SampleBrief.of("b" + i, "2026-01-01").tags("long" + own + "word " + word(i), "x")));
        content.briefs(
            List.of(SampleBrief.of("c" + i, "2026-01-01").tags("longwords" + own + " tag")));
      }
      assertThat(content.findings()).isEmpty();
    }
  }

  @Nested
  class UnknownRelatedBriefs {
    @Test
    void sayWhatWasProbablyMeant() {
      SampleContent content =
          SampleContent.of(
              a().related("estlink-cabel").field("related", 8).field("related/estlink-cabel", 9),
              SampleBrief.of("estlink-cable", "2027-01-01").status(Status.DRAFT));
      assertThat(content.printed())
          .containsExactly(
              "link/unknown-related " + A + ":9 no brief has the slug 'estlink-cabel'");
      assertThat(content.helps()).containsExactly("did you mean 'estlink-cable'?");
    }

    @Test
    void mayBeWaitingForTheirErrorsToBeMended() {
      SampleContent content = SampleContent.of(a().related("broken"));
      assertThat(content.rejected("content/briefs/2026/01/01/broken.md").printed()).isEmpty();
    }
  }

  @Test
  void namesMadeToHaveOneAddressAreFound() {
    // Found by trying a million names until two digests were equal.
    String one = "\u30BF\u30B0\u9AA2\u4E23";
    String other = "\u30BF\u30B0\u912F\u4E27";
    assertThat(Slug.ofName(one)).isEqualTo(Slug.ofName(other));
    SampleContent content =
        SampleContent.of(a().tags(one).field("tags", 5), b().tags(other).field("tags", 6));
    assertThat(content.findings())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("link/duplicate-address"))
        .satisfies(d -> assertThat(d.message()).contains(one, other, "the same address"));
  }
}
