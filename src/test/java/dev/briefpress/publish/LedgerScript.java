package dev.briefpress.publish;

import dev.briefpress.git.TestRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A repository of forty commits, in which is done to briefs what is done to briefs. */
final class LedgerScript {
  static final String CRANES = "content/briefs/2026/01/02/cranes.md";
  static final String PORT = "content/briefs/2026/01/05/port.md";
  static final String RAIL = "content/briefs/2026/01/20/rail.md";
  static final String FERRY = "content/briefs/2026/01/21/ferry.md";
  static final String LOCKS = "content/briefs/2026/01/22/locks.md";

  private static final String PROPERTIES =
      """
      site.title=The Harbour Dispatch
      site.host=https://harbour.example.org
      site.timezone=Europe/Brussels
      ledger=on
      """;

  private final TestRepository repository;
  private final String template;
  private final List<String> subjects = new ArrayList<>();
  private final Runnable after;
  private LocalDate day = LocalDate.of(2026, 1, 1);

  /**
   * The script for one folder.
   *
   * @param after called behind each commit
   */
  LedgerScript(Path folder, Runnable after) {
    this.repository = new TestRepository(folder);
    this.after = after;
    try {
      template = Files.readString(Path.of("src/test/resources/golden/ledger/brief.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the commits were called, by their ids. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    repository
        .git("log", "--all", "--format=%H %s")
        .lines()
        .forEach(line -> names.put(line.substring(0, 40), line.substring(41)));
    return names;
  }

  List<String> subjects() {
    return subjects;
  }

  TestRepository repository() {
    return repository;
  }

  /** A brief's text. */
  final class Text {
    private final Map<String, String> values = new LinkedHashMap<>();

    Text(String title, String date) {
      values.put("title", title);
      values.put("date", date);
      values.put("confidence", "moderate");
      values.put("likelihood", "likely");
      values.put("assessed", "A");
      values.put("tags", "harbour security, supply chain");
      values.put("fields", "");
      values.put("sources", "  - {title: Audit of the cranes, reliability: B, credibility: 2}");
      values.put(
          "b",
          "- **Hypothesis B:** The accounts were kept on purpose, so that the maker could serve.");
      values.put(
          "bluf",
          "The harbour authority is likely to review the software of its cranes after an audit.");
    }

    Text with(String name, String value) {
      values.put(name, value);
      return this;
    }

    Text judging(String likelihood) {
      with("likelihood", likelihood);
      String bluf = values.getOrDefault("bluf", "");
      return with("bluf", bluf.replaceFirst("is (very )?(un)?likely", "is " + likelihood));
    }

    Text field(String line) {
      return with("fields", values.get("fields") + line + "\n");
    }

    @Override
    public String toString() {
      String text = template;
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace("{" + value.getKey() + "}", value.getValue());
      }
      return text.replace("\n\nsources:", "\nsources:");
    }
  }

  private void commit(String subject) {
    day = day.plusDays(1);
    repository.at(day + "T10:00:00+01:00").commit(subject);
    subjects.add(subject);
    after.run();
  }

  private void commit(String path, Object text, String subject) {
    repository.write(path, text.toString());
    commit(subject);
  }

  private static String entry(String day, String kind, String text) {
    return "revisions: [{on: " + day + ", kind: " + kind + ", text: " + text + "}]";
  }

  private void merge(String branch, String subject) {
    day = day.plusDays(1);
    repository.at(day + "T10:00:00+01:00").git("merge", "-q", "--no-ff", "-m", subject, branch);
    subjects.add(subject);
    after.run();
  }

  /** Does it all. */
  void run() {
    repository.init().write("site.properties", PROPERTIES);
    repository.write("content/taxonomy.yaml", "categories: [{id: cyber, name: Cyber}]\n");
    commit("01 a site without briefs");
    Text cranes = new Text("Cranes under review", "2026-01-02").field("status: draft");
    commit(CRANES, cranes, "02 cranes: a draft");
    commit(CRANES, cranes.judging("unlikely"), "03 cranes: the draft judges otherwise");
    cranes.with("fields", "");
    commit(CRANES, cranes, "04 cranes: published");
    repository.write("README.md", "Our newsroom\n");
    commit("05 nothing of the content");
    Text port = new Text("Port closed", "2026-01-05");
    commit(PORT, port, "06 port: published");
    commit(CRANES, cranes.with("tags", "cranes, supply chain"), "07 cranes: another tag");
    commit(CRANES, cranes.toString().replace("\n", "\r\n"), "08 cranes: line ends of Windows");
    repository.git("update-index", "--chmod=+x", CRANES);
    repository.folder().resolve(CRANES).toFile().setExecutable(true);
    commit("09 cranes: may be run as a program");
    commit(
        CRANES,
        cranes.toString().replace("Political", "*Political*").replace("- **", "* **"),
        "10 cranes: other marks of Markdown");
    changes(cranes, port);
    moves(port);
    ends(cranes, port);
  }

  private void changes(Text cranes, Text port) {
    commit(
        CRANES,
        cranes
            .field(entry("2026-01-11", "typo", "A word."))
            .with(
                "bluf",
                "The harbour authority is unlikely to review the softwares of its cranes after an audit."),
        "11 cranes: a typo in the judgement, told");
    commit(
        PORT,
        port.judging("very unlikely").field(entry("2026-01-12", "correction", "Wrong.")),
        "12 port: corrected");
    commit(PORT, port.with("confidence", "high"), "13 port: confidence changed silently");
    commit(
        PORT,
        port.with("sources", "  - {title: Interview, reliability: B, credibility: 2}"),
        "14 port: another source");
    repository.git("checkout", "-q", "-b", "work");
    commit(CRANES, cranes.judging("very unlikely"), "15 cranes: on a branch, half done");
    commit(
        CRANES,
        cranes
            .judging("likely")
            .with("fields", "")
            .field(
                "revisions: [{on: 2026-01-11, kind: typo, text: A word.},"
                    + " {on: 2026-01-18, kind: update, text: Lowered and raised.}]"),
        "16 cranes: on a branch, done and told");
    repository.git("checkout", "-q", "main");
    repository.write("README.md", "Our newsroom, again\n");
    commit("17 something else meanwhile");
    merge("work", "18 the branch is merged");
    commit(
        PORT,
        port.with("confidence", "moderate")
            .with("fields", "")
            .field(
                "revisions: [{on: 2026-01-12, kind: correction, text: Wrong.},"
                    + " {on: 2026-01-19, kind: typo, text: A word.}]"),
        "19 port: confidence changed back, called a typo");
    commit(RAIL, new Text("Rail strike", "2026-01-20"), "20 rail: published");
    commit(FERRY, new Text("Ferry late", "2026-01-30"), "21 ferry: scheduled");
  }

  private void moves(Text port) {
    repository.git("mv", CRANES, CRANES.replace("cranes.md", "crane-review.md"));
    commit("22 cranes: moved to another slug");
    commit(
        FERRY,
        new Text("Ferry late", "2026-01-30").judging("unlikely"),
        "23 ferry: judged otherwise before its day");
    commit(
        RAIL,
        new Text("Rail strike", "2026-01-20").with("assessed", "B"),
        "24 rail: prefers another hypothesis, silently");
    commit(
        RAIL,
        new Text("Rail strike", "2026-01-20")
            .with("assessed", "B")
            .field(entry("2026-01-25", "update", "We prefer B now.")),
        "25 rail: told a day later");
    repository.write("content/briefs/2026/01/22/locks.md", "---\ntitle: [\n---\nbroken\n");
    commit("26 locks: cannot be read");
    commit(LOCKS, new Text("Locks", "2026-01-22"), "27 locks: mended and published");
    commit(
        LOCKS,
        new Text("Locks", "2026-01-22").with("confidence", "certain"),
        "28 locks: a value that is none");
    commit(
        LOCKS,
        new Text("Locks", "2026-01-22").with("confidence", "low"),
        "29 locks: a lower confidence, silently");
    for (String file : List.of(PORT, RAIL, FERRY, LOCKS)) {
      sweep(file);
    }
    commit("30 all: a sweep of tags and blanks");
    commit(
        PORT,
        port.with("tags", "port, sweep").field("aliases: [/old/port.html]"),
        "31 port: an alias");
  }

  private void sweep(String path) {
    try {
      Path file = repository.folder().resolve(path);
      String text = Files.readString(file);
      Files.writeString(
          file,
          text.replace("harbour security, supply chain", "sweep, supply chain")
              .replace(
                  "Other harbours with the same cranes", "Other harbours with the\nsame cranes")
              .replace("tags: [", "tags:   ["));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private void ends(Text cranes, Text port) {
    String moved = CRANES.replace("cranes.md", "crane-review.md");
    commit(moved, cranes.with("title", "Cranes reviewed"), "32 cranes: another title");
    String b = "- **Hypothesis B:** A storm broke all of the masts, and nobody noticed at night.";
    commit(moved, cranes.with("b", b), "33 cranes: another hypothesis B, silently");
    commit(
        PORT,
        port.field("status: withdrawn\nwithdrawn: {on: 2026-02-03, reason: Wrong.}"),
        "34 port: withdrawn");
    repository.git("rm", "-q", RAIL);
    commit("35 rail: deleted");
    commit(
        RAIL,
        new Text("Rail strike", "2026-01-20")
            .with("assessed", "B")
            .field(entry("2026-01-25", "update", "We prefer B now.")),
        "36 rail: back again");
    repository.write(
        "content/briefs/2026/02/07/red.md",
        new Text("Red", "2026-02-07").field("tlp: RED").toString());
    commit("37 red: marked above the site");
    commit(
        "content/briefs/2026/02/07/red.md",
        new Text("Red no more", "2026-02-07").judging("unlikely"),
        "38 red: for everyone now");
    repository.git("checkout", "-q", "-b", "late", "HEAD~1");
    commit(
        FERRY,
        new Text("Ferry late", "2026-01-30")
            .judging("very unlikely")
            .field(entry("2026-02-09", "update", "Lowered.")),
        "39 ferry: on a branch, told");
    repository.at(day.plusDays(1) + "T10:00:00+01:00").git("rebase", "-q", "main");
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--ff-only", "late");
    commit(
        LOCKS,
        new Text("Locks", "2026-01-22")
            .with("confidence", "low")
            .with("tags", "sweep, supply chain")
            .field(entry("2026-01-29", "update", "Confidence is lowered.")),
        "40 locks: told at last");
  }
}
