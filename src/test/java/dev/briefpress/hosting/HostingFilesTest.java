package dev.briefpress.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.PublishedSite;
import dev.briefpress.render.SmallSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files for servers and hosts that {@code hosting} asks for. */
class HostingFilesTest {
  private static final List<String> ALL =
      List.of(
          "_headers",
          "_redirects",
          "hosting/Caddyfile",
          "hosting/apache.conf",
          "hosting/cloudfront-headers.json",
          "hosting/nginx.conf",
          "hosting/s3.sh");
  private static final String NEW = "/desk/briefs/2026/01/30/one.html";

  @TempDir private Path folder = Path.of("");

  @Test
  void noneIsWrittenUnlessAskedFor() {
    assertThat(site("").files()).doesNotContainAnyElementsOf(ALL);
  }

  @Test
  void eachHostGetsItsOwn() {
    assertThat(site("nginx, s3").files())
        .contains("hosting/nginx.conf", "hosting/s3.sh", "hosting/cloudfront-headers.json")
        .doesNotContain("_headers", "_redirects", "hosting/Caddyfile", "hosting/apache.conf");
  }

  @Test
  void everyFileCarriesThePolicyAndTheOtherHeaders() {
    PublishedSite site = site("netlify,cloudflare,nginx,caddy,apache,s3");

    assertThat(site.files()).containsAll(ALL);
    for (String file : ALL) {
      if (!file.equals("_redirects") && !file.equals("hosting/s3.sh")) {
        assertThat(site.text(file))
            .as(file)
            .contains("default-src 'none'", "frame-ancestors 'none'", "no-referrer");
      }
    }
    JsonNode policy = JsonMapper.shared().readTree(site.text("hosting/cloudfront-headers.json"));
    assertThat(policy.at("/CustomHeadersConfig/Quantity").asInt())
        .isEqualTo(policy.at("/CustomHeadersConfig/Items").size());
  }

  @Test
  void filesThatAreNamedByTheirContentAreKeptForEver() {
    PublishedSite site = site("netlify,nginx,caddy,apache,s3");
    String style =
        site.files().stream().filter(f -> f.matches("assets/dispatch-.*\\.css")).findAny().get();

    assertThat(site.text("_headers"))
        .contains("/desk/" + style + "\n  Cache-Control: public, max-age=31536000, immutable\n")
        .contains("/desk/" + site.named("assets/js/brief") + "\n  Cache-Control: public, max-age=3")
        .contains("/desk/" + site.named("search/search-worker") + "\n  Cache-Control: public")
        .contains("/desk/search/t/*\n");
    assertThat(site.text("hosting/nginx.conf"))
        .contains("if ($uri ~ \"^/desk/search/t/\") { set $briefpress_cache \"public, max-age");
    assertThat(site.text("hosting/Caddyfile")).contains("\"/desk/" + style + "\"");
    assertThat(site.text("hosting/apache.conf")).contains("<LocationMatch \"^/desk/search/t/\">");
    assertThat(site.text("hosting/s3.sh"))
        .contains("put --include 'search/t/*' --cache-control 'public, max-age=31536000");
  }

  @Test
  void redirectsAreRealOnes() {
    PublishedSite site = site("netlify,nginx,caddy,apache,s3");

    assertThat(site.text("_redirects"))
        .contains("/desk/old/one.html " + NEW + " 301!\n", "/desk/older/ " + NEW + " 301!\n");
    assertThat(site.text("hosting/nginx.conf"))
        .contains("location = \"/desk/old/one.html\" { return 301 \"" + NEW + "\"; }\n");
    assertThat(site.text("hosting/Caddyfile"))
        .contains("redir \"/desk/old/one.html\" \"" + NEW + "\" 301\n");
    assertThat(site.text("hosting/apache.conf"))
        .contains("RedirectMatch 301 \"^/desk/old/one\\.html$\" \"" + NEW + "\"\n");
    assertThat(site.text("hosting/s3.sh"))
        .contains("--key 'desk/old/one.html' --website-redirect-location '" + NEW + "'");
  }

  @Test
  void cloudflareGetsLinesThatItUnderstands() {
    assertThat(site("cloudflare").text("_redirects"))
        .contains("/desk/old/one.html " + NEW + " 301\n")
        .doesNotContain("301!");
    assertThat(site("cloudflare,netlify").text("_redirects"))
        .contains("/desk/old/one.html " + NEW + " 301!\n")
        .contains("/desk/old/one.html " + NEW + " 301\n");
  }

  @Test
  void aSiteThatIsNotForThePublicAsksSearchEnginesToStayAway() {
    assertThat(site("nginx").text("hosting/nginx.conf")).doesNotContain("X-Robots-Tag");
    assertThat(site("nginx", "site.tlp=AMBER\n").text("hosting/nginx.conf"))
        .contains("add_header X-Robots-Tag \"noindex, nofollow\" always;");
  }

  @Test
  void aHostThatNobodyKnowsIsAFinding() {
    SmallSite site =
        SmallSite.in(folder).with("site.properties", "site.title=Small\nhosting=netlifly\n");

    assertThat(dev.briefpress.publish.Workspace.open(folder).diagnostics())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("settings/bad-value"))
        .satisfies(found -> assertThat(found.message()).contains("netlifly"));
    assertThat(site.published()).isEmpty();
  }

  @Test
  void addressesThatNoFileCanHaveAreRulesOfServers() {
    PublishedSite site =
        SmallSite.in(folder)
            .with(
                "site.properties",
                "site.title=Small\nsite.host=https://small.example.org\n"
                    + "hosting=nginx,apache,caddy,netlify\n")
            .withBrief(
                "one", "One", "tags: [cables]\naliases: [/?p=12, /view.php]\n", "Words.", "Europol")
            .build();

    assertThat(site.text("hosting/nginx.conf"))
        .contains("location = \"/view.php\" { return 301 ")
        .contains("if ($request_uri = \"/?p=12\") { return 301 \"/briefs/");
    assertThat(site.text("hosting/apache.conf"))
        .contains("RewriteCond %{QUERY_STRING} \"^p=12$\"\nRewriteRule \"^/$\" \"/briefs/");
    assertThat(site.text("hosting/Caddyfile")).contains("path \"/\"\n\tquery \"p=12\"");
    assertThat(site.text("_redirects")).contains("/ p=12 /briefs/", "/view.php /briefs/");
    assertThat(site.files()).doesNotContain("view.php");
  }

  private PublishedSite site(String hosting) {
    return site(hosting, "");
  }

  private PublishedSite site(String hosting, String settings) {
    return SmallSite.in(folder)
        .with(
            "site.properties",
            "site.title=Small\nsite.host=https://small.example.org/desk\nhosting="
                + hosting
                + "\n"
                + settings)
        .withBrief(
            "one", "One", "tags: [cables]\naliases: [old/one.html, older/]\n", "Words.", "Europol")
        .build();
  }
}
