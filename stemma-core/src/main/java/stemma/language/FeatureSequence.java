package stemma.language;

import java.util.Arrays;

/**
 * The features of a sequence, token by token, as hashes, with the context of each step between two
 * tokens. What a {@link SequenceModel} reads, in training and after. For one thread.
 *
 * <p>To fill it: for each token {@link #add} its features (any {@code int}, best from {@link
 * Hashing#feature}), then close the token with {@link #next}.
 */
public final class FeatureSequence {
  private int[] features;
  private int[] ends;
  private byte[] contexts;
  private int[] scratch = {};
  private int count;
  private int size;

  /**
   * An empty sequence.
   *
   * @param tokens how many tokens are expected
   * @param featuresPerToken how many features each is expected to have
   */
  public FeatureSequence(int tokens, int featuresPerToken) {
    this.features = new int[Math.max(16, tokens * featuresPerToken)];
    this.ends = new int[Math.max(4, tokens)];
    this.contexts = new byte[Math.max(4, tokens)];
  }

  /** Adds a feature to the token that is being described. */
  public void add(int feature) {
    if (count == features.length) {
      features = Arrays.copyOf(features, count * 2);
    }
    features[count++] = feature;
  }

  /**
   * Ends the token that is being described.
   *
   * @param context which of the model's tables of transitions holds for the step from the token
   *     before to this one, from 0 to 127
   */
  public void next(int context) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      contexts = Arrays.copyOf(contexts, size * 2);
    }
    ends[size] = count;
    contexts[size++] = (byte) context;
  }

  /** Forgets all tokens, so that one sequence can serve for one token after another. */
  public void clear() {
    count = 0;
    size = 0;
  }

  /** The context of the step into each token. */
  public byte[] contexts() {
    return Arrays.copyOf(contexts, size);
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** Number of features of all tokens. */
  public int features() {
    return count;
  }

  /** Room for as many numbers as a token has features; the next call gives the same room. */
  int[] scratch(int token) {
    int length = to(token) - from(token);
    if (scratch.length < length) {
      scratch = new int[Math.max(length, 2 * scratch.length)];
    }
    return scratch;
  }

  /** Index of a token's first feature. */
  public int from(int token) {
    return token == 0 ? 0 : ends[token - 1];
  }

  /** Index after a token's last feature. */
  public int to(int token) {
    return ends[token];
  }

  /** The feature at an index. */
  public int feature(int index) {
    return features[index];
  }

  /** The context of the step from the token before to this one. */
  public int context(int token) {
    return contexts[token];
  }
}
