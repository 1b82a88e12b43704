package dev.briefpress.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefpress.publish.tree.Manifest;
import dev.briefpress.publish.tree.OutputRefused;
import dev.briefpress.publish.tree.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a deploy does to a remote, on one in memory. */
class DeployTest {
  private static final Deploy.Options PLAIN = new Deploy.Options(false, false);
  private static final Deploy.Options FULL = new Deploy.Options(true, false);
  private static final Deploy.Options ADOPT = new Deploy.Options(false, true);

  private final Path work;
  private final SmallSite site;
  private final Random random = new Random(4);
  private final MemoryRemote remote;

  DeployTest(@TempDir Path folder) throws IOException {
    this.work = Files.createDirectory(folder.resolve("work"));
    this.site = new SmallSite(folder.resolve("site"));
    this.remote = new MemoryRemote(random, site);
    site.become(random);
  }

  /** 200 sites one after the other, each deploy killed up to three times; 8,000 when long. */
  @Test
  void killedAnywhereItLeavesNoPageWithoutWhatItNeeds() {
    int sites = Boolean.getBoolean("long") ? 8_000 : 200;
    remote.files.put(".well-known/foreign", bytes("of someone else"));
    int kills = 0;
    int steps = 0;
    for (int round = 0; round < sites; round++) {
      for (int attempt = random.nextInt(4); attempt > 0; attempt--) {
        remote.killAfter(random.nextInt(Math.max(steps, 1)));
        try {
          deploy(PLAIN);
        } catch (MemoryRemote.Killed e) {
          kills++;
        }
        assertEachPageHasWhatItNeeds();
        if (random.nextBoolean()) {
          site.become(random);
        }
      }
      remote.neverKill();
      remote.copied.clear();
      remote.deleted.clear();
      deploy(PLAIN);
      steps = remote.copied.size() + remote.deleted.size();
      Map<String, String> there = remote.site();
      assertThat(there.remove(".well-known/foreign")).isEqualTo("of someone else");
      assertThat(there).as("after round %d", round).isEqualTo(site.files());
      assertThat(remote.files).doesNotContainKey(Manifest.DEPLOYING);
      assertThat(Manifest.parse(remote.bytes(Manifest.FILE))).isPresent();
      site.become(random);
    }
    assertThat(kills).isGreaterThan(sites / 4);
  }

  // A page that is cut short needs only what its beginning names.
  private void assertEachPageHasWhatItNeeds() {
    Map<String, String> there = remote.site();
    there.forEach(
        (path, text) -> {
          if (path.endsWith(".html") || path.equals("search/manifest.json")) {
            text.lines()
                .filter(line -> line.startsWith("needs ") && text.contains(line + "\n"))
                .map(line -> line.substring("needs ".length()))
                .forEach(
                    needed -> {
                      assertThat(there).as(path).containsKey(needed);
                      if (SmallSite.RULES.isHashed(needed)) {
                        assertThat(there.get(needed)).as(path).endsWith(needed);
                      }
                    });
          }
        });
  }

  @Test
  void aListThatLinksToANewPageComesAfterIt() {
    deploy(PLAIN);
    site.put("briefs/new.html", "needs search/manifest.json\n");
    site.put("tags/all.html", "links briefs/new.html\n")
        .put("index.html", "links briefs/new.html\n");
    remote.copied.clear();

    deploy(PLAIN);

    assertThat(remote.copied)
        .startsWith(Manifest.DEPLOYING, "briefs/new.html")
        .endsWith(Manifest.FILE);
  }

  @Test
  void onlyWhatDiffersIsCopied() {
    deploy(PLAIN);
    site.put("about.html", "one more page\n");
    remote.copied.clear();
    remote.calls = 0;

    Deploy deploy = deploy(PLAIN);

    assertThat(remote.copied).containsExactly(Manifest.DEPLOYING, "about.html", Manifest.FILE);
    assertThat(deploy.plan().added()).containsExactly("about.html");
    site.write();
    assertThat(deploy.bytes()).isEqualTo("one more page\n".length());
    assertThat(remote.calls).as("processes").isEqualTo(6);
    remote.calls = 0;
    assertThat(deploy(PLAIN).plan().isEmpty()).isTrue();
    assertThat(remote.calls).isEqualTo(1);
  }

  @Test
  void whatIsTakenOffIsDeletedLast() {
    site.put("briefs/secret.html", "secret").put("briefs/secret.json", "secret");
    deploy(PLAIN);
    site.remove("briefs/secret.html");
    site.remove("briefs/secret.json");

    deploy(PLAIN);

    assertThat(remote.deleted)
        .containsSubsequence("briefs/secret.html", "briefs/secret.json", Manifest.DEPLOYING);
    assertThat(remote.site()).isEqualTo(site.files());
  }

