package stemma.bench.training;

import stemma.language.FeatureSequence;

/**
 * A sequence with its right labels.
 *
 * @param features the sequence
 * @param labels for each token the number of its label
 */
public record Example(FeatureSequence features, int[] labels) {
  public Example {
    if (labels.length != features.size()) {
      throw new IllegalArgumentException(
          labels.length + " labels for " + features.size() + " tokens");
    }
  }
}
