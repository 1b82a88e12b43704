package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.git.TestRepository;
import dev.briefpress.ledger.History;
import dev.briefpress.ledger.Version;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A version begins exactly with a commit after which the brief says something else: random commits
 * change what it says, how it is laid out, both or nothing.
 */
class LedgerPropertyTest {
  private static final int COMMITS = 24;
  private static final Selection.Options NOW =
      new Selection.Options(Instant.parse("2026-11-01T12:00:00Z"), false, false);

  @TempDir private Path folder = Path.of("");

  /** What the brief says. */
  private record Said(String likelihood, String confidence, String assessed, String hypothesis) {
    static Said any(Random random) {
      return new Said(
          one(random, "likely", "unlikely"),
          one(random, "moderate", "low"),
          one(random, "A", "B"),
          one(random, "kept on purpose, so that the maker could serve", "never found by anybody"));
    }
  }

  /** How its file is written. */
  private record Layout(String tags, String lineEnd, String emphasis, String blank) {
    static Layout any(Random random) {
      return new Layout(
          one(random, "harbour security, supply chain", "supply chain, cyber resilience"),
          one(random, "\n", "\r\n"),
          one(random, "The", "*The*"),
          one(random, " ", "\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aVersionBeginsWhereTheBriefSaysSomethingElse(long seed) throws Exception {
    Random random = new Random(seed);
    Path site = Files.createDirectories(folder.resolve("site"));
    TestRepository repository = new TestRepository(site).init();
    repository.write("site.properties", "site.timezone=UTC\nledger=on\n");
    repository.write("content/taxonomy.yaml", "categories: [{id: cyber, name: Cyber}]\n");
    LedgerScript script = new LedgerScript(site, () -> {});
    Said said = Said.any(random);
    Layout layout = Layout.any(random);
    List<LocalDate> expected = new ArrayList<>();
    LocalDate day = LocalDate.parse("2026-02-01");
    for (int i = 0; i < COMMITS; i++, day = day.plusDays(1)) {
      Said next = i > 0 && random.nextInt(3) > 0 ? said : Said.any(random);
      layout = random.nextBoolean() ? Layout.any(random) : layout;
      if (i == 0 || !next.equals(said)) {
        expected.add(day);
      }
      said = next;
      repository.write(LedgerScript.CRANES, text(script, said, layout));
      repository.at(day + "T10:00:00Z").commit("Commit " + i);
    }

    History history =
        LinkedContent.of(
                Workspace.open(site).value().orElseThrow(),
                NOW,
                MemoryDocuments.empty(),
                HeldLedger.inMemory(),
                Progress.none())
            .site()
            .ledger()
            .of(LedgerScript.CRANES);

    assertThat(expected).hasSizeBetween(3, COMMITS - 5);
    assertThat(history.versions().stream().skip(1).map(Version::day))
        .isEqualTo(expected.subList(1, expected.size()));
  }

  private static String text(LedgerScript script, Said said, Layout layout) {
    return script.new Text("Cranes under review", "2026-01-02")
        .judging(said.likelihood())
        .with("confidence", said.confidence())
        .with("assessed", said.assessed())
        .with("tags", layout.tags())
        .with("b", "- **Hypothesis B:** The accounts were " + said.hypothesis() + ".")
        .with(
            "bluf",
            "%s harbour authority is %s to review the software of%sits cranes after an audit."
                .formatted(layout.emphasis(), said.likelihood(), layout.blank()))
        .toString()
        .replace("\n", layout.lineEnd());
  }

  private static String one(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