  @Test
  void aFolderOfSomeoneElseIsRefused() {
    remote.files.put("photos/cat.jpg", bytes("cat"));
    remote.files.put("index.html", bytes("My cats"));

    assertThatThrownBy(() -> deploy(PLAIN))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining(
            "memory: holds files, and Briefpress has not deployed there: photos/cat.jpg")
        .hasMessageContaining("--adopt");
    assertThat(remote.site()).hasSize(2).containsEntry("index.html", "My cats");

    Deploy deploy = deploy(ADOPT);

    assertThat(deploy.foreign()).containsExactly("photos/cat.jpg");
    assertThat(deploy.plan().changed()).containsExactly("index.html");
    assertThat(remote.site())
        .containsEntry("photos/cat.jpg", "cat")
        .containsAllEntriesOf(site.files());
  }

  @Test
  void aFileOfSomeoneElseInTheWayIsRefused() {
    deploy(PLAIN);
    remote.files.put("about.html", bytes("theirs"));
    site.put("about.html", "ours");

    assertThatThrownBy(() -> deploy(PLAIN))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("about.html")
        .hasMessageContaining("move them away");
    assertThat(remote.text("about.html")).isEqualTo("theirs");

    deploy(ADOPT);
    assertThat(remote.text("about.html")).isEqualTo("ours");
  }

  @Test
  void whatSomeoneElseChangedIsMendedWhenAllIsCompared() {
    deploy(PLAIN);
    String text = remote.text("index.html");
    remote.files.put("index.html", bytes("x".repeat(text.length())));
    remote.files.remove("feed.xml");
    remote.files.put("added.txt", bytes("theirs"));
    assertThat(deploy(PLAIN).plan().isEmpty()).as("is believed").isTrue();

    site.write();
    Deploy deploy = deploy(FULL);

    assertThat(deploy.plan().changed()).containsExactly("index.html");
    assertThat(deploy.plan().added()).containsExactly("feed.xml");
    assertThat(deploy.foreign()).containsExactly("added.txt");
    assertThat(remote.text("index.html")).isEqualTo(text);
    assertThat(remote.text("added.txt")).isEqualTo("theirs");
  }

  @Test
  void aDamagedListIsNotGuessedAt() {
    deploy(PLAIN);
    remote.files.put(Manifest.FILE, bytes("# Briefpress manifest 1\ncut"));

    assertThatThrownBy(() -> deploy(PLAIN))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("damaged");
    deploy(ADOPT);
    assertThat(remote.site()).isEqualTo(site.files());
  }

  @Test
  void aPreviewAtTheRemoteIsRefused() {
    remote.files.put(Manifest.FILE, Manifest.of(Map.of(), Manifest.Kind.PREVIEW).bytes());

    assertThatThrownBy(() -> deploy(ADOPT))
        .isInstanceOf(OutputRefused.class)
        .hasMessageContaining("preview");
  }

  @Test
  void aFailureNamesWhatMayStillBeThere() {
    site.put("briefs/secret.html", "secret");
    deploy(PLAIN);
    site.remove("briefs/secret.html");
    Remote failing = new FailingRemote(remote);

    assertThatThrownBy(() -> deploy(failing, PLAIN))
        .isInstanceOfSatisfying(
            DeployFailure.class,
            failure -> assertThat(failure.left()).containsExactly("briefs/secret.html"));
    assertThat(deploy(PLAIN).isResumed()).isTrue();
    assertThat(remote.site()).isEqualTo(site.files());
  }

  /** Deletes nothing. */
  private record FailingRemote(Remote whole) implements Remote {
    @Override
    public String name() {
      return whole.name();
    }

    @Override
    public Map<String, byte[]> read(List<String> paths) {
      return whole.read(paths);
    }

    @Override
    public Set<String> present(List<String> paths) {
      return whole.present(paths);
    }

    @Override
    public Map<String, String> list(boolean sums) {
      return whole.list(sums);
    }

    @Override
    public void copy(Path folder, List<String> paths, Manner manner, Runnable step) {
      whole.copy(folder, paths, manner, step);
    }

    @Override
    public void delete(List<String> paths) {
      throw DeployFailure.ofMachine("cannot delete", "mend it", List.of());
    }
  }

  private Deploy deploy(Deploy.Options options) {
    return deploy(remote, options);
  }

  private Deploy deploy(Remote to, Deploy.Options options) {
    Deploy deploy = Deploy.of(site.folder(), site.manifest(), to, SmallSite.RULES, options, work);
    deploy.run(Progress.none());
    return deploy;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
