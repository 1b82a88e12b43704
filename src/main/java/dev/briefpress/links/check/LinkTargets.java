package dev.briefpress.links.check;

import dev.briefpress.content.Document;
import dev.briefpress.content.SitePath;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Steps;
import dev.briefpress.links.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a link may point at. */
final class LinkTargets {
  private final Site site;
  private final Map<String, Document> documents = new HashMap<>();
  private final Set<String> files;
  private final Map<String, Offered> offered = new HashMap<>();
  private final Steps steps = NearMisses.budget();
  private @Nullable KnownPaths paths;
  private @Nullable Map<String, String> sources;

  LinkTargets(Site site, List<Document> documents, List<String> files) {
    this.site = site;
    this.files = new HashSet<>(files);
    documents.forEach(d -> this.documents.put(d.id().path(), d));
  }

  /** Whether there is such a file, or the site makes a page of that address. */
  boolean contains(String target) {
    return documents.containsKey(target)
        || files.contains(target)
        || site.addresses().containsKey(target);
  }

  /** Whether a file's name can be its address. */
  boolean isFit(String target) {
    return !files.contains(target) || SitePath.isSafe(inside(target));
  }

  /** The places of a document's page; absent when {@code target} is none. */
  Optional<Offered> offered(String target) {
    Document document = documents.get(target);
    return document == null
        ? Optional.empty()
        : Optional.of(offered.computeIfAbsent(target, t -> new Offered(document.anchors(), steps)));
  }

  /** The file that {@code target} was probably meant to be. */
  Optional<String> nearest(String target) {
    if (paths == null) {
      Set<String> all = new HashSet<>(files);
      all.addAll(documents.keySet());
      paths = new KnownPaths(all);
    }
    return paths.nearest(target);
  }

  /** The source of the page that {@code target} would be as an address. */
  Optional<String> sourceOf(String target) {
    if (sources == null) {
      Map<String, String> byAddress = new HashMap<>();
      for (Map.Entry<String, SitePath> entry : site.addresses().entrySet()) {
        byAddress.putIfAbsent(entry.getValue().value(), entry.getKey());
      }
      sources = byAddress;
    }
    return Optional.ofNullable(sources.get(inside(target)));
  }

  private String inside(String target) {
    String content = site.settings().folders().content() + "/";
    return target.startsWith(content) ? target.substring(content.length()) : target;
  }
}
