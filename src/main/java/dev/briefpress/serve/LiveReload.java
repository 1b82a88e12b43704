package dev.briefpress.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.DiagnosticReport;
import dev.briefpress.json.Json;
import dev.briefpress.json.JsonFields;
import dev.briefpress.serve.Rebuild.Rebuilt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells browsers through server-sent events which build they should show and what is wrong with the
 * latest sources. A page knows which build it came from, so none is missed.
 */
final class LiveReload {
  /** Most open pages that receive events; a browser keeps six connections to one host. */
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
    String data =
        new String(Json.document(JsonFields.object(this::write)), StandardCharsets.UTF_8).strip();
    return ("event: build\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
  }

  private void write(JsonFields json) {
    json.field("build", build())
        .field("published", latest.published())
        .field("failure", latest.failure())
        .objects("findings", latest.report().diagnostics(), finding -> write(finding, json));
  }

  private static void write(Diagnostic finding, JsonFields json) {
    String place =
        "%s:%d:%d".formatted(finding.file(), finding.span().line(), finding.span().column());
    json.field("severity", finding.severity().label())
        .field("code", finding.code())
        .field("place", place)
        .field("message", finding.message())
        .field("help", finding.help());
  }
}
