package dev.briefpress.search.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stored fields of a document: what a result shows, and what results are filtered by.
 *
 * @param sort which edition it is, or which kind of entity; may be empty
 * @param title as shown; empty for an edition without one
 * @param address from the site's root, without a leading slash: {@code briefs/2026/01/30/x.html}
 * @param day its day in the site's time zone; of what is not {@link Kind#dated}, its place in the
 *     order
 * @param rating what a brief says of itself
 * @param excerpt a summary or description, where nothing is judged; may be empty
 * @param tags the tags' names as shown
 * @param shown what a result shows of the newsroom's own facets
 * @param changes since it was published, the latest of each kind
 * @param lang of the texts, where it is not the site's; otherwise empty
 * @param label of a text made with AI: the part of AI, a full stop, and what the brief says of its
 *     review ({@code generated.ai-unreviewed}); empty where it has none
 * @param filters values by which results are filtered, by filter
 */
public record Card(
    Kind kind,
    String sort,
    String title,
    String address,
    LocalDate day,
    Rating rating,
    String excerpt,
    List<String> tags,
    List<Value> shown,
    List<Change> changes,
    String lang,
    String label,
    Map<String, List<String>> filters) {
  public Card {
    tags = List.copyOf(tags);
    shown = List.copyOf(shown);
    changes = List.copyOf(changes);
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
  }

  /** A brief of which only these are known. */
  public Card(
      String title,
      String address,
      LocalDate day,
      String category,
      String confidence,
      List<String> tags,
      String excerpt) {
    this(
        Kind.BRIEF,
        "",
        title,
        address,
        day,
        Rating.of(category, confidence),
        excerpt,
        tags,
        List.of(),
        List.of(),
        "",
        "",
        Map.of("category", List.of(category), "confidence", List.of(confidence), "tag", tags));
  }

  /** The card of a document that is not a brief. */
  public Card(Kind kind, String sort, String title, String address, LocalDate day, String excerpt) {
    this(
        kind,
        sort,
        title,
        address,
        day,
        Rating.NONE,
        excerpt,
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        Map.of());
  }

  /**
   * What a brief says of itself; each may be empty.
   *
   * @param category the category's id
   * @param confidence {@code low}, {@code moderate} or {@code high}
   * @param likelihood a term of the ladder
   * @param band the least and the largest of its percentages
   * @param judgement what the desk judges, as plain text
   */
  public record Rating(
      String category, String confidence, String likelihood, List<String> band, String judgement) {
    static final Rating NONE = of("", "");

    public Rating {
      band = List.copyOf(band);
    }

    static Rating of(String category, String confidence) {
      return new Rating(category, confidence, "", List.of(), "");
    }
  }

  /**
   * A value of a facet.
   *
   * @param address of its page from the site's root; empty when it has none
   */
  public record Value(String name, String address) {}

  /**
   * A change since publication.
   *
   * @param what {@code updated}, {@code corrected} or {@code retracted}
   */
  public record Change(String what, LocalDate on) {}
}
