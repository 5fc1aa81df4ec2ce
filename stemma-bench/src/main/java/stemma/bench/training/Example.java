package stemma.bench.training;

import stemma.language.FeatureSequence;

/** A sequence with its right labels. */
public final class Example {
  private final FeatureSequence features;
  private final int[] labels;

  /**
   * An example; the array is taken, not copied.
   *
   * @param features the sequence
   * @param labels for each token the number of its label
   */
  public Example(FeatureSequence features, int[] labels) {
    if (labels.length != features.size()) {
      throw new IllegalArgumentException(
          labels.length + " labels for " + features.size() + " tokens");
    }
    this.features = features;
    this.labels = labels;
  }

  /** The sequence. */
  public FeatureSequence features() {
    return features;
  }

  /** The number of a token's right label. */
  public int label(int token) {
    return labels[token];
  }
}
