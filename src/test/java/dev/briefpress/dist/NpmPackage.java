package dev.briefpress.dist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package for npm, with the runtime of one platform: npm refuses it on others.
 *
 * @param version of Briefpress
 * @param platform such as {@code linux-x64}
 */
record NpmPackage(String version, String platform) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  String fileName() {
    return "briefpress-" + version + "-" + platform + "-npm.tgz";
  }

  /** The files as npm wants them, of a distribution with a runtime. */
  FileTree of(FileTree distribution) {
    // npm links to the program in bin; completions have no place there.
    return distribution
        .without("share/")
        .with(distribution.at("share/man/").below("share/man/"))
        .without("bin/briefpress.cmd")
        .with("package.json", manifest(distribution))
        .below("package/");
  }

  private String manifest(FileTree distribution) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", "briefpress");
    manifest.put("version", version);
    manifest.put(
        "description", "Checker and static site generator for structured intelligence briefs");
    manifest.put("license", "Apache-2.0");
    manifest.put("bin", Map.of("briefpress", "bin/briefpress"));
    manifest.put(
        "man",
        distribution.at("share/man/man1/").files().keySet().stream()
            .map(page -> "share/man/man1/" + page)
            .toList());
    manifest.put("os", List.of(platform.substring(0, platform.indexOf('-'))));
    manifest.put("cpu", List.of(platform.substring(platform.indexOf('-') + 1)));
    if (platform.startsWith("linux-")) {
      manifest.put("libc", List.of("glibc"));
    }
    return JSON.writeValueAsString(manifest) + "\n";
  }
}
