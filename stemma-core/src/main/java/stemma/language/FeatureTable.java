package stemma.language;

/**
 * What hashed features score for a few outputs each: one byte for each output, eight to a machine
 * word, added in 16-bit lanes. Immutable.
 *
 * <p><b>Cost.</b> One bit test for each feature, and one addition for each known one and eight
 * outputs.
 *
 * <p>Sources: hashing of features: Weinberger et al., "Feature Hashing for Large Scale Multitask
 * Learning", ICML 2009; the index of a feature's row is the rank of its bit: Jacobson,
 * "Space-efficient Static Trees and Graphs", FOCS 1989.
 */
final class FeatureTable {
  private static final long LANES = 0x00FF00FF00FF00FFL;

  /** How many bytes a lane of 16 bits holds, and one less. */
  private static final int LANE = 256;

  /** What a weight of nothing is written as. */
  static final int BIAS = 128;

  final int bits;
  final long[] present;
  final long[] rows;

  /** Number of machine words in a row. */
  final int words;

  private final int[] ranks;

  /**
   * A table; the arrays are taken, not copied.
   *
   * @param bits how many bits of a feature's hash tell features apart
   * @param present a bit for each feature that has a row
   * @param rows the rows in the order of their features
   * @param words number of machine words in a row
   */
  FeatureTable(int bits, long[] present, long[] rows, int words) {
    this.bits = bits;
    this.present = present;
    this.rows = rows;
    this.words = words;
    this.ranks = new int[present.length];
    int rank = 0;
    for (int i = 0; i < present.length; i++) {
      ranks[i] = rank;
      rank += Long.bitCount(present[i]);
    }
  }

  /** Number of features that have a row. */
  int size() {
    return rows.length / words;
  }

  /**
   * Collects the rows of a token's known features, without a branch that could be guessed wrongly,
   * so that the rows, which lie far apart in memory, are fetched side by side afterwards.
   */
  private int known(FeatureSequence sequence, int token, int[] into) {
    int size = 0;
    int to = sequence.to(token);
    for (int i = sequence.from(token); i < to; i++) {
      int bucket = sequence.feature(i) >>> (32 - bits);
      long block = present[bucket >>> 6];
      into[size] = ranks[bucket >>> 6] + Long.bitCount(block & ((1L << bucket) - 1));
      size += (int) (block >>> bucket) & 1;
    }
    return size;
  }

  /**
   * Adds up what a token's features score.
   *
   * @param sequence holds the token's features
   * @param token the token's number there
   * @param unit what a step of a byte is worth
   * @param scores the score of each output, taken from {@code at} on
   * @param count number of outputs
   */
  void score(FeatureSequence sequence, int token, float unit, float[] scores, int at, int count) {
    int[] known = sequence.scratch(token);
    int size = known(sequence, token, known);
    for (int word = 0; word < words; word++) {
      int outputs = Math.min(8, count - 8 * word);
      for (int from = 0; from < size; from += LANE) {
        int to = Math.min(size, from + LANE);
        long even = 0;
        long odd = 0;
        for (int i = from; i < to; i++) {
          long row = rows[known[i] * words + word];
          even += row & LANES;
          odd += (row >>> 8) & LANES;
        }
        unpack(even, odd, to - from, unit, scores, at + 8 * word, outputs);
      }
    }
  }

  private static void unpack(
      long even, long odd, int added, float unit, float[] scores, int at, int count) {
    for (int l = 0; l < count; l++) {
      long lanes = (l & 1) == 0 ? even : odd;
      int sum = (int) (lanes >>> (16 * (l >>> 1))) & 0xFFFF;
      scores[at + l] += (sum - BIAS * added) * unit;
    }
  }
}
