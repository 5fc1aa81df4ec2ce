package stemma.reading.attribution;

import java.util.Arrays;

/** A row of numbers that is being filled. For one thread. */
final class TraitRow {
  private float[] values = new float[160];
  private int filled;

  void add(double value) {
    if (filled == values.length) {
      values = Arrays.copyOf(values, 2 * filled);
    }
    values[filled++] = (float) value;
  }

  void add(boolean value) {
    add(value ? 1 : 0);
  }

  /** Adds the logarithm of a probability's odds. */
  void addOdds(double probability) {
    double p = Math.max(1e-4, Math.min(1 - 1e-4, probability));
    add(Math.log(p / (1 - p)));
  }

  /** Adds the same value several times. */
  void add(double value, int times) {
    for (int i = 0; i < times; i++) {
      add(value);
    }
  }

  /** The values added since the last call. */
  float[] taken() {
    float[] taken = Arrays.copyOf(values, filled);
    filled = 0;
    return taken;
  }
}
