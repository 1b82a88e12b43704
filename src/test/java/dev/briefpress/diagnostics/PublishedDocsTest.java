package dev.briefpress.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDocsTest {
  @ParameterizedTest
  @CsvSource({
    "Briefpress, https://docs.example.org, https://docs.example.org/",
    "Briefpress, https://example.org/docs/, https://example.org/docs/",
    "Briefpress, '', ''",
    "Briefpress, docs.example.org, ''",
    "Another, https://docs.example.org, ''",
  })
  void theAddressStandsInTheManifestOfOurJar(String title, String url, String address)
      throws IOException {
    String manifest =
        "Manifest-Version: 1.0\nImplementation-Title: "
            + title
            + "\nImplementation-URL: "
            + url
            + "\n";
    byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
    assertThat(PublishedDocs.address(new ByteArrayInputStream(bytes)).orElse(""))
        .isEqualTo(address);
  }
}
