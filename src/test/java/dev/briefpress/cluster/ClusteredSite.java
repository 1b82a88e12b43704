package dev.briefpress.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.browser.Demonstration;
import dev.briefpress.browser.PublishedSite;
import dev.briefpress.exports.BulkState;
import dev.briefpress.exports.OpensearchBulk;
import dev.briefpress.exports.OpensearchMapping;
import dev.briefpress.links.Selection;
import dev.briefpress.publish.Build;
import dev.briefpress.publish.LinkedContent;
import dev.briefpress.publish.Workspace;
import dev.briefpress.publish.tree.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A site with a search endpoint, and what an index of a cluster holds of it.
 *
 * @param folder of the site
 * @param index its name
 */
record ClusteredSite(Path folder, String index, ClusterNode node) {
  private static final Selection.Options NOW =
      new Selection.Options(Demonstration.NOW, false, false);

  /** Publishes the site. */
  PublishedSite publish() {
    Path output = folder.resolve("output");
    Build.Result result =
        Build.run(workspace(), new Build.Options(output, NOW, false, true, 2), Progress.none());
    assertThat(result.content().report().diagnostics().stream().filter(d -> d.isError())).isEmpty();
    assertThat(result.written()).isPresent();
    return new PublishedSite(output);
  }

  /** Makes an index and loads all of the site into it. */
  BulkState loadAll() throws IOException {
    Workspace workspace = workspace();
    node.create(index, OpensearchMapping.of(workspace.settings().lang(), workspace.taxonomy()));
    return load(BulkState.NOTHING);
  }

  /** Loads what differs from what the index holds. */
  BulkState load(BulkState last) throws IOException {
    Workspace workspace = workspace();
    LinkedContent content = LinkedContent.of(workspace, NOW, Progress.none());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BulkState next =
        new OpensearchBulk(index, Build.environment(workspace))
            .write(content.site(), content.bodies(), last, out);
    node.load(out.toString(StandardCharsets.UTF_8));
    return next;
  }

  /** Replaces words in a file of the site. */
  void edit(String file, String words, String by) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(words, by));
  }

  private Workspace workspace() {
    return Workspace.open(folder).value().orElseThrow();
  }
}
