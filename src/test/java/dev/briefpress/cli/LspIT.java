package dev.briefpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefpress.authoring.Scaffold;
import dev.briefpress.dist.Shell;
import dev.briefpress.hosting.Unpacked;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The real process, started as an editor starts it, and the bytes that it writes. */
@Timeout(300)
class LspIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");
  private Path brief = Path.of("");

  @BeforeEach
  void write() throws IOException {
    for (Map.Entry<String, byte[]> file : Scaffold.files().entrySet()) {
      Path path = folder.resolve("newsroom").resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, file.getValue());
      if (file.getKey().startsWith("content/briefs/")) {
        brief = path;
      }
    }
  }

  @Test
  void writesNothingButTheProtocolAndEndsAsAsked() throws Exception {
    Process server = start(ProcessHandle.current().pid());
    InputStream in = new BufferedInputStream(server.getInputStream());
    assertThat(received(in).at("/result/capabilities/positionEncoding").asString())
        .isEqualTo("utf-8");
    send(server, "{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
    String text = Files.readString(brief).replaceFirst("\ncategory: .*", "\ncategory: cyer");
    send(
        server,
        "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":%s,"
                .formatted(quoted(brief.toUri().toString()))
            + "\"languageId\":\"markdown\",\"version\":1,\"text\":%s}}}".formatted(quoted(text)));
    JsonNode findings = received(in);
    assertThat(findings.get("method").asString()).isEqualTo("textDocument/publishDiagnostics");
    assertThat(findings.at("/params/diagnostics/0/code").asString())
        .isEqualTo("front-matter/unknown-category");
    assertThat(findings.at("/params/diagnostics/0/message").asString()).contains("cyer", "cyber");
    send(server, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
    assertThat(received(in).get("id").asInt()).isEqualTo(2);
    send(server, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
    assertThat(server.waitFor()).isZero();
    assertThat(in.readAllBytes()).isEmpty();
    assertThat(Files.readString(said())).isEmpty();
  }

  @Test
  void theClientLibraryOfVsCodeGetsWhatCheckFinds() throws Exception {
    String text =
        Files.readString(brief)
            .replaceFirst("\ncategory: .*", "\ncategory: cyer")
            .replaceFirst("\ntags:(\\s+- .*)+", "\ntags: [harbour security, supply chain]")
            .replaceFirst("\nconfidence: .*", "\nconfidence: medium");
    Files.writeString(brief, text);

    String printed = Shell.run(folder, Map.of(), client()).well().strip();
    JsonNode answers = JSON.readTree(printed.substring(printed.lastIndexOf('\n') + 1));

    CommandLineRun check = new CommandLineRun();
    String site = folder.resolve("newsroom").toString();
    check.run("check", "--site", site, "--format", "json", brief.toString());
    List<String> found = new ArrayList<>();
    for (JsonNode one : JSON.readTree(check.out()).get("diagnostics")) {
      found.add(
          "%d:%d %s"
              .formatted(
                  one.get("line").asInt(), one.get("column").asInt(), one.get("code").asString()));
    }
    assertThat(found).anyMatch(one -> one.endsWith("front-matter/unknown-category"));
    assertThat(strings(answers, "findings")).containsExactlyInAnyOrderElementsOf(found);
    assertThat(strings(answers, "categories")).contains("cyber");
    assertThat(strings(answers, "actions")).contains("Write the front matter's tags here");
    assertThat(answers.get("renamed").asInt()).isEqualTo(1);
    assertThat(answers.get("status").asInt()).isZero();
  }

  private List<String> client() {
    Path modules = Unpacked.file("/lsp/node_modules");
    assertThat(modules).as("it is installed: run bin/verify").exists();
    return List.of(
        "node",
        Path.of("src/test/resources/lsp/client.cjs").toAbsolutePath().toString(),
        modules.toString(),
        Path.of("bin/briefpress").toAbsolutePath().toString(),
        brief.toString());
  }

  private static List<String> strings(JsonNode node, String field) {
    return node.get(field).valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void endsWhenTheEditorDies() throws Exception {
    Process editor = new ProcessBuilder("sleep", "600").start();
    Process server = start(editor.pid());
    received(new BufferedInputStream(server.getInputStream()));
    assertThat(server.isAlive()).isTrue();
    editor.destroyForcibly();
    assertThat(server.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(server.exitValue()).isEqualTo(1);
  }

  private Path said() {
    return folder.resolve("said.txt");
  }

  private Process start(long editor) throws IOException {
    Process server =
        new ProcessBuilder(
                List.of(Path.of("bin/briefpress").toAbsolutePath().toString(), "lsp", "--stdio"))
            .directory(folder.toFile())
            .redirectError(said().toFile())
            .start();
    send(
        server,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":%d,\"rootUri\":null,"
                .formatted(editor)
            + "\"capabilities\":{\"general\":{\"positionEncodings\":[\"utf-8\",\"utf-16\"]}}}}");
    return server;
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }

  private static void send(Process server, String json) throws IOException {
    OutputStream out = server.getOutputStream();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.write(bytes);
    out.flush();
  }

  private static JsonNode received(InputStream in) throws IOException {
    StringBuilder header = new StringBuilder();
    while (header.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      assertThat(next).as("the server ended; header " + header).isNotNegative();
      header.append((char) next);
    }
    assertThat(header.toString()).startsWith("Content-Length: ");
    int length =
        Integer.parseInt(header.substring("Content-Length: ".length()).strip().split("\\s")[0]);
    return JSON.readTree(in.readNBytes(length));
  }
}
