package dev.briefpress.facts;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Entity;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.Slug;
import dev.briefpress.links.Topic;
import dev.briefpress.settings.Facet;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all pages of a topic show; {@link Topic} tells what most of it is.
 *
 * @param kind person, organization or place, where the taxonomy says so
 * @param atom address of its Atom feed
 * @param json address of its JSON Feed
 * @param briefs how many there are
 * @param latest the newest brief
 * @param first the oldest one
 * @param months how many briefs each of the twelve months up to that of the latest has, oldest
 *     first
 * @param companions topics that occur together with it more than once
 * @param roles in which a person or organisation is named, the latest first
 */
public record TopicHead(
    Facet facet,
    String key,
    String name,
    SitePath address,
    Optional<String> description,
    Optional<String> kind,
    List<String> aliases,
    List<URI> sameAs,
    Optional<SitePath> atom,
    Optional<SitePath> json,
    int briefs,
    Optional<Shared<BriefLink>> latest,
    Optional<Shared<BriefLink>> first,
    List<Integer> months,
    ConfidenceCount confidences,
    List<Topic.Companion> companions,
    List<Role> roles,
    Optional<Topic.Companion> broader,
    List<Topic.Companion> narrower) {
  private static final int MONTHS = 12;
  private static final int MOST_ROLES = 12;

  public TopicHead {
    aliases = List.copyOf(aliases);
    sameAs = List.copyOf(sameAs);
    months = List.copyOf(months);
    companions = List.copyOf(companions);
    roles = List.copyOf(roles);
    narrower = List.copyOf(narrower);
  }

  /**
   * A role of a person or organisation, as briefs name it.
   *
   * @param text role and organisation
   * @param first the day of the oldest brief that names it
   * @param last the day of the newest one
   */
  public record Role(String text, LocalDate first, LocalDate last) {}

  public static TopicHead of(Topic topic, SiteFacts site) {
    List<Brief> briefs = topic.briefs();
    Optional<Brief> latest = briefs.stream().findFirst();
    Optional<Brief> first =
        briefs.isEmpty() ? Optional.empty() : Optional.of(briefs.get(briefs.size() - 1));
    return new TopicHead(
        topic.facet(),
        topic.key(),
        topic.name(),
        topic.address(),
        topic.description(),
        topic.entityKind(),
        topic.aliases(),
        topic.sameAs(),
        topic.feedAddress(),
        topic.jsonFeedAddress(),
        briefs.size(),
        site.link(latest),
        site.link(first),
        latest.map(brief -> months(briefs, month(day(brief)))).orElse(List.of()),
        ConfidenceCount.of(briefs),
        topic.companions().stream().filter(c -> c.briefs() > 1).toList(),
        topic.facet().id().equals(Facet.ENTITIES) ? roles(topic) : List.of(),
        topic.broader(),
        topic.narrower());
  }

  private static List<Integer> months(List<Brief> briefs, int last) {
    int[] counts = new int[MONTHS];
    for (Brief brief : briefs) {
      int back = last - month(day(brief));
      if (back >= MONTHS) {
        break;
      }
      counts[MONTHS - 1 - back]++;
    }
    return Arrays.stream(counts).boxed().toList();
  }

  // Counted from the year 0: sites have very many briefs in very many topics.
  private static int month(LocalDate day) {
    return day.getYear() * MONTHS + day.getMonthValue();
  }

  private static List<Role> roles(Topic topic) {
    Map<String, Role> roles = new LinkedHashMap<>();
    List<String> keys = topic.keys();
    for (Brief brief : topic.briefs()) {
      LocalDate day = day(brief);
      for (Entity entity : brief.entities()) {
        if (hasRole(entity) && keys.contains(Slug.key(entity.name()))) {
          String text = text(entity);
          roles.merge(
              text, new Role(text, day, day), (known, now) -> new Role(text, day, known.last()));
        }
      }
    }
    return new ArrayList<>(roles.values()).subList(0, Math.min(MOST_ROLES, roles.size()));
  }

  private static boolean hasRole(Entity entity) {
    return entity.role().isPresent() || entity.organisation().isPresent();
  }

  private static String text(Entity entity) {
    return String.join(
        ", ", Stream.concat(entity.role().stream(), entity.organisation().stream()).toList());
  }

  private static LocalDate day(Brief brief) {
    return brief.header().date().day();
  }
}
