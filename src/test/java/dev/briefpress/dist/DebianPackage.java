package dev.briefpress.dist;

import dev.briefpress.dist.FileTree.Content;
import dev.briefpress.dist.FileTree.Link;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * A package for Debian and its children, for any machine: it uses their Java.
 *
 * @param version of Briefpress
 * @param maintainer name and address of whoever publishes the package
 * @param archives writes it
 */
record DebianPackage(String version, String maintainer, Archives archives) {
  private static final String HOME = "usr/share/briefpress/";
  private static final String DOC = "usr/share/doc/briefpress/";

  String fileName() {
    return "briefpress_" + version + "_all.deb";
  }

  /** Makes the package of a distribution without a runtime. */
  byte[] of(FileTree distribution) {
    FileTree data = data(distribution);
    FileTree control =
        FileTree.empty().with("control", control(data)).with("md5sums", md5sums(data));
    return archives.deb(control, data);
  }

  private FileTree data(FileTree distribution) {
    FileTree data =
        distribution
            .at("lib/")
            .below(HOME + "lib/")
            .with(distribution.at("themes/").below(HOME + "themes/"))
            .with(HOME + "briefpress.jar", node(distribution, "briefpress.jar"))
            .with(HOME + "bin/briefpress", node(distribution, "bin/briefpress"))
            .with("usr/bin/briefpress", new Link("../share/briefpress/bin/briefpress"))
            .with(completions(distribution))
            .with(DOC + "copyright", copyright())
            .with(DOC + "licences.md", node(distribution, "licences.md"))
            .with(DOC + "sbom.json", node(distribution, "sbom.json"))
            .with(DOC + "changelog.gz", Archives.gzip(changelog().getBytes(StandardCharsets.UTF_8)))
            .with(
                DOC + "NEWS.gz",
                Archives.gzip(((Content) node(distribution, "CHANGELOG.md")).bytes()));
    for (var page : distribution.at("share/man/man1/").files().entrySet()) {
      byte[] text = ((Content) page.getValue()).bytes();
      data = data.with("usr/share/man/man1/" + page.getKey() + ".gz", Archives.gzip(text));
    }
    return data;
  }

  // At the places where Debian's shells look.
  private static FileTree completions(FileTree distribution) {
    return distribution
        .at("share/bash-completion/")
        .below("usr/share/bash-completion/")
        .with(distribution.at("share/fish/").below("usr/share/fish/"))
        .with(
            distribution
                .at("share/zsh/site-functions/")
                .below("usr/share/zsh/vendor-completions/"));
  }

  private static FileTree.Node node(FileTree tree, String path) {
    FileTree.Node node = tree.files().get(path);
    if (node == null) {
      throw new IllegalArgumentException("the distribution lacks " + path);
    }
    return node;
  }

  private String control(FileTree data) {
    return """
        Package: briefpress
        Version: %s
        Section: web
        Priority: optional
        Architecture: all
        Depends: default-jre-headless (>= 2:1.17) | java17-runtime-headless
        Installed-Size: %d
        Maintainer: %s
        Description: checker and site generator for structured intelligence briefs
         Editors commit briefs as Markdown files to git. Briefpress holds each to the
         schema of its sections, with diagnostics as a compiler gives them, and makes
         a static site of them: pages by tag, by category and by day, feeds, and a
         search that runs in the browser.
        """
        .formatted(version, (data.size() + 1023) / 1024, maintainer);
  }

  private static String md5sums(FileTree data) {
    StringJoiner sums = new StringJoiner("\n", "", "\n");
    data.files()
        .forEach(
            (path, node) -> {
              if (node instanceof Content content) {
                sums.add(md5(content.bytes()) + "  " + path);
              }
            });
    return sums.toString();
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String copyright() {
    return """
        Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
        Upstream-Name: Briefpress
        Comment: The libraries in /usr/share/briefpress/lib have licences of their own. licences.md beside this file lists
         them, sbom.json gives their sums.

        Files: *
        Copyright: 2026 The Briefpress authors
        License: Apache-2.0
         The full text is in /usr/share/common-licenses/Apache-2.0 on Debian systems.
        """;
  }

  private String changelog() {
    String time =
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH)
            .format(archives.time().atOffset(ZoneOffset.UTC));
    return """
        briefpress (%s) stable; urgency=low

          * Version %s; NEWS.gz beside this file says what is new.

         -- %s  %s
        """
        .formatted(version, version, maintainer, time);
  }
}
