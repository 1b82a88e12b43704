package dev.briefpress.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bytes.BytesIn;
import dev.briefpress.bytes.BytesOut;
import dev.briefpress.bytes.Codec;
import dev.briefpress.bytes.Codecs;
import dev.briefpress.check.Checker;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Document;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.markup.Markdown;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.publish.Workspace;
import dev.briefpress.read.DraftReader;
import dev.briefpress.read.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentCacheTest {
  private static final Fingerprint HERE = new Fingerprint(1, 2);
  private static final List<Outcome<CheckedDocument>> DOCUMENTS = demonstration();

  private static final Set<String> ALL =
      DOCUMENTS.stream().map(o -> id(o).path()).collect(Collectors.toSet());

  @TempDir private Path folder = Path.of("");

  // Every document of the demonstration site, with its findings.
  private static List<Outcome<CheckedDocument>> demonstration() {
    Workspace site = Workspace.open(Path.of("")).value().orElseThrow();
    DraftReader reader = new DraftReader(site.folder(), Markdown.of(site.schemas().sectionIds()));
    Checker checker = new Checker(site.newsroom());
    return site.listing().documents().stream()
        .map(s -> checker.check(reader.read(s.path(), s.type())))
        .filter(outcome -> outcome.value().isPresent())
        .toList();
  }

  private static CheckedDocument document(Outcome<CheckedDocument> outcome) {
    return outcome.value().orElseThrow();
  }

  private static BriefId id(Outcome<CheckedDocument> outcome) {
    return document(outcome).document().id();
  }

  private DocumentCache open() throws IOException {
    return DocumentCache.open(folder, HERE, false);
  }

  private static void keep(DocumentCache cache, Outcome<CheckedDocument> outcome) {
    cache.keep(id(outcome).path(), document(outcome).document().digest(), outcome);
  }

  private static void keep(DocumentCache cache, List<Outcome<CheckedDocument>> documents) {
    for (Outcome<CheckedDocument> outcome : documents) {
      keep(cache, outcome);
    }
  }

  private static boolean knows(DocumentCache cache, Outcome<CheckedDocument> outcome) {
    return cache.find(id(outcome).path(), document(outcome).document().digest()).isPresent();
  }

  private void assertHolds(List<Outcome<CheckedDocument>> documents) throws IOException {
    DocumentCache cache = open();
    for (Outcome<CheckedDocument> outcome : documents) {
      CheckedDocument wanted = document(outcome);
      Outcome<Document> known =
          cache.find(id(outcome).path(), wanted.document().digest()).orElseThrow();
      assertThat(known.value()).contains(wanted.document());
      assertThat(known.diagnostics()).isEqualTo(outcome.diagnostics());
      assertThat(cache.body(id(outcome))).isEqualTo(wanted.body());
    }
  }

  @Test
  void givesBackEveryDocumentAsItWasChecked() throws IOException {
    DocumentCache cache = open();
    keep(cache, DOCUMENTS);
    cache.save(ALL);

    assertHolds(DOCUMENTS);
  }

  @Test
  void givesBackWhatWasKeptBeforeItIsSaved() throws IOException {
    DocumentCache cache = open();
    keep(cache, DOCUMENTS);

    for (Outcome<CheckedDocument> outcome : DOCUMENTS) {
      assertThat(cache.body(id(outcome))).isEqualTo(document(outcome).body());
    }
  }

  @Test
  void isEmptyAgainWhenTheLastDocumentIsGone() throws IOException {
    DocumentCache cache = open();
    keep(cache, DOCUMENTS);
    cache.save(ALL);

    open().save(Set.of());

    assertThat(folder.resolve("texts")).isEmptyFile();
    DocumentCache again = open();
    keep(again, DOCUMENTS);
    again.save(ALL);
    assertHolds(DOCUMENTS);
  }

  @Test
  void doesNotKnowAFileOfOtherBytes() throws IOException {
    DocumentCache cache = open();
    keep(cache, DOCUMENTS);
    cache.save(ALL);

    assertThat(open().find(id(DOCUMENTS.get(0)).path(), new Fingerprint(0, 7))).isEmpty();
    assertThat(open().find("content/other.md", document(DOCUMENTS.get(0)).document().digest()))
        .isEmpty();
  }

  @Test
  void isEmptyInAnotherEnvironmentAndWhenToldToForget() throws IOException {
    DocumentCache cache = open();
    keep(cache, DOCUMENTS);
    cache.save(ALL);

    assertThat(knows(DocumentCache.open(folder, new Fingerprint(1, 3), false), DOCUMENTS.get(0)))
        .isFalse();
    assertThat(knows(DocumentCache.open(folder, HERE, true), DOCUMENTS.get(0))).isFalse();
    assertHolds(DOCUMENTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"documents", "texts"})
  void isEmptyWhenAnyByteOfAnyFileIsAnother(String name) throws IOException {
    DocumentCache cache = open();
    keep(cache, DOCUMENTS.subList(0, 3));
    cache.save(ALL);
    Path file = folder.resolve(name);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = whole.clone();
      int at = i < 20 ? Math.min(i, whole.length - 1) : random.nextInt(whole.length);
      bytes[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, bytes);
      assertThat(knows(open(), DOCUMENTS.get(0))).as("byte %d of %s", at, name).isFalse();
      Files.write(file, Arrays.copyOf(whole, at));
      assertThat(knows(open(), DOCUMENTS.get(0))).as("%s cut at %d", name, at).isFalse();
    }
    Files.delete(file);
    assertThat(knows(open(), DOCUMENTS.get(0))).as("without %s", name).isFalse();
  }

  @Test
  void addsWhatIsNewAndForgetsWhatIsGone() throws IOException {
    DocumentCache first = open();
    keep(first, DOCUMENTS.subList(0, 20));
    first.save(ALL);
    long length = Files.size(folder.resolve("texts"));

    DocumentCache second = open();
    List<Outcome<CheckedDocument>> rest = DOCUMENTS.subList(2, 20);
    rest.forEach(outcome -> assertThat(knows(second, outcome)).isTrue());
    keep(second, DOCUMENTS.subList(20, 22));
    second.save(ALL);

    assertHolds(DOCUMENTS.subList(2, 22));
    assertThat(knows(open(), DOCUMENTS.get(0))).isFalse();
    assertThat(Files.size(folder.resolve("texts"))).isGreaterThan(length);
  }

  @Test
  void keepsNothingOfWhatIsNotPublished() throws IOException {
    DocumentCache first = open();
    keep(first, DOCUMENTS.subList(0, 6));
    first.save(ALL);
    String text = document(DOCUMENTS.get(3)).body().sections().get(0).heading();
    String path = id(DOCUMENTS.get(3)).path();
    assertThat(all()).contains(path, text);

    DocumentCache second = open();
    DOCUMENTS.subList(0, 6).forEach(outcome -> assertThat(knows(second, outcome)).isTrue());
    Set<String> others = new HashSet<>(ALL);
    others.remove(path);
    second.save(others);

    assertThat(all()).doesNotContain(path);
    assertThat(knows(open(), DOCUMENTS.get(3))).isFalse();
    assertHolds(DOCUMENTS.subList(0, 3));
  }

  @Test
  void holdsNothingWhenNothingIsPublishedAnyMore() throws IOException {
    DocumentCache first = open();
    keep(first, DOCUMENTS.subList(0, 3));
    first.save(ALL);

    DocumentCache second = open();
    assertThat(knows(second, DOCUMENTS.get(0))).isTrue();
    second.save(Set.of());

    assertThat(Files.size(folder.resolve("texts"))).isZero();
    assertThat(knows(open(), DOCUMENTS.get(0))).isFalse();
  }

  private String all() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : List.of("documents", "texts")) {
      all.append(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
    }
    return all.toString();
  }

  @Test
  void doesNotGrowForEver() throws IOException {
    DocumentCache first = open();
    keep(first, DOCUMENTS.subList(0, 10));
    first.save(ALL);
    long length = Files.size(folder.resolve("texts"));

    for (int i = 0; i < 20; i++) {
      DocumentCache next = open();
      DOCUMENTS.subList(5, 10).forEach(outcome -> assertThat(knows(next, outcome)).isTrue());
      keep(next, DOCUMENTS.subList(0, 5));
      next.save(ALL);
      assertHolds(DOCUMENTS.subList(0, 10));
    }
    assertThat(Files.size(folder.resolve("texts"))).isLessThan(3 * length);
  }

  @Test
  void writesNothingWhenNothingChanged() throws IOException {
    DocumentCache first = open();
    keep(first, DOCUMENTS);
    first.save(ALL);
    List<Object> before = times();

    DocumentCache second = open();
    DOCUMENTS.forEach(outcome -> assertThat(knows(second, outcome)).isTrue());
    second.save(ALL);

    assertThat(times()).isEqualTo(before);
  }

  @Test
  void knowsAFileThatLiesOnTheDiskAsItDid() throws IOException {
    FileStamp stamp = new FileStamp(10, 1, 2, 3);
    keepAndNote(stamp);

    String path = id(DOCUMENTS.get(0)).path();
    assertThat(open().find(path, stamp).orElseThrow().value().orElseThrow())
        .isEqualTo(document(DOCUMENTS.get(0)).document());
    assertThat(open().find("content/other.md", stamp)).isEmpty();
    for (FileStamp other :
        List.of(
            new FileStamp(11, 1, 2, 3),
            new FileStamp(10, 0, 2, 3),
            new FileStamp(10, 1, 0, 3),
            new FileStamp(10, 1, 2, 0))) {
      assertThat(open().find(path, other)).isEmpty();
    }
    assertHolds(DOCUMENTS.subList(0, 1));
  }

  @Test
  void trustsNoStampOfAFileThatChangedJustBeforeItWasRead() throws IOException {
    String path = id(DOCUMENTS.get(0)).path();
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    for (FileStamp fresh :
        List.of(new FileStamp(10, now, 2, 3), new FileStamp(10, 1, now + 1_000_000_000L, 3))) {
      keepAndNote(fresh);

      assertThat(open().find(path, fresh)).isEmpty();
      assertHolds(DOCUMENTS.subList(0, 1));
    }
  }

  @Test
  void learnsWhereAllFilesLieAfterTheyWereRestored() throws IOException {
    FileStamp restored = new FileStamp(10, 1, 2, 4);
    keepAndNote(new FileStamp(10, 1, 2, 3));

    DocumentCache second = open();
    assertThat(knows(second, DOCUMENTS.get(0))).isTrue();
    second.note(id(DOCUMENTS.get(0)).path(), restored);
    second.save(ALL);

    assertThat(open().find(id(DOCUMENTS.get(0)).path(), restored)).isPresent();
  }

  private void keepAndNote(FileStamp stamp) throws IOException {
    DocumentCache cache = open();
    keep(cache, DOCUMENTS.subList(0, 1));
    cache.note(id(DOCUMENTS.get(0)).path(), stamp);
    cache.save(ALL);
  }

  private List<Object> times() throws IOException {
    List<Object> times = new ArrayList<>();
    for (String name : List.of("documents", "texts")) {
      times.add(Files.readAttributes(folder.resolve(name), "unix:ino,ctime,size"));
    }
    return times;
  }

  @Test
  void aBuildThatWasKilledWhileItSavedCostsTheCacheAtMost() throws IOException {
    DocumentCache first = open();
    keep(first, DOCUMENTS.subList(0, 5));
    first.save(ALL);
    // Texts were added, the list not yet replaced.
    Files.write(folder.resolve("texts"), new byte[100], StandardOpenOption.APPEND);
    assertHolds(DOCUMENTS.subList(0, 5));

    DocumentCache second = open();
    DOCUMENTS.subList(0, 5).forEach(outcome -> assertThat(knows(second, outcome)).isTrue());
    keep(second, DOCUMENTS.subList(5, 6));
    second.save(ALL);
    assertHolds(DOCUMENTS.subList(0, 6));
  }

  @Test
  void keepsAnyTextAsItIs() {
    for (String text :
        List.of("", "plain", "naïve", "“quoted”", "\uD83D\uDE00", "a\uD800b", "\0\1")) {
      BytesOut out = new BytesOut();
      out.text(text);
      assertThat(new BytesIn(out.toBytes(), 0).text()).isEqualTo(text);
    }
    for (long number : new long[] {0, 1, -1, 63, 64, -64, -65, Integer.MAX_VALUE, Long.MIN_VALUE}) {
      BytesOut out = new BytesOut();
      out.number(number);
      assertThat(new BytesIn(out.toBytes(), 0).number()).isEqualTo(number);
    }
    Codec<Diagnostic> codec = Codecs.of(Diagnostic.class);
    for (Outcome<CheckedDocument> outcome : DOCUMENTS) {
      for (Diagnostic diagnostic : outcome.diagnostics()) {
        BytesOut out = new BytesOut();
        codec.write(diagnostic, out);
        assertThat(codec.read(new BytesIn(out.toBytes(), 0))).isEqualTo(diagnostic);
      }
    }
  }
}
