package dev.briefpress.cli.printing;

import dev.briefpress.diagnostics.TerminalText;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints text for people. What goes to {@code println(String)} is one line: a line feed in it is
 * shown as a picture. Of what goes to any other method, line feeds and tabs pass, and colours where
 * they may be used. No other control character does, and no line is a command to a CI service.
 */
public final class SafePrinter extends PrintWriter {
  private final PrintWriter to;

  public SafePrinter(PrintWriter to, boolean colours) {
    super(new Lines(to, colours), false);
    this.to = to;
  }

  @Override
  public void println(String line) {
    synchronized (lock) {
      print(TerminalText.shown(line));
      println();
    }
  }

  @Override
  public void println() {
    // The printer below flushes where it was made to.
    to.println();
  }

  @Override
  public boolean checkError() {
    return super.checkError() || to.checkError();
  }

  /** Passes text on as it comes, made safe. */
  private static final class Lines extends Writer {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
    private final PrintWriter to;
    private final boolean colours;

    Lines(PrintWriter to, boolean colours) {
      this.to = to;
      this.colours = colours;
    }

    @Override
    public void write(char[] text, int start, int length) {
      String whole = new String(text, start, length).replace("\r\n", "\n");
      int from = 0;
      for (int end = whole.indexOf('\n'); end >= 0; end = whole.indexOf('\n', from)) {
        to.write(safe(whole.substring(from, end)));
        to.println();
        from = end + 1;
      }
      to.write(safe(whole.substring(from)));
    }

    private String safe(String line) {
      StringBuilder out = new StringBuilder(line.length());
      int from = 0;
      Matcher colour = COLOUR.matcher(line);
      while (colours && colour.find()) {
        out.append(TerminalText.shown(line.substring(from, colour.start()))).append(colour.group());
        from = colour.end();
      }
      return out.append(TerminalText.shown(line.substring(from))).toString();
    }

    @Override
    public void flush() {
      to.flush();
    }

    @Override
    public void close() {
      to.flush();
    }
  }
}
