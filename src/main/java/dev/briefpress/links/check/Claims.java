package dev.briefpress.links.check;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Brief.Format;
import dev.briefpress.content.Document;
import dev.briefpress.content.Edition;
import dev.briefpress.content.Landmark;
import dev.briefpress.content.SitePath;
import dev.briefpress.content.StandingPage;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.links.Asset;
import dev.briefpress.links.Day;
import dev.briefpress.links.Selection;
import dev.briefpress.links.Selection.Left;
import dev.briefpress.links.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What content wants to stand at which address: what is published, and what is scheduled, which
 * would otherwise stop the build only on its day.
 */
final class Claims implements Document.Visitor {
  /** What a claim is made for. */
  enum Kind {
    BRIEF("brief"),
    DATA("data of the brief"),
    PAGE("page"),
    EDITION("daily edition"),
    ALIAS("alias in"),
    FILE("file");

    private final String name;

    Kind(String name) {
      this.name = name;
    }
  }

  /**
   * A claim to an address.
   *
   * @param key the address as a file system sees it that does not distinguish capitals, nor ways to
   *     encode an accent; an edition's has its name behind a {@code #}
   * @param file who claims it
   * @param isReserved whether content has no right to the address
   */
  record Claim(String key, SitePath address, Kind kind, String file, Span span, boolean isReserved)
      implements Comparable<Claim> {
    /** The claim in words: {@code the page content/pages/why.md}. */
    String describe() {
      return "the " + kind.name + " " + file;
    }

    @Override
    public int compareTo(Claim other) {
      return Comparator.comparing(Claim::key)
          .thenComparing(Claim::file)
          .thenComparing(Claim::kind)
          .thenComparing(c -> c.address)
          .compare(this, other);
    }
  }

  private final Set<String> alive = new HashSet<>();
  private final List<Claim> claims = new ArrayList<>();

  private final ReservedAddress.Names reserved;
  private final List<Format> formats;

  private Claims(Site site) {
    this.reserved = ReservedAddress.Names.of(site);
    this.formats = site.formats();
  }

  static Claims of(Site site, List<Document> documents, Selection selection) {
    Claims claims = new Claims(site);
    claims.alive.addAll(site.addresses().keySet());
    selection.left().stream()
        .filter(l -> l.kind() == Left.Kind.SCHEDULED)
        .forEach(l -> claims.alive.add(l.path()));
    documents.stream()
        .filter(d -> claims.alive.contains(d.id().path()))
        .forEach(d -> d.accept(claims));
    for (Asset asset : site.assets()) {
      claims.add(asset.address(), Kind.FILE, asset.source(), Span.start());
    }
    return claims;
  }

  @Override
  public void visit(Brief brief) {
    String file = brief.id().path();
    Span span = brief.fields().getOrDefault("slug", Place.of(brief.fields(), "date"));
    add(brief.address(), Kind.BRIEF, file, span);
    for (Format format : formats) {
      if (brief.has(format)) {
        add(brief.address(format), Kind.DATA, file, span);
      }
    }
    aliases(brief.header().aliases(), file, brief.fields());
  }

  @Override
  public void visit(StandingPage page) {
    SitePath address = page.address();
    String key = SitePath.folded(address.value());
    // The front page and the page of corrections may be an author's own.
    boolean isOwn =
        address.equals(Landmark.HOME.address()) || address.equals(Landmark.CORRECTIONS.address());
    boolean isReserved = reserved.contains(address) && !isOwn;
    claims.add(new Claim(key, address, Kind.PAGE, page.id().path(), Span.start(), isReserved));
    aliases(page.aliases(), page.id().path(), page.fields());
  }

  @Override
  public void visit(Edition edition) {
    SitePath day = Day.addressOf(edition.day());
    String key = day + "#" + edition.edition().orElse("");
    Span span = Place.of(edition.fields(), "date");
    claims.add(new Claim(key, day, Kind.EDITION, edition.id().path(), span, false));
  }

  private void aliases(List<SitePath> aliases, String file, Map<String, Span> fields) {
    for (SitePath alias : Set.copyOf(aliases)) {
      add(alias, Kind.ALIAS, file, Place.of(fields, "aliases", written -> names(written, alias)));
    }
  }

  private static boolean names(String written, SitePath alias) {
    return SitePath.ofOld(written).filter(alias::equals).isPresent();
  }

  private void add(SitePath address, Kind kind, String file, Span span) {
    boolean isReserved = reserved.contains(address);
    claims.add(new Claim(SitePath.folded(address.value()), address, kind, file, span, isReserved));
  }

  /** All claims, in no order. */
  List<Claim> all() {
    return claims;
  }
}
