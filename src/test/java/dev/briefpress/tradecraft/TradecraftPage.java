package dev.briefpress.tradecraft;

import dev.briefpress.diagnostics.Rule;
import dev.briefpress.judgement.Ladder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of docs/tradecraft.md. */
record TradecraftPage(String text) {
  /** The page with {@code table} in the place of the one whose header is the same. */
  TradecraftPage with(String table) {
    String header = table.lines().findFirst().orElseThrow();
    Pattern place = Pattern.compile("(?m)^" + Pattern.quote(header) + "\n(?:\\|.*\n)*");
    Matcher matcher = place.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("the page has no table '" + header + "'");
    }
    return new TradecraftPage(matcher.replaceFirst(Matcher.quoteReplacement(table)));
  }

  static String ladders() {
    StringBuilder out = new StringBuilder("| ladder | terms | percent |\n| --- | --- | --- |\n");
    for (Ladder ladder : Ladder.values()) {
      for (Ladder.Step step : ladder.steps()) {
        out.append(
            "| `%s` | %s | %d–%d |%n"
                .formatted(ladder.id(), String.join(", ", step.terms()), step.from(), step.to()));
      }
    }
    return out.toString();
  }

  static String rules() {
    StringBuilder out = new StringBuilder("| rule | weight | finds |\n| --- | --- | --- |\n");
    for (Rule rule : Tradecraft.RULES) {
      out.append(
          "| [`%s`](diagnostics.md#%s) | %s | %s |%n"
              .formatted(
                  rule.code(),
                  rule.code().replace("/", ""),
                  rule.severity().name().toLowerCase(Locale.ROOT),
                  rule.finds()));
    }
    return out.toString();
  }

  static String scores(Scores tuning, Scores heldOut) {
    StringBuilder out =
        new StringBuilder(
            "| rule | own sentences | precision | recall | held out | precision | recall |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n");
    for (Rule rule : Tradecraft.RULES) {
      String name = rule.code().substring(rule.code().indexOf('/') + 1);
      out.append(
          "| `%s` | %s | %s |%n"
              .formatted(name, tuning.score(name).cells(), heldOut.score(name).cells()));
    }
    return out.toString();
  }
}
