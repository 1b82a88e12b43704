package dev.briefpress.authoring.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jsoup.Jsoup;

/**
 * An e-mail: headers (RFC 5322), then text. With {@code Content-Type} it is read as MIME has it,
 * with parts and encodings; without, as the text that somebody copied.
 */
final class MailSource implements SourceKind {
  private static final Pattern HEADER = Pattern.compile("[A-Z][A-Za-z0-9-]*:(?:[ \\t].*)?");
  private static final Pattern NEEDED = Pattern.compile("(?i)(?:from|subject|date|sent|to):.*");
  private static final Pattern MIME = Pattern.compile("(?i)(?:content-[a-z-]+|mime-version):.*");
  private static final Pattern SHOWN = Pattern.compile("(?i)(?:subject|date|sent):.*");

  @Override
  public boolean accepts(SourceFile file) {
    int length = Math.min(file.bytes().length, 20_000);
    String start = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return headers(lines(start)) > 0;
  }

  // How many lines of headers there are; none when these are not of an e-mail.
  private static int headers(List<String> lines) {
    int end = 0;
    int needed = 0;
    while (end < lines.size() && !lines.get(end).isBlank()) {
      String line = lines.get(end);
      boolean folded = end > 0 && line.matches("[ \\t].*");
      if (!folded && !HEADER.matcher(line).matches()) {
        return 0;
      }
      needed += NEEDED.matcher(line).matches() ? 1 : 0;
      end++;
    }
    return needed >= 2 ? end : 0;
  }

  private static List<String> lines(String text) {
    return TextLayout.unquoted(text.lines().toList()).stream().dropWhile(String::isBlank).toList();
  }

  @Override
  public Contents read(SourceFile file) {
    List<String> start = lines(new String(file.bytes(), StandardCharsets.ISO_8859_1));
    boolean mime =
        start.subList(0, headers(start)).stream().anyMatch(l -> MIME.matcher(l).matches());
    return mime ? message(file) : copied(file);
  }

  private static Contents copied(SourceFile file) {
    List<String> lines = lines(TextSource.text(file));
    int end = headers(lines);
    TextLayout layout = TextLayout.of(String.join("\n", lines.subList(end, lines.size())));
    List<String> left = new ArrayList<>();
    List<String> head = head(unfolded(lines.subList(0, end)), left);
    left.addAll(layout.left());
    return Contents.of(
        Published.of(text(head, TextSource.markdown(layout.lines())))
            .title(title(head, layout.lines()))
            .left(left)
            .build());
  }

  private static List<String> unfolded(List<String> headers) {
    List<String> whole = new ArrayList<>();
    for (String line : headers) {
      if (line.matches("[ \\t].*") && !whole.isEmpty()) {
        whole.set(whole.size() - 1, whole.get(whole.size() - 1) + " " + line.strip());
      } else {
        whole.add(line.strip());
      }
    }
    return whole;
  }

  // Subject and date stand above the text, where its title and day are looked for.
  private static List<String> head(List<String> headers, List<String> left) {
    List<String> head = new ArrayList<>();
    for (String header : headers) {
      String decoded = DecoderUtil.decodeEncodedWords(header, DecodeMonitor.SILENT);
      if (SHOWN.matcher(header).matches()) {
        head.add(MarkdownText.escaped(decoded));
      } else {
        left.add(decoded);
      }
    }
    return head;
  }

  // A text that begins with its subject, or more of it, has its title there.
  private static Optional<String> title(List<String> head, List<String> body) {
    String first = body.stream().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    boolean isShort = first.length() < 150 && !first.endsWith(".");
    return head.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("subject:"))
        .map(
            line ->
                line.replaceFirst("(?i)^subject:|TLP:\\S+", "")
                    .replaceFirst("(?i)^\\W*(?:re|fwd?|aw|wg):|^\\W+", ""))
        .map(line -> line.replaceFirst("(?i)TLP:\\S+", "").replaceFirst("^\\W+", "").strip())
        .filter(subject -> isShort && !subject.isEmpty() && first.startsWith(subject))
        .map(subject -> first)
        .findFirst();
  }

  private static List<String> text(List<String> head, List<String> body) {
    List<String> all = new ArrayList<>(head);
    all.add("");
    all.addAll(body);
    return all;
  }

  private static Contents message(SourceFile file) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(file.bytes()));
      List<String> left = new ArrayList<>();
      List<String> headers = new ArrayList<>();
      message
          .getHeader()
          .getFields()
          .forEach(field -> headers.add(field.getName() + ": " + field.getBody()));
      List<String> head =
          head(headers.stream().filter(h -> !MIME.matcher(h).matches()).toList(), left);
      Parts parts = new Parts();
      parts.read(message);
      Published.Builder document = Published.of(text(head, parts.lines(left)));
      Optional.ofNullable(message.getDate())
          .map(MailSource::moment)
          .ifPresent(date -> document.date(Optional.of(date)));
      return Contents.of(document.left(left).notes(parts.notes).files(parts.files).build());
    } catch (IOException e) {
      throw new UnreadableSource("it is a damaged e-mail: " + e.getMessage());
    }
  }

  private static String moment(Date date) {
    return Dates.written(date.toInstant().atOffset(ZoneOffset.UTC));
  }

  /** The parts of a message: one text, which is the HTML where there is one, and files. */
  private static final class Parts {
    private final List<String> html = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    void read(Entity entity) throws IOException {
      Body body = entity.getBody();
      String type = entity.getMimeType();
      boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
      if (body instanceof Multipart parts) {
        for (Entity part : parts.getBodyParts()) {
          read(part);
        }
      } else if (body instanceof Message inner) {
        read(inner);
      } else if (body instanceof SingleBody single) {
        if (type.equals("text/html") && !attached) {
          html.add(text(entity, single));
        } else if (type.equals("text/plain") && !attached) {
          plain.add(text(entity, single));
        } else {
          file(entity, single, type);
        }
      }
    }

    private static String text(Entity entity, SingleBody body) throws IOException {
      byte[] bytes = bytes(body);
      String charset = Optional.ofNullable(entity.getCharset()).orElse("utf-8");
      boolean known = Charset.isSupported(charset);
      return new String(
          bytes,
          known && !charset.equalsIgnoreCase("us-ascii")
              ? Charset.forName(charset)
              : StandardCharsets.UTF_8);
    }

    private static byte[] bytes(SingleBody body) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      body.writeTo(out);
      return out.toByteArray();
    }

    private void file(Entity entity, SingleBody body, String type) throws IOException {
      String name = Optional.ofNullable(entity.getFilename()).orElse("without a name");
      String id =
          Optional.ofNullable(entity.getHeader().getField("Content-ID"))
              .map(field -> field.getBody().replaceAll("[<>\\s]", ""))
              .orElse("");
      if (type.startsWith("image/") && !id.isEmpty()) {
        files.put("cid:" + id, bytes(body));
      } else {
        notes.add("a file is attached to it, which is not taken over: " + name + " (" + type + ")");
      }
    }

    private List<String> lines(List<String> left) {
      if (!html.isEmpty()) {
        List<String> lines = new ArrayList<>();
        for (String part : html) {
          HtmlText text = HtmlText.of(Jsoup.parse(part).body());
          lines.addAll(text.lines());
          lines.add("");
          left.addAll(text.left());
          notes.addAll(text.notes());
        }
        return lines;
      }
      TextLayout layout = TextLayout.of(String.join("\n\n", plain));
      left.addAll(layout.left());
      return TextSource.markdown(layout.lines());
    }
  }
}
