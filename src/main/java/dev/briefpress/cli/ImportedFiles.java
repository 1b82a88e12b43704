package dev.briefpress.cli;

import dev.briefpress.authoring.ArchiveImport.Refused;
import dev.briefpress.authoring.ArchiveImport.Taken;
import dev.briefpress.authoring.BriefSource;
import dev.briefpress.authoring.ImportedBrief;
import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.cli.printing.Console;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.files.PlainFile;
import dev.briefpress.publish.CheckedContent;
import dev.briefpress.publish.tree.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what is taken over into a site, so that it stops nothing that is there: a document with
 * errors becomes a draft.
 */
final class ImportedFiles {
  private final Console console;
  private final Path site;
  private final boolean force;
  private final Map<String, Taken> written = new LinkedHashMap<>();
  private final List<Refused> refused = new ArrayList<>();
  private final Map<String, byte[]> replaced = new HashMap<>();

  ImportedFiles(Console console, Path site, boolean force) {
    this.console = console;
    this.site = site;
    this.force = force;
  }

  /** The documents that were written, by their paths. */
  Map<String, Taken> written() {
    return written;
  }

  /** What was not written, and why. */
  List<Refused> refused() {
    return refused;
  }

  /** Writes a document; false when one stands in its place that must not be replaced. */
  boolean write(Taken taken) {
    String path = taken.brief().path();
    if (written.containsKey(path) || (Files.exists(site.resolve(path)) && !force)) {
      return false;
    }
    replace(path, taken.brief());
    written.put(path, taken);
    return true;
  }

  private void replace(String path, ImportedBrief brief) {
    Sites.refuseLinks(site, path);
    try {
      Path file = site.resolve(path);
      if (!written.containsKey(path) && PlainFile.is(file)) {
        replaced.put(path, Files.readAllBytes(file));
      }
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot replace " + path, e);
    }
    Sites.writeNew(site, path, brief.source().text());
  }

  /** Writes a file that a document shows, unless another one stands there. */
  void write(String path, byte[] bytes) {
    Path file = site.resolve(path);
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        Sites.writeNew(site, path, bytes);
        console.out().println(path);
      } else if (!PlainFile.is(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
        refused.add(new Refused(path, "a file with another content stands there already"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Checks what was written; what has errors is written anew, as a draft that names them. */
  CheckedContent checked() {
    CheckedContent checked = check();
    Map<String, List<String>> errors = errors(checked);
    if (errors.isEmpty()) {
      return checked;
    }
    errors.forEach(this::hold);
    Map<String, List<String>> still = errors(check());
    still.forEach(this::takeBack);
    return check();
  }

  // Even as a draft it would stop the next build.
  private void takeBack(String path, List<String> errors) {
    Taken taken = written.remove(path);
    if (taken == null) {
      return;
    }
    try {
      byte[] before = replaced.get(path);
      Files.delete(site.resolve(path));
      if (before != null) {
        Sites.writeNew(site, path, before);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + path, e);
    }
    refused.add(
        new Refused(
            taken.source(),
            path + " would stop every build, even as a draft: " + String.join("; ", errors)));
  }

  private CheckedContent check() {
    // Opened anew: the listing of the first workspace was made before the files were there.
    return CheckedContent.of(
        Sites.open(site, console), written::containsKey, MemoryDocuments.empty(), Progress.none());
  }

  private Map<String, List<String>> errors(CheckedContent checked) {
    Map<String, List<String>> errors = new TreeMap<>();
    for (Diagnostic found : checked.diagnostics()) {
      String path = found.file();
      if (found.severity() == Severity.ERROR && written.containsKey(path)) {
        errors
            .computeIfAbsent(path, p -> new ArrayList<>())
            .add(found.message() + " (" + found.code() + "; " + found.help() + ")");
      }
    }
    return errors;
  }

  private void hold(String path, List<String> errors) {
    Taken taken = written.get(path);
    if (taken == null || "draft".equals(taken.brief().source().fields().get("status"))) {
      return;
    }
    ImportedBrief brief = taken.brief();
    Map<String, Object> fields = new LinkedHashMap<>(brief.source().fields());
    fields.put("status", "draft");
    List<String> gaps = new ArrayList<>();
    errors.forEach(error -> gaps.add("it is a draft, because " + error));
    gaps.addAll(brief.gaps());
    ImportedBrief held =
        new ImportedBrief(
            path,
            new BriefSource(fields, brief.source().body()),
            gaps,
            brief.taken(),
            brief.left());
    replace(path, held);
    written.put(path, new Taken(taken.source(), held));
  }
}
