package dev.briefpress.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Titles and sentences of made-up words, with the small words of English between them. */
final class Prose {
  private static final String[] COMMON =
      ("the of and to in that for with on as by is are this from may could likely will be an at its"
              + " or has have within between under over more most not but which these their both"
              + " across into")
          .split(" ");

  private final Lexicon lexicon;
  private final Random random;

  Prose(Lexicon lexicon, Random random) {
    this.lexicon = lexicon;
    this.random = random;
  }

  String title() {
    return IntStream.range(0, 5 + random.nextInt(5))
        .mapToObj(i -> Lexicon.capital(lexicon.words().one(random)))
        .collect(Collectors.joining(" "));
  }

  String place() {
    return lexicon.places().one(random);
  }

  String sentences(int count) {
    return IntStream.range(0, count).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
  }

  /** Seven to fifteen words, the small ones not counted; in every fourth a place. */
  private String sentence() {
    List<String> words = new ArrayList<>();
    for (int i = 7 + random.nextInt(9); i > 0; i--) {
      if (random.nextInt(10) < 6) {
        words.add(COMMON[random.nextInt(COMMON.length)]);
      }
      words.add(lexicon.words().one(random));
    }
    if (random.nextInt(4) == 0) {
      words.add(random.nextInt(words.size()), place());
    }
    return Lexicon.capital(String.join(" ", words)) + ".";
  }
}
