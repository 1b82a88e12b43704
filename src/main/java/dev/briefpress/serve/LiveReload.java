package dev.briefpress.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.json.Json;
import dev.briefpress.serve.Rebuild.Rebuilt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * Tells browsers through server-sent events which build they should show and what is wrong with the
 * latest sources. A page knows which build it came from, so none is missed.
 */
final class LiveReload {
  /** More open pages than this are not told; a browser keeps six connections to one host. */
  private static final int MOST_LISTENERS = 64;

  private final String run;
  private final Set<Listener> listeners = new HashSet<>();
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
    listeners.forEach(listener -> listener.tell(event));
  }

  /** Lets a connection that has gone be noticed, and keeps the others open. */
  synchronized void keepAlive() {
    listeners.forEach(Listener::keepAlive);
  }

  /** Answers a request for events, for as long as the page is open. */
  void listen(HttpExchange exchange) throws IOException {
    Listener listener = new Listener();
    if (!admit(listener)) {
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
      return;
    }
    try {
      listener.sendTo(exchange);
    } finally {
      forget(listener);
    }
  }

  private synchronized boolean admit(Listener listener) {
    if (listeners.size() == MOST_LISTENERS) {
      return false;
    }
    listener.tell(event());
    return listeners.add(listener);
  }

  private synchronized void forget(Listener listener) {
    listeners.remove(listener);
  }

  synchronized int listeners() {
    return listeners.size();
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
}
