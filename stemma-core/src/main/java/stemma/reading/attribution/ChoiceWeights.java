package stemma.reading.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A log-linear model of choices: a weight for each hashed feature; how probable an option is grows
 * with the exponential of its features' sum. Immutable.
 */
public final class ChoiceWeights {
  private static final int COUNT = 1 << ChoiceFinder.BITS;
  private static final float UNIT = 1 / 2048f;

  private final float[] weights;

  /**
   * A model.
   *
   * @param weights the weight of each feature; taken, not copied
   */
  ChoiceWeights(float[] weights) {
    if (weights.length != COUNT) {
      throw new IllegalArgumentException("choices have " + COUNT + " weights");
    }
    this.weights = weights;
  }

  /** What each group of features weighs. */
  double[] sums(List<int[]> parts) {
    double[] sums = new double[parts.size()];
    for (int part = 0; part < sums.length; part++) {
      for (int feature : parts.get(part)) {
        sums[part] += weights[feature];
      }
    }
    return sums;
  }

  /**
   * How probable each of the options is.
   *
   * @param sums what each group of features weighs
   */
  static double[] probabilities(List<Choice.Option> options, double[] sums) {
    double[] p = new double[options.size()];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      for (int part : options.get(i).parts()) {
        p[i] += sums[part];
      }
      top = Math.max(top, p[i]);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - top);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }

  /** Writes the weights in the form that {@link #read} reads. */
  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    byte[] bytes = new byte[weights.length * 2];
    for (int i = 0; i < weights.length; i++) {
      int value = Math.max(-32768, Math.min(32767, Math.round(weights[i] / UNIT)));
      bytes[2 * i] = (byte) (value >> 8);
      bytes[2 * i + 1] = (byte) value;
    }
    out.write(bytes);
    out.flush();
  }

  /** Reads weights that {@link #write} wrote; reads no further than their end. */
  static ChoiceWeights read(InputStream stream) throws IOException {
    byte[] bytes = new byte[COUNT * 2];
    new DataInputStream(stream).readFully(bytes);
    float[] weights = new float[COUNT];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF)) * UNIT;
    }
    return new ChoiceWeights(weights);
  }
}
