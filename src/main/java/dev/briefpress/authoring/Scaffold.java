package dev.briefpress.authoring;

import dev.briefpress.files.Resource;
import dev.briefpress.settings.HeaderField;
import dev.briefpress.settings.HeaderFields;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of a new site, which builds at once. */
public final class Scaffold {
  private static final String ROOT = "/dev/briefpress/scaffold/";

  /** A field of front matter on a line of its own. */
  private static final Pattern FIELD = Pattern.compile("(?m)^([a-z-]+): .*\n");

  /** The path of the brief that a new site has. */
  public static final String BRIEF = "content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md";

  private static final String MARK =
      """
      ---
      # A sample that came with the site: delete this file to remove it.
      kicker: Sample brief
      """;

  private Scaffold() {}

  /** Content by path relative to the site's folder. */
  public static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("site.properties", resource("site.properties"));
    files.put("README.md", resource("README.md"));
    files.put(".gitignore", resource("gitignore.txt"));
    files.put(".github/workflows/briefs.yml", resource("ci/github.yml"));
    files.put(".gitlab-ci.yml", resource("ci/gitlab.yml"));
    files.put("themes/README.md", resource("themes-README.md"));
    files.put("content/taxonomy.yaml", resource("taxonomy.yaml"));
    for (String page : new String[] {"methodology", "why", "support"}) {
      files.put("content/pages/" + page + ".md", resource("pages/" + page + ".md"));
    }
    files.put(BRIEF, sample(resource(BRIEF)));
    return files;
  }

  // A brief to look at and to learn from, marked as a sample. The fields of the demonstration
  // site's own facets are removed, because a new site does not declare them. Its review is removed,
  // because nobody at the new site has reviewed it.
  private static byte[] sample(byte[] brief) {
    Set<String> known =
        HeaderFields.shipped().stream().map(HeaderField::name).collect(Collectors.toSet());
    known.remove("review");
    String text = new String(brief, StandardCharsets.UTF_8);
    int end = text.indexOf("\n---\n") + 1;
    String head =
        FIELD
            .matcher(text.substring(0, end))
            .replaceAll(field -> known.contains(field.group(1)) ? "$0" : "");
    return (head + text.substring(end))
        .replaceFirst("---\n", MARK)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String path) {
    return Resource.bytes(Scaffold.class, ROOT + path);
  }
}
