package dev.briefpress.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A type of file that may be published beside the documents, recognised by the ending of its name
 * and by its first bytes. None of them is one in which a browser runs script.
 */
final class AttachmentType {
  /** What the first bytes of a file must be, each written as the character of its number. */
  private record Magic(int at, String bytes) {
    boolean matches(byte[] file) {
      int end = at + bytes.length();
      return file.length >= end
          && new String(file, at, bytes.length(), StandardCharsets.ISO_8859_1).equals(bytes);
    }
  }

  /** How a type's content is recognised. */
  enum Kind {
    BINARY,
    TEXT,
    DRAWING
  }

  private static final Map<String, AttachmentType> BY_ENDING = byEnding();

  // A server may take these for the type of a file although another ending follows.
  private static final Set<String> ACTIVE =
      Set.of(
          "html", "htm", "xhtml", "xht", "shtml", "shtm", "stm", "xml", "xsl", "xslt", "svg",
          "svgz", "js", "mjs", "cjs", "phtml", "phar", "cgi", "pl", "py", "rb", "asp", "aspx",
          "jsp", "jspx", "wasm", "htc", "swf", "hta", "mht", "mhtml", "rss", "atom", "rdf");

  private final Kind kind;
  private final List<Magic> magic;

  private AttachmentType(Kind kind, List<Magic> magic) {
    this.kind = kind;
    this.magic = magic;
  }

  /** The type of files whose names end so, in small letters; absent when it is not published. */
  static Optional<AttachmentType> of(String ending) {
    return Optional.ofNullable(BY_ENDING.get(ending));
  }

  /** The ending of a file's name, in small letters and without its dot; empty when it has none. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1 + (name.indexOf('.') < 0 ? name.length() : 0))
        .toLowerCase(Locale.ROOT);
  }

  /** An ending before the last one by which a server may treat the file as a page or a program. */
  static Optional<String> activeEnding(String name) {
    String[] parts = name.toLowerCase(Locale.ROOT).split("\\.", -1);
    return Arrays.stream(parts, 1, Math.max(1, parts.length - 1))
        .filter(part -> ACTIVE.contains(part) || part.startsWith("php"))
        .findFirst();
  }

  Kind kind() {
    return kind;
  }

  /** Whether a file that begins so is of this type; text and drawings are looked at elsewhere. */
  boolean matches(byte[] file) {
    return magic.isEmpty() || magic.stream().anyMatch(m -> m.matches(file));
  }

  private static Map<String, AttachmentType> byEnding() {
    Map<String, AttachmentType> types = new HashMap<>();
    put(types, "png", magic(0, "\u0089PNG\r\n\u001A\n"));
    put(types, "jpg jpeg", magic(0, "\u00FF\u00D8\u00FF"));
    put(types, "gif", magic(0, "GIF87a"), magic(0, "GIF89a"));
    put(types, "webp", magic(8, "WEBP"));
    put(types, "avif heic mp4 m4v m4a mov", magic(4, "ftyp"));
    put(types, "tif tiff", magic(0, "II*\0"), magic(0, "MM\0*"));
    put(types, "pdf", magic(0, "%PDF-"));
    put(types, "docx xlsx pptx odt ods odp epub zip kmz", magic(0, "PK\u0003\u0004"));
    put(types, "doc xls ppt", magic(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
    put(types, "rtf", magic(0, "{\\rtf"));
    put(types, "7z", magic(0, "7z\u00BC\u00AF'\u001C"));
    put(types, "parquet", magic(0, "PAR1"));
    put(types, "mp3", magic(0, "ID3"), magic(0, "\u00FF\u00FB"), magic(0, "\u00FF\u00F3"));
    put(types, "aac", magic(0, "\u00FF\u00F1"), magic(0, "\u00FF\u00F9"));
    put(types, "ogg oga ogv opus", magic(0, "OggS"));
    put(types, "wav", magic(8, "WAVE"));
    put(types, "flac", magic(0, "fLaC"));
    put(types, "webm mkv", magic(0, "\u001AE\u00DF\u00A3"));
    for (String ending :
        "txt csv tsv json geojson ndjson jsonl bib ris ics vcf vtt srt log asc".split(" ", -1)) {
      types.put(ending, new AttachmentType(Kind.TEXT, List.of()));
    }
    types.put("svg", new AttachmentType(Kind.DRAWING, List.of()));
    return Map.copyOf(types);
  }

  private static void put(Map<String, AttachmentType> types, String endings, Magic... magic) {
    for (String ending : endings.split(" ", -1)) {
      types.put(ending, new AttachmentType(Kind.BINARY, List.of(magic)));
    }
  }

  private static Magic magic(int at, String bytes) {
    return new Magic(at, bytes);
  }
}
