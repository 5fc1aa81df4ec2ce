package stemma.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A sum of regression trees that gives the probability of a yes.
 *
 * <p><b>Cost.</b> One comparison a level of each tree, of fewer trees where the first ones leave no
 * doubt: where the sum is further from even than the rest was seen to bring back, with a margin.
 *
 * <p>Source: Friedman, "Greedy function approximation: a gradient boosting machine", Annals of
 * Statistics 29, 2001. The trees are complete: every leaf has the same depth.
 */
public final class BoostedTrees {
  private static final int MARK = 0x53544254;

  /** Trees after which it is asked whether a row is decided. */
  private static final int ROUND = 8;

  /** How far from even a row is decided, whatever the trees are that are left. */
  private static final double DECIDED = 3.6;

  /** How far it is with the last tree, and how much further when all of them were left. */
  private static final double LAST = 1.3;

  private static final double ALL = 3.2;

  private final int depth;
  private final double base;
  private final int[] features;
  private final float[] thresholds;
  private final float[] leaves;
  private final double[] bounds;

  /**
   * Trees as arrays, one after the other: {@code 2^depth - 1} splits and {@code 2^depth} leaves
   * each; the split of node n leads to 2n + 1 when the feature is at most the threshold, else to 2n
   * + 2.
   */
  public BoostedTrees(int depth, double base, int[] features, float[] thresholds, float[] leaves) {
    this.depth = depth;
    this.base = base;
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
    int trees = leaves.length >> depth;
    this.bounds = new double[(trees + ROUND - 1) / ROUND];
    for (int i = 0; i < bounds.length; i++) {
      double left = Math.max(0, trees - (i + 1) * ROUND) / (double) trees;
      bounds[i] = Math.min(DECIDED, LAST + ALL * left);
    }
  }

  /** Probability of a yes, in [0, 1]. */
  public double confidence(float[] row) {
    int trees = leaves.length >> depth;
    double sum = base;
    for (int from = 0; from < trees; from += ROUND) {
      sum = added(sum, from, Math.min(trees, from + ROUND), row);
      if (Math.abs(sum) > bounds[from / ROUND]) {
        break;
      }
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** A sum with the answers of some trees added. */
  private double added(double sum, int from, int to, float[] row) {
    int splits = (1 << depth) - 1;
    double all = sum;
    for (int tree = from; tree < to; tree++) {
      int node = 0;
      int offset = tree * splits;
      for (int level = 0; level < depth; level++) {
        int split = offset + node;
        node = 2 * node + (row[features[split]] <= thresholds[split] ? 1 : 2);
      }
      all += leaves[(tree << depth) + node - splits];
    }
    return all;
  }

  /** Writes the trees; the stream is left open. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MARK);
    out.writeInt(depth);
    out.writeDouble(base);
    out.writeInt(leaves.length >> depth);
    for (int i = 0; i < features.length; i++) {
      out.writeShort(features[i]);
      out.writeFloat(thresholds[i]);
    }
    for (float leaf : leaves) {
      out.writeFloat(leaf);
    }
    out.flush();
  }

  /** Reads trees that {@link #write} wrote; reads no further than their end. */
  public static BoostedTrees read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MARK) {
      throw new IOException("these are no trees");
    }
    int depth = in.readInt();
    double base = in.readDouble();
    int trees = in.readInt();
    int[] features = new int[trees * ((1 << depth) - 1)];
    float[] thresholds = new float[features.length];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readUnsignedShort();
      thresholds[i] = in.readFloat();
    }
    float[] leaves = new float[trees << depth];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = in.readFloat();
    }
    return new BoostedTrees(depth, base, features, thresholds, leaves);
  }

  /**
   * Reads trees that lie beside a class.
   *
   * @param beside the class
   * @param name the resource's name
   */
  public static BoostedTrees load(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the trees " + name + " are missing beside " + beside);
      }
      return read(new BufferedInputStream(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("the trees " + name + " cannot be read", e);
    }
  }
}
