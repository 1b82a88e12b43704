package dev.briefpress.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.content.SitePath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Scripts of a theme get names that tell their content. */
class NamedScriptsTest {
  @Test
  void aScriptThatATemplateNamesIsRenamedInBoth() {
    Map<String, String> files =
        named("pages/brief.html", "'assets/js/a.js' \"../assets/js/a.js\"", "assets/js/a.js", "1");

    String name = only(files, "assets/js/a-[0-9a-f]{10}\\.js");
    String file = name.substring("assets/js/".length());
    assertThat(files)
        .containsEntry("pages/brief.html", "'" + name + "' \"../assets/js/" + file + "\"")
        .doesNotContainKey("assets/js/a.js");
  }

  @Test
  void anImportedModuleIsRenamedAndChangesTheNameOfTheOneThatImportsIt() {
    String[] site = {
      "pages/p.html", "'assets/js/a.js'",
      "assets/js/a.js", "import { b } from \"./b.js\";",
      "assets/js/b.js", "export const b = 1;"
    };
    Map<String, String> one = named(site);
    site[5] = "export const b = 2;";
    Map<String, String> other = named(site);

    String imported = only(one, "assets/js/b-.*").substring("assets/js/".length());
    assertThat(one.get(only(one, "assets/js/a-.*")))
        .isEqualTo("import { b } from \"./" + imported + "\";");
    assertThat(only(other, "assets/js/a-.*")).isNotEqualTo(only(one, "assets/js/a-.*"));
  }

  @Test
  void aScriptThatNothingNamesAndWordsThatOnlyLookLikeOneStay() {
    Map<String, String> files =
        named("pages/p.html", "a.js 'b.js' '//x/assets/js/a.js'", "assets/js/a.js", "`c.js`");

    assertThat(files)
        .containsEntry("pages/p.html", "a.js 'b.js' '//x/assets/js/a.js'")
        .containsEntry("assets/js/a.js", "`c.js`");
  }

  @Test
  void aScriptFromElsewhereIsKnownByItsPlainName() {
    Theme theme =
        theme("pages/search.html", "\"go.js\"", "assets/search/go.js", "Worker(\"work.js\")");

    Map<String, String> files =
        texts(
            NamedScripts.in(theme, Map.of("search/work.js", new SitePath("search/work-1234.js"))));
    assertThat(files.get(only(files, "assets/search/go-.*"))).isEqualTo("Worker(\"work-1234.js\")");
  }

  @Test
  void scriptsThatNameEachOtherStopTheBuild() {
    assertThatThrownBy(
            () ->
                named("assets/js/a.js", "import \"./b.js\"", "assets/js/b.js", "import \"./a.js\""))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("assets/js/");
  }

  @Test
  void everyScriptOfTheShippedThemeIsNamed() {
    Theme shipped = Theme.load("dispatch", Path.of("nowhere"));
    NamedScripts.in(shipped, Map.of())
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".js")) {
                assertThat(NamedScripts.isNamed(path, bytes)).as(path).isTrue();
              }
            });
  }

  private static String only(Map<String, String> files, String pattern) {
    return files.keySet().stream().filter(p -> p.matches(pattern)).findFirst().orElseThrow();
  }

  private static Map<String, String> named(String... files) {
    return texts(NamedScripts.in(theme(files), Map.of()));
  }

  private static Theme theme(String... files) {
    Map<String, byte[]> all = new TreeMap<>();
    for (int i = 0; i < files.length; i += 2) {
      all.put(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return new Theme("test", all, Set.of());
  }

  private static Map<String, String> texts(Theme theme) {
    Map<String, String> texts = new TreeMap<>();
    theme
        .files()
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }
}
