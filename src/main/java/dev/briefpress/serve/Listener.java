package dev.briefpress.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * One open page. Only its own thread writes to it, so that a page that does not read holds up
 * nobody else. An event states the present state: one that still waits is replaced by the next.
 */
final class Listener {
  private static final byte[] STILL_HERE = ":\n\n".getBytes(StandardCharsets.UTF_8);

  private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(1);

  /** Leaves an event for the page and returns at once. */
  synchronized void tell(byte[] event) {
    waiting.clear();
    waiting.add(event);
  }

  /** Lets a connection that has gone be noticed, unless there is something to send anyway. */
  synchronized void keepAlive() {
    waiting.offer(STILL_HERE);
  }

  /** Sends each event, until the page is closed or the thread interrupted. */
  void sendTo(HttpExchange exchange) {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      while (true) {
        out.write(waiting.take());
        out.flush();
      }
    } catch (IOException e) {
      // The page was closed; that is how a listener ends.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
