package stemma.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One block's features being written, always in the same order; the names are kept once. */
final class FeatureRow {
  private final float[] values;
  private final @Nullable List<String> names;
  private int at;

  private FeatureRow(int width, @Nullable List<String> names) {
    this.values = new float[width];
    this.names = names;
  }

  /** A row whose names are kept too. */
  static FeatureRow named(int most) {
    return new FeatureRow(most, new ArrayList<>());
  }

  static FeatureRow of(int width) {
    return new FeatureRow(width, null);
  }

  void put(String name, double value) {
    if (names != null) {
      names.add(name);
    }
    values[at++] = (float) value;
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  List<String> names() {
    return names == null ? List.of() : List.copyOf(names);
  }

  int width() {
    return at;
  }

  float[] values() {
    return values;
  }
}
