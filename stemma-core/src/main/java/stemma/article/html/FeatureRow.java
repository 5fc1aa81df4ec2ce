package stemma.article.html;

import java.util.Arrays;

/** One block's features being written, always in the same order. */
final class FeatureRow {
  private final float[] values;
  private int at;

  private FeatureRow(float[] values) {
    this.values = values;
  }

  /** An empty row in an array, which is cleared. */
  static FeatureRow in(float[] values) {
    Arrays.fill(values, 0);
    return new FeatureRow(values);
  }

  /** Adds a feature; its name is for the reader of the code. */
  void put(String name, double value) {
    values[at++] = (float) value;
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  /** Leaves room for some features that are written by place; answers where it begins. */
  int skip(int count) {
    at += count;
    return at - count;
  }

  /** Number of features written. */
  int width() {
    return at;
  }

  float[] values() {
    return values;
  }
}
