package dev.briefpress.parse;

import dev.briefpress.content.AiUse;
import dev.briefpress.content.Correction;
import dev.briefpress.content.Review;
import dev.briefpress.content.Status;
import dev.briefpress.content.Withdrawal;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the front matter says of a brief's making: review, corrections, withdrawal, AI. */
record EditorialReader(Findings findings, Values values) {
  /** Who looked at the brief, and when. */
  Optional<Review> review(Fields fields) {
    Optional<Mapping> group = fields.group("review");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    Fields in = new Fields(group.get(), findings);
    Optional<String> by = in.requiredLine("by");
    Optional<LocalDate> on = values.requiredDay(in, "on");
    in.reportUnknown();
    return by.flatMap(name -> on.map(day -> new Review(name, day)));
  }

  /** What was put right after publication; entries that cannot be read are told and left out. */
  List<Correction> corrections(Fields fields) {
    List<Correction> corrections = new ArrayList<>();
    for (Mapping mapping : fields.mappings("corrections")) {
      Fields in = new Fields(mapping, findings);
      Optional<LocalDate> on = values.requiredDay(in, "on");
      Optional<String> text = in.requiredText("text");
      in.reportUnknown();
      on.ifPresent(day -> text.ifPresent(t -> corrections.add(new Correction(day, t))));
    }
    return corrections;
  }

  /** Why the brief is no longer published; must be there when its status says so. */
  Optional<Withdrawal> withdrawn(Fields fields, Optional<Status> status) {
    Optional<Mapping> group = fields.group("withdrawn");
    if (group.isEmpty()) {
      if (status.equals(Optional.of(Status.WITHDRAWN)) && fields.value("withdrawn").isEmpty()) {
        fields.missing("withdrawn");
      }
      return Optional.empty();
    }
    Fields in = new Fields(group.get(), findings);
    Optional<LocalDate> on = values.requiredDay(in, "on");
    Optional<String> reason = in.requiredText("reason");
    boolean title = in.flag("title").orElse(false);
    in.reportUnknown();
    return on.flatMap(day -> reason.map(why -> new Withdrawal(day, why, title)));
  }

  /** What machines had a part in. */
  Optional<AiUse> ai(Fields fields) {
    Optional<Mapping> group = fields.group("ai");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    Fields in = new Fields(group.get(), findings);
    List<String> uses = List.of("none", "assisted", "generated");
    Optional<String> use =
        in.requiredScalar("use")
            .flatMap(
                s -> values.choice("use", s, uses, t -> Optional.of(t).filter(uses::contains)));
    List<String> tools = in.texts("tools");
    Optional<String> responsible = in.line("responsible");
    in.reportUnknown();
    return use.map(u -> new AiUse(u, tools, responsible));
  }
}
