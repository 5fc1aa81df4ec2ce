package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns the weights of choices from choices whose right options are known; for one thread. At each
 * step a part of the features is left out at random; the weights are averages of those gathered.
 */
public final class ChoiceLearner {
  private final float[] weights = new float[1 << ChoiceFeatures.BITS];
  private final float[] squares = new float[1 << ChoiceFeatures.BITS];
  private final float[] sums = new float[1 << ChoiceFeatures.BITS];
  private final float dropout;
  private final float rate;
  private long state;
  private int gathered;

  /**
   * A learner that knows nothing.
   *
   * @param rate size of the steps
   * @param dropout the part of features left out at each step, in [0, 1)
   * @param seed of what is left out
   */
  public ChoiceLearner(float rate, float dropout, long seed) {
    this.rate = rate;
    this.dropout = dropout;
    this.state = seed * 0x9E3779B97F4A7C15L + 1;
  }

  /**
   * Takes one step (AdaGrad) towards the right options.
   *
   * @param choice the choice
   * @param content index of the right contents
   * @param source index of the right source of their cue, -1 when it tells nothing
   */
  public void learn(Choice choice, int content, int source) {
    List<int[]> parts = new ArrayList<>();
    for (int[] part : choice.parts.features()) {
      parts.add(thinned(part));
    }
    step(choice.contents, parts, content);
    if (source >= 0) {
      step(choice.sources.get(choice.cue(content)), parts, source);
    }
  }

  private int[] thinned(int[] features) {
    int[] kept = new int[features.length];
    int count = 0;
    for (int feature : features) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      if ((state & 0xFFFFFF) >= dropout * 0x1000000) {
        kept[count++] = feature;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private void step(List<Choice.Option> options, List<int[]> parts, int right) {
    double[] weighed = new double[parts.size()];
    for (int part = 0; part < weighed.length; part++) {
      for (int feature : parts.get(part)) {
        weighed[part] += weights[feature];
      }
      weighed[part] /= 1 - dropout;
    }
    double[] p = ChoiceWeights.probabilities(options, weighed);
    float[] gradient = new float[parts.size()];
    for (int i = 0; i < p.length; i++) {
      for (int part : options.get(i).parts()) {
        gradient[part] += (float) ((i == right ? 1 : 0) - p[i]);
      }
    }
    for (int part = 0; part < gradient.length; part++) {
      float g = gradient[part];
      if (Math.abs(g) > 0.001f) {
        for (int feature : parts.get(part)) {
          squares[feature] += g * g;
          weights[feature] += rate * g / (float) Math.sqrt(squares[feature] + 1);
        }
      }
    }
  }

  /** Adds the weights as they are to those that are averaged. */
  public void gather() {
    gathered++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
  }

  /** The weights learned. */
  public ChoiceWeights weights() {
    float[] average = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      average[i] = sums[i] / gathered;
    }
    return ChoiceWeights.of(average);
  }
}
