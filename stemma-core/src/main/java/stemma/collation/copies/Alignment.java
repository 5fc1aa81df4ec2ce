package stemma.collation.copies;

import java.util.Arrays;

/**
 * The best alignment of two texts that starts at a given place in both and goes on in one direction
 * for as long as it pays.
 *
 * <p>A common word gains the bits that it tells less {@value #COMMON_COST}, a replaced word costs
 * {@value #REPLACED_COST}, an inserted or a deleted one {@value #GAP_COST}; the search gives up
 * where the score has fallen by {@code drop} below the best so far. In long common runs no table is
 * kept.
 *
 * <p><b>Cost.</b> About {@code drop / 3} cells a word outside common runs. Not thread-safe: one
 * each thread.
 *
 * <p>Source: Zhang, Schwartz, Wagner, Miller, "A greedy algorithm for aligning DNA sequences", J.
 * Computational Biology 7 (2000), section 4 (X-drop). Unlike the paper we align words, scored by
 * their rarity.
 */
final class Alignment {
  static final int COMMON_COST = 2;
  static final int REPLACED_COST = 4;
  static final int GAP_COST = 3;

  /** Bits of equal words in a row after which the table is folded to one cell. */
  private static final int SURE = 28;

  // A cell packs score (24 bits, signed), common words (20 bits) and the complement of edits (20
  // bits), so that the greater cell is the better one: score first, then common words, then edits.
  private static final int SCORE = 40;
  private static final int COMMON = 20;
  private static final long EDITS = (1L << COMMON) - 1;
  private static final long REPLACED = -((long) REPLACED_COST << SCORE) - 1;
  private static final long GAP = -((long) GAP_COST << SCORE) - 1;
  private static final long NONE = Long.MIN_VALUE / 2;

  private final int[] words;
  private final byte[] bits;
  private final long drop;
  private long[] above = new long[256];
  private long[] row = new long[256];

  private int step;
  private int firstA;
  private int firstB;
  private int limitA;
  private int limitB;

  private long best;
  private int bestA;
  private int bestB;

  Alignment(int[] words, byte[] bits, int drop) {
    this.words = words;
    this.bits = bits;
    this.drop = (long) drop << SCORE;
  }

  /** Aligns onwards from two places, both inside, up to the two limits. */
  void forward(int a, int b, int endA, int endB) {
    start(a, b, 1, endA - a, endB - b);
  }

  /** Aligns backwards from two places, both outside, down to the two limits. */
  void backward(int a, int b, int startA, int startB) {
    start(a - 1, b - 1, -1, a - startA, b - startB);
  }

  /** Words of the first text that the best alignment takes. */
  int lengthA() {
    return bestA;
  }

  /** Words of the second text that the best alignment takes. */
  int lengthB() {
    return bestB;
  }

  /** Score of the best alignment. */
  int score() {
    return (int) (best >> SCORE);
  }

  /** Words that both texts have in it. */
  int common() {
    return (int) ((best >> COMMON) & EDITS);
  }

  /** Words inserted, deleted or replaced in it. */
  int edits() {
    return (int) (EDITS - (best & EDITS));
  }

  private void start(int a, int b, int direction, int sizeA, int sizeB) {
    firstA = a;
    firstB = b;
    step = direction;
    limitA = sizeA;
    limitB = sizeB;
    best = EDITS;
    bestA = 0;
    bestB = 0;
    while (run() && table()) {
      // each turn goes on from the best cell, beyond a run that the table has found
    }
  }

  private boolean equal(int i, int j) {
    int word = words[firstA + step * i];
    return word != 0 && word == words[firstB + step * j];
  }

  private long gain(int i) {
    return ((long) (bits[firstA + step * i] - COMMON_COST) << SCORE) + (1L << COMMON);
  }

  /** Takes the words that follow the best cell for as long as they are equal. */
  private boolean run() {
    while (bestA < limitA && bestB < limitB && equal(bestA, bestB)) {
      best += gain(bestA);
      bestA++;
      bestB++;
    }
    return bestA < limitA && bestB < limitB;
  }

  /**
   * Fills rows beyond the best cell; true when it stopped at a sure run, to be gone on from there.
   */
  private boolean table() {
    int originA = bestA;
    int originB = bestB;
    int width = limitB - originB;
    int low = 0;
    int high = firstRow(width);
    for (int r = 1; originA + r <= limitA && low <= high; r++) {
      int from = low;
      int to = Math.min(high + 1, width);
      reserve(to + 2);
      if (to > high) {
        above[to] = NONE;
      }
      low = Integer.MAX_VALUE;
      high = -1;
      long left = NONE;
      int c = from;
      boolean improved = false;
      while (c <= to || (c <= width && left - best > -drop - 1 && left > NONE)) {
        reserve(c + 2);
        long cell = Math.max(c <= to ? above[c] + GAP : NONE, left + GAP);
        if (c > from && c - 1 <= to && above[c - 1] > NONE / 2) {
          boolean same = equal(originA + r - 1, originB + c - 1);
          cell = Math.max(cell, above[c - 1] + (same ? gain(originA + r - 1) : REPLACED));
        }
        if (cell < best - drop) {
          cell = NONE;
        } else {
          low = Math.min(low, c);
          high = c;
          if (cell > best) {
            best = cell;
            bestA = originA + r;
            bestB = originB + c;
            improved = true;
          }
        }
        row[c] = cell;
        left = cell;
        c++;
      }
      if (improved && isSure(originA, originB)) {
        return true;
      }
      long[] swap = above;
      above = row;
      row = swap;
    }
    return false;
  }

  private int firstRow(int width) {
    long cell = best;
    int c = 0;
    while (c <= width && cell >= best - drop) {
      reserve(c + 2);
      above[c++] = cell;
      cell += GAP;
    }
    return c - 1;
  }

  private boolean isSure(int originA, int originB) {
    int told = 0;
    for (int k = 1; told < SURE; k++) {
      if (bestA - k < originA || bestB - k < originB || !equal(bestA - k, bestB - k)) {
        return false;
      }
      told += bits[firstA + step * (bestA - k)];
    }
    return true;
  }

  private void reserve(int size) {
    if (size > row.length) {
      row = Arrays.copyOf(row, size * 2);
      above = Arrays.copyOf(above, size * 2);
    }
  }
}
