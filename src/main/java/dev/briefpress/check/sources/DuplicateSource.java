package dev.briefpress.check.sources;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One address in two sources. */
final class DuplicateSource implements SourceRule {
  private static final Rule RULE =
      new Rule(
          "sources/duplicate",
          Severity.WARNING,
          "Two sources of a brief have the same address.",
          "The two count as two sources, although they are one source.",
          "sources:\n  - {title: Ruling, url: \"https://www.oikeus.fi/ruling\"}\n  - {title: The ruling, url: \"https://www.oikeus.fi/ruling\"}\n",
          "sources:\n  - {title: Ruling, url: \"https://www.oikeus.fi/ruling\"}\n");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(SourcedBrief brief) {
    Map<String, Integer> first = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    brief
        .positions()
        .forEach(
            i ->
                brief
                    .source(i)
                    .url()
                    .map(url -> first.putIfAbsent(key(url), i))
                    .ifPresent(
                        earlier ->
                            found.add(
                                RULE.at(
                                    brief.file(),
                                    brief.place(i, "url"),
                                    "source "
                                        + (earlier + 1)
                                        + ", '"
                                        + brief.source(earlier).title()
                                        + "', has the same address",
                                    "remove one of the two"))));
    return found.stream();
  }

  // The case of a host and a slash at the end make no other address.
  private static String key(URI url) {
    String written = url.toString();
    String host = url.getHost();
    String same = written.replace(host, host.toLowerCase(Locale.ROOT));
    return same.endsWith("/") ? same.substring(0, same.length() - 1) : same;
  }
}
