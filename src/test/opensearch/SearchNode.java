import java.nio.file.Path;
import java.util.List;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/**
 * A node of OpenSearch for tests: {@code java -cp … SearchNode.java FOLDER PORT}. It ends with its
 * standard input, and so with the test that started it. Not compiled by Maven, as its libraries are
 * not those of the tests.
 */
final class SearchNode extends Node {
  private SearchNode(Settings settings) {
    super(
        new Environment(settings, Path.of(settings.get("path.home"), "config")),
        List.of(CommonAnalysisPlugin.class, Netty4Plugin.class),
        false);
  }

  public static void main(String[] arguments) throws Exception {
    Settings settings =
        Settings.builder()
            .put("path.home", arguments[0])
            .put("http.port", arguments[1])
            .put("http.host", "127.0.0.1")
            .put("transport.host", "127.0.0.1")
            .put("transport.port", "0")
            .put("transport.type", "netty4")
            .put("http.type", "netty4")
            .put("node.name", "one")
            .put("discovery.type", "single-node")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .build();
    try (SearchNode node = new SearchNode(settings)) {
      node.start();
      while (System.in.read() >= 0) {
        // waits for the end
      }
    }
    System.exit(0);
  }
}
