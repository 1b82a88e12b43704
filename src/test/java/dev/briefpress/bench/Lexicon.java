package dev.briefpress.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words, names, places and tags of a made-up world. */
final class Lexicon {
  private static final String[] SYLLABLES =
      ("ba cor den fi gra hel in jo kan lu mer no or pel qua ri sta ten ul ver wi xan yor zel tra"
              + " mon sec dis")
          .split(" ");
  private static final String[] ENDINGS = ",,,s,ing,ed,tion,al,ment,ive,ness,able,er,ly".split(",");

  private final Pool words;
  private final Pool places;
  private final Pool tags;
  private final Pool entities;

  /** A world for {@code briefs} briefs: the more of them, the more tags and names. */
  Lexicon(Random random, int briefs) {
    List<String> vocabulary = words(random, 20_000);
    List<String> names = words(random, 4_000).stream().map(Lexicon::capital).toList();
    words = new Pool(vocabulary);
    places = new Pool(names.subList(0, 300));
    tags =
        new Pool(
            several(
                Math.max(200, briefs / 12),
                () ->
                    joined(random, vocabulary.subList(0, 3_000), 1 + (random.nextInt(4) + 1) / 2)));
    entities = new Pool(several(Math.max(300, briefs / 6), () -> joined(random, names, 2)));
  }

  Pool words() {
    return words;
  }

  Pool places() {
    return places;
  }

  Pool tags() {
    return tags;
  }

  Pool entities() {
    return entities;
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<String> several(int count, Supplier<String> source) {
    return IntStream.range(0, count).mapToObj(i -> source.get()).toList();
  }

  private static String joined(Random random, List<String> words, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> words.get(random.nextInt(words.size())))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<String> words(Random random, int count) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int i = 2 + random.nextInt(5) / 2; i > 0; i--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString());
    }
    return List.copyOf(words);
  }
}
