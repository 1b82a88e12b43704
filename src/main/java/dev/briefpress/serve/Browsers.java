package dev.briefpress.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Browsers that wait for news, as Server-Sent Events (WHATWG HTML, 9.2). */
final class Browsers {
  private static final int KEEP_ALIVE_SECONDS = 15;
  private final List<BlockingQueue<String>> waiting = new CopyOnWriteArrayList<>();
  private volatile String findings = "";

  /** Tells every browser of a build. */
  void tell(Rebuild.Outcome outcome) {
    findings = outcome.published() ? "" : outcome.findings();
    String event =
        outcome.published() ? event("reload", "") : event("findings", outcome.findings());
    waiting.forEach(queue -> queue.add(event));
  }

  /** Serves one browser until it goes away. */
  void serve(HttpExchange exchange) throws IOException {
    BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    if (!findings.isEmpty()) {
      queue.add(event("findings", findings));
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    waiting.add(queue);
    try (OutputStream out = exchange.getResponseBody()) {
      while (!Thread.currentThread().isInterrupted()) {
        String event = queue.poll(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
        out.write((event == null ? ": still here\n\n" : event).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.remove(queue);
    }
  }

  private static String event(String name, String data) {
    StringBuilder event = new StringBuilder("event: " + name + "\n");
    data.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    return event.append(data.isEmpty() ? "data:\n\n" : "\n").toString();
  }
}
