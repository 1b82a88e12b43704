package dev.briefpress.check;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.NearMisses;
import dev.briefpress.diagnostics.Rule;
import dev.briefpress.diagnostics.Severity;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.parse.Parsed;
import dev.briefpress.read.SourceIds;
import dev.briefpress.text.RawSpan;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Footnotes and references of which one half is missing, or there twice. */
final class LostReference implements DocumentRule {
  private static final Rule RULE =
      new Rule(
          "text/lost-reference",
          Severity.ERROR,
          "A footnote that nothing refers to, or that stands there twice; a reference to a footnote or"
              + " an address that is not there.",
          "The footnote is not on the page, and what refers to nothing is printed with its brackets.",
          "A claim.[^2]\n\n[^1]: Where it was made.\n",
          "A claim.[^1]\n\n[^1]: Where it was made.\n");

  /** Most findings of one document. */
  private static final int MOST = 100;

  private static final Pattern DEFINED = Pattern.compile("^ {0,3}\\[([^\\[\\]\\n]{1,200})\\]:");
  private static final Pattern NOTE = Pattern.compile("(?<!\\\\)\\[\\^([^\\[\\]\\s]{1,100})\\]");
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\\\)\\[[^\\[\\]^\\n][^\\[\\]\\n]{0,200}\\]\\[([^\\[\\]\\n]{1,200})\\]");

  @Override
  public Rule rule() {
    return RULE;
  }

  @Override
  public Stream<Diagnostic> check(Parsed parsed) {
    if (parsed.draft().body().indexOf('[') < 0) {
      return Stream.empty();
    }
    List<ProseLines> lines = ProseLines.of(parsed.draft());
    Look look = new Look(parsed);
    lines.forEach(look::defined);
    lines.forEach(look::used);
    look.unused();
    return look.found.stream().limit(MOST);
  }

  private static final class Look {
    private final Parsed parsed;
    // Where sources have ids, or could not be read, a reference to no footnote is one to a source.
    private final boolean cites;
    private final Map<String, Span> defined = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final List<Diagnostic> found = new ArrayList<>();

    Look(Parsed parsed) {
      this.parsed = parsed;
      Mapping fields = parsed.draft().frontMatter();
      this.cites =
          !parsed.draft().hasFields()
              || fields.get("sources").filter(value -> value instanceof Scalar).isPresent()
              || !SourceIds.numbers(fields).isEmpty();
    }

    void defined(ProseLines line) {
      Matcher matcher = DEFINED.matcher(line.text());
      if (!matcher.find()) {
        return;
      }
      String name = key(matcher.group(1));
      Span place = place(line, matcher.start(1) - 1, matcher.end(1) + 1);
      Span earlier = defined.putIfAbsent(name, place);
      if (earlier != null && name.startsWith("^")) {
        add(
            place,
            "footnote `[" + name + "]` stands in line " + earlier.line() + " already",
            "give this one another name, or join the two; only the first is on the page");
      }
    }

    void used(ProseLines line) {
      Matcher definition = DEFINED.matcher(line.text());
      int from = definition.find() ? definition.end() : 0;
      Matcher note = NOTE.matcher(line.text()).region(from, line.text().length());
      while (note.find()) {
        use("^" + note.group(1), place(line, note.start(), note.end()));
      }
      Matcher reference = REFERENCE.matcher(line.text()).region(from, line.text().length());
      while (reference.find()) {
        use(reference.group(1), place(line, reference.start(), reference.end()));
      }
    }

    private void use(String written, Span place) {
      String name = key(written);
      used.add(name);
      if (defined.containsKey(name)) {
        return;
      }
      boolean note = name.startsWith("^");
      if (note && cites) {
        return;
      }
      String near =
          NearMisses.nearest(name, defined.keySet())
              .filter(n -> n.startsWith("^") == note)
              .map(n -> "did you mean `[" + n + "]`? ")
              .orElse("");
      add(
          place,
          note
              ? "there is no footnote `[" + written + "]`; its name is printed as it is typed"
              : "there is no address for `[" + written + "]`; the brackets are printed",
          near
              + (note
                  ? "write it on a line of its own: `[" + written + "]: The note.`" + citing(name)
                  : "add a line `[" + written + "]: address`, or write `[words](address)`"));
    }

    // A name that is no number may be meant as that of a source.
    private String citing(String note) {
      String id = note.substring(1);
      return parsed.draft().frontMatter().get("sources").isPresent()
              && id.matches("[a-z][a-z0-9-]*")
          ? "; or, to cite a source, give it the field `id: " + id + "`"
          : "";
    }

    void unused() {
      for (Map.Entry<String, Span> definition : defined.entrySet()) {
        String name = definition.getKey();
        if (name.startsWith("^") && !used.contains(name)) {
          add(
              definition.getValue(),
              "nothing refers to footnote `[" + name + "]`, so it is not on the page",
              "write `[" + name + "]` where it belongs, or remove the footnote");
        }
      }
    }

    private void add(Span place, String message, String help) {
      found.add(RULE.at(parsed.file(), place, message, help));
    }

    private Span place(ProseLines line, int start, int end) {
      return parsed.draft().span(new RawSpan(line.start() + start, line.start() + end));
    }

    private static String key(String name) {
      return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
  }
}
