package dev.briefpress.social;

/**
 * A picture of {@value #WIDTH} by {@value #HEIGHT} pixels in a few inks, each in sixteen shades
 * from its ground to itself. A pixel is its ink's number times sixteen and its shade.
 */
final class Canvas {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;
  static final int SHADES = 16;

  private final byte[] pixels = new byte[WIDTH * HEIGHT];
  private final float[] cover = new float[WIDTH * HEIGHT + 2];

  byte[] pixels() {
    return pixels;
  }

  /** Fills a rectangle with one shade of an ink. */
  void fill(int x, int y, int width, int height, int ink, int shade) {
    for (int row = y; row < y + height; row++) {
      for (int column = x; column < x + width; column++) {
        pixels[row * WIDTH + column] = (byte) (ink * SHADES + shade);
      }
    }
  }

  /**
   * Writes text in one line, its left end at {@code x} on the baseline {@code y}.
   *
   * @return where the text ends
   */
  float write(String text, OutlineFont font, float size, float x, int y, int ink) {
    int top = Math.max(0, (int) (y - size * 1.3f));
    int bottom = Math.min(HEIGHT, (int) (y + size * 0.5f));
    float at = x;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int glyph = font.glyph(character);
      font.draw(glyph, size, at, y, (x0, y0, x1, y1) -> line(x0, y0, x1, y1, top, bottom));
      at += font.advance(glyph, size);
      i += Character.charCount(character);
    }
    settle(top, bottom, ink);
    return at;
  }

  /** How wide a text is. */
  static float width(String text, OutlineFont font, float size) {
    float width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      width += font.advance(font.glyph(character), size);
      i += Character.charCount(character);
    }
    return width;
  }

  // Each line adds, to the pixels of its rows, the change of the area that lies to its right; the
  // sum along a row is what of each pixel is covered.
  private void line(float x0, float y0, float x1, float y1, int top, int bottom) {
    if (y0 == y1) {
      return;
    }
    float direction = y0 < y1 ? 1 : -1;
    float upperX = y0 < y1 ? x0 : x1;
    float upperY = Math.min(y0, y1);
    float lowerY = Math.max(y0, y1);
    float slope = (x1 - x0) / (y1 - y0);
    float x = upperX;
    if (upperY < top) {
      x += (top - upperY) * slope;
      upperY = top;
    }
    for (int row = (int) upperY; row < Math.min(bottom, (int) Math.ceil(lowerY)); row++) {
      float dy = Math.min(row + 1f, lowerY) - Math.max(row, upperY);
      float next = x + slope * dy;
      float left = clamp(Math.min(x, next));
      float right = clamp(Math.max(x, next));
      spread(row * WIDTH, left, right, direction * dy);
      x = next;
    }
  }

  private void spread(int row, float left, float right, float area) {
    int first = (int) left;
    int last = (int) Math.ceil(right);
    if (last <= first + 1) {
      float middle = (left + right) / 2 - first;
      cover[row + first] += area * (1 - middle);
      cover[row + first + 1] += area * middle;
      return;
    }
    float step = 1 / (right - left);
    float head = 1 - (left - first);
    float start = head * head * step / 2;
    float tail = right - (last - 1);
    float end = tail * tail * step / 2;
    cover[row + first] += area * start;
    if (last == first + 2) {
      cover[row + first + 1] += area * (1 - start - end);
    } else {
      float second = step * (1.5f - (left - first));
      cover[row + first + 1] += area * (second - start);
      for (int column = first + 2; column < last - 1; column++) {
        cover[row + column] += area * step;
      }
      float before = second + (last - first - 3) * step;
      cover[row + last - 1] += area * (1 - before - end);
    }
    cover[row + last] += area * end;
  }

  private static float clamp(float x) {
    return Math.max(0, Math.min(WIDTH - 1, x));
  }

  private void settle(int top, int bottom, int ink) {
    for (int row = top; row < bottom; row++) {
      float sum = 0;
      for (int at = row * WIDTH; at < (row + 1) * WIDTH; at++) {
        sum += cover[at];
        cover[at] = 0;
        int shade = (int) (Math.min(1, Math.abs(sum)) * (SHADES - 1) + 0.5f);
        if (shade > 0) {
          pixels[at] = (byte) (ink * SHADES + shade);
        }
      }
    }
    cover[bottom * WIDTH] = 0;
  }
}
