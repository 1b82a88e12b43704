package dev.briefpress.sourcing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a list of sources amounts to: how many origins, how good, of what kind, from when. */
public record Basis(List<Source> sources) {
  /** F and 6 say that it cannot be judged, which is no worst grade: they are in no order. */
  private static final int UNKNOWN = 6;

  /** Best first: by reliability, then by credibility; only of sources of which both are known. */
  private static final Comparator<Source> BEST =
      Comparator.comparing((Source s) -> s.reliability().orElseThrow())
          .thenComparing(s -> s.credibility().orElseThrow());

  public Basis {
    sources = List.copyOf(sources);
  }

  /** Days between which sources were published, both included. */
  public record Span(LocalDate first, LocalDate last) {}

  /** How many reports these are: copies of one origin count once. */
  public int origins() {
    return origins(IntStream.range(0, sources.size()));
  }

  /** How many origins there are among the sources of grade B2 or better. */
  public int sound() {
    return origins(IntStream.range(0, sources.size()).filter(i -> isSound(sources.get(i))));
  }

  /** The same, where a source without a full grade counts as a sound one. */
  public int soundOrUngraded() {
    return origins(
        IntStream.range(0, sources.size())
            .filter(i -> isSound(sources.get(i)) || isUngraded(sources.get(i))));
  }

  private static boolean isUngraded(Source source) {
    return source.reliability().isEmpty() || source.credibility().isEmpty();
  }

  private int origins(IntStream positions) {
    Set<String> origins = new HashSet<>();
    positions.forEach(i -> origins.add(origin(i)));
    return origins.size();
  }

  /**
   * The key of the origin of the source at {@code position}: the origin that its author names,
   * whatever its case; else the source itself.
   */
  public String origin(int position) {
    return sources
        .get(position)
        .origin()
        .map(origin -> origin.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
        .orElse("\n" + position);
  }

  private static boolean isSound(Source source) {
    return source.reliability().filter(r -> r.compareTo(Reliability.B) <= 0).isPresent()
        && source.credibility().orElse(UNKNOWN) <= 2;
  }

  /** The best grade; absent when no source has one of which both halves can be judged. */
  public Optional<String> best() {
    return sources.stream().filter(Basis::isJudged).min(BEST).flatMap(Source::grade);
  }

  private static boolean isJudged(Source source) {
    return source.reliability().filter(r -> r != Reliability.F).isPresent()
        && source.credibility().orElse(UNKNOWN) != UNKNOWN;
  }

  /** The grades there are, each once, best first; those that cannot be judged come last. */
  public List<String> grades() {
    return Stream.concat(
            sources.stream().filter(Basis::isJudged).sorted(BEST),
            sources.stream().filter(s -> !isJudged(s)))
        .flatMap(s -> s.grade().stream())
        .distinct()
        .toList();
  }

  /** How many sources there are of each kind that is named. */
  public Map<SourceKind, Integer> kinds() {
    Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
    sources.forEach(s -> s.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum)));
    return kinds;
  }

  /** From when the sources are of which a day is known. */
  public Optional<Span> span() {
    List<LocalDate> days = sources.stream().flatMap(s -> s.published().stream()).sorted().toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(days.get(0), days.get(days.size() - 1)));
  }

  /** How many have a copy that will stay. */
  public int archived() {
    return (int) sources.stream().filter(s -> s.archived().isPresent()).count();
  }
}
