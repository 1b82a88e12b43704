package dev.briefpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up site of any size: briefs of some 600 words in the sections of {@code
 * intelligence-report/3}, the same bytes for the same seed.
 *
 * <p>Words, tags and names are drawn from long-tailed pools, so that tag pages, related briefs and
 * the search index meet a realistic skew: the n-th most frequent is drawn n^0.75 times less often
 * than the first. Briefs are numbered from the oldest, sixty a day; the last of them are of {@link
 * #LAST_DAY}. Each follows from its number alone, so that one more changes none.
 *
 * <pre>{@code
 * Corpus corpus = new Corpus(7, 10_000);
 * corpus.write(folder);                                   // a whole site; builds with --now NOW
 * Corpus.write(folder, corpus.brief(10_000));             // the next brief to arrive
 * }</pre>
 */
public final class Corpus {
  /** A day after the last brief: give it to commands as {@code --now}. */
  public static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");

  static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

  private static final int A_DAY = 60;

  /** Before this day another schema is in force, so that briefs name theirs. */
  private static final LocalDate IN_FORCE = LocalDate.of(2026, 1, 1);

  private static final List<String> CATEGORIES =
      List.of(
          "Cybersecurity",
          "Counter-Terrorism",
          "National Security",
          "Regional Conflicts",
          "Information Warfare",
          "Economic Security");
  private static final List<String> TECHNIQUES =
      List.of(
          "Adversarial Threat Simulation",
          "Indicators Development",
          "Bayesian Scenario Modeling",
          "Network Influence Mapping",
          "Cognitive Bias Stress Test",
          "Key Assumptions Check",
          "Cross-Impact Simulation",
          "Narrative Pattern Analysis");
  private static final List<String> CONFIDENCE = List.of("low", "moderate", "high");
  private static final List<String> ROLES =
      List.of(
          "Director",
          "Deputy Minister",
          "Spokesperson",
          "Commissioner",
          "Chief of Staff",
          "Analyst");

  private final long seed;
  private final int size;
  private final Lexicon lexicon;

  /** A corpus of {@code size} briefs, though {@link #brief} makes more of them as well. */
  public Corpus(long seed, int size) {
    this.seed = seed;
    this.size = size;
    this.lexicon = new Lexicon(new Random(seed), size);
  }

  /** A file of a site, its path relative to the site's folder. */
  public record SourceFile(String path, String text) {}

  /**
   * Writes a site: {@code Corpus FOLDER BRIEFS [SEED]}; the seed is 7 unless given.
   *
   * @throws IllegalArgumentException for other arguments
   */
  public static void main(String[] arguments) {
    if (arguments.length < 2 || arguments.length > 3) {
      throw new IllegalArgumentException("give FOLDER BRIEFS [SEED]");
    }
    long seed = arguments.length == 3 ? Long.parseLong(arguments[2]) : 7;
    new Corpus(seed, Integer.parseInt(arguments[1])).write(Path.of(arguments[0]));
  }

  /** Writes the whole site into {@code folder}, which may be missing. */
  public void write(Path folder) {
    Stream.concat(
            Stream.of(settings(), taxonomy()),
            IntStream.range(0, size).parallel().mapToObj(this::brief))
        .forEach(file -> write(folder, file));
  }

  /** Writes one file, and the folders above it. */
  public static void write(Path folder, SourceFile file) {
    Path path = folder.resolve(file.path());
    try {
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile settings() {
    return new SourceFile(
        "site.properties",
        """
        site.title=A made-up newsroom
        site.host=https://briefs.example.org
        # Its sentences are made of any words.
        check.tradecraft/hypothesis-unopposed=off
        check.tradecraft/no-time-frame=off
        check.tradecraft/technique-untraced=off
        check.tradecraft/vague-likelihood=off
        """);
  }

  private static SourceFile taxonomy() {
    String categories =
        CATEGORIES.stream()
            .map(name -> "  - {id: %s, name: %s}\n".formatted(id(name), name))
            .collect(Collectors.joining());
    String techniques =
        TECHNIQUES.stream().map("  - {name: %s}\n"::formatted).collect(Collectors.joining());
    return new SourceFile(
        "content/taxonomy.yaml", "categories:\n" + categories + "techniques:\n" + techniques);
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** The brief with this number, counted from 0 for the oldest; {@code size} and more are newer. */
  public SourceFile brief(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    Prose prose = new Prose(lexicon, random);
    LocalDate date = LAST_DAY.minusDays(Math.floorDiv(size - 1 - number, A_DAY));
    String title = prose.title();
    String confidence = one(CONFIDENCE, random);
    List<String> tags = lexicon.tags().some(random, 5 + random.nextInt(4));
    String slug = id(title) + "-" + number;
    return new SourceFile(
        "content/briefs/%tY/%<tm/%<td/%s.md".formatted(date, slug),
        """
        ---
        title: "%s"
        date: %s
        category: %s
        status: published
        confidence: %s
        %stags:
        %ssources:
          - title: "%s"
            url: https://example.org/%d
            reliability: B
            credibility: 2
        ---

        ## 1. BLUF (Bottom Line Up Front)

        %s Overall, there is %s confidence in this judgement.

        ## 2. Competing Hypotheses

        - **Hypothesis A:** %s
        - **Hypothesis B:** %s
        - **Assessment:** Hypothesis A is currently better supported. %s

        ## 3. Key Assumptions and Red Flags

        - **Assumptions:** %s
        - **Information Gaps:** %s
        - **Bias & Deception Risks:** %s

        ## 4. Implications and Strategic Risks

        %s

        - **Political / Geopolitical:** %s
        - **Security / Counter-Terrorism:** %s
        - **Cyber / Information Space:** %s
        - **Economic / Social:** %s

        ## 5. Recommendations and Outlook

        - **Immediate Actions (0–30 days):** %s
        - **Medium-Term Posture (1–12 months):** %s
        - **Scenario Outlook:**
          - **Best:** %s
          - **Worst:** %s
          - **Most-Likely:** %s

        ## 6. Key Individuals and Entities

        %s
        ## 7. Thematic Tags

        %s

        ## Structured Analytic Techniques Applied

        %s"""
            .formatted(
                title,
                date,
                id(one(CATEGORIES, random)),
                confidence,
                date.isBefore(IN_FORCE) ? "schema: intelligence-report/3\n" : "",
                tags.stream().map("  - %s\n"::formatted).collect(Collectors.joining()),
                prose.sentences(1),
                number,
                prose.sentences(3),
                confidence,
                prose.sentences(3),
                prose.sentences(2),
                prose.sentences(2),
                prose.sentences(2),
                prose.sentences(2),
                prose.sentences(1),
                prose.sentences(2),
                prose.sentences(1),
                prose.sentences(1),
                prose.sentences(1),
                prose.sentences(1),
                prose.sentences(2),
                prose.sentences(2),
                prose.sentences(1),
                prose.sentences(1),
                prose.sentences(1),
                entities(prose, random),
                String.join(", ", tags),
                techniques(prose, random)));
  }

  /** A word as the briefs use it, common ones more often. */
  public String word(Random random) {
    return lexicon.words().one(random);
  }

  private String entities(Prose prose, Random random) {
    return lexicon.entities().some(random, 2 + random.nextInt(4)).stream()
        .map(name -> "- %s, %s, %s\n".formatted(name, one(ROLES, random), prose.place()))
        .collect(Collectors.joining());
  }

  private static String techniques(Prose prose, Random random) {
    int first = random.nextInt(TECHNIQUES.size());
    return IntStream.range(0, 4)
        .mapToObj(i -> TECHNIQUES.get((first + 3 * i) % TECHNIQUES.size()))
        .map(name -> "- **%s:** %s\n".formatted(name, prose.sentences(1)))
        .collect(Collectors.joining());
  }

  private static String one(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
