package dev.briefpress.cli.printing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output, as a writer that throws nothing and a reason that is kept: what a command could
 * not print must not pass for printed.
 */
public final class StandardOutput {
  /** What the system says when the reader of a pipe, such as {@code head}, has had enough. */
  private static final String READER_GONE = "Broken pipe";

  private final Watched stream;
  private final PrintWriter writer;
  private final int lost;

  /**
   * @param lost the status of the process when not all could be printed
   */
  public StandardOutput(OutputStream out, int lost) {
    this.lost = lost;
    this.stream = new Watched(out);
    this.writer =
        new PrintWriter(new BufferedOutputStream(stream, 1 << 14), false, StandardCharsets.UTF_8);
  }

  /** What commands print their results to. */
  public PrintWriter writer() {
    return writer;
  }

  /**
   * Prints what is left, and says on {@code err} if anything was lost.
   *
   * @param status of the command
   * @return the status of the process: that of the command, unless its results were lost; a reader
   *     who has gone wanted no more of them
   */
  public int end(int status, PrintWriter err) {
    writer.flush();
    if (stream.failure.isEmpty() || stream.failure.get().contains(READER_GONE)) {
      return status;
    }
    err.println(
        "briefpress: standard output cannot be written: "
            + stream.failure.get()
            + "; what was printed there is not complete");
    return lost;
  }

  private static final class Watched extends OutputStream {
    private final OutputStream out;
    private Optional<String> failure = Optional.empty();

    private Watched(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      try {
        out.write(bytes, start, length);
      } catch (IOException e) {
        failure = failure.or(() -> Optional.of(String.valueOf(e.getMessage())));
        throw e;
      }
    }
  }
}
