package dev.briefpress.search;

import dev.briefpress.search.index.Card;
import dev.briefpress.search.index.SearchDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up briefs of some six hundred words, the same for the same seed and number: words, tags and
 * names are drawn from long-tailed pools, so that the index meets a realistic skew. Sixty a day,
 * oldest first.
 */
final class SyntheticBriefs {
  private static final String[] SYLLABLES = {
    "ba", "cor", "den", "fi", "gra", "hel", "in", "jo", "kan", "lu", "mer", "no", "or", "pel",
    "qua", "ri", "sta", "ten", "ul", "ver", "wi", "xan", "yor", "zel", "tra", "mon", "sec", "dis"
  };
  private static final String[] SUFFIXES = {
    "", "", "", "s", "ing", "ed", "tion", "al", "ment", "ive", "ness", "able", "er", "ly"
  };
  private static final String[] COMMON =
      ("the of and to in that for with on as by is are this from may could likely will be an at its"
              + " or has have within between under over more most not but which these their both")
          .split(" ");
  private static final String[] CATEGORIES = {
    "cyber", "terror", "national", "regional", "information", "economic"
  };
  private static final String[] CONFIDENCE = {"low", "moderate", "high"};
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);
  private static final int A_DAY = 60;

  private final long seed;
  private final Pool words;
  private final Pool tags;
  private final Pool entities;

  /** A world for about {@code briefs} briefs: the more, the more tags and names. */
  SyntheticBriefs(long seed, int briefs) {
    this.seed = seed;
    Random random = new Random(seed);
    List<String> vocabulary = words(random, 20_000);
    List<String> names = words(random, 4_000).stream().map(SyntheticBriefs::capital).toList();
    this.words = new Pool(vocabulary);
    this.tags =
        new Pool(
            IntStream.range(0, Math.max(200, briefs / 12))
                .mapToObj(
                    i ->
                        random
                            .ints(1 + random.nextInt(3), 0, 3_000)
                            .mapToObj(vocabulary::get)
                            .collect(Collectors.joining(" ")))
                .toList());
    this.entities =
        new Pool(
            IntStream.range(0, Math.max(300, briefs / 6))
                .mapToObj(
                    i -> names.get(random.nextInt(4_000)) + " " + names.get(random.nextInt(4_000)))
                .toList());
  }

  /** The brief with this number, counted from the oldest. */
  SearchDocument brief(int number) {
    Random random = new Random(seed * 1_000_003 + number);
    String title =
        random
            .ints(5 + random.nextInt(5), 0, 1)
            .mapToObj(i -> capital(words.draw(random)))
            .collect(Collectors.joining(" "));
    List<String> tagNames = some(tags, random, 5 + random.nextInt(4));
    List<String> people = some(entities, random, 2 + random.nextInt(4));
    StringBuilder body = new StringBuilder();
    for (int i = 28 + random.nextInt(7); i > 0; i--) {
      body.append(sentence(random)).append(' ');
    }
    LocalDate date = FIRST_DAY.plusDays(number / A_DAY);
    String slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    String address =
        "briefs/" + date.toString().replace('-', '/') + "/" + slug + "-" + number + ".html";
    Card card =
        new Card(
            title,
            address,
            date,
            CATEGORIES[random.nextInt(CATEGORIES.length)],
            CONFIDENCE[random.nextInt(CONFIDENCE.length)],
            tagNames,
            body.substring(0, body.indexOf(" ", 180)) + " …");
    return new SearchDocument(
        card, String.join(" ", tagNames), String.join(" ", people), body.toString());
  }

  /** The first {@code count} briefs. */
  List<SearchDocument> first(int count) {
    return IntStream.range(0, count).mapToObj(this::brief).toList();
  }

  /** A word of the pool, common ones more often. */
  String word(Random random) {
    return words.draw(random);
  }

  private String sentence(Random random) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 7 + random.nextInt(9); i > 0; i--) {
      if (random.nextInt(10) < 6) {
        sentence.append(COMMON[random.nextInt(COMMON.length)]).append(' ');
      }
      sentence.append(words.draw(random)).append(i > 1 ? " " : ".");
    }
    return capital(sentence.toString());
  }

  private static List<String> some(Pool pool, Random random, int count) {
    Set<String> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      drawn.add(pool.draw(random));
    }
    return List.copyOf(drawn);
  }

  private static List<String> words(Random random, int count) {
    Set<String> seen = new HashSet<>();
    List<String> words = new ArrayList<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      word.append(SUFFIXES[random.nextInt(SUFFIXES.length)]);
      if (seen.add(word.toString())) {
        words.add(word.toString());
      }
    }
    return words;
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Draws by Zipf's law: the r-th is drawn in proportion to r to the power of -0.75. */
  private static final class Pool {
    private final List<String> items;
    private final double[] sums;

    Pool(List<String> items) {
      this.items = items;
      this.sums = new double[items.size()];
      double sum = 0;
      for (int i = 0; i < sums.length; i++) {
        sum += Math.pow(i + 1, -0.75);
        sums[i] = sum;
      }
    }

    String draw(Random random) {
      int place = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
      return items.get(place < 0 ? -place - 1 : place);
    }
  }
}
