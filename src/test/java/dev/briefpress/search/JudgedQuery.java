package dev.briefpress.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What a reader types and what answers it.
 *
 * @param answers addresses, all as right as each other; of a brief the last part without {@code
 *     .html} will do
 * @param held whether nothing was tuned to it
 */
record JudgedQuery(String query, Set<String> answers, boolean held) {
  /** How many results are looked at. */
  static final int DEPTH = 10;

  private static final int TOP = 3;

  JudgedQuery {
    answers = Set.copyOf(answers);
  }

  /** Those of this repository's own site. */
  static List<JudgedQuery> ofDemonstration() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/search/judged-queries.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*\\|\\s*"))
          .map(
              parts ->
                  new JudgedQuery(
                      parts[0], Set.of(parts[1].strip().split("\\s+")), parts.length > 2))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isRight(String address) {
    String slug = address.substring(address.lastIndexOf('/') + 1).replace(".html", "");
    return answers.contains(address) || answers.contains(slug);
  }

  /** The place of the first right answer, from 1; 0 when there is none. */
  int rank(List<String> addresses) {
    for (int i = 0; i < addresses.size(); i++) {
      if (isRight(addresses.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** How many of the first three are right, of as many as could be. */
  double precision(List<String> addresses) {
    long right = addresses.stream().limit(TOP).filter(this::isRight).count();
    return (double) right / Math.min(TOP, answers.size());
  }

  /**
   * How well a set of queries is answered.
   *
   * @param precision at three, the mean
   * @param reciprocalRank one by the place of the first right answer, the mean
   * @param first how many queries have a right answer first
   * @param third how many have one among the first three
   * @param missed queries that have none there, with what they found
   */
  record Score(
      int queries,
      double precision,
      double reciprocalRank,
      int first,
      int third,
      List<String> missed) {
    Score {
      missed = List.copyOf(missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d queries: precision at 3 %.3f; a right answer first in %d, among three in %d; mean"
              + " reciprocal rank %.3f",
          queries,
          precision,
          first,
          third,
          reciprocalRank);
    }
  }

  /**
   * Asks all of {@code queries}.
   *
   * @param search gives the addresses of the first {@link #DEPTH} results
   */
  static Score score(List<JudgedQuery> queries, Function<String, List<String>> search) {
    double precision = 0;
    double reciprocalRank = 0;
    int first = 0;
    int third = 0;
    List<String> missed = new ArrayList<>();
    for (JudgedQuery judged : queries) {
      List<String> addresses = search.apply(judged.query());
      int rank = judged.rank(addresses);
      precision += judged.precision(addresses);
      reciprocalRank += rank == 0 ? 0 : 1.0 / rank;
      first += rank == 1 ? 1 : 0;
      third += rank >= 1 && rank <= TOP ? 1 : 0;
      if (rank == 0 || rank > TOP) {
        missed.add(judged.query() + ": " + addresses);
      }
    }
    int size = queries.size();
    return new Score(size, precision / size, reciprocalRank / size, first, third, missed);
  }
}
