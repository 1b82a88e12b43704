package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDocsTest {
  @ParameterizedTest
  @CsvSource({
    "dev.briefpress.cli.Main, https://docs.example.org, https://docs.example.org/",
    "dev.briefpress.cli.Main, https://example.org/docs/, https://example.org/docs/",
    "dev.briefpress.cli.Main, '', ''",
    "dev.briefpress.cli.Main, docs.example.org, ''",
    "org.example.Main, https://docs.example.org, ''",
  })
  void theAddressStandsInTheManifestOfOurJar(String main, String url, String address)
      throws IOException {
    String manifest =
        "Manifest-Version: 1.0\nMain-Class: " + main + "\nImplementation-URL: " + url + "\n";
    byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
    assertThat(PublishedDocs.address(new ByteArrayInputStream(bytes)).orElse(""))
        .isEqualTo(address);
  }
}
