package dev.briefpress.publish.tree;

import dev.briefpress.git.GitFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Files that git tracks in the output, or among Briefpress' own files, came with the content: who
 * wrote them could make Briefpress believe that a page of theirs was checked, and publish it. What
 * a machine restored there from its last build is not tracked.
 */
final class CameWithContent {
  private CameWithContent() {}

  /**
   * Refuses such files. Where git cannot be asked, nothing is refused.
   *
   * @param site whose repository is asked
   * @param output as it was named, perhaps a symbolic link
   * @param folder the output itself
   * @param own the folder of Briefpress' own files
   * @throws OutputRefused when git tracks one of these or a file in them
   */
  static void refuse(Path site, Path output, Path folder, Path own) throws IOException {
    GitFiles git = new GitFiles(site, System.getenv());
    Set<Path> asked = new LinkedHashSet<>();
    asked.add(named(output));
    asked.add(folder);
    asked.add(own);
    for (Path path : asked) {
      Set<String> tracked = git.tracked(path).paths();
      if (!tracked.isEmpty()) {
        throw new OutputRefused(
            "git tracks %s in %s, so it came with the content and cannot be believed"
                .formatted(tracked.iterator().next(), path),
            "run `git rm -r --cached %s`, delete the folder, name it in .gitignore, and build again"
                .formatted(path));
      }
    }
  }

  // A link that is the output is tracked under its own name.
  private static Path named(Path output) throws IOException {
    Path whole = output.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    return parent == null ? whole : parent.toRealPath().resolve(whole.getFileName());
  }
}
