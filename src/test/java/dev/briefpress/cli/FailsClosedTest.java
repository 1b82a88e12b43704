package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.publish.Rulebook;
import dev.briefpress.publish.SampleNewsroom;
import dev.briefpress.publish.SampleText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be read of the fields that decide on publication publishes nothing, even on a site
 * that turns off every rule that can be turned off.
 */
class FailsClosedTest {
  private static final String FILE = "content/briefs/2026/03/01/held-back.md";

  @TempDir private Path folder = Path.of("");
  private final SampleNewsroom site = SampleNewsroom.empty();
  private final CommandLineRun line = new CommandLineRun();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tlp: ROT",
        "tlp: amber",
        "tlp: TLP:WHITE",
        "tlp:",
        "tlp: ~",
        "tlp: \"\"",
        "tlp: [AMBER]",
        "tlp: {is: AMBER}",
        "tpl: AMBER",
        "TLP: AMBER",
        "status: Draft",
        "status: DRAFT",
        "status: darft",
        "status:",
        "status: null",
        "status: \" \"",
        "status: [draft]",
        "Status: draft",
        "state: draft",
        "statsu: draft",
        "status: published\nstatus: draft",
        "status: published\nStatus: draft",
        "draft: true",
        "draft: false",
        "published: false",
        "private: yes",
        "classification: secret",
        "withdrawn: {on: 2026-03-05, reason: It was wrong.}",
        "withdrawn:",
        "withdrawn: yes",
        "witdrawn: {on: 2026-03-05, reason: It was wrong.}",
        "dete: 2031-01-01\ndate:",
      })
  void aBriefWhoseStateCannotBeReadIsNotPublished(String field) {
    SampleText brief = new SampleText("Held back");
    if (field.startsWith("dete")) {
      brief.without("date");
    }
    refused(brief.text().replaceFirst("---\n", "---\n" + field + "\n"), FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"status: Draft", "status:", "status: [draft]", "tlp: AMBER", "draft: true"})
  void aPageOrAnEditionWhoseStateCannotBeReadIsNotPublished(String field) {
    String text = "---\n" + field + "\ntitle: Held back\n---\n\nHeld back.\n";

    refused(text, "content/pages/held-back.md");
    site.remove("content/pages/held-back.md");
    refused(
        text.replace("title: Held back", "date: 2026-03-02"), "content/summaries/2026-03-02.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date: 1 March 2031", "date:", "date: [2026-03-01]", "date: \"\""})
  void aBriefWhoseDateCannotBeReadIsNotPublished(String field) {
    String text = new SampleText("Held back").text();

    refused(text.replaceFirst("date: .*", field), FILE);
  }

  @Test
  void onlyWhatIsNoProtectionCanBeTurnedOff() {
    for (String code : Rulebook.protecting()) {
      line.clear();
      site.put("site.properties", "site.host=https://briefs.example.org\ncheck." + code + "=off\n");
      assertThat(run("check")).as(code).isEqualTo(ExitCode.USAGE);
      assertThat(line.err())
          .contains("'" + code + "' protects readers")
          .contains("site.properties");
    }
  }

  private void refused(String text, String path) {
    site.put(path, text);
    for (String weight : List.of("off", "info", "warning")) {
      StringBuilder settings = new StringBuilder("site.host=https://briefs.example.org\n");
      for (String code : Rulebook.codes()) {
        if (!Rulebook.protecting().contains(code)) {
          settings.append("check.").append(code).append('=').append(weight).append('\n');
        }
      }
      site.put("site.properties", settings.toString());
      line.clear();
      assertThat(run("build")).as(weight).isEqualTo(ExitCode.CONTENT);
      assertThat(line.err()).contains("error[").contains(path);
      assertThat(line.out()).contains("not published: " + path + ": ");
      assertThat(folder.resolve("output")).doesNotExist();
    }
  }

  private int run(String command) {
    site.write(folder);
    return line.run(command, "--site", folder.toString());
  }
}
