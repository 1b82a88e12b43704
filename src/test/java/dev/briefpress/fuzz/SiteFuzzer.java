package dev.briefpress.fuzz;

import dev.briefpress.check.Checker;
import dev.briefpress.markup.Markdown;
import dev.briefpress.publish.DirectlyRead;
import dev.briefpress.publish.MemoryFolder;
import dev.briefpress.publish.SampleText;
import dev.briefpress.publish.UnwrittenSite;
import dev.briefpress.read.DraftReader;
import dev.briefpress.schema.DocumentType;
import dev.briefpress.schema.Newsroom;
import dev.briefpress.schema.SchemaReader;
import dev.briefpress.schema.Schemas;
import dev.briefpress.settings.Settings;
import dev.briefpress.settings.SettingsReader;
import dev.briefpress.settings.Taxonomy;
import dev.briefpress.settings.TaxonomyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One input to what reads the files of a site, and to what makes pages of them. Jazzer calls it
 * with inputs that reach new code ({@code bin/verify --fuzz}); whatever it throws is a find. It
 * needs nothing of Jazzer's, so that the finds are tried as ordinary tests.
 */
public final class SiteFuzzer {
  /** A line that stands between the files of a whole site, which are given in this order. */
  private static final String NEXT_FILE = "\n%%%%\n";

  private static final String SETTINGS_FILE = "site.properties";
  private static final String TAXONOMY_FILE = "content/taxonomy.yaml";
  private static final String BRIEF = "content/briefs/x.md";
  private static final String PAGE = "content/pages/x.md";
  private static final String SUMMARY = "content/summaries/x.md";

  /** What stands in a file that the input does not give. */
  private static final Map<String, String> OTHERWISE = new LinkedHashMap<>();

  static {
    OTHERWISE.put(SETTINGS_FILE, "site.title=T\nsite.host=https://briefs.example.org\n");
    OTHERWISE.put(TAXONOMY_FILE, "categories:\n  - {id: cyber, name: Cyber}\n");
    OTHERWISE.put(BRIEF, new SampleText("A brief").text());
    OTHERWISE.put(PAGE, "---\ntitle: A page\n---\n\nText.\n");
    OTHERWISE.put(SUMMARY, "---\ndate: 2026-03-01\n---\n\nText.\n");
  }

  /** What {@code ${7*7191}} would say if anyone evaluated it. */
  private static final String EVALUATED = "50337";

  private static final Settings SETTINGS =
      SettingsReader.read(List.of(), Set.of(), Set.of()).value().orElseThrow();
  private static final Taxonomy TAXONOMY =
      TaxonomyReader.read(TAXONOMY_FILE, OTHERWISE.getOrDefault(TAXONOMY_FILE, ""))
          .value()
          .orElseThrow();
  private static final Schemas SCHEMAS = SchemaReader.shipped();
  private static final DraftReader READER =
      new DraftReader(Path.of(""), Markdown.of(SCHEMAS.sectionIds()));
  private static final Checker CHECKER = new Checker(new Newsroom(SETTINGS, TAXONOMY, SCHEMAS));

  private static final Path FOLDER = folder();
  private static final BuiltSite BUILT = new BuiltSite();

  private SiteFuzzer() {}

  /**
   * The name is Jazzer's, which counts the loading of classes against the first input otherwise.
   */
  public static void fuzzerInitialize() {
    site(Map.of());
  }

  /**
   * The name is Jazzer's. The first byte picks what kind of file the others are. Most inputs are
   * given to the readers alone, which takes a hundredth of the time of a build; one in thirty-two,
   * picked by its bytes, is built as a whole site.
   */
  public static void fuzzerTestOneInput(byte[] data) {
    if ((Arrays.hashCode(data) & 31) == 0) {
      build(data);
    } else {
      read(data);
    }
  }

