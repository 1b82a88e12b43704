package dev.briefpress.publish;

import dev.briefpress.cache.DocumentCache;
import dev.briefpress.content.Body;
import dev.briefpress.content.Brief;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.exports.BriefFormats;
import dev.briefpress.links.Day;
import dev.briefpress.links.Linker;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.links.Site;
import dev.briefpress.publish.tree.OutputFolder;
import dev.briefpress.read.ContentListing.Source;
import dev.briefpress.read.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What must come off a published site although errors keep its content from being published: the
 * site is then made once more from the documents as they were published last, but for these.
 *
 * @param content the site without them, and all that was found
 * @param files the sources of what is taken down
 */
record Takedown(LinkedContent content, List<String> files) {

  /**
   * What has to come off the site, if anything has.
   *
   * @param present the content as it is now, with its errors
   * @param last the documents of the site as it was published last, as far as they are known
   * @param output the site
   */
  static Optional<Takedown> of(
      LinkedContent present, Selection.Options options, DocumentCache last, OutputFolder output) {
    return new Finder(present, options, last, output, false).takedown();
  }

  /**
   * The same where the content may have lost documents: what says of itself that it is withdrawn or
   * not public comes off, and what is not there any more stays. Nothing, when not all that is
   * published is known, because the rest could not stay.
   */
  static Optional<Takedown> ofPresent(
      LinkedContent present, Selection.Options options, DocumentCache last, OutputFolder output) {
    Finder finder = new Finder(present, options, last, output, true);
    long known = finder.before.values().stream().filter(d -> d instanceof Brief).count();
    return known < FewBriefs.published(output.manifest()) ? Optional.empty() : finder.takedown();
  }

  /** Compares what is published with what there is. */
  private static final class Finder {
    private static final Pattern WITHDRAWN = Pattern.compile("\"status\"\\s*:\\s*\"withdrawn\"");

    private final LinkedContent present;
    private final Selection.Options options;
    private final DocumentCache last;
    private final OutputFolder output;
    private final boolean missingStays;
    private final Map<String, Document> before = new TreeMap<>();
    private final Map<String, Document> now = new TreeMap<>();
    private final Set<SitePath> published = new HashSet<>();

    Finder(
        LinkedContent present,
        Selection.Options options,
        DocumentCache last,
        OutputFolder output,
        boolean missingStays) {
      this.present = present;
      this.options = options;
      this.last = last;
      this.output = output;
      this.missingStays = missingStays;
      last.saved().stream().filter(this::isLive).forEach(d -> before.put(d.id().path(), d));
      documents(present.site()).forEach(d -> now.put(d.id().path(), d));
      now.values().forEach(d -> published.add(address(d)));
    }

    Optional<Takedown> takedown() {
      Set<String> taken = goneFromBefore();
      taken.addAll(goneBesides());
      if (taken.isEmpty()) {
        return Optional.empty();
      }
      Map<String, Document> stand = new TreeMap<>(before);
      // A document that is published and not known as it was then is taken as it is now.
      now.values().stream().filter(this::isLive).forEach(d -> stand.putIfAbsent(d.id().path(), d));
      stand.keySet().removeAll(taken);
      return Optional.of(new Takedown(site(stand.values()), List.copyOf(taken)));
    }

    private Set<String> goneFromBefore() {
      Set<String> sources = new HashSet<>();
      present.workspace().listing().documents().forEach(s -> sources.add(s.path()));
      Set<String> taken = new TreeSet<>();
      before.forEach(
          (path, document) -> {
            boolean moved = !sources.contains(path) && published.contains(address(document));
            boolean stays =
                now.containsKey(path)
                    || (isRejected(path) && !isTakenBack(path))
                    || (missingStays && !sources.contains(path));
            if (!moved && !stays) {
              taken.add(path);
            }
          });
      return taken;
    }

    // Documents whose published state is not kept are recognised by their pages.
    private Set<String> goneBesides() {
      Set<String> taken = new TreeSet<>();
      Set<String> left = new HashSet<>();
      present.left().stream().filter(Finder::isHeldBack).forEach(l -> left.add(l.path()));
      for (Document document : present.checked().documents()) {
        String path = document.id().path();
        if (left.contains(path)
            && isLive(document)
            && !published.contains(address(document))
            && !isNotice(document)) {
          taken.add(path);
        }
      }
      for (Source source : present.workspace().listing().documents()) {
        String path = source.path();
        if (isRejected(path) && !before.containsKey(path) && hasPage(path) && isTakenBack(path)) {
          taken.add(path);
        }
      }
      return taken;
    }

