package stemma.language;

/**
 * The labellings of one sequence under a linear-chain model: the best one, and how probable each
 * part of a labelling is.
 *
 * <p><b>Cost.</b> O(tokens × labels²), on construction for the probabilities, on demand for the
 * best.
 *
 * <p>Source: Lafferty, McCallum, Pereira, "Conditional Random Fields", ICML 2001; Rabiner, "A
 * Tutorial on Hidden Markov Models", 1989, for the scaling. The step into the first token comes
 * from label 0.
 */
public final class Lattice {
  /** So that no labelling's weight is lost to the narrow range of a float. */
  private static final float LEAST = -30;

  private final int labels;
  private final int size;
  private final float[] potentials;
  private final float[][] steps;
  private final byte[] contexts;
  private final float[] forward;
  private final float[] backward;
  private final float[] scale;
  private double logScale;

  /**
   * The lattice of a sequence.
   *
   * @param labels number of labels
   * @param scores the score of each label at each token, token by token; taken and overwritten
   * @param steps for each context the factors {@code exp(score)} of the steps, at {@code before *
   *     labels + after}
   * @param contexts for each token the number of the table that holds for the step into it
   */
  public Lattice(int labels, float[] scores, float[][] steps, byte[] contexts) {
    this.labels = labels;
    this.size = contexts.length;
    this.potentials = scores;
    this.steps = steps;
    this.contexts = contexts;
    this.forward = new float[size * labels];
    this.backward = new float[size * labels];
    this.scale = new float[size];
    exponentiate();
    runForward();
    runBackward();
  }

  private void exponentiate() {
    for (int t = 0; t < size; t++) {
      int at = t * labels;
      float top = potentials[at];
      for (int l = 1; l < labels; l++) {
        top = Math.max(top, potentials[at + l]);
      }
      for (int l = 0; l < labels; l++) {
        potentials[at + l] = (float) Math.exp(Math.max(LEAST, potentials[at + l] - top));
      }
      logScale += top;
    }
  }

  private void runForward() {
    for (int t = 0; t < size; t++) {
      float[] step = steps[contexts[t]];
      int at = t * labels;
      float sum = 0;
      for (int j = 0; j < labels; j++) {
        float in = 0;
        if (t == 0) {
          in = step[j];
        } else {
          for (int i = 0; i < labels; i++) {
            in += forward[at - labels + i] * step[i * labels + j];
          }
        }
        in *= potentials[at + j];
        forward[at + j] = in;
        sum += in;
      }
      scale[t] = sum;
      logScale += Math.log(sum);
      for (int j = 0; j < labels; j++) {
        forward[at + j] /= sum;
      }
    }
  }

  private void runBackward() {
    for (int l = 0; l < labels && size > 0; l++) {
      backward[(size - 1) * labels + l] = 1;
    }
    float[] after = new float[labels];
    for (int t = size - 2; t >= 0; t--) {
      float[] step = steps[contexts[t + 1]];
      int next = (t + 1) * labels;
      for (int j = 0; j < labels; j++) {
        after[j] = potentials[next + j] * backward[next + j] / scale[t + 1];
      }
      for (int i = 0; i < labels; i++) {
        float sum = 0;
        for (int j = 0; j < labels; j++) {
          sum += step[i * labels + j] * after[j];
        }
        backward[t * labels + i] = sum;
      }
    }
  }

  /** How probable a label is at a token. */
  public float probability(int token, int label) {
    return forward[token * labels + label] * backward[token * labels + label];
  }

  /** How probable a label is at a token, given the label of the token before. */
  public float probability(int token, int before, int label) {
    if (token == 0) {
      return probability(0, label);
    }
    float rest = backward[(token - 1) * labels + before] * scale[token];
    return rest == 0 ? 0 : stepped(token, before, label) / rest;
  }

  /**
   * How probable two labels are at the token before and at the token; the token is not the first.
   */
  public float joint(int token, int before, int label) {
    return forward[(token - 1) * labels + before] * stepped(token, before, label) / scale[token];
  }

  private float stepped(int token, int before, int label) {
    return steps[contexts[token]][before * labels + label]
        * potentials[token * labels + label]
        * backward[token * labels + label];
  }

  /** Logarithm of the sum over all labellings of their exponentiated scores. */
  public double logPartition() {
    return logScale;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** The most probable labelling (Viterbi 1967). */
  public int[] best() {
    return best(new float[labels]);
  }

  /**
   * The labelling that would be most probable if labels scored more than they do.
   *
   * @param bonus what is added to the score of each label
   */
  public int[] best(float[] bonus) {
    float[] factor = new float[labels];
    for (int l = 0; l < labels; l++) {
      factor[l] = (float) Math.exp(bonus[l]);
    }
    byte[] back = new byte[size * labels];
    float[] now = new float[labels];
    float[] last = new float[labels];
    for (int t = 0; t < size; t++) {
      float[] step = steps[contexts[t]];
      float top = 0;
      for (int j = 0; j < labels; j++) {
        int from = 0;
        float value = t == 0 ? step[j] : 0;
        for (int i = 0; t > 0 && i < labels; i++) {
          float candidate = last[i] * step[i * labels + j];
          if (candidate > value) {
            value = candidate;
            from = i;
          }
        }
        back[t * labels + j] = (byte) from;
        now[j] = value * potentials[t * labels + j] * factor[j];
        top = Math.max(top, now[j]);
      }
      for (int j = 0; j < labels; j++) {
        last[j] = now[j] / top;
      }
    }
    return traced(back, last);
  }

  private int[] traced(byte[] back, float[] last) {
    int[] path = new int[size];
    int label = 0;
    for (int j = 1; j < labels; j++) {
      if (last[j] > last[label]) {
        label = j;
      }
    }
    for (int t = size - 1; t >= 0; t--) {
      path[t] = label;
      label = back[t * labels + label];
    }
    return path;
  }
}
