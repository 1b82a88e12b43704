package dev.briefpress.publish.tree;

import dev.briefpress.files.UnfitFile;
import dev.briefpress.read.SiteFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;

/**
 * The machine refused: a full disk, a missing permission, a folder that vanished, another build at
 * work. The site that was published is still there, whole. Its message is one line for a person.
 */
public final class MachineFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  // What the system calls say, as far as Java has no type for it; in English on every machine that
  // has no translations of the C library, else the system's own words are shown.
  private static final List<Known> KNOWN =
      List.of(
          new Known("No space left on device", "the disk is full", "free some space"),
          new Known("Disk quota exceeded", "the disk quota is used up", "free some space"),
          new Known("File too large", "the file is larger than may be written", "raise the limit"),
          new Known("Read-only file system", "the disk is read-only", "choose another folder"),
          new Known("Operation not permitted", "it is not permitted", "check who owns the folder"),
          new Known("Permission denied", "permission was denied", "check who owns the folder"),
          new Known("Not a directory", "a file stands where a folder is needed", "move it away"),
          new Known("File name too long", "the name is too long", "shorten the file's name"),
          new Known(
              "Too many open files", "too many files are open", "raise the limit (ulimit -n)"),
          new Known(SiteFiles.CHANGING, SiteFiles.CHANGING, "wait until it is complete"),
          new Known(
              "Device or resource busy",
              "it is in use or a mount point",
              "choose a folder inside it with --output"));

  /** A failure in one sentence, and what to do in another. */
  public MachineFailure(String problem, String advice) {
    super(problem + "; " + advice);
  }

  private MachineFailure(String problem, String advice, IOException cause) {
    super(problem + "; " + advice, cause);
  }

  /**
   * What a failed operation means to a person.
   *
   * @param doing what was tried, with its object: {@code write output/index.html}
   */
  public static MachineFailure of(String doing, IOException cause) {
    Known known = explain(cause);
    return new MachineFailure(
        "cannot " + doing + ": " + known.problem(), known.advice() + " and run it again", cause);
  }

  /** The same for an exception of a stage that only reads. */
  public static MachineFailure of(UncheckedIOException failure) {
    IOException cause = failure.getCause();
    if (cause instanceof FileSystemException known && known.getFile() != null) {
      return of("read " + known.getFile(), cause);
    }
    String said = String.valueOf(failure.getMessage());
    return cause == null
        ? new MachineFailure(said, "run it again")
        : of(said.replaceFirst("^cannot ", ""), cause);
  }

  private static Known explain(IOException cause) {
    if (cause instanceof UnfitFile unfit) {
      return new Known("", String.valueOf(unfit.getReason()), "put a plain file there");
    }
    if (cause instanceof AccessDeniedException) {
      return new Known("", "permission was denied", "check who owns the folder");
    }
    if (cause instanceof NoSuchFileException missing) {
      return new Known("", "'" + missing.getFile() + "' is not there any more", "restore it");
    }
    if (cause instanceof NotDirectoryException) {
      return new Known("", "a file stands where a folder is needed", "move it away");
    }
    String said = String.valueOf(cause.getMessage());
    return KNOWN.stream()
        .filter(known -> said.contains(known.said()))
        .findFirst()
        .orElse(new Known("", said.isEmpty() ? cause.getClass().getSimpleName() : said, "mend it"));
  }

  private record Known(String said, String problem, String advice) {}
}
