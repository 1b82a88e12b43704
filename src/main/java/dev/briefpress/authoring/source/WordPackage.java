package dev.briefpress.authoring.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The files inside of a Word document, checked before a library opens it: none is too large when it
 * is unpacked, no XML declares entities, and no image leads out of the document.
 *
 * @param files by their names in the document
 */
record WordPackage(Map<String, byte[]> files) {
  private static final String TEXT = "word/document.xml";

  /** Most bytes of all files when they are unpacked. */
  private static final int LARGEST = 256 << 20;

  /** A name below which no file can be. */
  private static final String NOWHERE = "not-taken-over";

  static boolean isOne(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(TEXT)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Unpacks a document.
   *
   * @throws UnreadableSource when it is damaged, too large, or made to do harm
   */
  static WordPackage of(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    int room = LARGEST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(room + 1);
        room -= content.length;
        if (room < 0) {
          throw new UnreadableSource("unpacked, it is larger than 256 MB; make its images smaller");
        }
        files.put(entry.getName(), safe(entry.getName(), content));
      }
    } catch (IOException e) {
      throw new UnreadableSource("it is a damaged Word document; save it anew as .docx");
    }
    return new WordPackage(files);
  }

  private static byte[] safe(String name, byte[] content) {
    boolean relations = name.endsWith(".rels");
    if (!relations && !name.endsWith(".xml")) {
      return content;
    }
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw new UnreadableSource(
          "it declares entities, which Word never does; save it anew as .docx");
    }
    if (!relations || !text.contains("External")) {
      return content;
    }
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    for (Element relation : document.select("Relationship[TargetMode=External]")) {
      if (relation.attr("Type").endsWith("/image")) {
        relation.attr("Target", NOWHERE);
      }
    }
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /** The document, packed again. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UnreadableSource("it is a damaged Word document; save it anew as .docx");
    }
    return out.toByteArray();
  }

  /** A property of the document, such as {@code dc:title}. */
  Optional<String> property(String name) {
    return Optional.ofNullable(files.get("docProps/core.xml"))
        .map(bytes -> xml(bytes).select(name.replace(":", "|")).text().strip())
        .filter(text -> !text.isEmpty());
  }

  /** Words that stand in headers, footers and comments, which are no part of the text. */
  List<String> left() {
    List<String> left = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          if (name.matches("word/(?:header|footer|comments)\\d*\\.xml")) {
            for (Element paragraph : xml(bytes).select("w|p")) {
              String text = String.join("", paragraph.select("w|t").eachText()).strip();
              if (!text.isEmpty() && !left.contains(text)) {
                left.add(text);
              }
            }
          }
        });
    return left;
  }

  private static Document xml(byte[] bytes) {
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }
}
