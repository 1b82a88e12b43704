package dev.briefpress.parse.header;

import dev.briefpress.content.Header.Allowance;
import dev.briefpress.content.Status;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.ledger.Revision;
import dev.briefpress.ledger.Revision.Kind;
import dev.briefpress.parse.header.FrontMatter.ReadSource;
import dev.briefpress.review.AiUse;
import dev.briefpress.review.Aspect;
import dev.briefpress.review.Author;
import dev.briefpress.review.Review;
import dev.briefpress.sourcing.Reliability;
import dev.briefpress.sourcing.Source;
import dev.briefpress.sourcing.SourceKind;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the groups of fields in a brief's front matter: sources, authors, review, revisions,
 * withdrawal, use of AI. A group that lacks what it must have is reported and left out.
 */
record GroupReader(TableFields fields) {
  /** The sources; the title of one that has none is empty. */
  List<ReadSource> sources() {
    return fields.groups("sources").stream().map(GroupReader::source).toList();
  }

  private static ReadSource source(TableFields in) {
    Optional<String> id = in.value("id", in.values()::sourceId);
    Optional<String> title = in.text("title");
    Optional<Reliability> reliability = in.choice("reliability").map(Reliability::valueOf);
    Optional<Integer> credibility = in.choice("credibility").map(Integer::valueOf);
    Source source =
        new Source(
            id,
            title.orElse(""),
            in.text("publisher"),
            in.text("author"),
            in.address("url"),
            in.day("published"),
            in.day("accessed"),
            reliability,
            credibility.map(OptionalInt::of).orElse(OptionalInt.empty()),
            in.choice("kind", SourceKind::of),
            in.text("origin"),
            in.address("archived"),
            in.value("sha256", in.values()::sha256),
            in.text("descriptor"));
    in.reportUnknown();
    return new ReadSource(source, in.written());
  }

  /** What was changed after publication; an entry of the field corrections is a correction. */
  List<Revision> revisions() {
    List<Revision> revisions = new ArrayList<>();
    for (TableFields in : fields.groups("revisions")) {
      Optional<LocalDate> on = in.day("on");
      Optional<Kind> kind = in.choice("kind", Kind::of);
      Optional<String> text = in.text("text");
      boolean hidesEarlier = in.choice("hides").isPresent();
      in.reportUnknown();
      if (on.isPresent() && kind.isPresent() && text.isPresent()) {
        revisions.add(new Revision(on.get(), kind.get(), text.get(), hidesEarlier));
      }
    }
    for (TableFields in : fields.groups("corrections")) {
      Optional<LocalDate> on = in.day("on");
      Optional<String> text = in.text("text");
      in.reportUnknown();
      if (on.isPresent() && text.isPresent()) {
        revisions.add(new Revision(on.get(), Kind.CORRECTION, text.get()));
      }
    }
    return revisions;
  }

  /** The findings that are meant. */
  List<Allowance> allowed() {
    List<Allowance> allowed = new ArrayList<>();
    for (TableFields in : fields.groups("allow")) {
      Optional<String> code = in.text("code");
      Optional<String> why = in.text("why");
      in.reportUnknown();
      if (code.isPresent() && why.isPresent()) {
        allowed.add(new Allowance(code.get(), why.get()));
      }
    }
    return allowed;
  }

  /** Why the brief is no longer published; must be there when its status says so. */
  Optional<Withdrawal> withdrawn(Optional<Status> status) {
    Optional<TableFields> group = fields.group("withdrawn");
    if (group.isEmpty()) {
      boolean silent = fields.written().value("withdrawn").isEmpty();
      if (silent && status.equals(Optional.of(Status.WITHDRAWN))) {
        fields.written().missing("withdrawn");
      }
      return Optional.empty();
    }
    TableFields in = group.get();
    Optional<LocalDate> on = in.day("on");
    Optional<String> reason = in.text("reason");
    boolean title = in.flag("title");
    in.reportUnknown();
    return on.flatMap(day -> reason.map(why -> new Withdrawal(day, why, title)));
  }

  /** Who wrote the brief. */
  List<Author> authors() {
    List<Author> authors = new ArrayList<>();
    for (TableFields in : fields.named("authors")) {
      Optional<String> name = in.text("name");
      Optional<URI> url = in.address("url");
      in.reportUnknown();
      name.ifPresent(n -> authors.add(new Author(n, url)));
    }
    return authors;
  }

  /** The review of the brief. */
  Optional<Review> review() {
    Optional<TableFields> group = fields.group("review");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    TableFields in = group.get();
    Optional<String> by = in.text("by");
    Optional<String> role = in.text("role");
    Optional<LocalDate> on = in.day("on");
    List<Aspect> checked = in.choices("checked", Aspect::of);
    Optional<String> text = in.sum("text");
    in.reportUnknown();
    return by.flatMap(name -> on.map(day -> new Review(name, role, day, checked, text)));
  }

  /** What part AI had in the brief. */
  Optional<AiUse> ai() {
    Optional<TableFields> group = fields.group("ai");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    TableFields in = group.get();
    Optional<AiUse.Use> use = in.choice("use", AiUse.Use::of);
    Optional<AiUse.Level> level = in.choice("level", AiUse.Level::of);
    List<AiUse.Tool> tools = new ArrayList<>();
    for (TableFields tool : in.named("tools")) {
      Optional<String> name = tool.text("name");
      Optional<String> purpose = tool.text("for");
      tool.reportUnknown();
      name.ifPresent(n -> tools.add(new AiUse.Tool(n, purpose)));
    }
    Optional<String> responsible = in.text("responsible");
    in.reportUnknown();
    return use.map(u -> new AiUse(u, tools, level, responsible));
  }
}
