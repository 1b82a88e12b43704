package dev.briefpress.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/feed.xml, feed.xml",
    "/tags/, tags/index.html",
    "/tags/eu%20japan.html, tags/eu japan.html",
    "/tags/%C3%A9t%C3%A9.html, tags/été.html",
    "/a%2Bb.html, a+b.html",
    "/a+b.html, a+b.html",
    "/100%25.html, 100%.html",
    "/.well-known/security.txt, .well-known/security.txt",
    "/briefs/2026/01/30/eu-japan.html, briefs/2026/01/30/eu-japan.html",
  })
  void namesTheFileToSend(String raw, String file) {
    assertThat(RequestPath.of(raw)).map(RequestPath::file).contains(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "index.html",
        "//",
        "//etc/passwd",
        "/a//b",
        "/a//",
        "/..",
        "/../secret",
        "/a/../../secret",
        "/%2e%2e/secret",
        "/%2E%2E/secret",
        "/.%2e/secret",
        "/%2e/a",
        "/./a",
        "/..%2fsecret",
        "/a%2fb",
        "/a%2F..%2F..%2Fsecret",
        "/%252e%252e/secret/..",
        "/a%5c..%5csecret",
        "/a\\b",
        "/a%00.html",
        "/a%0a.html",
        "/a%7f.html",
        "/%",
        "/%4",
        "/%zz",
        "/%c0%ae%c0%ae/secret",
        "/%ff",
        "/C:/Windows",
        "/a:b",
        "/.git/config",
        "/a/.env",
        "/%2egit/config",
      })
  void refusesWhatNoBrowserWouldSendOfItsOwn(String raw) {
    assertThat(RequestPath.of(raw)).isEmpty();
  }
}
