package dev.briefpress.cli.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Hands UTF-8 to the console's writer as it comes, so that results of all commands go one way and
 * none is held in memory. Closing it ends the text and leaves the writer open.
 */
public final class WriterStream extends OutputStream {
  private static final int SIZE = 1 << 14;

  private final PrintWriter writer;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
  private final CharBuffer chars = CharBuffer.allocate(SIZE);

  public WriterStream(PrintWriter writer) {
    this.writer = writer;
  }

  @Override
  public void write(int value) throws IOException {
    if (!bytes.hasRemaining()) {
      pass(false);
    }
    bytes.put((byte) value);
  }

  @Override
  public void write(byte[] source, int start, int length) throws IOException {
    for (int done = 0; done < length; ) {
      if (!bytes.hasRemaining()) {
        pass(false);
      }
      int part = Math.min(length - done, bytes.remaining());
      bytes.put(source, start + done, part);
      done += part;
    }
  }

  @Override
  public void flush() throws IOException {
    pass(false);
  }

  @Override
  public void close() throws IOException {
    pass(true);
  }

  /** A character whose bytes are not all there yet stays. */
  private void pass(boolean isEnd) throws IOException {
    bytes.flip();
    decoder.decode(bytes, chars, isEnd);
    bytes.compact();
    writer.write(chars.array(), 0, chars.position());
    chars.clear();
    // A print writer keeps its troubles to itself unless it is asked.
    if (writer.checkError()) {
      throw new Ended();
    }
  }

  /** The writer takes no more. */
  public static final class Ended extends IOException {
    private static final long serialVersionUID = 1L;

    private Ended() {
      super("standard output takes no more");
    }
  }
}