    private boolean isRejected(String path) {
      return present.checked().rejected().containsKey(path);
    }

    private static boolean isHeldBack(Left left) {
      return switch (left.kind()) {
        case DRAFT, SCHEDULED, WITHDRAWN, ABOVE_MARKING, UNREVIEWED -> true;
        case REJECTED, HELD_BACK, UNREFERENCED, IGNORED -> false;
      };
    }

    private boolean hasPage(String path) {
      String name = path.substring(path.lastIndexOf('/'), path.lastIndexOf('.')) + ".html";
      return output.manifest().sums().keySet().stream().anyMatch(page -> page.endsWith(name));
    }

    // The data of a brief tell whether its page is the notice of its withdrawal.
    private boolean isNotice(Document document) {
      if (!(document instanceof Brief brief)) {
        return false;
      }
      try {
        Path data = output.folder().resolve(brief.dataAddress().value());
        return WITHDRAWN.matcher(text(data)).find();
      } catch (IOException e) {
        return false;
      }
    }

    private static String text(Path file) throws IOException {
      return new String(SiteFiles.start(file), StandardCharsets.UTF_8);
    }

    private boolean isTakenBack(String path) {
      try {
        byte[] file = SiteFiles.start(present.workspace().folder().resolve(path));
        return new TakenBack(present.workspace().settings(), present.site().today()).says(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + path, e);
      }
    }

    // Withdrawn briefs leave their notices.
    private LinkedContent site(Collection<Document> documents) {
      Workspace workspace = present.workspace();
      Set<SitePath> taken = new HashSet<>();
      documents.forEach(d -> taken.add(address(d)));
      List<Document> all = new ArrayList<>(documents);
      present.site().withdrawn().stream()
          .filter(b -> isLive(b) && taken.add(b.address()))
          .forEach(all::add);
      List<String> files = new ArrayList<>(workspace.listing().assets());
      Set<String> unfit = new HashSet<>();
      present.report().diagnostics().stream()
          .filter(d -> d.isError())
          .forEach(d -> unfit.add(d.file()));
      files.removeAll(unfit);
      Selection selection = Selection.of(all, workspace.settings(), options);
      Site site =
          Linker.link(workspace.newsroom(), selection, files, BriefFormats.all())
              .with(present.site().ledger());
      return new LinkedContent(
          workspace, present.checked(), this::body, site, present.report(), left(site));
    }

    private Body body(BriefId id) {
      return before.containsKey(id.path()) ? last.body(id) : present.bodies().of(id);
    }

    private List<Left> left(Site site) {
      Map<String, Document> stands = new HashMap<>();
      documents(site).forEach(d -> stands.put(d.id().path(), d));
      List<Left> left = new ArrayList<>(present.left());
      now.forEach(
          (path, document) -> {
            Document old = stands.get(path);
            if (old == null || !old.digest().equals(document.digest())) {
              String reason = "held back by errors in other files";
              left.add(new Left(path, Left.Kind.HELD_BACK, reason));
            }
          });
      left.sort(null);
      return left;
    }

    private boolean isLive(Document document) {
      return output.manifest().has(address(document).value());
    }

    private static List<Document> documents(Site site) {
      List<Document> all = new ArrayList<>(site.briefs());
      all.addAll(site.pages());
      site.days().forEach(day -> all.addAll(day.editions()));
      return all;
    }
  }

  private static SitePath address(Document document) {
    Address address = new Address();
    document.accept(address);
    return address.path.orElseThrow();
  }

  /** Asks a document for the address of its page. */
  private static final class Address implements Document.Visitor {
    private Optional<SitePath> path = Optional.empty();

    @Override
    public void visit(Brief brief) {
      path = Optional.of(brief.address());
    }

    @Override
    public void visit(StandingPage page) {
      path = Optional.of(page.address());
    }

    @Override
    public void visit(Edition edition) {
      path = Optional.of(Day.addressOf(edition.day()));
    }
  }
}
