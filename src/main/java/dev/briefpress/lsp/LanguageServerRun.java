package dev.briefpress.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Speaks the Language Server Protocol 3.17 with one editor, over two streams.
 *
 * <pre>{@code
 * int status = new LanguageServerRun(System.in, out, Instant::now, "1.0.0").untilExit();
 * }</pre>
 */
public final class LanguageServerRun {
  private final InputStream in;
  private final OutputStream out;
  private final Supplier<Instant> now;
  private final String version;

  /**
   * One conversation.
   *
   * @param in what the editor sends
   * @param out what it receives; nothing else may be written there
   * @param now the moment that counts as now
   * @param version of the program, as the editor shows it
   */
  public LanguageServerRun(
      InputStream in, OutputStream out, Supplier<Instant> now, String version) {
    this.in = in;
    this.out = out;
    this.now = now;
    this.version = version;
  }

  /**
   * Serves until the editor ends the conversation, or is gone.
   *
   * @return 0 when the editor asked for the end as the protocol says, otherwise 1
   */
  public int untilExit() {
    ExecutorService checking = Executors.newSingleThreadExecutor(work -> daemon(work, "check"));
    ExecutorService answering = Executors.newFixedThreadPool(2, work -> daemon(work, "answer"));
    ExecutorService reading = Executors.newCachedThreadPool(work -> daemon(work, "read"));
    try {
      BriefpressLanguageServer server =
          new BriefpressLanguageServer(new Desk(now, checking, answering), version);
      Launcher<LanguageClient> launcher =
          new Launcher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(reading)
              .setExceptionHandler(LanguageServerRun::failed)
              .create();
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      reading.execute(() -> server.endAfter(listening));
      return server.status().join();
    } finally {
      checking.shutdownNow();
      answering.shutdownNow();
      reading.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  // Without the stack of calls, which the protocol has room for and no author can use.
  private static ResponseError failed(Throwable fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    if (cause instanceof org.eclipse.lsp4j.jsonrpc.ResponseErrorException known) {
      return known.getResponseError();
    }
    return new ResponseError(
        ResponseErrorCode.InternalError,
        "a fault of Briefpress itself: " + cause.getClass().getSimpleName(),
        null);
  }
}
