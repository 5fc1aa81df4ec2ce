package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.FunctionWords;

/**
 * The best way to lay a version's words beside a reference's: which word of the one is which word
 * of the other.
 *
 * <p><b>Guarantee.</b> Pairs ascend on both sides; words before the first and after the last pair
 * are laid beside nothing, which costs little on the version's side and nothing on the other.
 *
 * <p><b>Cost.</b> O(reference × version) time and memory.
 *
 * <p>Source: T. F. Smith, M. S. Waterman, "Identification of common molecular subsequences", J.
 * Mol. Biol. 147 (1981), with the affine gaps of O. Gotoh (1982). Unlike theirs a gap in the
 * version costs next to nothing where words may have been left out, and small words count little.
 */
final class WordAlignment {
  private static final float OPEN = 0.5f;
  private static final float EXTEND = 0.03f;
  private static final float UNLIKE = 0.4f;
  private static final float NEXT = 0.05f;
  private static final float UNLAID = 0.2f;
  private static final float MOST_UNLAID = 1.6f;
  private static final float NONE = -1e6f;

  private final FoldedWords reference;
  private final FoldedWords version;
  private final List<int[]> pairs;

  private WordAlignment(FoldedWords reference, FoldedWords version, List<int[]> pairs) {
    this.reference = reference;
    this.version = version;
    this.pairs = pairs;
  }

  /** Lays a version beside a reference. */
  static WordAlignment of(FoldedWords reference, FoldedWords version) {
    return new WordAlignment(reference, version, new Table(reference, version).pairs());
  }

  /** The pairs of indices, reference first. */
  List<int[]> pairs() {
    return pairs;
  }

  /** Number of words laid beside each other. */
  int matched() {
    return pairs.size();
  }

  /** What those of them weigh that are no function words. */
  double matchedContent(WordWeights weights) {
    double sum = 0;
    for (int[] pair : pairs) {
      String word = reference.word(pair[0]);
      sum += FunctionWords.contains(word) ? 0 : weights.of(word);
    }
    return sum;
  }

  /** Whether every word of the version stands in the reference without a break. */
  boolean isRun() {
    if (pairs.size() != version.size() || pairs.isEmpty()) {
      return false;
    }
    return pairs.get(pairs.size() - 1)[0] - pairs.get(0)[0] + 1 == pairs.size();
  }

  /** Length of the longest run of words that both have. */
  int longestRun() {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < pairs.size(); i++) {
      boolean goesOn =
          i > 0
              && pairs.get(i)[0] == pairs.get(i - 1)[0] + 1
              && pairs.get(i)[1] == pairs.get(i - 1)[1] + 1;
      run = goesOn ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Share of the lighter side's weight that is laid beside the other's words, in [0, 1]. */
  double likeness(WordWeights weights) {
    double common = 0;
    for (int[] pair : pairs) {
      common += weights.of(reference.word(pair[0]));
    }
    double least = Math.min(weight(reference, weights), weight(version, weights));
    return least == 0 ? 0 : Math.min(1, common / least);
  }

  private static double weight(FoldedWords words, WordWeights weights) {
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      sum += words.isBracketed(i) ? 0 : weights.of(words.word(i));
    }
    return sum;
  }

  private static float weight(String word) {
    return FunctionWords.contains(word) ? 0.35f : 1f;
  }

  private static final class Table {
    private final FoldedWords reference;
    private final FoldedWords version;
    private final float[][] match;
    private final float[][] gap;
    private final byte[][] from;
    private final byte[][] gapFrom;

    /** Steps back: stop, diagonal out of a match, diagonal out of a gap, up, left. */
    private static final byte STOP = 0;

    private static final byte MATCH = 1;
    private static final byte GAP = 2;
    private static final byte UP = 1;
    private static final byte LEFT = 2;
    private static final byte OPENED_UP = 3;
    private static final byte OPENED_LEFT = 4;

    Table(FoldedWords reference, FoldedWords version) {
      this.reference = reference;
      this.version = version;
      int rows = reference.size() + 1;
      int columns = version.size() + 1;
      match = new float[rows][columns];
      gap = new float[rows][columns];
      from = new byte[rows][columns];
      gapFrom = new byte[rows][columns];
      for (int i = 0; i < rows; i++) {
        Arrays.fill(match[i], NONE);
        Arrays.fill(gap[i], NONE);
      }
    }

    List<int[]> pairs() {
      int bestRow = 0;
      int bestColumn = 0;
      float best = NONE;
      for (int i = 1; i <= reference.size(); i++) {
        for (int j = 1; j <= version.size(); j++) {
          fill(i, j);
          float whole = match[i][j] - unlaid(version.size() - j);
          if (whole > best) {
            best = whole;
            bestRow = i;
            bestColumn = j;
          }
        }
      }
      return trace(bestRow, bestColumn);
    }

    private void fill(int i, int j) {
      if (reference.word(i - 1).equals(version.word(j - 1))) {
        float start = -unlaid(j - 1);
        float run = match[i - 1][j - 1] + NEXT;
        float before = Math.max(start, Math.max(run, gap[i - 1][j - 1]));
        match[i][j] = before + weight(version.word(j - 1));
        from[i][j] = before == start ? STOP : before == run ? MATCH : GAP;
      }
      boolean seam = version.isAfterGap(j);
      float open = seam ? EXTEND : OPEN;
      float extend = seam ? 0.001f : EXTEND;
      step(i, j, match[i - 1][j] - open, OPENED_UP);
      step(i, j, gap[i - 1][j] - extend, UP);
      step(i, j, match[i][j - 1] - OPEN, OPENED_LEFT);
      step(i, j, gap[i][j - 1] - UNLIKE / 2, LEFT);
    }

    /** What it costs to lay words at an end of the version beside nothing. */
    private static float unlaid(int words) {
      return Math.min(MOST_UNLAID, words * UNLAID);
    }

    private void step(int i, int j, float score, byte how) {
      if (score > gap[i][j]) {
        gap[i][j] = score;
        gapFrom[i][j] = how;
      }
    }

    private List<int[]> trace(int row, int column) {
      List<int[]> pairs = new ArrayList<>();
      int i = row;
      int j = column;
      boolean matching = true;
      while (i > 0 && j > 0) {
        if (matching) {
          pairs.add(new int[] {i - 1, j - 1});
          byte how = from[i][j];
          if (how == STOP) {
            break;
          }
          matching = how == MATCH;
          i--;
          j--;
        } else {
          byte how = gapFrom[i][j];
          matching = how == OPENED_UP || how == OPENED_LEFT;
          if (how == UP || how == OPENED_UP) {
            i--;
          } else {
            j--;
          }
        }
      }
      java.util.Collections.reverse(pairs);
      return pairs;
    }
  }
}
