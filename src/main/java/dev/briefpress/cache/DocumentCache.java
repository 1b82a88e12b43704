package dev.briefpress.cache;

import dev.briefpress.bytes.BytesOut;
import dev.briefpress.bytes.Codec;
import dev.briefpress.bytes.Codecs;
import dev.briefpress.bytes.KeptFile;
import dev.briefpress.cache.CacheIndex.Encoded;
import dev.briefpress.content.Body;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.Document;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.parse.CheckedDocument;
import dev.briefpress.read.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checked documents on the disk, for the next build; only those that passed their check. What is
 * needed of every document on every build is read at once; texts only for the pages that ask for
 * them.
 *
 * <p>It lies in two files. {@code documents} lists the documents and says where in {@code texts}
 * theirs is; it is replaced as a whole, the other only grows until half of it is of no use any
 * more, or a document is gone. A cache that is damaged, cut off, of another program or of other
 * settings counts as empty: everything in it is summed up, and the sums are looked at before
 * anything else is.
 *
 * <p>Safe for many threads but for {@link #save}.
 */
public final class DocumentCache implements KnownDocuments {
  /** Of more documents than these, texts that are on the disk are not held in memory as well. */
  private static final int MOST_IN_MEMORY = 20_000;

  /**
   * The index is written again only for changed documents, or when the stamps of at least one
   * document in so many have changed.
   */
  private static final int FEW = 16;

  private final KeptFile index;

  private final CachedTexts texts;
  private final Codec<Known> heads = Codecs.of(Known.class);

  /** The documents that are in the cache on the disk. */
  private final Map<String, CachedDocument> saved = new ConcurrentHashMap<>();

  /** The documents that this build found in the cache or added to it. */
  private final Map<String, CachedDocument> wanted = new ConcurrentHashMap<>();

  private final Instant opened = Instant.now();

  private DocumentCache(KeptFile index, CachedTexts texts) {
    this.index = index;
    this.texts = texts;
  }

  /** A document that passed its check, and what was found in it on the way. */
  private record Known(Document document, List<Diagnostic> diagnostics) {}

  /**
   * The cache in {@code folder}.
   *
   * @param folder need not be there yet
   * @param environment all that a document depends on beside its own file: program, settings,
   *     taxonomy, schemas
   * @param empty whether to forget what is in it
   */
  public static DocumentCache open(Path folder, Fingerprint environment, boolean empty)
      throws IOException {
    Files.createDirectories(folder);
    KeptFile index = new KeptFile(folder.resolve("documents"), environment);
    DocumentCache cache = new DocumentCache(index, new CachedTexts(folder.resolve("texts")));
    Optional<CacheIndex> last = empty ? Optional.empty() : index.read().map(CacheIndex::read);
    if (last.isPresent() && cache.texts.open(last.get().texts())) {
      last.get()
          .entries()
          .forEach((path, entry) -> cache.saved.put(path, CachedDocument.of(entry)));
    }
    return cache;
  }

  @Override
  public Optional<Outcome<Document>> find(String path, Fingerprint digest) {
    CachedDocument found = saved.get(path);
    if (found == null || !found.digest().equals(digest)) {
      return Optional.empty();
    }
    wanted.put(path, found);
    Known known = heads.read(found.head().read());
    return Optional.of(Outcome.ok(known.document(), known.diagnostics()));
  }

  @Override
  public Optional<Outcome<Document>> find(String path, FileStamp stamp) {
    CachedDocument found = saved.get(path);
    return found != null && found.stamp().filter(stamp::equals).isPresent()
        ? find(path, found.digest())
        : Optional.empty();
  }

  @Override
  public void note(String path, FileStamp stamp) {
    CachedDocument document = wanted.get(path);
    if (document != null) {
      document.stamped(stamp.isSettledAt(opened) ? Optional.of(stamp) : Optional.empty());
    }
  }

  /** Every document as it was when the cache was saved last, in the order of paths. */
  public List<Document> saved() {
    wanted.putAll(saved);
    return new TreeMap<>(saved)
        .values().stream().map(found -> heads.read(found.head().read()).document()).toList();
  }

  @Override
  public void keep(String path, Fingerprint digest, Outcome<CheckedDocument> checked) {
    checked
        .value()
        .ifPresent(
            sound -> {
              Encoded head = new Encoded(encoded(sound.document(), checked.diagnostics()));
              wanted.put(path, CachedDocument.fresh(digest, head, sound.body()));
            });
  }

  private byte[] encoded(Document document, List<Diagnostic> diagnostics) {
    BytesOut out = new BytesOut();
    heads.write(new Known(document, diagnostics), out);
    return out.toBytes();
  }

  @Override
  public Body body(BriefId id) {
    CachedDocument document = wanted.get(id.path());
    if (document == null) {
      throw new IllegalStateException(id + " was not checked");
    }
    return texts.of(document).orElseThrow(() -> new IllegalStateException(id + " has no body"));
  }

  /**
   * Writes the documents that were found or added since the cache was opened. All others are
   * removed, and so are documents that are not published: none of their text stays in a file of the
   * cache.
   *
   * @param published paths of the documents that are
   */
  public void save(Set<String> published) throws IOException {
    SortedMap<String, CachedDocument> documents = new TreeMap<>(wanted);
    documents.keySet().retainAll(published);
    if (isSaved(documents)) {
      return;
    }
    boolean gone = !documents.keySet().containsAll(saved.keySet());
    texts.save(documents.values(), gone);
    index.write(listed(documents).toBytes());
    saved.clear();
    saved.putAll(documents);
    if (documents.size() > MOST_IN_MEMORY) {
      documents.values().forEach(CachedDocument::unload);
    }
  }

  private boolean isSaved(Map<String, CachedDocument> documents) {
    return documents.keySet().equals(saved.keySet())
        && documents.values().stream().allMatch(d -> d.place().isPresent())
        && documents.values().stream().filter(CachedDocument::isNewlyStamped).count() * FEW
            <= documents.size();
  }

  private CacheIndex listed(Map<String, CachedDocument> documents) {
    SortedMap<String, CacheIndex.Entry> entries = new TreeMap<>();
    documents.forEach(
        (path, document) ->
            document
                .place()
                .ifPresent(
                    place ->
                        entries.put(
                            path,
                            new CacheIndex.Entry(
                                document.digest(), document.stamp(), document.head(), place))));
    return new CacheIndex(texts.segments(), entries);
  }
}
