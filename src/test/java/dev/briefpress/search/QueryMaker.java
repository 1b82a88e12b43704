package dev.briefpress.search;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Queries of every kind that lunr's language has, the same for the same seed. */
final class QueryMaker {
  private static final List<String> FIELDS = List.of("title", "tags", "entities", "date", "body");

  private final Random random;
  private final Supplier<String> words;
  private final List<Supplier<String>> kinds;

  QueryMaker(long seed, Supplier<String> words) {
    this.random = new Random(seed);
    this.words = words;
    this.kinds =
        List.of(
            this::word,
            () -> word() + " " + word(),
            () -> word() + " " + word() + " " + word(),
            this::field,
            () -> field() + " " + word(),
            () -> word() + "^" + (1 + random.nextInt(20)) + " " + word(),
            () -> "+" + word() + " " + word(),
            () -> "+" + word() + " +" + word(),
            () -> "+" + word() + " -" + word(),
            () -> word() + " -" + word(),
            () -> "+" + field() + " -" + field() + " " + word(),
            () -> "-" + word(),
            () -> "-" + field() + " -" + word(),
            () -> "",
            this::prefix,
            () -> prefix() + " " + word(),
            () -> "+" + prefix() + " -" + prefix(),
            () -> FIELDS.get(random.nextInt(4)) + ":" + prefix(),
            this::infix,
            () -> "*" + tail(word()),
            () -> "*" + tail(word()) + " " + word(),
            () -> "*" + word().substring(1, 3) + "*",
            this::fuzzy,
            () -> fuzzy() + " " + word(),
            () -> "+" + fuzzy() + "^3 -" + word(),
            () -> word() + " nosuchword",
            () -> "+nosuchword " + word(),
            () -> "the " + word() + " and",
            () -> word().toUpperCase(java.util.Locale.ROOT) + " " + word() + " " + word() + "^2");
  }

  /** The {@code number}th query; every kind has its turn. */
  String query(int number) {
    return kinds.get(number % kinds.size()).get();
  }

  /** How many kinds there are. */
  int kinds() {
    return kinds.size();
  }

  private String word() {
    return words.get();
  }

  private String field() {
    return FIELDS.get(random.nextInt(FIELDS.size())) + ":" + word();
  }

  private String prefix() {
    String word = word();
    return word.substring(0, Math.min(word.length(), 2 + random.nextInt(4))) + "*";
  }

  private String infix() {
    String word = word();
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at)
        + "*"
        + word.substring(at + 1 + random.nextInt(word.length() - at));
  }

  private String fuzzy() {
    StringBuilder word = new StringBuilder(word());
    word.setCharAt(random.nextInt(word.length()), (char) ('a' + random.nextInt(26)));
    return word + "~" + (1 + random.nextInt(2));
  }

  private static String tail(String word) {
    return word.substring(word.length() / 2);
  }
}
