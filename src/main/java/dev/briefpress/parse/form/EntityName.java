package dev.briefpress.parse.form;

import dev.briefpress.content.Slug;
import dev.briefpress.files.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a person or organisation, and what stands in parentheses behind it.
 *
 * @param name without the parentheses where they hold a role or another name, otherwise with them
 * @param inside what the parentheses hold; empty without any
 * @param kind what that is
 */
public record EntityName(String name, String inside, Kind kind) {
  /** What parentheses behind a name hold. */
  public enum Kind {
    NOTHING,
    /** {@code Anna Example (Minister of Defence)}, or an employer. */
    ROLE,
    /** {@code European External Action Service (EEAS)}. */
    OTHER_NAME,
    /** {@code Ministry of Defence (Finland)}: a part of the name, which tells it from others. */
    PART
  }

  private static final int LONGEST = 300;
  private static final int LONGEST_SHORT_FORM = 14;

  private static final Pattern PARENTHESES = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)\\.?");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that no initial stands for. */
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "for", "and", "on", "in", "to", "at", "de", "du", "des", "der", "für");

  private static final Set<String> ROLES =
      words(
          "acting admiral adviser advisor ambassador analyst attorney author brigadier captain chair"
              + " chairman chairperson chairwoman chancellor chief ceo cfo ciso cio coo cto"
              + " co-founder colonel commander commissioner coordinator counsel delegate deputy"
              + " director editor engineer envoy executive former founder general governor head"
              + " inspector journalist judge king lawyer lead leader lieutenant major manager mayor"
              + " member mep minister mp negotiator officer owner partner pope premier president"
              + " prince princess professor prosecutor queen rapporteur representative researcher"
              + " secretary senator sergeant speaker spokesman spokesperson spokeswoman"
              + " undersecretary vice"
              // The same in the other languages that import reads.
              + " minister ministerin präsident präsidentin direktor direktorin sprecher sprecherin"
              + " kanzler kanzlerin botschafter botschafterin generalsekretär leiter leiterin"
              + " ministre président présidente directeur directrice porte-parole ambassadeur"
              + " ministro ministra presidente presidenta director directora portavoz embajador"
              + " embajadora");

  /** Words that name a body and not a person. */
  private static final Set<String> BODIES =
      words(
          "academy administration agency alliance army association authority bank board bureau"
              + " centre center coast command commission committee company conference council court"
              + " department directorate federation fleet force forces foundation fund group guard"
              + " inspectorate institute intelligence laboratory ministry mission navy network office"
              + " organisation organization parliament party police secretariat security service"
              + " services staff trust tribunal union unit university"
              + " amt bundesamt bundesministerium ministerium behörde dienst ministère agence"
              + " direction conseil ministerio agencia dirección consejo");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:the )?(?:ministry|department|state secretariat|office|embassy|parliament|supreme"
              + " court|central bank|government)(?: (?:of|for) .*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> COUNTRIES = countries();

  private static final Set<String> CODES =
      Stream.of(Locale.IsoCountryCode.PART1_ALPHA2, Locale.IsoCountryCode.PART1_ALPHA3)
          .flatMap(form -> Locale.getISOCountries(form).stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Takes {@code text} apart, which is a name as an item has it. */
  public static EntityName of(String text) {
    if (text.indexOf('(') < 0 || text.length() > LONGEST) {
      return new EntityName(text, "", Kind.NOTHING);
    }
    Matcher matcher = PARENTHESES.matcher(text);
    if (!matcher.matches()) {
      return new EntityName(text, "", Kind.NOTHING);
    }
    String name = matcher.group(1);
    String inside = matcher.group(2).strip();
    Kind kind = kind(name, inside);
    return new EntityName(kind == Kind.PART ? text : name, inside, kind);
  }

  /** Whether a name is that of an office that every country has, without the country. */
  public static boolean isOffice(String name) {
    return OFFICE.matcher(name).matches() && !isCountry(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** Whether a text is the name of a country. */
  public static boolean isCountry(String text) {
    return COUNTRIES.contains(Slug.key(text));
  }

  private static Kind kind(String name, String inside) {
    if (inside.isEmpty() || isCountry(inside)) {
      return abbreviates(inside, name) && !isOffice(name) ? Kind.OTHER_NAME : Kind.PART;
    }
    if (isShort(inside)) {
      boolean initials = abbreviates(inside, name);
      boolean code = CODES.contains(inside);
      if (initials && !(code && isOffice(name))) {
        return Kind.OTHER_NAME;
      }
      // What is no abbreviation of a person's name is a party or an employer.
      return code ? Kind.PART : holds(name, BODIES) ? Kind.OTHER_NAME : Kind.ROLE;
    }
    if (isShort(name) && abbreviates(name, inside)) {
      return Kind.OTHER_NAME;
    }
    boolean role =
        Character.isLowerCase(inside.codePointAt(0))
            || inside.indexOf(',') >= 0
            || holds(inside, ROLES)
            || (holds(inside, BODIES) && !holds(name, BODIES));
    return role ? Kind.ROLE : Kind.PART;
  }

  // Capitals, perhaps with digits and small letters between them: EEAS, CERT-EU, MoD, G7.
  private static boolean isShort(String text) {
    if (text.length() > LONGEST_SHORT_FORM || text.codePoints().anyMatch(Character::isWhitespace)) {
      return false;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long signs = text.codePoints().filter(Character::isLetterOrDigit).count();
    long capitals = text.codePoints().filter(Character::isUpperCase).count();
    return signs > 1 && capitals > 0 && 2 * capitals >= letters;
  }

  // Whether a short form is made of the initials of a name, or of three and more of them with
  // others left
  // out: NCSC of "National Cyber Security Centre", CISA of "Cybersecurity and Infrastructure
  // Security
  // Agency", ECB of "The European Central Bank in Frankfurt".
  private static boolean abbreviates(String shortForm, String name) {
    String letters = NOT_LETTERS.matcher(shortForm.toLowerCase(Locale.ROOT)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : NOT_LETTERS.split(name.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
        words.add(word);
      }
    }
    if (letters.length() < 2 || words.size() < 2) {
      return false;
    }
    String initials = words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
    return letters.equals(initials) || (letters.length() > 2 && isWithin(letters, initials));
  }

  // Whether the letters stand in this order among others.
  private static boolean isWithin(String letters, String others) {
    int at = 0;
    for (int i = 0; i < others.length() && at < letters.length(); i++) {
      at += others.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }

  private static boolean holds(String text, Set<String> words) {
    return NOT_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(words::contains);
  }

  private static Set<String> words(String words) {
    return Set.of(Arrays.stream(words.split(" ", -1)).distinct().toArray(String[]::new));
  }

  private static Set<String> countries() {
    Set<String> names = new HashSet<>();
    for (String line : Resource.text(EntityName.class, "countries.txt").split("\n", -1)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        for (String name : line.split("\\|", -1)) {
          names.add(Slug.key(name));
        }
      }
    }
    return Set.copyOf(names);
  }
}
