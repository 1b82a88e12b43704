package dev.briefpress.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file is not one that may be read here; its reason is half a sentence for a person. */
public final class UnfitFile extends FileSystemException {
  private static final long serialVersionUID = 1L;

  UnfitFile(Path file, String reason) {
    super(file.toString(), null, reason);
  }
}
