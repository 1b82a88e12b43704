package dev.briefpress.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * How far a conversation is: requests are answered between {@code initialize} and {@code shutdown}.
 */
final class Phase {
  private enum State {
    NEW,
    RUNNING,
    ENDED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.NEW);

  /** Whether it begins with this call. */
  boolean begin() {
    return state.compareAndSet(State.NEW, State.RUNNING);
  }

  /** Whether it ends with this call. */
  boolean end() {
    return state.compareAndSet(State.RUNNING, State.ENDED);
  }

  boolean isRunning() {
    return state.get() == State.RUNNING;
  }

  boolean hasEnded() {
    return state.get() == State.ENDED;
  }

  /** The answer to a request out of its time. */
  <T> CompletableFuture<T> outOfTime() {
    return hasEnded()
        ? refused(ResponseErrorCode.InvalidRequest, "the server was shut down")
        : refused(ResponseErrorCode.ServerNotInitialized, "the server was not initialized");
  }

  static <T> CompletableFuture<T> refused(ResponseErrorCode code, String why) {
    return CompletableFuture.failedFuture(
        new ResponseErrorException(new ResponseError(code, why, null)));
  }
}
