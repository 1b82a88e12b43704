package dev.briefpress.yaml;

import dev.briefpress.diagnostics.Span;
import dev.briefpress.text.Characters;
import dev.briefpress.yaml.Yaml.Entry;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 (snakeyaml-engine's nodes) into {@link Yaml} values. Size is bounded: at most
 * {@value #LONGEST} characters, {@value #DEEPEST} levels and {@value #MOST_NODES} names and values,
 * where each use of an alias counts as a copy of its anchor with all its characters, so that a
 * small text cannot expand to a large one.
 */
public final class YamlReader {
  /** Longest text, in code points. */
  public static final int LONGEST = 1_000_000;

  /** Deepest nesting. */
  public static final int DEEPEST = 24;

  /** Most names and values in one document; these take the library most of a second. */
  public static final int MOST_NODES = 120_000;

  /**
   * Most fields of one mapping: no mapping of Briefpress has a hundred, and each unknown field is
   * reported.
   */
  public static final int MOST_FIELDS = 1_000;

  /** Most names and values in a document's front matter. */
  public static final int MOST_FRONT_MATTER_NODES = 10_000;

  private static final String DEEP = "values are nested more than " + DEEPEST + " levels deep";

  private static final String MANY = "this holds too many values; are aliases (`*name`) repeated?";

  /** Shorter texts are read in chunks of the library's own size. */
  private static final int LONG = 10_000;

  private static final LoadSettings SETTINGS = settings().build();

  private final Places places;
  private final int firstLine;
  private final List<YamlProblem> problems = new ArrayList<>();
  private final int mostNodes;
  private int nodesLeft;
  private int charactersLeft = LONGEST;

  private YamlReader(String text, int firstLine, int mostNodes) {
    this.places = new Places(text, firstLine);
    this.firstLine = firstLine;
    this.mostNodes = mostNodes;
    this.nodesLeft = mostNodes;
  }

  /**
   * Reads {@code text}, whose lines end in LF.
   *
   * @param firstLine 1-based line of its file on which it starts
   * @param mostNodes bound on the number of names and values
   */
  public static YamlDocument read(String text, int firstLine, int mostNodes) {
    return new YamlReader(text, firstLine, mostNodes).document(text);
  }

  /** Reads a whole file. */
  public static YamlDocument read(String text) {
    return read(text, 1, MOST_NODES);
  }

  private YamlDocument document(String text) {
    try {
      Optional<Node> node = composed(text);
      if (node.isEmpty()) {
        return new YamlDocument(new Mapping(List.of(), places.start()), List.of());
      }
      if (convert(node.get(), 0) instanceof Mapping root) {
        return new YamlDocument(root, problems);
      }
      return YamlDocument.failed(
          new YamlProblem(
              YamlProblem.Kind.NOT_A_MAPPING,
              places.of(node.get()),
              "expected fields of the form `name: value`"));
    } catch (TooComplex e) {
      return YamlDocument.failed(new YamlProblem(YamlProblem.Kind.TOO_COMPLEX, e.span, e.reason));
    } catch (MarkedYamlEngineException e) {
      return YamlDocument.failed(syntax(e, text));
    } catch (YamlEngineException e) {
      return YamlDocument.failed(unmarked(e));
    }
  }

  // The library makes nodes by recursion and all of them at once, so depth and number are bounded
  // before it sees an event.
  private Optional<Node> composed(String text) {
    // The library copies what it holds of a long value with each chunk; so that is the whole text.
    LoadSettings settings =
        text.length() <= LONG ? SETTINGS : settings().setBufferSize(text.length() + 1).build();
    ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, new WholePairs(text)));
    return new Composer(settings, new Bounded(parser)).getSingleNode();
  }

  private static LoadSettingsBuilder settings() {
    return LoadSettings.builder()
        .setCodePointLimit(LONGEST)
        .setParseComments(false)
        .setMaxAliasesForCollections(50);
  }

  /** Passes events on until there are too many of them or collections are nested too deeply. */
  private final class Bounded implements Parser {
    private final Parser parser;
    private int depth;
    private int nodes;

    Bounded(Parser parser) {
      this.parser = parser;
    }

    @Override
    public boolean hasNext() {
      return parser.hasNext();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
      return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
      return parser.peekEvent();
    }

    @Override
    public Event next() {
      Event event = parser.next();
      if (event instanceof NodeEvent && ++nodes > mostNodes) {
        throw new TooComplex(place(event), MANY);
      }
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw new TooComplex(place(event), DEEP);
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      return event;
    }

    private Span place(Event event) {
      return event.getStartMark().map(places::at).orElse(places.start());
    }
  }

  private YamlProblem syntax(MarkedYamlEngineException e, String text) {
    String problem = e.getProblem() == null ? "this is not YAML" : e.getProblem();
    Span span = e.getProblemMark().map(places::at).orElse(places.start());
    String context = e.getContext() == null ? "" : " " + e.getContext();
    YamlProblem told =
        new YamlProblem(YamlProblem.Kind.SYNTAX, span, oneLine(problem) + oneLine(context));
    return text.length() > LONG
        ? told
        : new SyntaxFault(text, firstLine)
            .at(span.line() - firstLine, e.getContextMark().map(Mark::getLine), told);
  }

  private YamlProblem unmarked(YamlEngineException e) {
    String message = e.getMessage() == null ? "this is not YAML" : oneLine(e.getMessage());
    boolean size = message.contains("exceeds the limit") || message.contains("aliases");
    return new YamlProblem(
        size ? YamlProblem.Kind.TOO_COMPLEX : YamlProblem.Kind.SYNTAX, places.start(), message);
  }

  private static String oneLine(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > 160 ? line.substring(0, 160) + "…" : line;
  }

  private Yaml convert(Node node, int depth) {
    if (--nodesLeft < 0) {
      throw new TooComplex(places.of(node), MANY);
    }
    if (depth > DEEPEST) {
      throw new TooComplex(places.of(node), DEEP);
    }
    if (node instanceof ScalarNode scalar) {
      return new Scalar(
          plain(scalar), scalar.getScalarStyle() != ScalarStyle.PLAIN, places.of(scalar));
    }
    if (node instanceof SequenceNode sequence) {
      List<Yaml> items = new ArrayList<>();
      for (Node item : sequence.getValue()) {
        items.add(convert(item, depth + 1));
      }
      return new Sequence(items, places.of(node));
    }
    return mapping((MappingNode) node, depth);
  }

  // Escapes in quoted text can produce characters that no file may hold.
  private String plain(ScalarNode scalar) {
    String text = scalar.getValue();
    charactersLeft -= text.length();
    if (charactersLeft < 0) {
      throw new TooComplex(places.of(scalar), MANY);
    }
    int unfit = Characters.firstUnfit(text);
    if (unfit >= 0) {
      problems.add(
          new YamlProblem(
              YamlProblem.Kind.CONTROL_CHARACTER,
              places.of(scalar),
              "an escape here stands for the control character U+%04X"
                  .formatted((int) text.charAt(unfit))));
      return Characters.withoutUnfit(text);
    }
    int unclosed = Characters.firstUnclosed(text, 0, text.length());
    if (unclosed >= 0) {
      problems.add(
          new YamlProblem(
              YamlProblem.Kind.UNCLOSED_DIRECTION,
              places.of(scalar),
              "U+%04X in this text is not closed before it ends"
                  .formatted((int) text.charAt(unclosed))));
      return Characters.withoutDirections(text);
    }
    return text;
  }

  private Mapping mapping(MappingNode node, int depth) {
    if (node.getValue().size() > MOST_FIELDS) {
      throw new TooComplex(places.of(node), "this has more than " + MOST_FIELDS + " fields");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Node key = tuple.getKeyNode();
      String name = key instanceof ScalarNode scalar ? plain(scalar) : "(not a name)";
      Entry entry = new Entry(name, places.of(key), convert(tuple.getValueNode(), depth + 1));
      Entry earlier = entries.putIfAbsent(name, entry);
      if (earlier != null) {
        problems.add(
            new YamlProblem(
                YamlProblem.Kind.DUPLICATE_FIELD,
                entry.nameSpan(),
                "field '" + name + "' was already given on line " + earlier.nameSpan().line()));
      }
    }
    return new Mapping(List.copyOf(entries.values()), places.of(node));
  }

  /** Ends the reading of a text that would expand to too much. */
  private static final class TooComplex extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Span span;
    private final String reason;

    TooComplex(Span span, String message) {
      super(message, null, false, false);
      this.span = span;
      this.reason = message;
    }
  }
}
