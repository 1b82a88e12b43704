package dev.briefpress.social;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A TrueType font that comes with the program: widths and outlines of its characters, unhinted.
 *
 * <p>Java's own fonts would do, but what they draw depends on the Java, on its FreeType and on the
 * machine, and the files of a site must not.
 */
final class OutlineFont {
  private static final int ON_CURVE = 1;
  private static final int MOST_NESTED = 8;
  private final ByteBuffer data;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int unitsPerEm;
  private final boolean longOffsets;
  private final int metrics;
  private final int segments;
  private final int mapping;

  private OutlineFont(byte[] bytes) {
    this.data = ByteBuffer.wrap(bytes);
    int count = u16(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), data.getInt(entry + 8));
    }
    this.unitsPerEm = u16(table("head") + 18);
    this.longOffsets = u16(table("head") + 50) == 1;
    this.metrics = u16(table("hhea") + 34);
    this.mapping = mapping();
    this.segments = u16(mapping + 6) / 2;
  }

  /** The font in the file {@code name} beside this class. */
  static OutlineFont shipped(String name) {
    try (InputStream in = OutlineFont.class.getResourceAsStream(name)) {
      return new OutlineFont(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** Takes the lines that an outline consists of, in pixels, {@code y} downwards. */
  interface Pen {
    void line(float fromX, float fromY, float toX, float toY);
  }

  /** The number of the glyph for a character; 0 when the font has none. */
  int glyph(int character) {
    if (character > 0xffff) {
      return 0;
    }
    for (int i = 0; i < segments; i++) {
      int end = u16(mapping + 14 + 2 * i);
      if (character <= end) {
        int start = u16(mapping + 16 + 2 * segments + 2 * i);
        int delta = u16(mapping + 16 + 4 * segments + 2 * i);
        int at = mapping + 16 + 6 * segments + 2 * i;
        int offset = u16(at);
        if (character < start) {
          return 0;
        }
        int glyph = offset == 0 ? character : u16(at + offset + 2 * (character - start));
        return offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xffff;
      }
    }
    return 0;
  }

  /** How far the next character stands from this one at {@code size} pixels. */
  float advance(int glyph, float size) {
    return u16(table("hmtx") + 4 * Math.min(glyph, metrics - 1)) * size / unitsPerEm;
  }

  /** Draws a glyph whose origin is at {@code x} on the baseline {@code y}. */
  void draw(int glyph, float size, float x, float y, Pen pen) {
    float scale = size / unitsPerEm;
    draw(glyph, new float[] {scale, 0, 0, -scale, x, y}, pen, 0);
  }

  // A transformation takes (x, y) to (a x + c y + e, b x + d y + f).
  private void draw(int glyph, float[] t, Pen pen, int depth) {
    int loca = table("loca");
    int from = longOffsets ? data.getInt(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph);
    int to = longOffsets ? data.getInt(loca + 4 * glyph + 4) : 2 * u16(loca + 2 * glyph + 2);
    if (from == to || depth > MOST_NESTED) {
      return;
    }
    int at = table("glyf") + from;
    int contours = data.getShort(at);
    if (contours >= 0) {
      simple(at + 10, contours, t, pen);
    } else {
      composite(at + 10, t, pen, depth);
    }
  }

  private void simple(int at, int contours, float[] t, Pen pen) {
    int points = contours == 0 ? 0 : u16(at + 2 * contours - 2) + 1;
    int flagsAt = at + 2 * contours + 2 + u16(at + 2 * contours);
    int[] flags = new int[points];
    int place = flagsAt;
    for (int i = 0; i < points; ) {
      int flag = data.get(place++) & 0xff;
      int repeats = (flag & 8) == 0 ? 1 : 1 + (data.get(place++) & 0xff);
      for (int r = 0; r < repeats && i < points; r++) {
        flags[i++] = flag;
      }
    }
    int[] xs = new int[points];
    place = coordinates(flags, xs, place, 2, 16);
    int[] ys = new int[points];
    coordinates(flags, ys, place, 4, 32);
    int first = 0;
    for (int c = 0; c < contours; c++) {
      int last = u16(at + 2 * c);
      contour(flags, xs, ys, first, last, t, pen);
      first = last + 1;
    }
  }

  private int coordinates(int[] flags, int[] out, int from, int small, int same) {
    int place = from;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      if ((flags[i] & small) != 0) {
        int step = data.get(place++) & 0xff;
        value += (flags[i] & same) != 0 ? step : -step;
      } else if ((flags[i] & same) == 0) {
        value += data.getShort(place);
        place += 2;
      }
      out[i] = value;
    }
    return place;
  }

  // Between two points that are off the curve lies one that is on it.
  private static void contour(
      int[] flags, int[] xs, int[] ys, int first, int last, float[] t, Pen pen) {
    int count = last - first + 1;
    if (count < 2) {
      return;
    }
    Stroke stroke = new Stroke(t, pen);
    boolean on = (flags[first] & ON_CURVE) != 0;
    boolean lastOn = (flags[last] & ON_CURVE) != 0;
    float startX = on ? xs[first] : lastOn ? xs[last] : (xs[first] + xs[last]) / 2f;
    float startY = on ? ys[first] : lastOn ? ys[last] : (ys[first] + ys[last]) / 2f;
    stroke.begin(startX, startY);
    for (int i = on ? 1 : 0; i < count; i++) {
      int p = first + i;
      if ((flags[p] & ON_CURVE) != 0) {
        stroke.to(xs[p], ys[p]);
      } else {
        stroke.around(xs[p], ys[p]);
      }
    }
    stroke.to(startX, startY);
  }

  private void composite(int from, float[] t, Pen pen, int depth) {
    int at = from;
    int flags;
    do {
      flags = u16(at);
      int glyph = u16(at + 2);
      boolean words = (flags & 1) != 0;
      float dx = words ? data.getShort(at + 4) : data.get(at + 4);
      float dy = words ? data.getShort(at + 6) : data.get(at + 5);
      at += words ? 8 : 6;
      float a = 1;
      float b = 0;
      float c = 0;
      float d = 1;
      if ((flags & 8) != 0) {
        a = f2dot14(at);
        d = a;
        at += 2;
      } else if ((flags & 0x40) != 0) {
        a = f2dot14(at);
        d = f2dot14(at + 2);
        at += 4;
      } else if ((flags & 0x80) != 0) {
        a = f2dot14(at);
        b = f2dot14(at + 2);
        c = f2dot14(at + 4);
        d = f2dot14(at + 6);
        at += 8;
      }
      draw(
          glyph,
          new float[] {
            t[0] * a + t[2] * b,
            t[1] * a + t[3] * b,
            t[0] * c + t[2] * d,
            t[1] * c + t[3] * d,
            t[0] * dx + t[2] * dy + t[4],
            t[1] * dx + t[3] * dy + t[5]
          },
          pen,
          depth + 1);
    } while ((flags & 0x20) != 0);
  }

  private float f2dot14(int at) {
    return data.getShort(at) / 16384f;
  }

  // The table for the Basic Multilingual Plane, in format 4.
  private int mapping() {
    int cmap = table("cmap");
    for (int i = 0; i < u16(cmap + 2); i++) {
      int entry = cmap + 4 + 8 * i;
      int at = cmap + data.getInt(entry + 4);
      if (u16(entry) == 3 && u16(entry + 2) == 1 && u16(at) == 4) {
        return at;
      }
    }
    throw new IllegalStateException("the font has no Unicode map in format 4");
  }

  private int table(String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  private int u16(int at) {
    return data.getShort(at) & 0xffff;
  }
}
