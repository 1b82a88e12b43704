package dev.briefpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/theming.md names all that the shipped theme consists of. */
class ThemingPageTest {
  private static final Path THEME = Path.of("themes/dispatch");

  @Test
  void everyTemplateIsDescribed() throws IOException {
    assertThat(templates("pages")).hasSizeGreaterThan(10);
    for (Path file : templates("pages")) {
      assertThat(page()).contains("| `" + name(file) + "` |");
    }
  }

  @Test
  void everyFragmentIsDescribed() throws IOException {
    List<String> fragments = new ArrayList<>();
    for (Path file : templates("fragments")) {
      Matcher fragment =
          Pattern.compile("th:fragment=\"([^\"]+)\"").matcher(Files.readString(file));
      assertThat(page()).contains("`fragments/" + name(file) + " :: ");
      while (fragment.find()) {
        fragments.add(fragment.group(1));
      }
    }
    assertThat(fragments)
        .hasSizeGreaterThan(5)
        .allSatisfy(fragment -> assertThat(page()).contains(fragment + "`"));
  }

  @Test
  void everyGroupOfWordsIsDescribed() throws IOException {
    List<String> groups =
        Files.readAllLines(THEME.resolve("messages.properties")).stream()
            .filter(line -> line.contains("=") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('.')))
            .distinct()
            .toList();
    assertThat(groups)
        .hasSizeGreaterThan(20)
        .allSatisfy(group -> assertThat(page()).contains("`" + group + "."));
  }

  /** What templates receive, down to each component of each record. */
  @Test
  void everyComponentOfAViewIsDescribed() throws IOException {
    Set<String> components =
        new ClassFileImporter()
            .importPackages("dev.briefpress.render").stream()
                .filter(ThemingPageTest::isPartOfAView)
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(components)
        .hasSizeGreaterThan(150)
        .allSatisfy(component -> assertThat(page()).contains("`" + component + "`"));
  }

  // A view that only one kind of page has is a public record in the class of that kind.
  private static boolean isPartOfAView(JavaClass type) {
    boolean ofOneKind =
        type.getEnclosingClass().filter(kind -> kind.isAssignableTo(HtmlKind.class)).isPresent()
            && type.getModifiers().contains(JavaModifier.PUBLIC);
    return type.isRecord()
        && (ofOneKind || type.getPackageName().equals("dev.briefpress.render.view"));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/theming.md"));
  }

  private static List<Path> templates(String folder) throws IOException {
    try (Stream<Path> files = Files.list(THEME.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replace(".html", "");
  }
}
