package dev.briefpress.cache;

import dev.briefpress.cache.Blob.Place;
import dev.briefpress.cache.CacheIndex.Encoded;
import dev.briefpress.content.Body;
import dev.briefpress.content.BriefId;
import dev.briefpress.content.CheckedDocument;
import dev.briefpress.content.Document;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checked documents by the content of their files: an unchanged file is neither parsed nor checked
 * again. What is needed of every document on every build is read at once; texts and the terms that
 * search counts in them only for the pages that ask for them.
 *
 * <p>It lies in three files. {@code documents} lists the documents and says where in {@code texts}
 * and {@code terms} theirs are; it is replaced as a whole, the other two only grow until half of
 * them is of no use any more, or a document is gone. A cache that is damaged, cut off, of another
 * program or of other settings counts as empty: everything in it is summed up, and the sums are
 * looked at before anything else is.
 *
 * <p>Safe for many threads but for {@link #save}.
 */
public final class DocumentCache {
  private static final int BATCH = 512;

  /** Of more documents than these, texts that are on the disk are not held in memory as well. */
  private static final int MOST_IN_MEMORY = 20_000;

  private final Optional<Path> folder;
  private final Fingerprint environment;
  private final Codec<Known> heads = Codecs.of(Known.class);
  private final Codec<Body> bodies = Codecs.of(Body.class);
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<String, Entry> wanted = new ConcurrentHashMap<>();
  private Blob texts;
  private Blob terms;

  private DocumentCache(Optional<Path> folder, Fingerprint environment) {
    this.folder = folder;
    this.environment = environment;
    this.texts = new Blob(folder.orElse(Path.of("")).resolve("texts"));
    this.terms = new Blob(folder.orElse(Path.of("")).resolve("terms"));
  }

  /** A document that passed its check, and what was found in it on the way. */
  public record Known(Document document, List<Diagnostic> diagnostics) {}

  /** One file's document: with its text in memory, on the disk, or both. */
  private static final class Entry {
    final Fingerprint digest;
    final Encoded head;
    volatile Optional<Body> body;
    volatile Optional<byte[]> terms = Optional.empty();
    volatile Optional<Place> bodyPlace = Optional.empty();
    volatile Optional<Place> termsPlace = Optional.empty();

    Entry(Fingerprint digest, Encoded head, Optional<Body> body) {
      this.digest = digest;
      this.head = head;
      this.body = body;
    }

    boolean isSaved() {
      return bodyPlace.isPresent() && (termsPlace.isPresent() || terms.isEmpty());
    }
  }

  /** One that is kept in memory only. */
  public static DocumentCache inMemory() {
    return new DocumentCache(Optional.empty(), new Fingerprint(0, 0));
  }

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
    DocumentCache cache = new DocumentCache(Optional.of(folder), environment);
    if (!empty) {
      Optional<CacheIndex> index = CacheIndex.read(folder.resolve("documents"), environment);
      if (index.isPresent()
          && cache.texts.open(index.get().texts())
          && cache.terms.open(index.get().terms())) {
        index.get().entries().forEach(cache::add);
      } else {
        cache.texts = new Blob(folder.resolve("texts"));
        cache.terms = new Blob(folder.resolve("terms"));
      }
    }
    return cache;
  }

  private void add(String path, CacheIndex.Entry read) {
    Entry entry = new Entry(read.digest(), read.head(), Optional.empty());
    entry.bodyPlace = Optional.of(read.body());
    entry.termsPlace = read.terms();
    entries.put(path, entry);
  }

  /**
   * The document of the file at {@code path}, if its bytes are those that were checked.
   *
   * @param digest of the bytes it has now
   */
  public Optional<Known> find(String path, Fingerprint digest) {
    Entry entry = entries.get(path);
    if (entry == null || !entry.digest.equals(digest)) {
      return Optional.empty();
    }
    wanted.put(path, entry);
    return Optional.of(heads.read(entry.head.read()));
  }

  /** Keeps a document that passed its check. */
  public void keep(CheckedDocument checked, List<Diagnostic> diagnostics) {
    Encoded head =
        new Encoded(folder.isEmpty() ? new byte[0] : encoded(checked.document(), diagnostics));
    Entry entry = new Entry(checked.document().digest(), head, Optional.of(checked.body()));
    wanted.put(checked.document().id().path(), entry);
  }

  private byte[] encoded(Document document, List<Diagnostic> diagnostics) {
    BytesOut out = new BytesOut();
    heads.write(new Known(document, diagnostics), out);
    return out.toBytes();
  }

  /** The text of a document that was found or kept. */
  public Body body(BriefId id) {
    Entry entry = wanted(id);
    return entry
        .body
        .or(() -> entry.bodyPlace.map(p -> bodies.read(new BytesIn(read(texts, p), 0))))
        .orElseThrow(() -> new IllegalStateException(id + " has no body"));
  }

  /** The terms that were counted in a document; empty when they were not yet. */
  public Optional<byte[]> terms(BriefId id) {
    Entry entry = wanted(id);
    return entry.terms.or(() -> entry.termsPlace.map(p -> read(terms, p)));
  }

  /** Keeps what was counted in a document. */
  public void keepTerms(BriefId id, byte[] counted) {
    if (folder.isPresent()) {
      wanted(id).terms = Optional.of(counted);
    }
  }

  private Entry wanted(BriefId id) {
    Entry entry = wanted.get(id.path());
    if (entry == null) {
      throw new IllegalStateException(id + " was not checked");
    }
    return entry;
  }

  private static byte[] read(Blob blob, Place place) {
    try {
      return blob.read(place);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the cache", e);
    }
  }

  /**
   * Brings to the disk what was found or kept since it was opened. The rest is forgotten, and so is
   * what is not published: none of its text stays in a file of the cache.
   *
   * @param published paths of the documents that are
   */
  public void save(Set<String> published) throws IOException {
    Map<String, Entry> sorted = new TreeMap<>(wanted);
    sorted.keySet().retainAll(published);
    boolean same = sorted.keySet().equals(entries.keySet());
    if (folder.isEmpty() || (same && sorted.values().stream().allMatch(Entry::isSaved))) {
      return;
    }
    boolean gone = !sorted.keySet().containsAll(entries.keySet());
    texts = saved(texts, new ArrayList<>(sorted.values()), new Texts(), gone);
    terms = saved(terms, new ArrayList<>(sorted.values()), new Terms(), gone);
    Map<String, CacheIndex.Entry> listed = new TreeMap<>();
    sorted.forEach(
        (path, e) ->
            e.bodyPlace.ifPresent(
                body ->
                    listed.put(path, new CacheIndex.Entry(e.digest, e.head, body, e.termsPlace))));
    CacheIndex index = new CacheIndex(texts.segments(), terms.segments(), listed);
    Path file = folder.get().resolve("documents");
    Path fresh = folder.get().resolve("documents.new");
    index.write(fresh, environment);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    entries.clear();
    entries.putAll(sorted);
    if (sorted.size() > MOST_IN_MEMORY) {
      sorted.values().forEach(entry -> entry.body = Optional.empty());
    }
  }

  /** One of the two values that an entry has in a blob. */
  private interface Value {
    Optional<Place> place(Entry entry);

    void moved(Entry entry, Place place);

    /** The value when it is in memory only. */
    Optional<byte[]> fresh(Entry entry);
  }

  private final class Texts implements Value {
    @Override
    public Optional<Place> place(Entry entry) {
      return entry.bodyPlace;
    }

    @Override
    public void moved(Entry entry, Place place) {
      entry.bodyPlace = Optional.of(place);
    }

    @Override
    public Optional<byte[]> fresh(Entry entry) {
      return entry.body.map(
          body -> {
            BytesOut out = new BytesOut();
            bodies.write(body, out);
            return out.toBytes();
          });
    }
  }

  private static final class Terms implements Value {
    @Override
    public Optional<Place> place(Entry entry) {
      return entry.termsPlace;
    }

    @Override
    public void moved(Entry entry, Place place) {
      entry.termsPlace = Optional.of(place);
      entry.terms = Optional.empty();
    }

    @Override
    public Optional<byte[]> fresh(Entry entry) {
      return entry.terms;
    }
  }

  private static Blob saved(Blob blob, List<Entry> all, Value value, boolean rid)
      throws IOException {
    long used = 0;
    List<Entry> fresh = new ArrayList<>();
    for (Entry entry : all) {
      Optional<Place> place = value.place(entry);
      used += place.map(Place::length).orElse(0);
      if (place.isEmpty()) {
        fresh.add(entry);
      }
    }
    if (!rid && used >= blob.length() / 2) {
      append(blob, fresh, value);
      return blob;
    }
    Blob next = blob.successor();
    List<Entry> old = all.stream().filter(e -> value.place(e).isPresent()).toList();
    try (Blob.Appender out = next.append()) {
      for (int from = 0; from < old.size(); from += BATCH) {
        List<Entry> batch = old.subList(from, Math.min(old.size(), from + BATCH));
        List<byte[]> values =
            blob.readAll(batch.stream().flatMap(e -> value.place(e).stream()).toList());
        for (int i = 0; i < batch.size(); i++) {
          value.moved(batch.get(i), out.add(values.get(i)));
        }
      }
    }
    append(next, fresh, value);
    return next.replace(blob);
  }

  private static void append(Blob blob, List<Entry> fresh, Value value) throws IOException {
    if (fresh.isEmpty()) {
      return;
    }
    try (Blob.Appender out = blob.append()) {
      for (int from = 0; from < fresh.size(); from += BATCH) {
        List<Entry> batch = fresh.subList(from, Math.min(fresh.size(), from + BATCH));
        List<Optional<byte[]>> values = batch.parallelStream().map(value::fresh).toList();
        for (int i = 0; i < batch.size(); i++) {
          if (values.get(i).isPresent()) {
            value.moved(batch.get(i), out.add(values.get(i).get()));
          }
        }
      }
    }
  }
}
