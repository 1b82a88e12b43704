package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.bytes.KeptFile;
import dev.briefpress.cache.MemoryDocuments;
import dev.briefpress.content.Fingerprint;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.git.TestRepository;
import dev.briefpress.golden.Golden;
import dev.briefpress.ledger.Change;
import dev.briefpress.ledger.ExplainedChange;
import dev.briefpress.ledger.History;
import dev.briefpress.ledger.Ledger;
import dev.briefpress.ledger.Version;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.tree.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final Selection.Options NOW =
      new Selection.Options(Instant.parse("2026-11-01T00:00:00Z"), false, false);

  @TempDir private Path folder = Path.of("");

  @Test
  void tellsWhatAScriptedRepositoryDidToItsBriefs() throws Exception {
    Path site = Files.createDirectories(folder.resolve("site"));
    LedgerScript script = new LedgerScript(site, () -> {});
    script.run();

    assertThat(script.subjects()).hasSize(40);
    LinkedContent content = read(site, HeldLedger.inMemory());
    StringBuilder text = new StringBuilder();
    content
        .site()
        .ledger()
        .histories()
        .forEach((path, history) -> print(path, history, script.names(), text));
    content.report().diagnostics().stream()
        .filter(d -> d.code().startsWith("revision/"))
        .forEach(d -> print(d, text));
    Golden.check("ledger/expected.txt", text.toString());

    Path clone = folder.resolve("clone");
    script.repository().git("clone", "-q", "--no-hardlinks", ".", clone.toString());
    assertThat(read(clone, HeldLedger.inMemory()).site().ledger())
        .as("in a clone")
        .isEqualTo(content.site().ledger());
  }

  @Test
  void readsFromCommitToCommitWhatItReadsFromTheStart() throws Exception {
    Path site = Files.createDirectories(folder.resolve("site"));
    KeptFile file = new KeptFile(folder.resolve("versions"), Fingerprint.of("test"));
    HeldLedger held = HeldLedger.inMemory();
    List<Ledger> steps = new ArrayList<>();
    LedgerScript script =
        new LedgerScript(
            site,
            () -> {
              Ledger fresh = ledger(site, HeldLedger.inMemory());
              assertThat(ledger(site, held)).as("in memory").isEqualTo(fresh);
              HeldLedger kept = HeldLedger.of(file, false);
              assertThat(ledger(site, kept)).as("from the disk").isEqualTo(fresh);
              kept.save();
              steps.add(fresh);
            });
    script.run();

    assertThat(steps).hasSize(40);
    // Each version differs from the one before, and each has a number of its own.
    for (History history : steps.get(39).histories().values()) {
      assertThat(history.changes()).allSatisfy(c -> assertThat(c.aspects()).isNotEmpty());
      assertThat(history.versions()).extracting(Version::number).doesNotHaveDuplicates();
    }
  }

  @Test
  void takesWhatIsNotCommittedForTheNewestVersion() throws Exception {
    Path site = site("");
    TestRepository repository = new TestRepository(site).init().commit("one");
    assertThat(ledger(site, HeldLedger.inMemory())).isEqualTo(Ledger.NONE);
    replace(site, "confidence: moderate", "confidence: low");

    History history = ledger(site, HeldLedger.inMemory()).of(LedgerScript.CRANES);
    assertThat(history.versions()).hasSize(2);
    assertThat(history.newest().orElseThrow().commit()).isEmpty();
    assertThat(history.newest().orElseThrow().day()).hasToString("2026-11-01");
    repository.commit("two");
    assertThat(ledger(site, HeldLedger.inMemory()).of(LedgerScript.CRANES).versions()).hasSize(2);
  }

  @Test
  void countsWhatWasCommittedBeforeADayAsOneVersion() throws Exception {
    Path site = site("ledger.from=2026-03-01\n");
    TestRepository repository =
        new TestRepository(site).init().at("2026-02-01T09:00:00Z").commit("one");
    replace(site, "confidence: moderate", "confidence: low");
    repository.at("2026-02-28T22:59:00Z").commit("two");
    assertThat(ledger(site, HeldLedger.inMemory())).isEqualTo(Ledger.NONE);
    replace(site, "confidence: low", "confidence: high");
    repository.at("2026-02-28T23:01:00Z").commit("three, on the first of March in Brussels");

    assertThat(ledger(site, HeldLedger.inMemory()).of(LedgerScript.CRANES).versions())
        .extracting(v -> v.substance().confidence().orElseThrow())
        .containsExactly("low", "high");
  }

  @Test
  void mayBeginAtAMoment() throws Exception {
    Path site = site("ledger.from=2026-03-01T12:00:00+01:00\n");
    TestRepository repository =
        new TestRepository(site).init().at("2026-03-01T10:00:00Z").commit("one");
    replace(site, "confidence: moderate", "confidence: low");
    repository.at("2026-03-01T10:59:00Z").commit("two, a minute before");
    replace(site, "confidence: low", "confidence: high");
    repository.at("2026-03-01T11:00:00Z").commit("three, at the moment");

    assertThat(ledger(site, HeldLedger.inMemory()).of(LedgerScript.CRANES).versions())
        .extracting(v -> v.substance().confidence().orElseThrow())
        .containsExactly("low", "high");
  }

  @Test
  void startsAnewWhereTheBranchIsAnother() throws Exception {
    Path site = site("");
    TestRepository repository = new TestRepository(site).init().commit("one");
    replace(site, "confidence: moderate", "confidence: low");
    repository.commit("two");
    HeldLedger held = HeldLedger.inMemory();
    assertThat(ledger(site, held).of(LedgerScript.CRANES).versions()).hasSize(2);
    repository.git("checkout", "-q", "--detach", "HEAD~1");
    assertThat(ledger(site, held)).isEqualTo(Ledger.NONE);
    repository.git("checkout", "-q", "main");
    repository.at("2026-02-02T09:00:00Z").git("commit", "-q", "--amend", "-m", "two, again");
    assertThat(ledger(site, held)).isEqualTo(ledger(site, HeldLedger.inMemory()));
  }

  @Test
  void saysThatACloneIsShallow() throws Exception {
    Path site = site("");
    TestRepository repository = new TestRepository(site).init().commit("one");
    repository.write("README.md", "x").commit("two");
    Path clone = folder.resolve("clone");
    repository.git("clone", "-q", "--depth", "1", site.toUri().toString(), clone.toString());

    assertThat(codes(clone)).containsExactly("revision/shallow");
    replaceIn(clone.resolve("site.properties"), "ledger=on", "ledger=on\nledger.from=2026-06-01");
    assertThat(codes(clone)).as("what is missing does not count").isEmpty();
    replaceIn(clone.resolve("site.properties"), "ledger=on", "ledger=off");
    assertThat(codes(clone)).isEmpty();
  }

  @Test
  void worksTheSameWithoutARepository() throws Exception {
    Path site = site("");
    assertThat(codes(site)).containsExactly("revision/unread");
    new TestRepository(site).init();
    assertThat(codes(site)).containsExactly("revision/unread");
    Files.writeString(site.resolve(".git/HEAD"), "no reference at all\n");
    assertThat(codes(site)).contains("revision/unread");
  }

  @Test
  void readsAWorkTreeAndNamesOfAnyBytes() throws Exception {
    Path site = site("");
    TestRepository repository = new TestRepository(site).init();
    repository.write("content/briefs/2026/01/02/odd\nna\tme \u00e9\".md", "x\n");
    repository.write("content/briefs/2026/01/02/latin.md", "---\ntitle: x\n---\n").commit("one");
    Files.write(site.resolve("content/briefs/2026/01/02/latin.md"), new byte[] {-1, -2, 0, 10});
    replace(site, "confidence: moderate", "confidence: low");
    repository.commit("two");
    Path other = folder.resolve("other");
    repository.git("worktree", "add", "-q", other.toString());

    assertThat(ledger(other, HeldLedger.inMemory()).of(LedgerScript.CRANES).versions()).hasSize(2);
  }

  @Test
  void aRepositoryStartsNoProgramAndCannotReplaceItsHistory() throws Exception {
    Path site = site("");
    TestRepository repository = new TestRepository(site).init();
    repository.write(".gitattributes", "*.md diff=evil filter=evil\n").commit("one");
    replace(site, "confidence: moderate", "confidence: low");
    repository.commit("two");
    String evil = "touch " + folder.resolve("evil");
    for (String key :
        List.of(
            "diff.external",
            "diff.evil.command",
            "diff.evil.textconv",
            "filter.evil.smudge",
            "core.pager",
            "core.fsmonitor",
            "core.sshCommand",
            "gpg.program",
            "alias.rev-list",
            "alias.cat-file")) {
      repository.git("config", key, evil);
    }
    repository.git("config", "log.showSignature", "true");
    repository.git("config", "diff.orderFile", "/dev/zero");
    Ledger before = ledger(site, HeldLedger.inMemory());
    repository.git("replace", "--graft", "HEAD");

    assertThat(ledger(site, HeldLedger.inMemory())).isEqualTo(before);
    assertThat(before.of(LedgerScript.CRANES).versions()).hasSize(2);
    assertThat(folder.resolve("evil")).doesNotExist();
  }

  @Test
  void passesOverContentsThatAreTooLarge() throws Exception {
    Path site = site("");
    String text = Files.readString(site.resolve(LedgerScript.CRANES));
    TestRepository repository = new TestRepository(site).init().commit("one");
    repository.write(LedgerScript.CRANES, text + "x".repeat(3 * 1024 * 1024)).commit("two");
    repository.write(LedgerScript.CRANES, text.replace("moderate", "low")).commit("three");

    assertThat(ledger(site, HeldLedger.inMemory()).of(LedgerScript.CRANES).versions()).hasSize(2);
  }

  private List<String> codes(Path site) {
    return read(site, HeldLedger.inMemory()).report().diagnostics().stream()
        .map(Diagnostic::code)
        .filter(code -> code.startsWith("revision/"))
        .toList();
  }

  private Path site(String properties) throws Exception {
    Path site = Files.createDirectories(folder.resolve("site"));
    LedgerScript script = new LedgerScript(site, () -> {});
    TestRepository files = new TestRepository(site);
    files.write("site.properties", "site.timezone=Europe/Brussels\nledger=on\n" + properties);
    files.write("content/taxonomy.yaml", "categories: [{id: cyber, name: Cyber}]\n");
    files.write(
        LedgerScript.CRANES, script.new Text("Cranes under review", "2026-01-02").toString());
    return site;
  }

  private static void replace(Path site, String from, String to) throws Exception {
    replaceIn(site.resolve(LedgerScript.CRANES), from, to);
  }

  private static void replaceIn(Path file, String from, String to) throws Exception {
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private static Ledger ledger(Path site, HeldLedger held) {
    return read(site, held).site().ledger();
  }

  private static LinkedContent read(Path site, HeldLedger held) {
    Workspace workspace = Workspace.open(site).value().orElseThrow();
    return LinkedContent.of(workspace, NOW, MemoryDocuments.empty(), held, Progress.none());
  }

  private static void print(
      String path, History history, Map<String, String> names, StringBuilder out) {
    out.append(path).append('\n');
    for (Version version : history.versions()) {
      out.append("  ").append(version.number()).append("  ").append(version.day()).append("  ");
      out.append(version.commit().map(names::get).orElse("not committed")).append('\n');
      history.changes().stream()
          .filter(change -> change.after().equals(version))
          .forEach(change -> print(change, history, out));
    }
    out.append('\n');
  }

  private static void print(Change change, History history, StringBuilder out) {
    out.append("     changed: ").append(change.aspects());
    ExplainedChange.of(history).stream()
        .filter(told -> told.change().equals(change))
        .map(
            told ->
                told.entry()
                    .map(e -> "; told: " + e.on() + " " + e.kind() + " " + e.text())
                    .orElse("; NOT TOLD"))
        .forEach(out::append);
    out.append('\n');
  }

  private static void print(Diagnostic d, StringBuilder out) {
    out.append(d.severity().label()).append(' ').append(d.code()).append(' ').append(d.file());
    out.append("\n  ").append(d.message()).append("\n  ").append(d.help()).append('\n');
  }
}
