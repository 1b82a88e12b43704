package dev.briefpress.read;

import static dev.briefpress.read.FileFindings.CONTROL_CHARACTER;
import static dev.briefpress.read.FileFindings.ENCODING;
import static dev.briefpress.read.FileFindings.MERGE_CONFLICT;
import static dev.briefpress.read.FileFindings.TOO_LARGE;

import dev.briefpress.diagnostics.Diagnostic;
import dev.briefpress.diagnostics.Outcome;
import dev.briefpress.diagnostics.Span;
import dev.briefpress.text.Characters;
import dev.briefpress.text.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bytes to the text of a document, with the faults that make it unfit to be one. */
final class Decoder {
  /** Largest document, in bytes. */
  static final int LARGEST = 2 * 1024 * 1024;

  private static final char REPLACEMENT = '\uFFFD';
  private static final String START = "<<<<<<< ";
  private static final String END = ">>>>>>> ";

  private Decoder() {}

  /** The text of {@code path}; line ends become LF, a byte order mark is dropped. */
  static Outcome<SourceFile> decode(String path, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Outcome.failed(tooLarge(path));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Bytes that are not UTF-8 are decoded to this character, which an author may also have
    // written.
    if (text.indexOf(REPLACEMENT) >= 0) {
      CharBuffer readable = CharBuffer.allocate(bytes.length);
      CoderResult result = decoder().decode(ByteBuffer.wrap(bytes), readable, true);
      if (result.isError()) {
        return Outcome.failed(notUtf8(path, Utf8.normalised(readable.flip().toString())));
      }
    }
    SourceFile file = new SourceFile(path, Utf8.normalised(text));
    List<Diagnostic> found = new ArrayList<>();
    controlCharacters(file, found);
    UnclosedDirection.check(file).ifPresent(found::add);
    conflictMarks(file, found);
    return found.isEmpty() ? Outcome.ok(file) : Outcome.failed(found);
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Diagnostic notUtf8(String path, String readable) {
    return ENCODING.at(
        path,
        new SourceFile(path, readable).span(readable.length(), readable.length()),
        "from here on the file is not UTF-8",
        "save the file as UTF-8");
  }

  /** The finding that a file is larger than {@link #LARGEST}. */
  static Diagnostic tooLarge(String path) {
    return TOO_LARGE.at(
        path,
        Span.start(),
        String.format(Locale.ROOT, "the file has more than %,d bytes", LARGEST),
        "put data into a file beside the document and link to it");
  }

  private static void controlCharacters(SourceFile file, List<Diagnostic> found) {
    String text = file.text();
    int i = Characters.firstUnfit(text);
    if (i >= 0) {
      found.add(
          CONTROL_CHARACTER.at(
              file.path(),
              file.span(i, i + 1),
              "here stands the control character U+%04X".formatted((int) text.charAt(i)),
              "remove it"));
    }
  }

  private static void conflictMarks(SourceFile file, List<Diagnostic> found) {
    if (!file.text().contains(START) && !file.text().contains(END)) {
      return;
    }
    int number = 0;
    boolean open = false;
    for (String line : (Iterable<String>) file.text().lines()::iterator) {
      number++;
      boolean start = line.startsWith(START);
      boolean end = line.startsWith(END);
      if (start || (end && !open)) {
        found.add(
            MERGE_CONFLICT.at(
                file.path(),
                Span.of(number, 1, line.length()),
                "git left the marks of an unfinished merge here",
                "keep one version, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`"));
      }
      open = start || (open && !end);
    }
  }
}
