package dev.briefpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CNAME",
        "_headers",
        "_redirects",
        "_worker.js",
        "_routes.json",
        "briefs/_drafts/chart.png",
        ".htaccess",
        "a/.git/x.txt",
        "sw.js",
        "web.config",
        "netlify.toml",
        "staticwebapp.config.json",
        "Vercel.JSON",
        "manifest.json",
        "robots.txt",
        "ads.txt",
        "functions/api.json",
        "evil.html",
        "evil.HTM",
        "evil.xhtml",
        "evil.shtml",
        "evil.xml",
        "evil.js",
        "evil.mjs",
        "evil.php",
        "evil.wasm",
        "evil.htc",
        "evil.swf",
        "evil.svgz",
        "evil.html.ndjson",
        "evil.php5.png",
        "evil.svg.txt",
        "x.",
        "noending"
      })
  void refusesWhatRunsOrDirectsAServer(String address) {
    assertThat(Attachments.fault("content/" + address, address))
        .get()
        .extracting(Diagnostic::code)
        .isEqualTo("file/attachment");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "briefs/2026/chart.png",
        "briefs/2026/Chart v1.2.PNG",
        "briefs/manifest.json",
        "report.pdf",
        "a_b.csv",
        "x.svg"
      })
  void takesTheTypesOfTheList(String address) {
    assertThat(Attachments.fault("content/" + address, address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, <html><script>",
    "a.jpg, GIF89a",
    "a.pdf, ' %PDF-1.7'",
    "a.docx, <?xml",
    "a.mp4, <html>ftyp",
    "a.webp, x",
    "a.png, ''"
  })
  void refusesContentThatIsNotWhatTheNameSays(String name, String text) {
    assertThat(published(name, text).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>",
        "\uFEFF \n\t<html>",
        "<script>",
        "<?xml version='1.0'?>",
        "<svg>",
        "</p>",
        "<!-- -->",
        "a\0b"
      })
  void refusesTextThatABrowserMightTakeForAPage(String text) {
    for (String name : new String[] {"a.txt", "a.csv", "a.json"}) {
      assertThat(published(name, text).value()).as(name).isEmpty();
    }
  }

  @Test
  void publishesOtherContentAsItIs() {
    for (String[] file :
        new String[][] {
          {"a.csv", "a;b\n<5;6\n"},
          {"a.txt", ""},
          {"a.txt", "< 5"},
          {"a.json", "{\"a\": \"<script>\"}"},
          {"a.png", "\u0089PNG\r\n\u001A\n..."},
          {"a.JPEG", "\u00FF\u00D8\u00FF..."},
          {"a.webp", "RIFF....WEBP"},
          {"a.mp4", "....ftypisom"},
          {"a.pdf", "%PDF-1.7"},
          {"a.xlsx", "PK\u0003\u0004"}
        }) {
      byte[] bytes = file[1].getBytes(StandardCharsets.ISO_8859_1);
      assertThat(Attachments.published("content/" + file[0], bytes).value())
          .as(file[0])
          .contains(bytes);
    }
  }

  private static Outcome<byte[]> published(String name, String text) {
    return Attachments.published("content/" + name, text.getBytes(StandardCharsets.UTF_8));
  }
}
