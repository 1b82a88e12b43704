package dev.briefpress.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.render.SmallSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of hosts that no test can start, read as strictly as the hosts' documentation allows.
 */
class HostFilesReadTest {
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  /** Cloudflare's limits; Netlify's are wider. */
  private static final int MOST_RULES = 100;

  private static final int LONGEST_HEADER_LINE = 2000;
  private static final int LONGEST_REDIRECT = 1000;

  @TempDir private Path folder = Path.of("");

  @Test
  void headersAreRulesOfOnePathEach() {
    PublishedSite site = site();
    Map<String, List<String>> rules = rules(site.text("_headers"));

    assertThat(rules).hasSizeBetween(10, MOST_RULES);
    rules.forEach(
        (path, headers) -> {
          assertThat(path).matches("/[!-)+-~]*\\*?");
          assertThat(headers).as(path).isNotEmpty().allMatch(h -> h.matches(TOKEN + ": [ -~]+"));
        });
  }

  // Cloudflare joins the values of a header that two rules set into one, which nobody understands.
  @Test
  void noHeaderOfAFileIsSetTwice() {
    PublishedSite site = site();
    Map<String, List<String>> rules = rules(site.text("_headers"));

    for (String file : site.files()) {
      Set<String> names = new HashSet<>();
      rules.forEach(
          (path, headers) -> {
            if (matches(path, "/desk/" + file)) {
              headers.forEach(
                  h ->
                      assertThat(names.add(h.replaceFirst(":.*", ""))).as(file + " " + h).isTrue());
            }
          });
      assertThat(names).as(file).contains("Content-Security-Policy");
    }
  }

  @Test
  void redirectsHaveThreePartsAndNoAddressTwice() {
    Set<String> seen = new HashSet<>();
    List<String> lines = site().text("_redirects").lines().toList();

    assertThat(lines).hasSizeGreaterThan(2 * 4);
    for (String line : lines) {
      assertThat(line)
          .hasSizeLessThan(LONGEST_REDIRECT)
          .matches("/[!-~]+ /[!-~]+ 301!?")
          .doesNotContain("*", "/:");
      assertThat(seen.add(line.replaceFirst(" .* ", " "))).as(line).isTrue();
    }
  }

  @Test
  void cloudFrontGetsAPolicyWithWhatItsTypeHas() {
    JsonNode policy = JsonMapper.shared().readTree(site().text("hosting/cloudfront-headers.json"));

    assertThat(policy.propertyNames())
        .containsExactly("Name", "SecurityHeadersConfig", "CustomHeadersConfig");
    Map<String, Set<String>> members =
        Map.of(
            "ContentSecurityPolicy", Set.of("Override", "ContentSecurityPolicy"),
            "ReferrerPolicy", Set.of("Override", "ReferrerPolicy"),
            "ContentTypeOptions", Set.of("Override"),
            "StrictTransportSecurity", Set.of("Override", "AccessControlMaxAgeSec"));
    JsonNode own = policy.get("SecurityHeadersConfig");
    assertThat(own.propertyNames()).containsExactlyInAnyOrderElementsOf(members.keySet());
    members.forEach(
        (name, expected) ->
            assertThat(own.get(name).propertyNames())
                .as(name)
                .containsExactlyInAnyOrderElementsOf(expected));
    JsonNode others = policy.get("CustomHeadersConfig");
    assertThat(others.propertyNames()).containsExactlyInAnyOrder("Quantity", "Items");
    assertThat(others.get("Quantity").asInt()).isEqualTo(others.get("Items").size());
    others
        .get("Items")
        .forEach(
            item ->
                assertThat(item.propertyNames())
                    .containsExactlyInAnyOrder("Header", "Value", "Override"));
  }

  // The script runs, with a program in the place of aws that knows the options it may be given.
  @Test
  void theScriptForS3PutsEachFileOnceAsItIsToBeServed() throws IOException, InterruptedException {
    PublishedSite site = site();
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path log = folder.resolve("calls");
    Path aws = bin.resolve("aws");
    Files.writeString(
        aws,
        """
        #!/bin/sh
        call="$1 $2"
        case $call in
          's3 sync' | 's3 cp') known=' --recursive --no-progress --delete --exclude --include --cache-control --content-type ' ;;
          's3api put-object') known=' --bucket --key --website-redirect-location ' ;;
          *) exit 9 ;;
        esac
        shift 2
        for part; do
          case $part in --*) case $known in *" $part "*) ;; *) exit 9 ;; esac ;; esac
          call="$call|$part"
        done
        echo "$call" >>'%s'
        """
            .formatted(log));
    Files.setPosixFilePermissions(aws, PosixFilePermissions.fromString("rwxr-xr-x"));
    ProcessBuilder builder =
        new ProcessBuilder("sh", "hosting/s3.sh", "bucket").directory(site.folder().toFile());
    builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    Process process = builder.redirectErrorStream(true).start();

    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(Files.readAllLines(log))
        .anyMatch(
            call ->
                call.startsWith("s3 sync|")
                    && call.contains("|s3://bucket/desk/|--exclude|hosting/*"))
        .anyMatch(
            call ->
                call.contains(
                    "|--include|" + site.named("search/search-worker") + "|--cache-control|public"))
        .anyMatch(
            call ->
                call.contains(
                    "|--include|feed.xml|--content-type|application/atom+xml|--cache-control|"))
        .contains(
            "s3api put-object|--bucket|bucket|--key|desk/old/two.html|--website-redirect-location|"
                + "/desk/briefs/2026/01/30/one.html");
  }

  private static Map<String, List<String>> rules(String text) {
    Map<String, List<String>> rules = new LinkedHashMap<>();
    List<String> headers = new ArrayList<>();
    for (String line : text.lines().toList()) {
      assertThat(line).hasSizeLessThan(LONGEST_HEADER_LINE);
      if (line.startsWith("  ")) {
        headers.add(line.substring(2));
      } else {
        headers = new ArrayList<>();
        assertThat(rules.put(line, headers)).as(line).isNull();
      }
    }
    return rules;
  }

  private static boolean matches(String rule, String path) {
    return rule.endsWith("*")
        ? path.startsWith(rule.substring(0, rule.length() - 1))
        : path.equals(rule);
  }

  private PublishedSite site() {
    return SmallSite.in(folder)
        .with(
            "site.properties",
            "site.title=Small\nhosting=netlify,cloudflare,s3\nsite.host=https://small.example.org/desk\n")
        .withBrief(
            "one",
            "One",
            "tags: [cables]\naliases: [old/one.html, old/two.html, older/]\n",
            "Words.",
            "Europol")
        .build();
  }
}
