package dev.briefpress.settings;

import dev.briefpress.files.Resource;
import dev.briefpress.yaml.Fields;
import dev.briefpress.yaml.Yaml.Mapping;
import dev.briefpress.yaml.Yaml.Scalar;
import dev.briefpress.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the words of estimates: the shipped ones, and the group {@code lexicon} of taxonomy.yaml.
 */
final class LexiconReader {
  private static final String SHIPPED = "lexicon.yaml";

  /** Longest entry in UTF-16 units, and most entries of a list. */
  private static final int LONGEST = 80;

  private static final int MOST = 1_000;
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’?/ -]*[\\p{L}\\p{N}'’?])?");

  private final ConfigurationFields configuration;

  LexiconReader(ConfigurationFields configuration) {
    this.configuration = configuration;
  }

  /** The shipped words, and those of {@code root}; faults in these are reported. */
  Lexicon read(Fields root) {
    Lexicon shipped = shipped();
    Optional<Mapping> own = root.group("lexicon");
    return own.isEmpty() ? shipped : shipped.and(lexicon(configuration.of(own.get())));
  }

  private static Lexicon shipped() {
    ConfigurationFields fields = new ConfigurationFields(SHIPPED);
    Lexicon lexicon =
        new LexiconReader(fields)
            .lexicon(fields.of(YamlReader.read(Resource.text(LexiconReader.class, SHIPPED))));
    if (!fields.diagnostics().isEmpty()) {
      throw new IllegalStateException(fields.diagnostics().toString());
    }
    return lexicon;
  }

  private Lexicon lexicon(Fields fields) {
    Lexicon lexicon =
        new Lexicon(
            lowerCase(fields, "vague"),
            lowerCase(fields, "phrases"),
            lowerCase(fields, "unattributed"),
            lowerCase(fields, "absolute"),
            words(fields, "techniques"));
    fields.reportUnknown();
    return lexicon;
  }

  private List<String> lowerCase(Fields fields, String name) {
    return words(fields, name).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private List<String> words(Fields fields, String name) {
    List<String> words = new ArrayList<>();
    for (Scalar scalar : fields.scalars(name)) {
      String word = scalar.text().strip().replaceAll("\\s+", " ");
      if (word.length() > LONGEST || !WORDS.matcher(word).matches()) {
        configuration.bad(
            scalar,
            "an entry of `lexicon` is no word or phrase",
            "write up to " + LONGEST + " letters, digits, blanks, hyphens and apostrophes");
      } else if (words.size() == MOST) {
        configuration.bad(
            scalar, "`" + name + "` has more than " + MOST + " entries", "keep the important ones");
        break;
      } else {
        words.add(word);
      }
    }
    return words;
  }
}
