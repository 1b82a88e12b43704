package dev.briefpress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the packaged program consists of. */
class SupplyChainIT {
  private static final Path BILL = Path.of("target/briefpress-sbom.json");
  private static final Path JAR = Path.of("target/briefpress.jar");
  private static final Path DOCS = Path.of("docs/licences.md");
  private static final Pattern ROW = Pattern.compile("\\| (\\S+:\\S+) \\| (\\S+) \\| (.+) \\|");

  @Test
  void theDocumentedLibrariesAndLicencesAreThoseOfTheBill() throws IOException {
    List<String> documented = new ArrayList<>();
    for (String line : Files.readAllLines(DOCS)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        documented.add(row.group(1) + " " + row.group(2) + ": " + row.group(3));
      }
    }
    List<String> listed = new ArrayList<>();
    for (JsonNode component : bill().get("components")) {
      TreeSet<String> licences = new TreeSet<>();
      component.get("licenses").forEach(l -> licences.add(l.get("license").get("id").asString()));
      listed.add(
          "%s:%s %s: %s"
              .formatted(
                  component.get("group").asString(),
                  component.get("name").asString(),
                  component.get("version").asString(),
                  String.join(" or ", licences)));
    }
    assertThat(documented).containsExactlyInAnyOrderElementsOf(listed).hasSizeGreaterThan(30);
  }

  @Test
  void theBillNamesEveryLibraryThatIsShippedWithItsSum() throws IOException {
    List<String> listed = new ArrayList<>();
    for (JsonNode component : bill().get("components")) {
      listed.add(
          component.get("name").asString() + "-" + component.get("version").asString() + ".jar");
      assertThat(component.get("hashes")).as(listed.toString()).isNotEmpty();
    }
    try (var files = Files.list(Path.of("target/lib"))) {
      List<String> shipped = files.map(f -> String.valueOf(f.getFileName())).toList();
      assertThat(listed).containsExactlyInAnyOrderElementsOf(shipped);
    }
  }

  @Test
  void theJarTellsNothingOfWhereAndWhenItWasMade() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<LocalDateTime> times = jar.stream().map(ZipEntry::getTimeLocal).distinct().toList();
      assertThat(times).containsExactly(LocalDateTime.parse("2026-11-01T00:00:00"));
      assertThat(jar.getManifest().getMainAttributes().keySet())
          .extracting(String::valueOf)
          .doesNotContain("Built-By", "Build-Jdk", "Build-Time", "Bnd-LastModified");
    }
  }

  private static JsonNode bill() throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(BILL));
  }
}
