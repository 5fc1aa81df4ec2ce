package stemma.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field over hashed sparse features: gives each token of a
 * sequence a label.
 *
 * <p>How to use it: fill a {@link FeatureSequence}, then {@code model.lattice(sequence).best()} for
 * the labels (indices into {@link #labels()}) or {@link Lattice#probability} for how sure they are.
 * How to train one: {@code stemma.bench.training.SequenceTrainer}; write the outcome with {@link
 * #write}, ship it as a resource and load it with {@link #read}.
 *
 * <p>Labels named {@code B-x} and {@code I-x} are read as beginning and inside of a span: {@code
 * I-x} can only follow {@code B-x} or {@code I-x}.
 *
 * <p><b>Cost.</b> Per token, one bit test for each feature and one addition of a machine word for
 * each feature known and eight labels, then labels² for the lattice. Immutable; about 9 bytes for
 * each known feature.
 *
 * <p>Source: Lafferty, McCallum, Pereira, "Conditional Random Fields", ICML 2001; for the table of
 * weights see {@link FeatureTable}.
 */
public final class SequenceModel {
  private static final int MAGIC = 0x53544D32;
  private static final int BIAS = FeatureTable.BIAS;

  private final List<String> labels;
  private final FeatureTable table;
  private final float unit;
  private final float[][] steps;

  private SequenceModel(List<String> labels, FeatureTable table, float unit, float[][] steps) {
    this.labels = List.copyOf(labels);
    this.table = table;
    this.unit = unit;
    this.steps = steps;
  }

  private static int words(int labels) {
    return (labels + 7) / 8;
  }

  /**
   * A model from trained weights, which are rounded to bytes.
   *
   * @param labels names of the labels
   * @param bits how many bits of a feature's hash tell features apart
   * @param weights weight of each label for each feature, at {@code feature * labels + label}
   * @param transitions for each context the score of each step, at {@code before * labels + after}
   * @param smallest features all of whose weights are smaller than this are left out
   */
  public static SequenceModel of(
      List<String> labels, int bits, float[] weights, float[][] transitions, float smallest) {
    int count = labels.size();
    int features = 1 << bits;
    float top = 0;
    for (float weight : weights) {
      top = Math.max(top, Math.abs(weight));
    }
    float unit = Math.max(top, 1e-6f) / 127;
    long[] present = new long[features / 64];
    List<long[]> kept = new ArrayList<>();
    for (int f = 0; f < features; f++) {
      float largest = 0;
      for (int l = 0; l < count; l++) {
        largest = Math.max(largest, Math.abs(weights[f * count + l]));
      }
      if (largest >= smallest && largest > unit / 2) {
        present[f >>> 6] |= 1L << f;
        kept.add(packed(weights, f * count, count, unit));
      }
    }
    long[] rows = kept.stream().flatMapToLong(Arrays::stream).toArray();
    float[][] steps = new float[transitions.length][count * count];
    for (int c = 0; c < steps.length; c++) {
      for (int i = 0; i < count * count; i++) {
        boolean allowed = allows(labels.get(i / count), labels.get(i % count));
        steps[c][i] = allowed ? (float) Math.exp(transitions[c][i]) : 0;
      }
    }
    return new SequenceModel(
        labels, new FeatureTable(bits, present, rows, words(count)), unit, steps);
  }

  private static long[] packed(float[] weights, int at, int count, float unit) {
    long[] row = new long[words(count)];
    for (int l = 0; l < row.length * 8; l++) {
      int value = l < count ? Math.round(weights[at + l] / unit) : 0;
      row[l >>> 3] |= (long) (value + BIAS) << (8 * (l & 7));
    }
    return row;
  }

  /** Whether a label may follow another. */
  public static boolean allows(String before, String after) {
    return !after.startsWith("I-")
        || (before.length() > 2 && before.substring(2).equals(after.substring(2)));
  }

  /** Names of the labels; label numbers are places in this list. */
  public List<String> labels() {
    return labels;
  }

  /** Number of features known. */
  public int size() {
    return table.size();
  }

  /** Number of contexts of a step. */
  public int contexts() {
    return steps.length;
  }

  /** All labellings of a sequence, weighed. */
  public Lattice lattice(FeatureSequence sequence) {
    return lattice(scores(sequence), sequence.contexts());
  }

  /**
   * All labellings of a sequence whose labels are scored already.
   *
   * @param scores the score of each label at each token, token by token; taken and overwritten
   * @param contexts for each token the context of the step into it
   */
  public Lattice lattice(float[] scores, byte[] contexts) {
    return new Lattice(labels.size(), scores, steps, contexts);
  }

  /** The score of one labelling; negative infinity for one that is not allowed. */
  public double score(FeatureSequence sequence, int[] path) {
    float[] scores = scores(sequence);
    int count = labels.size();
    double sum = 0;
    for (int t = 0; t < path.length; t++) {
      int before = t == 0 ? 0 : path[t - 1];
      sum += scores[t * count + path[t]];
      sum += Math.log(steps[sequence.context(t)][before * count + path[t]]);
    }
    return sum;
  }

  private float[] scores(FeatureSequence sequence) {
    int count = labels.size();
    float[] scores = new float[sequence.size() * count];
    for (int t = 0; t < sequence.size(); t++) {
      score(sequence, t, scores, t * count);
    }
    return scores;
  }

  /**
   * Adds up what a token's features score: for who describes token after token and keeps none.
   *
   * @param features holds the token's features
   * @param token the token's number there
   * @param scores the score of each label, taken from {@code at} on
   */
  public void score(FeatureSequence features, int token, float[] scores, int at) {
    table.score(features, token, unit, scores, at, labels.size());
  }

  /**
   * This model without the features that weigh little.
   *
   * @param smallest features all of whose weights are smaller than this are left out
   */
  public SequenceModel pruned(float smallest) {
    long[] present = table.present;
    long[] some = new long[present.length];
    long[] kept = new long[table.rows.length];
    int size = 0;
    for (int feature = 0, row = 0; feature < present.length * 64; feature++) {
      if (((present[feature >>> 6] >>> feature) & 1) != 0) {
        if (largest(row) * unit >= smallest) {
          some[feature >>> 6] |= 1L << feature;
          System.arraycopy(table.rows, row * table.words, kept, size, table.words);
          size += table.words;
        }
        row++;
      }
    }
    FeatureTable rest = new FeatureTable(table.bits, some, Arrays.copyOf(kept, size), table.words);
    return new SequenceModel(labels, rest, unit, steps);
  }

  private int largest(int row) {
    int largest = 0;
    for (int l = 0; l < labels.size(); l++) {
      long word = table.rows[row * table.words + (l >>> 3)];
      largest = Math.max(largest, Math.abs((int) ((word >>> (8 * (l & 7))) & 0xFF) - BIAS));
    }
    return largest;
  }

  /** Writes the model in the form that {@link #read} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    out.writeInt(table.bits);
    out.writeFloat(unit);
    out.writeInt(steps.length);
    for (float[] step : steps) {
      for (float factor : step) {
        out.writeFloat(factor);
      }
    }
    out.writeInt(table.rows.length);
    byte[] bytes = new byte[table.present.length * Long.BYTES];
    pack(table.present, bytes);
    out.write(bytes);
    bytes = new byte[table.rows.length * Long.BYTES];
    pack(table.rows, bytes);
    out.write(bytes);
    out.flush();
  }

  private static void pack(long[] from, byte[] to) {
    java.nio.ByteBuffer.wrap(to).asLongBuffer().put(from);
  }

  private static long[] longs(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count * Long.BYTES];
    in.readFully(bytes);
    long[] values = new long[count];
    java.nio.ByteBuffer.wrap(bytes).asLongBuffer().get(values);
    return values;
  }

  /**
   * Reads a model that {@link #write} wrote; reads no further than its end.
   *
   * @throws IOException if the stream does not hold such a model
   */
  public static SequenceModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("no sequence model of this version");
    }
    List<String> labels = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      labels.add(in.readUTF());
    }
    int bits = in.readInt();
    float unit = in.readFloat();
    int count = labels.size();
    float[][] steps = new float[in.readInt()][count * count];
    for (float[] step : steps) {
      for (int i = 0; i < step.length; i++) {
        step[i] = in.readFloat();
      }
    }
    int length = in.readInt();
    long[] present = longs(in, (1 << bits) / 64);
    FeatureTable table = new FeatureTable(bits, present, longs(in, length), words(count));
    return new SequenceModel(labels, table, unit, steps);
  }

  /**
   * Reads a model that lies beside a class.
   *
   * @param beside the class
   * @param name the resource's name
   */
  public static SequenceModel load(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the model " + name + " is missing beside " + beside);
      }
      return read(new BufferedInputStream(stream, 1 << 16));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the model " + name + " cannot be read", e);
    }
  }
}
