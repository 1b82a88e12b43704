package dev.briefpress.markup.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Random;
import java.util.function.ToIntBiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Our scanners find what Flexmark's regular expressions find, made greedy for good: Flexmark's own
 * give a closing mark back that an escape took, which CommonMark does not allow.
 */
class ScanTest {
  private static final Parsing FLEXMARK = new Parsing(new MutableDataSet());

  @Test
  void findsTagsCommentsAndInstructionsWhereFlexmarkFindsThem() {
    String[] pieces = {
      "<",
      "</",
      "a",
      "b1",
      "-",
      " ",
      "\n",
      "\t",
      "=",
      "'",
      "\"",
      ">",
      "/>",
      "/",
      "<!--",
      "-->",
      "--",
      "<?",
      "?>",
      "<!",
      "<![CDATA[",
      "]]>",
      "]",
      ":",
      "_",
      ".",
      "é",
      "{",
      "`",
      "<!---->",
      "->",
      "A",
      "<!A "
    };
    compare(pieces, FLEXMARK.HTML_TAG, Scan::html, '<');
  }

  @Test
  void findsAutolinksWhereFlexmarkFindsThem() {
    String[] pieces = {
      "<", "http:", "a:", "Z", "1", ":", "//", ".", "+", "-", ">", " ", "\n", "é", "@", "&", "?"
    };
    compare(pieces, FLEXMARK.AUTOLINK, Scan::autolink, '<');
  }

  @Test
  void findsMailLinksWhereFlexmarkFindsThem() {
    String[] pieces = {
      "<", "a", "1", "-", "_", ".", "@", "@", "b", ">", "+", " ", "{", "'", "x".repeat(62)
    };
    compare(pieces, FLEXMARK.EMAIL_AUTOLINK, Scan::mailLink, '<');
  }

  @Test
  void findsTitlesWhereFlexmarkFindsThem() {
    String[] pieces = {"\"", "'", "(", ")", "a", " ", "\n", "\\\\", "\\a", "é"};
    compare(pieces, keepingEscapes(FLEXMARK.LINK_TITLE), Scan::title, '"', '\'', '(');
  }

  @Test
  void findsLabelsWhereFlexmarkFindsThem() {
    String[] pieces = {
      "[", "]", "a", " ", "\n", "\\\\", "\\a", "\\[", "é", "a".repeat(400), "a".repeat(99)
    };
    compare(pieces, keepingEscapes(FLEXMARK.LINK_LABEL), Scan::label, '[');
  }

  @Test
  void findsAddressesInAnglesWhereFlexmarkFindsThem() {
    String[] pieces = {"<", ">", "a", " ", "\n", "\\\\", "\\a", "\\<", "é", "("};
    compare(pieces, keepingEscapes(FLEXMARK.LINK_DESTINATION_ANGLES), Scan::angleDestination, '<');
  }

  @Test
  void endsAnAddressAtItsLastPairOfParentheses() {
    assertThat(Scan.destination("a(b)c)", 0)).isEqualTo(5);
    assertThat(Scan.destination("a\\)b)", 0)).isEqualTo(4);
    assertThat(Scan.destination("a b", 0)).isEqualTo(1);
    assertThat(Scan.destination(")", 0)).isZero();
  }

  @Test
  void readsNoAddressWithParenthesesDeeperThanThirtyTwo() {
    assertThat(Scan.destination("(".repeat(32) + ")".repeat(32), 0)).isEqualTo(64);
    assertThat(Scan.destination("(".repeat(33) + ")".repeat(33), 0)).isZero();
  }

  private static Pattern keepingEscapes(Pattern flexmark) {
    String pattern = flexmark.pattern();
    String greedy =
        pattern
            .replace("{0,999}", "{0,999}+")
            .replace(")*\"", ")*+\"")
            .replace(")*'", ")*+'")
            .replace(")*\\)", ")*+\\)")
            .replace(")*[>]", ")*+[>]")
            // Blanks in angles are of a later specification than Flexmark's.
            .replace("[^<> \\t\\n", "[^<>\\n");
    assertThat(greedy).isNotEqualTo(pattern);
    return Pattern.compile(greedy);
  }

  private static void compare(
      String[] pieces, Pattern flexmark, ToIntBiFunction<String, Integer> ours, char... starts) {
    Random random = new Random(pieces.length);
    int found = 0;
    for (int i = 0; i < 60_000; i++) {
      StringBuilder text = new StringBuilder().append(starts[random.nextInt(starts.length)]);
      int count = random.nextInt(9);
      for (int piece = 0; piece < count; piece++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Matcher matcher = flexmark.matcher(text);
      int expected = matcher.find() ? matcher.end() : -1;
      assertThat(ours.applyAsInt(text.toString(), 0)).as(text.toString()).isEqualTo(expected);
      found += expected > 0 ? 1 : 0;
    }
    assertThat(found).as("constructs found").isGreaterThan(100);
  }
}
