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

  private static final String BRIEF = "content/briefs/2026/02/24/viasat-ka-sat-four-years-on.md";

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
    files.put(BRIEF, draft(resource(BRIEF)));
    return files;
  }

  // An example to look at and to learn from; a newsroom's first published brief is its own. What
  // the site that it is from files it under, a new site does not know.
  private static byte[] draft(byte[] brief) {
    Set<String> known =
        HeaderFields.shipped().stream().map(HeaderField::name).collect(Collectors.toSet());
    String text = new String(brief, StandardCharsets.UTF_8);
    int end = text.indexOf("\n---\n") + 1;
    String head =
        FIELD
            .matcher(text.substring(0, end))
            .replaceAll(field -> known.contains(field.group(1)) ? "$0" : "");
    return (head + text.substring(end))
        .replaceFirst("---\n", "---\nstatus: draft\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String path) {
    return Resource.bytes(Scaffold.class, ROOT + path);
  }
}
