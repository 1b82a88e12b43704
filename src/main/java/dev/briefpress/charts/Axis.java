package dev.briefpress.charts;

/**
 * An axis of round numbers that holds all values.
 *
 * @param from its first number
 * @param step between its numbers
 * @param steps at least 1
 */
record Axis(double from, double step, int steps) {
  private static final double[] ROUND = {1, 2, 5, 10};
  private static final int WANTED = 5;

  /** A curve that fills less than this of an axis from zero is shown closer. */
  private static final double FILLED = 0.4;

  static Axis of(double least, double most) {
    double low = least;
    double high = most;
    boolean far = (most - least) < FILLED * Math.max(Math.abs(most), Math.abs(least));
    if (!far || most == least) {
      low = Math.min(0, least);
      high = Math.max(0, most);
    }
    double range = high - low > 0 ? high - low : 1;
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(range / WANTED)));
    double step = power;
    for (double round : ROUND) {
      step = round * power;
      if (step * WANTED >= range) {
        break;
      }
    }
    double from = Math.floor(low / step) * step;
    int steps = (int) Math.max(1, Math.ceil((high - from) / step - 1e-9));
    return new Axis(from, step, steps);
  }
}
