package dev.briefpress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of our scripts as it is published: without the lines that are comments, without indentation.
 * That is a third of what a browser would fetch; the sources stay for people to read.
 *
 * <p>Works on lines, so a script must not have a text that spans lines, nor code after the end of a
 * comment of several lines; {@code ShippedScriptTest} holds ours to it.
 */
public final class ShippedScript {
  private static final Pattern IMPORT =
      Pattern.compile("^import (\\{[^}]*}) from \"\\./(\\w+)\\.js\";$");
  private static final Pattern EXPORT =
      Pattern.compile("^export ((?:async )?(?:function|class|const) (\\w+))");

  private ShippedScript() {}

  /** The form in which {@code source} is published. */
  public static String of(String source) {
    StringBuilder out = new StringBuilder(source.length());
    boolean inComment = false;
    for (String line : source.lines().map(String::strip).toList()) {
      inComment |= line.startsWith("/*");
      if (inComment) {
        inComment = !line.endsWith("*/");
      } else if (!line.isEmpty() && !line.startsWith("//")) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  /**
   * Modules joined into one text, so that a browser fetches one file: each becomes the value of a
   * constant, made by a function of its own, so that their names cannot collide.
   *
   * @param modules sources by name without {@code .js}, each after those that it imports from. All
   *     their imports have the form <code>import { a, b } from "./name.js";</code> in one line.
   */
  static String joined(Map<String, String> modules) {
    StringBuilder out = new StringBuilder();
    modules.forEach(
        (name, source) -> {
          List<String> exported = new ArrayList<>();
          out.append("const ").append(name).append("Module = (() => {\n");
          of(source).lines().forEach(line -> out.append(inside(line, exported)).append('\n'));
          out.append("return { ").append(String.join(", ", exported)).append(" };\n})();\n");
        });
    return out.toString();
  }

  /** Lines that make one module of joined ones: it gives all that these gave. */
  static String exports(Map<String, String> modules) {
    StringBuilder out = new StringBuilder();
    modules.forEach(
        (name, source) -> {
          List<String> exported = new ArrayList<>();
          source.lines().forEach(line -> inside(line, exported));
          String names = String.join(", ", exported);
          out.append("export const { " + names + " } = " + name + "Module;\n");
        });
    return out.toString();
  }

  private static String inside(String line, List<String> exported) {
    Matcher given = EXPORT.matcher(line);
    if (given.lookingAt()) {
      exported.add(given.group(2));
      return line.substring(given.start(1));
    }
    return IMPORT.matcher(line).replaceFirst("const $1 = $2Module;");
  }
}
