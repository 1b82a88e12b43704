package dev.briefpress.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.git.GitAnswer.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFilesTest {
  @TempDir Path folder = Path.of("");

  @Test
  void namesWhatGitTracksBelowAFolderOfASiteInsideARepository() throws Exception {
    Path site = folder.resolve("sites/desk");
    write(site.resolve("output/evil.html"), "x");
    write(site.resolve("output/own.html"), "x");
    write(site.resolve("content/a.md"), "x");
    git("init", "-q");
    git("add", "sites/desk/output/evil.html", "sites/desk/content/a.md");

    assertThat(ask(site).tracked("output").paths()).containsExactly("output/evil.html");
    assertThat(ask(site).tracked(".briefpress")).isEqualTo(answered());
  }

  @Test
  void doesNotAskTheRepositoryThatTheFolderItselfMayBe() throws Exception {
    write(folder.resolve("output/index.html"), "x");
    git("init", "-q");
    gitIn(folder.resolve("output"), "init", "-q");
    gitIn(folder.resolve("output"), "add", ".");

    assertThat(ask(folder).tracked("output")).isEqualTo(answered());
  }

  @Test
  void namesWhatGitIgnoresButNotWhatItTracks() throws Exception {
    write(folder.resolve(".gitignore"), "*.tmp\nprivate/\n");
    write(folder.resolve("content/private/kept.md"), "x");
    write(folder.resolve("content/private/other.md"), "x");
    write(folder.resolve("content/deep/private/one.md"), "x");
    write(folder.resolve("content/a b\u00e9.tmp"), "x");
    write(folder.resolve("content/b.md"), "x");
    git("init", "-q");
    git("add", "-f", "content/private/kept.md");

    assertThat(ask(folder).ignored("content").paths())
        .containsExactlyInAnyOrder(
            "content/private/other.md", "content/deep/private/one.md", "content/a b\u00e9.tmp");
  }

  @Test
  void takesAFolderThatIsIgnoredAsAWholeForMeant() throws Exception {
    Path site = folder.resolve("sites/desk");
    write(site.resolve("content/a.md"), "x");
    git("init", "-q");
    write(folder.resolve(".gitignore"), "content/\n");
    assertThat(ask(site).ignored("content")).isEqualTo(answered());

    write(folder.resolve(".gitignore"), "sites/\n");
    assertThat(ask(site).ignored("content")).isEqualTo(answered());
  }

  @Test
  void asksContentThatIsARepositoryOfItsOwn() throws Exception {
    write(folder.resolve("content/a.tmp"), "x");
    write(folder.resolve("content/.gitignore"), "*.tmp\n");
    gitIn(folder.resolve("content"), "init", "-q");

    assertThat(ask(folder).ignored("content").paths()).containsExactly("content/a.tmp");
  }

  @Test
  void saysThatItKnowsNothing() throws Exception {
    write(folder.resolve("content/a.md"), "x");
    assertThat(ask(folder).ignored("content").state()).isEqualTo(State.NO_REPOSITORY);

    git("init", "-q");
    Map<String, String> none = Map.of("PATH", ".:" + folder.resolve("nowhere"));
    assertThat(new GitFiles(folder, none).ignored("content").state()).isEqualTo(State.NO_PROGRAM);

    write(folder.resolve(".git/index"), "damaged");
    GitAnswer damaged = ask(folder).tracked("content");
    assertThat(damaged.state()).isEqualTo(State.FAILED);
    assertThat(damaged.isKnown()).isFalse();
  }

  @Test
  void startsNoProgramThatTheRepositoryNames() throws Exception {
    write(folder.resolve("content/a.md"), "x");
    git("init", "-q");
    git("add", "content/a.md");
    Path trap = folder.resolve("trap");
    write(trap, "#!/bin/sh\ntouch '" + folder.resolve("sprung") + "'\n");
    assertThat(trap.toFile().setExecutable(true)).isTrue();
    for (String key :
        List.of("core.fsmonitor", "core.pager", "pager.ls-files", "core.sshCommand")) {
      git("config", key, trap.toString());
    }
    git("config", "core.worktree", "/");
    Files.createDirectories(folder.resolve(".git/hooks"));
    Files.copy(trap, folder.resolve(".git/hooks/post-index-change"));

    assertThat(ask(folder).tracked("content").paths()).containsExactly("content/a.md");
    assertThat(ask(folder).ignored("content")).isEqualTo(answered());
    assertThat(folder.resolve("sprung")).doesNotExist();
  }

  private static GitFiles ask(Path site) {
    return new GitFiles(site, System.getenv());
  }

  private static GitAnswer answered() {
    return new GitAnswer(State.ANSWERED, Set.of());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void git(String... arguments) throws Exception {
    gitIn(folder, arguments);
  }

  private static void gitIn(Path folder, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    assertThat(builder.start().waitFor()).isZero();
  }
}
