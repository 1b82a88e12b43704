package dev.briefpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.SiteServer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the shipped scripts still work is for every other test of scripts, which run on them. */
class ShippedScriptTest {
  @Test
  void leavesOutCommentsAndIndentation() {
    assertThat(
            ShippedScript.of(
                """
                // About this.

                /** Adds. */
                export function add(a, b) {
                  /* Several
                     lines. */
                  return a + b; // stays
                }
                """))
        .isEqualTo("export function add(a, b) {\nreturn a + b; // stays\n}\n");
  }

  @Test
  void joinsModulesWhoseNamesMayBeTheSame() {
    Map<String, String> modules = new LinkedHashMap<>();
    modules.put("one", "const MOST = 1;\nexport const first = () => MOST;\n");
    modules.put(
        "two",
        """
        import { first } from "./one.js";
        const MOST = 2;
        export async function second() {
          return first() + MOST;
        }
        """);
    assertThat(ShippedScript.joined(modules) + ShippedScript.exports(modules))
        .isEqualTo(
            """
            const oneModule = (() => {
            const MOST = 1;
            const first = () => MOST;
            return { first };
            })();
            const twoModule = (() => {
            const { first } = oneModule;
            const MOST = 2;
            async function second() {
            return first() + MOST;
            }
            return { second };
            })();
            export const { first } = oneModule;
            export const { second } = twoModule;
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer.js",
        "bycluster.js",
        "byfiles.js",
        "clauses.js",
        "cluster.js",
        "either.js",
        "files.js",
        "help.js",
        "nearness.js",
        "phrases.js",
        "query.js",
        "shards.js",
        "snippet.js",
        "text.js",
        "typed.js",
        "words.js",
        "worker.js"
      })
  void ourScriptsHaveNoTextThatSpansLinesAndNoCodeAfterAComment(String name) {
    String source =
        new String(SiteServer.resource("/dev/briefpress/search/" + name), StandardCharsets.UTF_8);
    assertThat(source.lines())
        .allMatch(line -> line.chars().filter(unit -> unit == '`').count() % 2 == 0)
        .noneMatch(line -> line.endsWith("\\"))
        .noneMatch(line -> line.matches("\\s*/?\\*.*\\*/.+"))
        .noneMatch(line -> line.contains("/*") && !line.strip().startsWith("/*"));
    assertThat(ShippedScript.of(source)).hasSizeLessThan(source.length() * 9 / 10);
  }
}
