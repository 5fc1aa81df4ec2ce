package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Notes the features of each part, for weights to be learned. For one thread. */
final class NotedParts implements Tally {
  private final List<int[]> shared = new ArrayList<>();
  private final List<int[]> parts = new ArrayList<>();
  private int[] buffer = new int[128];
  private int filled;

  @Override
  public void add(int feature) {
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    buffer[filled++] = feature;
  }

  @Override
  public int share() {
    shared.add(taken());
    return shared.size() - 1;
  }

  @Override
  public void include(int group) {
    for (int feature : shared.get(group)) {
      add(feature);
    }
  }

  @Override
  public int part() {
    parts.add(taken());
    return parts.size() - 1;
  }

  private int[] taken() {
    int[] features = Arrays.copyOf(buffer, filled);
    filled = 0;
    return features;
  }

  @Override
  public Choice.Parts end() {
    Choice.Parts ended = new Choice.Parts(parts, new double[0]);
    parts.clear();
    return ended;
  }
}
