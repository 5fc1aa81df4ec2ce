package stemma.reading.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A log-linear model of choices: a weight for each hashed feature; how probable an option is grows
 * with the exponential of its features' sum. Immutable.
 */
public final class ChoiceWeights {
  private static final int COUNT = 1 << ChoiceFeatures.BITS;

  /** What a step of a weight is worth. */
  static final double UNIT = 1 / 2048.0;

  private final short[] weights;

  private ChoiceWeights(short[] weights) {
    this.weights = weights;
  }

  /** A model of the weight of each feature, rounded to steps. */
  static ChoiceWeights of(float[] weights) {
    short[] steps = new short[COUNT];
    for (int i = 0; i < steps.length; i++) {
      long step = Math.round(weights[i] / UNIT);
      steps[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, step));
    }
    return new ChoiceWeights(steps);
  }

  /** What adds up what the features of a text's choices weigh. */
  Tally tally() {
    return new WeighedParts(weights);
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
    byte[] bytes = new byte[weights.length * Short.BYTES];
    ByteBuffer.wrap(bytes).asShortBuffer().put(weights);
    out.write(bytes);
    out.flush();
  }

  /** Reads weights that {@link #write} wrote; reads no further than their end. */
  static ChoiceWeights read(InputStream stream) throws IOException {
    byte[] bytes = new byte[COUNT * Short.BYTES];
    new DataInputStream(stream).readFully(bytes);
    short[] weights = new short[COUNT];
    ByteBuffer.wrap(bytes).asShortBuffer().get(weights);
    return new ChoiceWeights(weights);
  }
}
