package stemma.reading.attribution;

import java.util.Arrays;
import java.util.List;

/** Adds up what the features of each part weigh and keeps none of them. For one thread. */
final class WeighedParts implements Tally {
  private final short[] weights;
  private int[] shared = new int[256];
  private double[] parts = new double[64];
  private int shares;
  private int filled;
  private int sum;

  /**
   * A tally by weights.
   *
   * @param weights the weight of each feature; not changed
   */
  WeighedParts(short[] weights) {
    this.weights = weights;
  }

  @Override
  public void add(int feature) {
    sum += weights[feature];
  }

  @Override
  public int share() {
    if (shares == shared.length) {
      shared = Arrays.copyOf(shared, 2 * shares);
    }
    shared[shares] = taken();
    return shares++;
  }

  @Override
  public void include(int group) {
    sum += shared[group];
  }

  @Override
  public int part() {
    if (filled == parts.length) {
      parts = Arrays.copyOf(parts, 2 * filled);
    }
    parts[filled] = taken() * ChoiceWeights.UNIT;
    return filled++;
  }

  private int taken() {
    int taken = sum;
    sum = 0;
    return taken;
  }

  @Override
  public Choice.Parts end() {
    Choice.Parts ended = new Choice.Parts(List.of(), Arrays.copyOf(parts, filled));
    filled = 0;
    return ended;
  }
}
