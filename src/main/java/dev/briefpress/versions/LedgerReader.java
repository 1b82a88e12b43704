package dev.briefpress.versions;

import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.git.Blob;
import dev.briefpress.git.GitHistory;
import dev.briefpress.git.GitHistory.Head;
import dev.briefpress.ledger.History;
import dev.briefpress.ledger.Ledger;
import dev.briefpress.markup.Markdown;
import dev.briefpress.read.DraftReader;
import dev.briefpress.read.OpenTexts;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.settings.Settings;
import dev.briefpress.versions.KnownVersions.Clean;
import dev.briefpress.versions.Walk.Mark;
import dev.briefpress.versions.Walk.Step;
import dev.briefpress.versions.Walk.Trail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads the ledger of a site: the versions of each brief, out of the commits of the branch that is
 * checked out. It is a function of the newest commit, of the files, and of the settings.
 */
public final class LedgerReader {
  /** Contents that are parsed at a time. */
  private static final int BATCH = 256;

  /** Largest document that is read, in bytes. */
  private static final int LARGEST = 2 * 1024 * 1024;

  private final Newsroom newsroom;
  private final DraftReader files;
  private final PastReader pasts;
  private final Function<BriefId, Body> bodies;
  private final LocalDate today;

  private LedgerReader(
      Path site,
      Newsroom newsroom,
      OpenTexts open,
      Function<BriefId, Body> bodies,
      LocalDate today) {
    this.newsroom = newsroom;
    Markdown markdown = Markdown.of(newsroom.schemas().sectionIds(), newsroom.settings().lang());
    this.files = new DraftReader(site, markdown, open);
    this.pasts = new PastReader(newsroom, files);
    this.bodies = bodies;
    this.today = today;
  }

  /**
   * The result of a reading.
   *
   * @param found findings that say why the ledger is incomplete
   * @param known for the next reading
   */
  public record Result(Ledger ledger, List<Diagnostic> found, KnownVersions known) {}

  /**
   * Reads the ledger of a site; an empty one if its settings do not ask for it.
   *
   * @param site its folder, absolute
   * @param open documents whose text is not that on the disk
   * @param environment the variables of the environment, of which {@code PATH} is read
   * @param briefs those that are there now
   * @param bodies what stands below their front matter
   * @param today the day of the build's clock in the site's time zone
   * @param last what was known after the reading before
   */
  public static Result read(
      Path site,
      Newsroom newsroom,
      OpenTexts open,
      Map<String, String> environment,
      List<Brief> briefs,
      Function<BriefId, Body> bodies,
      LocalDate today,
      KnownVersions last) {
    Settings settings = newsroom.settings();
    if (!settings.ledger().on()) {
      return new Result(Ledger.NONE, List.of(), KnownVersions.NONE);
    }
    GitHistory.Opened opened = GitHistory.open(site, settings.folders().content(), environment);
    Optional<GitHistory> git = opened.history();
    Optional<Head> head = git.flatMap(GitHistory::head);
    Optional<Walk> walk =
        head.flatMap(h -> Walker.walk(git.orElseThrow(), h, last.walk(), settings.ledger().from()));
    if (walk.isEmpty()) {
      return new Result(Ledger.NONE, LedgerFindings.unread(opened.state(), head), last);
    }
    return new LedgerReader(site, newsroom, open, bodies, today)
        .read(git.orElseThrow(), walk.get(), briefs, last);
  }

  /** A brief whose file git knows. */
  private record Followed(Brief brief, Trail trail, Optional<Clean> clean) {
    String path() {
      return brief.id().path();
    }

    /** Whether there may be more than one version of it. */
    boolean isChanged() {
      return clean.isEmpty()
          || (clean.get().alike() != trail.marks().size()
              && trail.marks().stream().filter(Mark::isThere).count() > 1);
    }
  }

  private Result read(GitHistory git, Walk walk, List<Brief> briefs, KnownVersions last) {
    List<Followed> all =
        briefs.parallelStream()
            .filter(brief -> walk.trails().containsKey(brief.id().path()))
            .map(brief -> followed(brief, walk, last))
            .toList();
    List<Followed> changed = all.stream().filter(Followed::isChanged).toList();
    Map<String, Past> known = new ConcurrentHashMap<>(last.pasts());
    // The present contents of the files were parsed already.
    changed.parallelStream()
        .filter(one -> one.clean().isPresent() && !known.containsKey(one.trail().last().blob()))
        .forEach(one -> known.put(one.trail().last().blob(), now(one)));
    boolean whole = fetch(git, missing(changed, known), known);
    Map<String, History> histories = new TreeMap<>();
    if (whole) {
      changed.parallelStream()
          .map(one -> Map.entry(one.path(), history(one, walk, known)))
          .filter(entry -> entry.getValue().isChanged())
          .toList()
          .forEach(entry -> histories.put(entry.getKey(), entry.getValue()));
    }
    return whole
        ? new Result(
            new Ledger(histories),
            LedgerFindings.of(walk),
            next(walk, all, histories.keySet(), known, last))
        : new Result(Ledger.NONE, LedgerFindings.unreadContents(), last);
  }

