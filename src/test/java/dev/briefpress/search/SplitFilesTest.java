package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.search.index.Analyser;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.DocumentTerms;
import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.Refs;
import dev.briefpress.search.index.SearchDocument;
import dev.briefpress.search.split.SearchFile;
import dev.briefpress.search.split.SplitIndex;
import dev.briefpress.search.split.StoredCards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which files a split index has, and which of them a new brief changes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SplitFilesTest {
  private static final SyntheticBriefs BRIEFS = new SyntheticBriefs(11, 5_000);

  private final Analyser analyser = new Analyser();
  private final List<Card> cards = new ArrayList<>();
  private final List<DocumentTerms> counted = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 1_000, 1_003, 6_000})
  void aNewBriefChangesOnlyTheFilesOfItsOwnTermsAndTheOnesThatListThem(int briefs) {
    Map<String, byte[]> before = files(briefs);
    Map<String, byte[]> after = files(briefs + 1);
    Set<String> gone = new TreeSet<>(before.keySet());
    gone.removeAll(after.keySet());
    Set<String> added = new TreeSet<>(after.keySet());
    added.removeAll(before.keySet());

    IndexedDocument newest = IndexedDocument.of(briefs, BRIEFS.brief(briefs));
    Set<String> terms = new HashSet<>();
    newest.texts().forEach(text -> terms.addAll(analyser.terms(text)));
    Set<String> tags = new HashSet<>(BRIEFS.brief(briefs).card().tags());

    before.keySet().stream()
        .filter(path -> after.containsKey(path) && !path.equals("manifest.json"))
        .forEach(path -> assertThat(file(after, path)).as(path).isEqualTo(file(before, path)));
    assertThat(in(added, "t/")).isNotEmpty().allSatisfy(path -> holdsOneOf(after, path, terms));
    assertThat(in(gone, "t/").size()).isLessThanOrEqualTo(terms.size());
    assertThat(in(added, "g/")).isNotEmpty().allSatisfy(path -> tellsOfOneOf(after, path, tags));
    assertThat(in(added, "d/")).hasSize(1);
    assertThat(in(gone, "d/")).hasSizeLessThanOrEqualTo(1);
    assertThat(in(added, "pd/")).hasSizeLessThanOrEqualTo(1);
    assertThat(in(added, "lengths.")).hasSize(1);
    assertThat(in(added, "days.")).hasSize(1);
    assertThat(in(added, "f/")).hasSize(3);
    assertThat(in(added, "terms.")).hasSizeLessThanOrEqualTo(1);
    assertThat(added)
        .allMatch(
            path ->
                path.matches(
                    "(p?(t|g/tag)/\\w+-|p?d/\\d+-|(lengths|days|terms|f/\\w+)\\.)\\w+\\.json"));
  }

  @Test
  void mostFilesOfTermsStayWhenABriefIsAdded() {
    Set<String> before = in(files(4_500).keySet(), "t/");
    Set<String> after = in(files(4_501).keySet(), "t/");
    int all = before.size();
    before.removeAll(after);
    assertThat(before.size()).isLessThan(all / 2);
  }

  @Test
  void theSameBriefsGiveTheSameFiles() {
    Map<String, byte[]> once = files(200);
    Map<String, byte[]> again = files(200);
    assertThat(again.keySet()).isEqualTo(once.keySet());
    once.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
  }

  /** Names follow from what files are made from, so another layout needs another format. */
  @Test
  void theLayoutOfThisFormatIsThis() {
    Map<String, byte[]> files = files(40);
    StringBuilder all = new StringBuilder();
    files.forEach((path, bytes) -> all.append(path).append(' ').append(Fingerprint.of(bytes)));
    assertThat(SplitIndex.FORMAT + " " + Fingerprint.of(all.toString()))
        .as("increase SplitIndex.FORMAT, then change this")
        .isEqualTo("4 b95fadb0656487555e2f19c2a9c03489");
  }

  @Test
  void anotherValueOfACardGivesItsFileAnotherName() {
    List<Card> cards =
        List.of(
            card("t", "a", 1, "c", "low", List.of("x"), "e"),
            card("u", "a", 1, "c", "low", List.of("x"), "e"),
            card("t", "b", 1, "c", "low", List.of("x"), "e"),
            card("t", "a", 2, "c", "low", List.of("x"), "e"),
            card("t", "a", 1, "d", "low", List.of("x"), "e"),
            card("t", "a", 1, "c", "high", List.of("x"), "e"),
            card("t", "a", 1, "c", "low", List.of("x", "y"), "e"),
            card("t", "a", 1, "c", "low", List.of("x"), "f"));
    assertThat(cards.stream().map(card -> new StoredCards(List.of(card)).sum(0)))
        .doesNotHaveDuplicates();
  }

  private static Card card(
      String title,
      String address,
      int day,
      String category,
      String confidence,
      List<String> tags,
      String excerpt) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return new Card(title, address, date, category, confidence, tags, excerpt);
  }

  /** Lists stand in the manifest up to 800 files of terms and 1,500 of cards. */
  @Test
  void longListsOfFilesAreCutIntoPages() {
    Map<String, byte[]> files = filesOfOwnWords(4_501);
    JsonNode manifest = json(file(files, "manifest.json"));
    assertThat(in(files.keySet(), "t/")).hasSizeGreaterThan(800);
    assertThat(manifest.path("terms").has("pages")).isTrue();
    assertThat(manifest.path("cards").has("pages")).isTrue();
    int listed = 0;
    for (String path : in(files.keySet(), "pt/")) {
      listed += json(file(files, path)).path("from").size();
    }
    assertThat(listed).isEqualTo(in(files.keySet(), "t/").size());
    assertThat(in(files.keySet(), "pd/")).hasSize((1_501 + 63) / 64);
    assertThat(file(files, "manifest.json").length).isLessThan(2_600);
  }

  /** The files of documents each of which has a hundred words that no other has. */
  private Map<String, byte[]> filesOfOwnWords(int documents) {
    InvertedIndex index = new InvertedIndex();
    List<Card> ownCards = new ArrayList<>();
    for (int number = 0; number < documents; number++) {
      StringBuilder body = new StringBuilder();
      for (int word = 0; word < 100; word++) {
        body.append('w').append(number).append('x').append(word).append(' ');
      }
      Card card = card("t", "a" + number, 1, "c", "low", List.of("x"), "e");
      SearchDocument document = new SearchDocument(card, "", "", body.toString());
      index.add(analyser.count(IndexedDocument.of(number, document)));
      ownCards.add(card);
    }
    return byPath(SplitFixture.files(index, ownCards, true));
  }

  @Test
  void shortListsAreInTheManifest() {
    Map<String, byte[]> files = files(100);
    JsonNode manifest = json(file(files, "manifest.json"));
    assertThat(manifest.path("terms").path("from").size())
        .isEqualTo(in(files.keySet(), "t/").size());
    assertThat(manifest.path("cards").path("names").asString()).hasSize(34 * 5);
    assertThat(in(files.keySet(), "p")).isEmpty();
  }

  @Test
  void noFileOfSeveralTermsIsLarge() {
    Map<String, byte[]> files = files(1_000);
    for (String path : in(files.keySet(), "t/")) {
      byte[] bytes = file(files, path);
      assertThat(bytes.length < 16_000 || json(bytes).size() == 1).as(path).isTrue();
    }
  }

  @Test
  void cardsOfOtherDocumentsAreRefused() {
    assertThatThrownBy(() -> SplitFixture.files(index(3), cards(2), false))
        .hasMessage("2 cards for 3 documents");
  }

  @Test
  void briefsThatAreNotOldestFirstAreRefused() {
    List<Card> cards = new ArrayList<>(cards(1));
    cards.add(new Card("t", "a.html", LocalDate.of(1999, 1, 1), "c", "low", List.of(), ""));
    assertThatThrownBy(() -> SplitFixture.files(index(2), cards, false))
        .hasMessageStartingWith("a.html is older than briefs/");
  }

  @Test
  void aMessageOfHalfASurrogatePairIsStillJson() {
    Card card =
        new Card("x\uD83D", "a\uDC00.html", LocalDate.EPOCH, "c", "low", List.of("\uD800"), "");
    SearchDocument document = new SearchDocument(card, "\uD800", "", "b\uDC00b");
    InvertedIndex index = new InvertedIndex();
    index.add(
        analyser.count(
            new IndexedDocument(Refs.of(0), List.of("x\uD83Dx", "", "", "", "b\uDC00b"))));
    for (SearchFile file : SplitFixture.files(index, List.of(document.card()), true)) {
      assertThat(json(file.bytes())).as(file.path()).isNotNull();
    }
  }

  private static void holdsOneOf(Map<String, byte[]> files, String path, Set<String> keys) {
    Set<String> held = new HashSet<>();
    json(file(files, path)).forEach(row -> held.add(row.get(0).asString()));
    assertThat(held).as(path).containsAnyElementsOf(keys);
  }

  private static void tellsOfOneOf(Map<String, byte[]> files, String path, Set<String> tags) {
    Set<String> told = new HashSet<>();
    json(file(files, path))
        .forEach(
            entry -> {
              for (int row = 1; row < entry.size(); row++) {
                told.add(entry.get(row).get(0).asString());
              }
            });
    assertThat(told).as(path).containsAnyElementsOf(tags);
  }

  private static byte[] file(Map<String, byte[]> files, String path) {
    return Objects.requireNonNull(files.get(path), path);
  }

  private static JsonNode json(byte[] bytes) {
    return JsonMapper.shared().readTree(bytes);
  }

  private static Set<String> in(Set<String> paths, String prefix) {
    return paths.stream()
        .filter(path -> path.startsWith(prefix))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, byte[]> files(int briefs) {
    return byPath(SplitFixture.files(index(briefs), cards(briefs), true));
  }

  private static Map<String, byte[]> byPath(List<SearchFile> made) {
    Map<String, byte[]> files = new TreeMap<>();
    for (SearchFile file : made) {
      assertThat(files.put(file.path(), file.bytes())).as(file.path()).isNull();
    }
    return files;
  }

  private InvertedIndex index(int briefs) {
    grow(briefs);
    InvertedIndex index = new InvertedIndex();
    counted.subList(0, briefs).forEach(index::add);
    return index;
  }

  private List<Card> cards(int briefs) {
    grow(briefs);
    return cards.subList(0, briefs);
  }

  private void grow(int briefs) {
    for (int number = cards.size(); number < briefs; number++) {
      SearchDocument brief = BRIEFS.brief(number);
      cards.add(brief.card());
      counted.add(analyser.count(IndexedDocument.of(number, brief)));
    }
  }
}
