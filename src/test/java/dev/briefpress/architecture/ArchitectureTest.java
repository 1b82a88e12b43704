package dev.briefpress.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The code keeps to the order of packages, and to the places of libraries, of the documentation.
 */
class ArchitectureTest {
  private static final String ROOT = "dev.briefpress";
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

  /** Most files of a folder of main code. */
  private static final int MOST_FILES = 40;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void theDocumentationListsEveryPackage() throws IOException {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(c -> packages.add(c.getPackageName().substring(ROOT.length() + 1)));

    assertThat(new TreeSet<>(order())).isEqualTo(packages);
  }

  @TestFactory
  List<DynamicTest> aPackageUsesOnlyPackagesAboveIt() throws IOException {
    List<String> order = order();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < order.size() - 1; i++) {
      String name = order.get(i);
      String[] below =
          order.subList(i + 1, order.size()).stream()
              .map(p -> ROOT + "." + p)
              .toArray(String[]::new);
      tests.add(
          DynamicTest.dynamicTest(
              name,
              () ->
                  noClasses()
                      .that()
                      .resideInAPackage(ROOT + "." + name)
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(below)
                      .check(CLASSES)));
    }
    return tests;
  }

  @Test
  void onlyMarkupUsesFlexmark() {
    only("markup", "com.vladsch..");
  }

  @Test
  void onlyBakeUsesJbake() {
    only("bake", "org.jbake..");
  }

  @Test
  void onlyRenderUsesThymeleaf() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".render..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.thymeleaf..")
        .check(CLASSES);
  }

  /** Who deletes a guest has one line to change. */
  @Test
  void theFasterReadingOfTemplatesIsNamedInOnePlace() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".render.drawn")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".publish.PlannedSite")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".render.drawn")
        .check(CLASSES);
  }

  @Test
  void noFolderHoldsMoreThanAStrangerCanOversee() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          assertThat(files.filter(Files::isRegularFile).count())
              .as(folder.toString())
              .isLessThanOrEqualTo(MOST_FILES);
        }
      }
    }
  }

  @Test
  void onlyYamlUsesTheYamlLibrary() {
    only("yaml", "org.snakeyaml..");
  }

  @Test
  void onlyTheLanguageServerUsesItsProtocol() {
    only("lsp", "org.eclipse.lsp4j..");
    only("lsp", "com.google.gson..");
  }

  @Test
  void onlyTheCommandLineKnowsPicocliAndTheTerminal() {
    only("cli", "picocli..");
    only("cli", "me.tongfei..");
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  // A chroot or a container may leave the disk out of its list of mounts.
  @Test
  void nothingAsksForTheMountOfAFile() {
    noClasses()
        .should()
        .callMethod(Files.class, "getFileStore", Path.class)
        .orShould()
        .callMethod(FileSystem.class, "getFileStores")
        .check(CLASSES);
  }

  @Test
  void nothingIsStaticAndChanges() {
    ArchRuleDefinition.fields()
        .that(HasModifiers.Predicates.modifier(JavaModifier.STATIC))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  private static void only(String owner, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "." + owner + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  // The table of packages stands behind the heading of the same name.
  private static List<String> order() throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));
    Matcher rows = ROW.matcher(page.substring(page.indexOf("## Packages")));
    List<String> order = new ArrayList<>();
    while (rows.find()) {
      order.add(rows.group(1));
    }
    return order;
  }
}
