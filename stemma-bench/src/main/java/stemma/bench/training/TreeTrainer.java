package stemma.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import stemma.language.BoostedTrees;

/**
 * Trains boosted trees on binned features with a logistic loss.
 *
 * @param trees number of trees
 * @param depth depth of each
 * @param rate shrinkage of each tree's answer
 * @param sample share of the rows that each tree sees
 * @param columns share of the features that each tree may use
 * @param ridge added to each leaf's curvature
 * @param least smallest curvature of a leaf
 */
public record TreeTrainer(
    int trees, int depth, double rate, double sample, double columns, double ridge, double least) {
  private static final int BINS = 48;

  /** What the shipped models are trained with. */
  public static TreeTrainer defaults() {
    return new TreeTrainer(250, 4, 0.1, 0.5, 0.2, 3, 2);
  }

  /** Trains on rows with labels 0 or 1 and weights. */
  public BoostedTrees train(List<float[]> rows, float[] labels, float[] weights, long seed) {
    return new Run(this, rows, labels, weights, seed).run();
  }

  private static final class Run {
    private final TreeTrainer settings;
    private final float[] labels;
    private final float[] weights;
    private final Random random;
    private final int width;
    private final float[][] edges;
    private final byte[][] bins;
    private final double[] scores;
    private final double[] gradients;
    private final double[] curvatures;
    private final int[] nodes;

    /** The rows that the tree being grown sees, and how many they are. */
    private final int[] sample;

    private int sampled;
    private final List<int[]> treeFeatures = new ArrayList<>();
    private final List<float[]> treeThresholds = new ArrayList<>();
    private final List<float[]> treeLeaves = new ArrayList<>();

    Run(TreeTrainer settings, List<float[]> rows, float[] labels, float[] weights, long seed) {
      this.settings = settings;
      this.labels = labels;
      this.weights = weights;
      this.random = new Random(seed);
      this.width = rows.get(0).length;
      this.edges = new float[width][];
      this.bins = new byte[width][rows.size()];
      for (int f = 0; f < width; f++) {
        bin(rows, f);
      }
      scores = new double[rows.size()];
      gradients = new double[rows.size()];
      curvatures = new double[rows.size()];
      nodes = new int[rows.size()];
      sample = new int[rows.size()];
    }

    private void bin(List<float[]> rows, int f) {
      float[] values = new float[rows.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = rows.get(i)[f];
      }
      float[] sorted = values.clone();
      Arrays.sort(sorted);
      float[] cuts = new float[BINS];
      int count = 0;
      for (int b = 1; b < BINS; b++) {
        float cut = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
        if (cut < sorted[sorted.length - 1] && (count == 0 || cut > cuts[count - 1])) {
          cuts[count++] = cut;
        }
      }
      edges[f] = Arrays.copyOf(cuts, count);
      for (int i = 0; i < values.length; i++) {
        int at = Arrays.binarySearch(edges[f], values[i]);
        bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
      }
    }

    BoostedTrees run() {
      double yes = 1;
      double all = 2;
      for (int i = 0; i < labels.length; i++) {
        yes += labels[i] * weights[i];
        all += weights[i];
      }
      double base = Math.log(yes / (all - yes));
      Arrays.fill(scores, base);
      for (int t = 0; t < settings.trees; t++) {
        tree();
      }
      int splits = (1 << settings.depth) - 1;
      int[] features = new int[settings.trees * splits];
      float[] thresholds = new float[features.length];
      float[] leaves = new float[settings.trees << settings.depth];
      for (int t = 0; t < settings.trees; t++) {
        System.arraycopy(treeFeatures.get(t), 0, features, t * splits, splits);
        System.arraycopy(treeThresholds.get(t), 0, thresholds, t * splits, splits);
        System.arraycopy(treeLeaves.get(t), 0, leaves, t << settings.depth, 1 << settings.depth);
      }
      return new BoostedTrees(settings.depth, base, features, thresholds, leaves);
    }

    private void tree() {
      int[] columns = columns();
      sampled = 0;
      for (int i = 0; i < scores.length; i++) {
        double p = 1 / (1 + Math.exp(-scores[i]));
        boolean in = random.nextDouble() < settings.sample;
        gradients[i] = in ? weights[i] * (labels[i] - p) : 0;
        curvatures[i] = in ? weights[i] * Math.max(1e-6, p * (1 - p)) : 0;
        nodes[i] = 0;
        if (curvatures[i] > 0) {
          sample[sampled++] = i;
        }
      }
      int splits = (1 << settings.depth) - 1;
      int[] features = new int[splits];
      float[] thresholds = new float[splits];
      Arrays.fill(thresholds, Float.MAX_VALUE);
      int[] cuts = new int[splits];
      Arrays.fill(cuts, Integer.MAX_VALUE);
      for (int level = 0; level < settings.depth; level++) {
        split(level, columns, features, thresholds, cuts);
        for (int i = 0; i < nodes.length; i++) {
          int node = nodes[i];
          nodes[i] = 2 * node + (bins[features[node]][i] <= cuts[node] ? 1 : 2);
        }
      }
      leaves(features, thresholds, splits);
    }

    private void leaves(int[] features, float[] thresholds, int splits) {
      double[] g = new double[splits + 1];
      double[] h = new double[splits + 1];
      for (int i = 0; i < nodes.length; i++) {
        g[nodes[i] - splits] += gradients[i];
        h[nodes[i] - splits] += curvatures[i];
      }
      float[] leaves = new float[splits + 1];
      for (int i = 0; i < leaves.length; i++) {
        leaves[i] = (float) (settings.rate * g[i] / (h[i] + settings.ridge));
      }
      for (int i = 0; i < nodes.length; i++) {
        scores[i] += leaves[nodes[i] - splits];
      }
      treeFeatures.add(features);
      treeThresholds.add(thresholds);
      treeLeaves.add(leaves);
    }

    private int[] columns() {
      int[] all = new int[width];
      int count = 0;
      for (int f = 0; f < width; f++) {
        if (edges[f].length > 0 && random.nextDouble() < settings.columns) {
          all[count++] = f;
        }
      }
      return Arrays.copyOf(all, count);
    }

    private void split(int level, int[] columns, int[] features, float[] thresholds, int[] cuts) {
      int first = (1 << level) - 1;
      int count = 1 << level;
      double[] best = new double[count];
      double[] g = new double[count * BINS];
      double[] h = new double[count * BINS];
      for (int f : columns) {
        Arrays.fill(g, 0);
        Arrays.fill(h, 0);
        byte[] own = bins[f];
        for (int s = 0; s < sampled; s++) {
          int i = sample[s];
          int at = (nodes[i] - first) * BINS + own[i];
          g[at] += gradients[i];
          h[at] += curvatures[i];
        }
        for (int n = 0; n < count; n++) {
          cut(n, first + n, f, g, h, best, features, thresholds, cuts);
        }
      }
    }

    private void cut(
        int n,
        int node,
        int f,
        double[] g,
        double[] h,
        double[] best,
        int[] features,
        float[] thresholds,
        int[] cuts) {
      double allG = 0;
      double allH = 0;
      for (int b = 0; b <= edges[f].length; b++) {
        allG += g[n * BINS + b];
        allH += h[n * BINS + b];
      }
      double parent = allG * allG / (allH + settings.ridge);
      double leftG = 0;
      double leftH = 0;
      for (int b = 0; b < edges[f].length; b++) {
        leftG += g[n * BINS + b];
        leftH += h[n * BINS + b];
        double rightG = allG - leftG;
        double rightH = allH - leftH;
        if (leftH < settings.least || rightH < settings.least) {
          continue;
        }
        double gain =
            leftG * leftG / (leftH + settings.ridge)
                + rightG * rightG / (rightH + settings.ridge)
                - parent;
        if (gain > best[n] + 1e-9) {
          best[n] = gain;
          features[node] = f;
          thresholds[node] = edges[f][b];
          cuts[node] = b;
        }
      }
    }
  }
}
