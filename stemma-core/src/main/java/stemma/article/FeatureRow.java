package stemma.article;

/** One block's features being written, always in the same order. */
final class FeatureRow {
  private final float[] values;
  private int at;

  private FeatureRow(int width) {
    this.values = new float[width];
  }

  /** An empty row with room for a number of features. */
  static FeatureRow of(int width) {
    return new FeatureRow(width);
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
