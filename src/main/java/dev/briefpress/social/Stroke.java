package dev.briefpress.social;

import dev.briefpress.social.OutlineFont.Pen;

/** Follows one contour of a glyph, and hands its curves to a pen as short lines. */
final class Stroke {
  /** Lines that one curve is made of; at the sizes of a card nobody sees them. */
  private static final int LINES = 8;

  private final float[] t;
  private final Pen pen;
  private float x;
  private float y;
  private float controlX;
  private float controlY;
  private boolean hasControl;

  Stroke(float[] transformation, Pen pen) {
    this.t = transformation;
    this.pen = pen;
  }

  void begin(float atX, float atY) {
    x = atX;
    y = atY;
  }

  /** A point on the curve. */
  void to(float toX, float toY) {
    if (hasControl) {
      curve(toX, toY);
    } else {
      line(toX, toY);
    }
  }

  /** A point that the curve bends towards. */
  void around(float overX, float overY) {
    if (hasControl) {
      curve((controlX + overX) / 2, (controlY + overY) / 2);
    }
    controlX = overX;
    controlY = overY;
    hasControl = true;
  }

  private void curve(float toX, float toY) {
    hasControl = false;
    float startX = x;
    float startY = y;
    for (int i = 1; i <= LINES; i++) {
      float s = i / (float) LINES;
      float r = 1 - s;
      line(
          r * r * startX + 2 * r * s * controlX + s * s * toX,
          r * r * startY + 2 * r * s * controlY + s * s * toY);
    }
  }

  private void line(float toX, float toY) {
    pen.line(
        t[0] * x + t[2] * y + t[4],
        t[1] * x + t[3] * y + t[5],
        t[0] * toX + t[2] * toY + t[4],
        t[1] * toX + t[3] * toY + t[5]);
    x = toX;
    y = toY;
  }
}