  /** Gives the input to what reads it, without a build. */
  static void read(byte[] data) {
    if (data.length == 0) {
      return;
    }
    byte[] file = Arrays.copyOfRange(data, 1, data.length);
    String text = new String(file, StandardCharsets.UTF_8);
    switch (data[0] & 15) {
      case 0 -> TaxonomyReader.read(TAXONOMY_FILE, text);
      case 1 -> SchemaReader.read("content/schemas/x.yaml", text);
      case 2 -> isSound(PAGE, file, DocumentType.PAGE);
      case 3 -> isSound(SUMMARY, file, DocumentType.DAILY_SUMMARY);
      case 5 -> {
        place(given(text));
        DirectlyRead.configuration(FOLDER);
      }
      case 6 -> {
        place(Map.of(SETTINGS_FILE, file));
        DirectlyRead.configuration(FOLDER);
      }
      case 7 -> DirectlyRead.manifest(FuzzedManifest.summedUp(file));
      case 8 -> text.lines().forEach(DirectlyRead::name);
      case 9 -> attachment(file);
      case 11 -> DirectlyRead.manifest(file);
      default -> isSound(BRIEF, file, DocumentType.BRIEF);
    }
  }

  /** Builds a site of the input, and looks at what is published. */
  static void build(byte[] data) {
    if (data.length == 0) {
      return;
    }
    byte[] file = Arrays.copyOfRange(data, 1, data.length);
    String text = new String(file, StandardCharsets.UTF_8);
    switch (data[0] & 15) {
      case 0 -> site(Map.of(TAXONOMY_FILE, file));
      case 1 -> SchemaReader.read("content/schemas/x.yaml", text);
      case 2 -> document(PAGE, file, DocumentType.PAGE);
      case 3 -> document(SUMMARY, file, DocumentType.DAILY_SUMMARY);
      case 5 -> site(given(text));
      case 6 -> BUILT.settings(file);
      case 7 -> BUILT.manifest(FuzzedManifest.summedUp(file));
      case 8 -> BUILT.names(text);
      case 9 -> BUILT.attachment(file);
      case 10 -> BUILT.cache(file);
      case 11 -> BUILT.manifest(file);
      default -> document(BRIEF, file, DocumentType.BRIEF);
    }
  }

  private static void attachment(byte[] given) {
    String name = BuiltSite.attachmentName(given);
    DirectlyRead.attachment(
            name, Arrays.copyOfRange(given, Math.min(1, given.length), given.length))
        .filter(published -> name.endsWith(".svg"))
        .ifPresent(published -> Harmless.check(new TreeMap<>(Map.of(name, published))));
  }

  private static boolean isSound(String path, byte[] file, DocumentType type) {
    return CHECKER.check(READER.parse(path, file, type)).value().isPresent();
  }

  // Most inputs are refused; only for the others a site is made.
  private static void document(String path, byte[] file, DocumentType type) {
    if (isSound(path, file, type)) {
      site(Map.of(path, file));
    }
  }

  private static Map<String, byte[]> given(String text) {
    String[] given = text.split(NEXT_FILE, OTHERWISE.size());
    Map<String, byte[]> files = new HashMap<>();
    int i = 0;
    for (String path : OTHERWISE.keySet()) {
      if (i < given.length) {
        files.put(path, given[i++].getBytes(StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static void site(Map<String, byte[]> given) {
    place(given);
    UnwrittenSite.of(FOLDER).ifPresent(made -> check(made, given.values()));
  }

  private static void place(Map<String, byte[]> given) {
    try {
      for (Map.Entry<String, String> other : OTHERWISE.entrySet()) {
        byte[] text = other.getValue().getBytes(StandardCharsets.UTF_8);
        Files.write(FOLDER.resolve(other.getKey()), given.getOrDefault(other.getKey(), text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(SortedMap<String, byte[]> made, Collection<byte[]> given) {
    Harmless.check(made);
    if (given.stream().noneMatch(SiteFuzzer::saysEvaluated)) {
      made.forEach(
          (path, bytes) -> {
            if (path.endsWith(".html") && saysEvaluated(bytes)) {
              throw new IllegalStateException(path + " shows an expression evaluated");
            }
          });
    }
  }

  private static boolean saysEvaluated(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).contains(EVALUATED);
  }

  private static Path folder() {
    try {
      Path folder = MemoryFolder.create();
      folder.toFile().deleteOnExit();
      for (String path : OTHERWISE.keySet()) {
        Path file = folder;
        for (Path name : Path.of(path)) {
          file = file.resolve(name);
          file.toFile().deleteOnExit();
        }
        Files.createDirectories(file.resolveSibling(""));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
