package stemma.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Features of a page's blocks once each was judged alone: the same as before, and how the blocks
 * around were judged.
 *
 * <p>Source: stacked sequential learning (Cohen and Carvalho, IJCAI 2005). Unlike there the
 * neighbourhood is also that of the page's element tree.
 */
public final class SecondLook {
  private static final int[] STEPS = {-4, -3, -2, -1, 1, 2, 3, 4};
  private static final int ADDED = STEPS.length + 14;

  private SecondLook() {}

  /**
   * The rows for the second judgement.
   *
   * @param rows the first judgement's rows
   * @param confidences its answers, one a row
   * @param lengths the blocks' lengths
   * @param containers for each level (parent, its parent, group) the ordinals of what holds a block
   */
  public static List<float[]> rows(
      List<float[]> rows,
      double[] confidences,
      List<Integer> lengths,
      List<List<Integer>> containers) {
    List<Map<Integer, double[]>> sums = new ArrayList<>();
    for (List<Integer> level : containers) {
      sums.add(sums(level, confidences, lengths));
    }
    int first = -1;
    int last = -1;
    int[] good = new int[confidences.length + 1];
    double[] sum = new double[confidences.length + 1];
    for (int i = 0; i < confidences.length; i++) {
      boolean sure = confidences[i] > 0.7 && lengths.get(i) > 80;
      first = sure && first < 0 ? i : first;
      last = sure ? i : last;
      good[i + 1] = good[i] + (sure ? 1 : 0);
      sum[i + 1] = sum[i] + confidences[i];
    }
    List<float[]> second = new ArrayList<>();
    for (int i = 0; i < confidences.length; i++) {
      float[] row = Arrays.copyOf(rows.get(i), rows.get(i).length + ADDED);
      int at = rows.get(i).length;
      row[at++] = (float) confidences[i];
      for (int step : STEPS) {
        int other = i + step;
        row[at++] =
            other >= 0 && other < confidences.length ? (float) confidences[other] : -0.1f;
      }
      for (int level = 0; level < containers.size(); level++) {
        double[] held = sums.get(level).get(containers.get(level).get(i));
        row[at++] = (float) ((held[0] - confidences[i]) / Math.max(1, held[1] - 1));
        row[at++] = (float) (held[2] / Math.max(1, held[3]));
      }
      row[at++] = first < 0 ? -99 : signed(i - first);
      row[at++] = last < 0 ? 99 : signed(i - last);
      row[at++] = (float) Math.log1p(good[confidences.length]);
      int from = Math.max(0, i - 10);
      int to = Math.min(confidences.length, i + 11);
      row[at++] = (float) ((sum[i] - sum[from]) / Math.max(1, i - from));
      row[at++] = (float) ((sum[to] - sum[i + 1]) / Math.max(1, to - i - 1));
      row[at++] = good[i] - good[from];
      row[at] = good[to] - good[i + 1];
      second.add(row);
    }
    return second;
  }

  /** Sum of the answers, blocks, answers by length, length: of each container. */
  private static Map<Integer, double[]> sums(
      List<Integer> level, double[] confidences, List<Integer> lengths) {
    Map<Integer, double[]> sums = new HashMap<>();
    for (int i = 0; i < confidences.length; i++) {
      double[] held = sums.computeIfAbsent(level.get(i), key -> new double[4]);
      held[0] += confidences[i];
      held[1]++;
      held[2] += confidences[i] * lengths.get(i);
      held[3] += lengths.get(i);
    }
    return sums;
  }

  private static float signed(int distance) {
    return (float) (distance >= 0 ? Math.log1p(distance) : -Math.log1p(-distance));
  }
}
