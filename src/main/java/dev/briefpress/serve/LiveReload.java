package dev.briefpress.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.json.Json;
import dev.briefpress.serve.Rebuild.Rebuilt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Tells browsers through server-sent events which build they should show and what is wrong with the
 * latest sources. A page knows which build it came from, so none is missed.
 */
final class LiveReload implements AutoCloseable {
  /** More open pages than this are not told; a browser keeps six connections to one host. */
  private static final int MOST_LISTENERS = 64;

  private final String run;
  private final List<HttpExchange> listeners = new ArrayList<>();
  private int builds;
  private Rebuilt latest = new Rebuilt(true, false, DiagnosticReport.NONE, Optional.empty());

  /**
   * For one run of the server.
   *
   * @param run a text that no earlier run had
   */
  LiveReload(String run) {
    this.run = run;
  }

  /** The name of the build that is served now. */
  synchronized String build() {
    return run + "-" + builds;
  }

  /** Tells all listeners what came of a build. */
  synchronized void tell(Rebuilt rebuilt) {
    if (rebuilt.changed()) {
      builds++;
    }
    latest = rebuilt;
    byte[] event = event();
    listeners.removeIf(listener -> !send(listener, event));
  }

  /** Lets a connection that has gone be noticed, and keeps the others open. */
  synchronized void keepAlive() {
    byte[] comment = ":\n\n".getBytes(StandardCharsets.UTF_8);
    listeners.removeIf(listener -> !send(listener, comment));
  }

  /** Answers a request for events; the exchange stays open and is ours from here on. */
  synchronized void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    if (send(exchange, event())) {
      if (listeners.size() < MOST_LISTENERS) {
        listeners.add(exchange);
      } else {
        exchange.close();
      }
    }
  }

  synchronized int listeners() {
    return listeners.size();
  }

  @Override
  public synchronized void close() {
    listeners.forEach(HttpExchange::close);
    listeners.clear();
  }

  private byte[] event() {
    String data = new String(Json.document(this::write), StandardCharsets.UTF_8).strip();
    return ("event: build\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("build", build());
    json.writeBooleanProperty("published", latest.published());
    latest.failure().ifPresent(why -> json.writeStringProperty("failure", why));
    json.writeArrayPropertyStart("findings");
    latest.report().diagnostics().forEach(finding -> write(finding, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Diagnostic finding, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("severity", finding.severity().label());
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty(
        "place",
        "%s:%d:%d".formatted(finding.file(), finding.span().line(), finding.span().column()));
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("help", finding.help());
    json.writeEndObject();
  }

  private static boolean send(HttpExchange listener, byte[] event) {
    try {
      listener.getResponseBody().write(event);
      listener.getResponseBody().flush();
      return true;
    } catch (IOException e) {
      // The page was closed; that is how a listener ends.
      listener.close();
      return false;
    }
  }
}
