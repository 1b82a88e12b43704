package dev.briefpress.files;

import java.io.IOException;
import java.nio.file.Path;

/** A named pipe, which makes whoever opens it wait until someone opens its other end. */
public final class Pipe {
  private Pipe() {}

  /** Makes one, where nothing is yet. */
  public static void make(Path path) throws IOException {
    try {
      int status = new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor();
      if (status != 0) {
        throw new IOException("mkfifo " + path + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("mkfifo " + path + " was interrupted", e);
    }
  }
}
