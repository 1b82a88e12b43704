package dev.briefpress.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the pages of the repository, and to them from what Briefpress says, lead there. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)(?: \"[^\"]*\")?\\)");
  private static final Pattern CODE = Pattern.compile("(`+)(?:(?!\\1).)*\\1");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
  private static final Pattern NAMED = Pattern.compile("docs/[\\w/-]+\\.md");

  private final Map<Path, Set<String>> anchors = new HashMap<>();

  @Test
  void linksLeadToFilesAndHeadings() {
    List<String> broken = new ArrayList<>();
    int found = 0;
    for (DocsPage page : DocsPage.all()) {
      List<String> lines = prose(page);
      for (int i = 0; i < lines.size(); i++) {
        Matcher link = LINK.matcher(CODE.matcher(lines.get(i)).replaceAll(""));
        while (link.find()) {
          found++;
          if (!leads(page.file(), link.group(1))) {
            broken.add(page.at(i + 1) + ": " + link.group(1));
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(found).isGreaterThan(200);
  }

  @Test
  void whatBriefpressSaysNamesPagesThatThereAre() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String folder : List.of("src/main", "themes", "bin", ".github")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file :
            files.filter(f -> f.toString().matches(".*\\.(java|properties|ya?ml|md)")).toList()) {
          Matcher named = NAMED.matcher(Files.readString(file));
          while (named.find()) {
            if (!Files.exists(Path.of(named.group()))) {
              broken.add(file + ": " + named.group());
            }
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private boolean leads(Path page, String link) {
    if (link.matches("(https?|mailto):.*")) {
      return true;
    }
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target =
        path.isEmpty() ? page : Path.of("").resolve(page).resolveSibling(path).normalize();
    return Files.exists(target)
        && (hash < 0
            || anchors
                .computeIfAbsent(target, file -> anchors(DocsPage.read(file)))
                .contains(link.substring(hash + 1)));
  }

  /** The anchors that GitHub gives to the headings of a page. */
  private static Set<String> anchors(DocsPage page) {
    Set<String> anchors = new HashSet<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : prose(page)) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String words = LINK.matcher(heading.group(1)).replaceAll("").toLowerCase(Locale.ROOT);
        String anchor = words.replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "").strip().replace(' ', '-');
        int before = numbers.merge(anchor, 1, Integer::sum) - 1;
        anchors.add(before == 0 ? anchor : anchor + "-" + before);
      }
    }
    return anchors;
  }

  // The lines of a page; those of blocks of code are empty.
  private static List<String> prose(DocsPage page) {
    List<String> lines = new ArrayList<>(page.lines());
    page.blocks()
        .forEach(
            b -> lines.subList(b.line() - 1, b.line() - 1 + b.lines().size()).replaceAll(l -> ""));
    lines.replaceAll(line -> line.startsWith("    ") ? "" : line);
    return lines;
  }
}
