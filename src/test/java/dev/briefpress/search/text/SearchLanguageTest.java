package dev.briefpress.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.search.DocumentsExport;
import dev.briefpress.search.HostileTexts;
import dev.briefpress.search.LunrInBrowser;
import dev.briefpress.search.SearchScripts;
import dev.briefpress.search.SplitFixture;
import dev.briefpress.search.index.Analyser;
import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.IndexedDocument;
import dev.briefpress.search.index.InvertedIndex;
import dev.briefpress.search.index.LunrIndexWriter;
import dev.briefpress.search.index.SearchDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other languages than English, against the real lunr-languages in a browser. */
class SearchLanguageTest {
  /** Letters of each language, and endings that its stemmer has rules for. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "da", "æøå erne eren ende hed ernes ets lig elig els igst løst gd dt s",
          "de", "äöüß ungen heit lich isch keit end ern em est st igung ik enheiten s nissen",
          "es", "áéíóúñü ación aciones mente idad ivas amos ían ándose logía anza eria ás ió",
          "fr", "éèêàçôûï ation ements euses ités issant eraient ives logie ance amment âmes ée",
          "it", "àèéìòù azione mente ità abili iva eranno osi logia anza ando issero è",
          "nl", "ëïé heden lijk baar ing end eren isch e en tte igheid lijkheid s",
          "no", "æøå heten enes eleg lov dt ert ande edes hetens ane s",
          "sv", "åäö heterna arna ande fullt löst het ens dt lig els ast or s");

  private static LunrInBrowser lunr;

  @BeforeAll
  static void openBrowser() {
    lunr = LunrInBrowser.open();
    for (String code : ENDINGS.keySet()) {
      String script = SearchLanguage.of(code).script().orElseThrow();
      lunr.put("lunr-" + code + ".js", script.getBytes(StandardCharsets.UTF_8));
      lunr.run(
          """
          await new Promise((done, failed) => {
            const script = document.createElement("script");
            script.src = args[0];
            script.onload = done;
            script.onerror = failed;
            document.head.append(script);
          });
          """,
          "/lunr-" + code + ".js");
    }
  }

  @AfterAll
  static void closeBrowser() {
    lunr.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "de", "es", "fr", "it", "nl", "no", "sv"})
  void javaMakesTheTermsOfLunrLanguages(String code) throws IOException {
    List<String> words = new ArrayList<>(madeUpWords(code, 10_000));
    Path written = Path.of("src/test/resources/search/words-" + code + ".txt");
    if (Files.exists(written)) {
      List<String> real = List.of(Files.readString(written).strip().split("\\s+"));
      assertThat(real).hasSizeGreaterThan(100);
      words.addAll(real);
    }
    SearchLanguage language = SearchLanguage.of(code);
    List<String> readied =
        words.stream().map(word -> SearchText.prepare(word, language.rules())).toList();
    if (code.equals("fr")) {
      // Its pipeline folds accents, of which a readied text has none: Java leaves that out.
      words.clear();
    }
    words.addAll(readied);
    Analyser analyser = new Analyser(language);
    lunr.assertMaps(
        """
        word => {
          const builder = new lunr.Builder();
          builder.use(lunr.%s);
          return builder.pipeline.run(lunr.tokenizer(word)).map(String).join(" ");
        }
        """
            .formatted(code),
        words,
        words.stream().map(word -> String.join(" ", analyser.terms(word))).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "it", "ru"})
  void theWholeIndexIsLunrsOwn(String code) {
    SearchLanguage language = SearchLanguage.of(code);
    HostileTexts hostile = new HostileTexts(5);
    List<String> words = madeUpWords(code, 3_000);
    Random random = new Random(3);
    InvertedIndex index = new InvertedIndex(language);
    Analyser analyser = new Analyser(language);
    List<IndexedDocument> documents = new ArrayList<>();
    for (int number = 0; number < 150; number++) {
      StringBuilder body = new StringBuilder(hostile.text(20)).append(" Привет, МИР! les à été ");
      for (int i = 0; i < 60; i++) {
        body.append(words.get(random.nextInt(words.size()))).append(i % 7 == 0 ? "-" : " ");
      }
      documents.add(
          IndexedDocument.of(
              number, document(words.get(number), body.toString(), hostile.text(4)), language));
    }
    ByteArrayOutputStream exported = new ByteArrayOutputStream();
    DocumentsExport.write(documents.stream(), exported);
    documents.forEach(document -> index.add(analyser.count(document)));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new LunrIndexWriter(index).write(written);
    lunr.put("documents.ndjson", exported.toByteArray());
    lunr.put("index.json", written.toByteArray());
    lunr.put("manifest.json", SplitFixture.manifest(index));
    assertThat(lunr.compareIndex("/documents.ndjson", "/manifest.json", "/index.json"))
        .isEqualTo("identical");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "it", "ru"})
  void aTextIsReadiedAsThePageReadiesIt(String code) {
    SearchLanguage language = SearchLanguage.of(code);
    HostileTexts hostile = new HostileTexts(6);
    List<String> texts = new ArrayList<>(madeUpWords(code, 500));
    for (int i = 0; i < 1_000; i++) {
      texts.add(hostile.text(3));
      texts.add(hostile.date());
    }
    texts.addAll(
        List.of(
            "L'Union d’été",
            "1er août 2026, 8. März 2026, 8 de mayo de 2026, 8 maggio 2026",
            "même À ÊTRE",
            "Anti-corrupción INFORMACION",
            "açao AÇÕES",
            "___ _é_"));
    publish("texts", language, List.of());
    lunr.run("window.language = (await json('/texts/manifest.json')).language;");
    lunr.assertMaps(
        "words => text.prepare(words, window.language)",
        texts,
        texts.stream().map(text -> SearchText.prepare(text, language.rules())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Sanktion         | Neue Sanktionen gegen Häfen",
        "de | hafen            | Neue Sanktionen gegen Häfen",
        "de | wiederaufbau     | Der Wiederaufbau der Netze",
        "de | strassen         | Der Wiederaufbau der Netze",
        "de | über die Netz    | Der Wiederaufbau der Netze",
        "de | sanktoinen       | Neue Sanktionen gegen Häfen",
        "de | sanktio          | Neue Sanktionen gegen Häfen",
        "fr | union            | L’Union prolonge ses mesures",
        "fr | l'union          | L’Union prolonge ses mesures",
        "fr | election         | Des élections annulées",
        "fr | +même +élections | Des élections annulées",
        "fr | annulee          | Des élections annulées",
        "fr | annul            | Des élections annulées",
        "es | informacion      | Operaciones de información",
        "es | INFORMACIONES    | Operaciones de información",
        "es | mas informacion  | Operaciones de información",
        "es | puerto           | Los puertos del Báltico",
        "es | baltico          | Los puertos del Báltico",
        "it | unione           | Le misure dell’Unione",
        "it | l'unione         | Le misure dell’Unione",
        "ru | санкции          | Новые санкции",
        "ru | санкц            | Новые санкции",
      })
  void theSearchPagesWorkerFinds(String code, String query, String title) throws IOException {
    List<SearchDocument> documents =
        switch (code) {
          case "de" ->
              List.of(
                  document("Neue Sanktionen gegen Häfen", "Die Behörden prüfen die Häfen.", ""),
                  document("Der Wiederaufbau der Netze", "Über die Straßen und Brücken.", ""));
          case "fr" ->
              List.of(
                  document("L’Union prolonge ses mesures", "Elle a été suivie.", ""),
                  document("Des élections annulées", "La cour annule le même jour.", ""));
          case "es" ->
              List.of(
                  document("Operaciones de información", "Está más activa.", ""),
                  document("Los puertos del Báltico", "Un puerto cerrado.", ""));
          case "it" ->
              List.of(
                  document("Le misure dell’Unione", "È più severa.", ""),
                  document("I porti", "Un porto chiuso.", ""));
          default ->
              List.of(
                  document("Новые санкции", "Порты закрыты.", ""),
                  document("Порты", "Один порт закрыт.", ""));
        };
    SearchLanguage language = SearchLanguage.of(code);
    publish(code, language, documents);
    SearchScripts worker = SearchScripts.WORKER;
    lunr.put(code + "/" + worker.file(), worker.bytes(language));
    lunr.server().forgetRequests();
    assertThat(
            lunr.run(
                """
                const worker = new Worker(args[0]);
                const answer = await new Promise((done, failed) => {
                  worker.onmessage = ({data}) => done(data);
                  worker.onerror = event => failed(event.message);
                  worker.postMessage({words: {}});
                  worker.postMessage({id: 1, text: args[1], filters: {}, order: "", count: 10});
                });
                worker.terminate();
                if (answer.failed) return "failed";
                return answer.hits.map(hit => hit.title.map(piece => piece[0]).join("")).join("; ");
                """,
                "/" + code + "/search-worker.js",
                query))
        .isEqualTo(title);
  }

  @Test
  void aHitIsMarkedInItsOwnForm() {
    publish("marks", SearchLanguage.of("fr"), List.of(document("L’Union", "Des élections.", "")));
    assertThat(
            lunr.run(
                """
                const index = await shards.openIndex("/marks", {lunr});
                const {results} = await query.ask(index, lunr, "élection union ");
                const terms = query.termsOf(results[0]);
                const text = "Pour l’Union, les ÉLECTIONS d’hier.";
                const hits = new query.Words(index).hits(text, terms);
                return hits.map(([a, b]) => text.slice(a, b)).join();
                """))
        .isEqualTo("l’Union,ÉLECTIONS");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en", "de-AT, de", "nb, no", "nn-NO, no", "FR, fr"})
  void aTagsFirstPartPicksTheLanguage(String tag, String code) {
    assertThat(SearchLanguage.of(tag).code()).isEqualTo(code);
    assertThat(SearchLanguage.of(tag).pipeline()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "ja", "pt-BR", "fi", "x-klingon"})
  void anotherLanguageHasNoStems(String tag) {
    assertThat(SearchLanguage.of(tag).pipeline()).isEmpty();
    assertThat(SearchLanguage.of(tag).script()).isEmpty();
  }

  private static SearchDocument document(String title, String body, String tags) {
    Card card =
        new Card(title, "a.html", LocalDate.of(2026, 1, 30), "cyber", "high", List.of(), body);
    return new SearchDocument(card, tags, "", body);
  }

  private static void publish(
      String folder, SearchLanguage language, List<SearchDocument> documents) {
    InvertedIndex index = new InvertedIndex(language);
    Analyser analyser = new Analyser(language);
    for (int number = 0; number < documents.size(); number++) {
      index.add(analyser.count(IndexedDocument.of(number, documents.get(number), language)));
    }
    lunr.putAll(
        folder,
        SplitFixture.files(index, documents.stream().map(SearchDocument::card).toList(), false));
  }

  /** Words that look like the language's, the same each time. */
  private static List<String> madeUpWords(String code, int count) {
    String[] parts = ENDINGS.getOrDefault(code, "жщы ость ами").split(" ");
    String letters = "abcdefghijklmnopqrstuvwxyz" + parts[0].repeat(3);
    String[] syllables = {
      "ba", "cor", "gu", "ll", "ie", "aie", "ui", "qua", "ab", "ic", "at", "om"
    };
    Random random = new Random(code.hashCode());
    List<String> words = new ArrayList<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        if (random.nextBoolean()) {
          word.append(syllables[random.nextInt(syllables.length)]);
        } else {
          word.append(letters.charAt(random.nextInt(letters.length())));
        }
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        word.append(parts[1 + random.nextInt(parts.length - 1)]);
      }
      switch (random.nextInt(30)) {
        case 0 -> word.append(random.nextInt(3_000));
        case 1 -> word.insert(0, '«').append("'");
        case 2 -> word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        default -> {}
      }
      words.add(word.toString());
    }
    return words;
  }
}
