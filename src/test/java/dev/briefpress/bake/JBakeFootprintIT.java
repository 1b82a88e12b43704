package dev.briefpress.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The jars that are shipped. */
class JBakeFootprintIT {
  @Test
  void shipsJBakeWithoutItsStoreAndWithoutWhatElseIsNotUsed() {
    String[] jars = Path.of("target", "lib").toFile().list();

    assertThat(jars)
        .anyMatch(jar -> jar.startsWith("jbake-core-"))
        .noneMatch(jar -> jar.matches("(orientdb|icu4j|logback|jul-to-slf4j|junit|asciidoctor).*"));
  }
}
