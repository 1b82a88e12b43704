package dev.briefpress.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchEndpointTest {
  private final List<String> faults = new ArrayList<>();

  private Optional<SearchEndpoint> read(String value) {
    return SearchEndpoint.read(value, (message, help) -> faults.add(message + ": " + help));
  }

  @Test
  void nothingIsNone() {
    assertThat(read("")).isEmpty();
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://search.example.org/briefs, https://search.example.org/briefs, https://search.example.org",
    "HTTPS://Search.Example.org:9443/a/briefs/, https://search.example.org:9443/a/briefs, https://search.example.org:9443",
    "http://localhost:9200/briefs, http://localhost:9200/briefs, http://localhost:9200",
    "http://[::1]:9200/briefs, http://[::1]:9200/briefs, http://[::1]:9200",
  })
  void theAddressOfAnIndexIsTaken(String value, String address, String origin) {
    SearchEndpoint endpoint = read(value).orElseThrow();
    assertThat(endpoint.address()).isEqualTo(address);
    assertThat(endpoint.origin()).isEqualTo(origin);
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a:b@search.example.org/briefs, name or a password",
    "https://search.example.org/briefs?x=1, behind '?' or '#'",
    "https://search.example.org/briefs#x, behind '?' or '#'",
    "http://search.example.org/briefs, unencrypted",
    "ftp://search.example.org/briefs, does not begin with https://",
    "search.example.org/briefs, does not begin with https://",
    "https:///briefs, names no host",
    "https://search.example.org; script-src *, is not a web address",
    "https://search.example.org, does not end in the name of an index",
    "https://search.example.org/, does not end in the name of an index",
    "https://search.example.org/briefs/_search, does not end in the name of an index",
  })
  void anythingElseIsToldOnce(String value, String fault) {
    assertThat(read(value)).isEmpty();
    assertThat(faults).singleElement().asString().contains(fault).doesNotContain("a:b");
  }
}
