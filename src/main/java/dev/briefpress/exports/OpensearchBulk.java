package dev.briefpress.exports;

import dev.briefpress.content.Brief;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.facts.SiteFacts;
import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.links.Site;
import dev.briefpress.render.Bodies;
import dev.briefpress.search.ClusterDocument;
import dev.briefpress.search.ClusterDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The body of a {@code _bulk} request of OpenSearch or Elasticsearch: deletions first, then two
 * lines a document, the action and the document. A document's id is its address, so that loading
 * again replaces.
 *
 * <p>{@link OpensearchMapping} creates the index.
 */
public final class OpensearchBulk {
  static final String FORMAT = "briefpress-opensearch/2";

  // Stricter than the engines, which also allow most other lower-case characters.
  private static final Pattern INDEX_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,199}");

  private final String index;
  private final Fingerprint environment;

  /**
   * A bulk load into {@code index}.
   *
   * @param environment the sum of all that every document depends on
   * @throws IllegalArgumentException when {@code index} {@linkplain #isIndexName is no name}
   */
  public OpensearchBulk(String index, Fingerprint environment) {
    if (!isIndexName(index)) {
      throw new IllegalArgumentException("'" + index + "' is not the name of an index");
    }
    this.index = index;
    this.environment = environment;
  }

  /** Whether both engines accept {@code name} for an index. */
  public static boolean isIndexName(String name) {
    return INDEX_NAME.matcher(name).matches();
  }

  /**
   * Writes what changes an index that holds {@code last} into one that holds {@code site}, and
   * leaves {@code out} open.
   *
   * @param last what the index holds; {@link BulkState#NOTHING} to write every document
   * @return what the index holds then
   */
  public BulkState write(Site site, Bodies bodies, BulkState last, OutputStream out)
      throws IOException {
    SiteFacts facts = new SiteFacts(site);
    List<ClusterDocument> documents = ClusterDocuments.of(facts, bodies, environment);
    SortedMap<String, Fingerprint> versions = new TreeMap<>();
    documents.forEach(document -> versions.put(document.id(), document.version()));
    for (String id : gone(site, versions, last)) {
      out.write(action("delete", id));
    }
    OpensearchDocument form = new OpensearchDocument(facts, bodies);
    for (ClusterDocument document : documents) {
      if (!document.version().equals(last.documents().get(document.id()))) {
        out.write(action("index", document.id()));
        out.write(form.bytes(document));
      }
    }
    return new BulkState(BulkState.mapping(site.settings().lang(), site.taxonomy()), versions);
  }

  // What is known to be in the index or, where nothing is known of it, to have been withdrawn.
  private static SortedSet<String> gone(
      Site site, SortedMap<String, Fingerprint> versions, BulkState last) {
    SortedSet<String> gone = new TreeSet<>(last.documents().keySet());
    if (last.equals(BulkState.NOTHING)) {
      for (Brief brief : site.withdrawn()) {
        gone.add(BriefJson.id(brief.address()));
      }
    }
    gone.removeAll(versions.keySet());
    return gone;
  }

  private byte[] action(String name, String id) {
    return Json.document(
        JsonFields.object(
            json -> json.object(name, o -> o.field("_index", index).field("_id", id))));
  }
}
