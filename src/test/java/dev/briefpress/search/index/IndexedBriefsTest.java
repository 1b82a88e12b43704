package dev.briefpress.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.content.Fingerprint;
import dev.briefpress.search.HostileTexts;
import dev.briefpress.search.text.SearchLanguage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class IndexedBriefsTest {
  private static final SearchLanguage ENGLISH = SearchLanguage.ENGLISH;

  private final Analyser analyser = new Analyser();

  /** One text for each field. */
  private record Texts(List<String> fields) {}

  private DocumentTerms count(Texts texts) {
    return analyser.count(new IndexedDocument(Refs.of(0), texts.fields()));
  }

  private IntFunction<DocumentTerms> counting(List<Texts> documents) {
    return number -> count(documents.get(number));
  }

  private static List<Fingerprint> versions(List<Texts> documents) {
    return documents.stream().map(texts -> Fingerprint.of(texts.toString())).toList();
  }

  private IndexedBriefs fresh(List<Texts> documents) {
    return IndexedBriefs.of(versions(documents), counting(documents), ENGLISH);
  }

  private static IndexedBriefs kept(IndexedBriefs briefs) {
    return IndexedBriefs.read(briefs.toBytes(), ENGLISH);
  }

  /** Few words, so that many are met first in one document only, and rare ones come and go. */
  private static Texts random(Random random) {
    List<String> fields = new ArrayList<>();
    for (SearchField field : SearchField.values()) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(field == SearchField.BODY ? 12 : 4); left > 0; left--) {
        int width = random.nextInt(4) == 0 ? 400 : 12;
        text.append('w').append(random.nextInt(width)).append(' ');
      }
      fields.add(text.toString());
    }
    return new Texts(fields);
  }

  private static void edit(List<Texts> documents, Random random) {
    int at = random.nextInt(documents.size() + 1);
    int there = Math.min(at, documents.size() - 1);
    switch (documents.isEmpty() ? 0 : random.nextInt(7)) {
      case 0 -> documents.add(at, random(random));
      case 1 -> documents.remove(there);
      case 2 -> documents.set(there, random(random));
      case 3 -> documents.add(random(random));
      case 4 -> Collections.swap(documents, there, random.nextInt(documents.size()));
      case 5 -> documents.add(at, documents.get(random.nextInt(documents.size())));
      default -> {
        for (int i = 0; i < 3; i++) {
          documents.add(0, random(random));
        }
        documents.subList(Math.max(0, documents.size() - 2), documents.size()).clear();
      }
    }
  }

  @Test
  void isAfterAnyEditsWhatANewOneIs() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Texts> documents = new ArrayList<>();
      for (int left = random.nextInt(30); left > 0; left--) {
        documents.add(random(random));
      }
      IndexedBriefs indexed = fresh(documents);
      for (int step = 0; step < 25; step++) {
        for (int edits = random.nextInt(3); edits >= 0; edits--) {
          edit(documents, random);
        }
        indexed = kept(indexed).with(versions(documents), counting(documents));
        assertThat(indexed.toBytes())
            .as("seed %d, step %d", seed, step)
            .isEqualTo(fresh(documents).toBytes());
      }
      assertThat(written(indexed)).isEqualTo(written(fresh(documents)));
    }
  }

  private static byte[] written(IndexedBriefs briefs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LunrIndexWriter(briefs.index()).write(out);
    return out.toByteArray();
  }

  @Test
  void comesBackFromItsBytesWhateverTheTerms() {
    List<Texts> documents = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      HostileTexts texts = new HostileTexts(i);
      documents.add(
          new Texts(List.of(texts.text(5), texts.text(5), texts.text(5), "2026", texts.text(60))));
    }
    IndexedBriefs indexed = fresh(documents);
    IndexedBriefs kept = kept(indexed);

    assertThat(kept.versions()).isEqualTo(indexed.versions());
    assertThat(written(kept)).isEqualTo(written(indexed));
    assertThat(kept.toBytes()).isEqualTo(indexed.toBytes());
  }

  @Test
  void countsOnlyWhatIsNew() {
    List<Texts> documents = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      documents.add(texts("all", "w" + i));
    }
    IndexedBriefs indexed = fresh(documents);
    documents.set(20, texts("all", "w20 new"));
    documents.add(texts("all", "w50"));
    Set<Integer> counted = ConcurrentHashMap.newKeySet();

    kept(indexed)
        .with(
            versions(documents),
            number -> {
              counted.add(number);
              return count(documents.get(number));
            });

    assertThat(counted).containsExactlyInAnyOrder(20, 50);
  }

  @Test
  void countsTheDocumentsThatInheritATermAsWell() {
    List<Texts> documents =
        new ArrayList<>(List.of(texts("one", "rare"), texts("two", ""), texts("three", "rare")));
    IndexedBriefs indexed = fresh(documents);
    documents.set(0, texts("one", ""));
    AtomicInteger counted = new AtomicInteger();

    IndexedBriefs now =
        kept(indexed)
            .with(
                versions(documents),
                number -> {
                  counted.incrementAndGet();
                  return count(documents.get(number));
                });

    assertThat(counted).hasValue(2);
    assertThat(now.toBytes()).isEqualTo(fresh(documents).toBytes());
  }

  @Test
  void holdsNoTermOfADocumentThatIsGone() {
    List<Texts> documents = new ArrayList<>(List.of(texts("one", "secret"), texts("two", "")));
    IndexedBriefs indexed = fresh(documents);
    documents.remove(0);

    IndexedBriefs now = kept(indexed).with(versions(documents), counting(documents));

    assertThat(terms(indexed)).contains("secret");
    assertThat(terms(now)).containsExactly("two");
  }

  private static Set<String> terms(IndexedBriefs briefs) {
    Set<String> terms = new HashSet<>();
    for (int term = 0; term < briefs.index().terms(); term++) {
      terms.add(briefs.index().vocabulary().term(term));
    }
    return terms;
  }

  private static Texts texts(String title, String body) {
    return new Texts(List.of(title, "", "", "", body));
  }
}