  // The same value as before if nothing is new, so that it need not be written again.
  private static KnownVersions next(
      Walk walk,
      List<Followed> all,
      Set<String> withHistory,
      Map<String, Past> known,
      KnownVersions last) {
    Map<String, Clean> clean = new HashMap<>();
    Set<String> blobs = new HashSet<>();
    for (Followed one : all) {
      boolean alike = one.clean().isPresent() && !withHistory.contains(one.path());
      int contents = one.trail().marks().size();
      one.clean().ifPresent(c -> clean.put(one.path(), c.with(alike ? contents : 0)));
      if (!alike) {
        one.trail().marks().forEach(mark -> blobs.add(mark.blob()));
      }
    }
    known.keySet().retainAll(blobs);
    boolean same =
        last.walk().filter(w -> w.head().equals(walk.head())).isPresent()
            && clean.equals(last.clean())
            && known.keySet().equals(last.pasts().keySet());
    return same ? last : new KnownVersions(Optional.of(walk), clean, known);
  }

  private Followed followed(Brief brief, Walk walk, KnownVersions last) {
    String path = brief.id().path();
    Trail trail = walk.trails().getOrDefault(path, new Trail(List.of()));
    String blob = trail.last().blob();
    Clean before = last.clean().get(path);
    if (before != null && before.isOf(blob, brief.digest())) {
      return new Followed(brief, trail, Optional.of(before));
    }
    // The document may differ from its file, as it does in a takedown.
    byte[] bytes = files.bytes(path);
    boolean clean = Fingerprint.of(bytes).equals(brief.digest()) && BlobId.is(blob, bytes);
    return new Followed(
        brief, trail, clean ? Optional.of(new Clean(blob, brief.digest(), 0)) : Optional.empty());
  }

  private static Map<String, String> missing(List<Followed> changed, Map<String, Past> known) {
    Map<String, String> missing = new TreeMap<>();
    for (Followed one : changed) {
      for (Mark mark : one.trail().marks()) {
        if (mark.isThere() && !known.containsKey(mark.blob())) {
          missing.put(mark.blob(), one.path());
        }
      }
    }
    return missing;
  }

  private boolean fetch(GitHistory git, Map<String, String> missing, Map<String, Past> known) {
    List<Blob> batch = new ArrayList<>();
    boolean answered =
        git.blobs(
            missing.keySet(),
            LARGEST,
            blob -> {
              batch.add(blob);
              if (batch.size() == BATCH) {
                parse(batch, missing, known);
                batch.clear();
              }
            });
    parse(batch, missing, known);
    // Contents that are too large, or not in this clone, count as hidden.
    missing.keySet().forEach(id -> known.putIfAbsent(id, Past.HIDDEN));
    return answered;
  }

  private void parse(List<Blob> batch, Map<String, String> paths, Map<String, Past> known) {
    batch.parallelStream()
        .forEach(
            blob -> {
              String path = paths.get(blob.id());
              if (path != null) {
                known.put(blob.id(), pasts.read(path, blob.bytes()));
              }
            });
  }

  private Past now(Followed one) {
    return pasts.of(one.brief(), bodies.apply(one.brief().id()));
  }

  private History history(Followed one, Walk walk, Map<String, Past> known) {
    Histories histories = new Histories(newsroom.settings().timezone());
    List<Mark> marks = one.trail().marks();
    for (int i = 0; i < marks.size(); i++) {
      Step step = walk.commits().get(marks.get(i).commit());
      Past past = known.getOrDefault(marks.get(i).blob(), Past.HIDDEN);
      histories.add(
          past,
          step,
          i + 1 < marks.size()
              ? Optional.of(walk.commits().get(marks.get(i + 1).commit()).when())
              : Optional.empty());
    }
    if (one.clean().isEmpty()) {
      histories.addUncommitted(now(one), today);
    }
    return histories.history();
  }
}
