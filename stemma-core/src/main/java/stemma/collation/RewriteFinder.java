package stemma.collation;

import com.carrotsearch.hppc.IntFloatHashMap;
import com.carrotsearch.hppc.cursors.IntFloatCursor;
import java.util.ArrayList;
import java.util.List;
import stemma.language.FoldedWords;
import stemma.language.WordCounts;
import stemma.text.Span;

/**
 * Tells whether one text says what another says, sentence by sentence in the same order, in other
 * words.
 *
 * <p>Sentences are alike by the stems, names and numbers that they have in common, rare ones
 * counting more, what is quoted aside; the best alignment in order of all sentences of both texts
 * tells how much of the derived text follows the other. Reports written independently share facts,
 * but neither most of their sentences nor the order.
 *
 * <p><b>Cost.</b> The product of the sentence numbers.
 */
final class RewriteFinder {
  /** Share of a sentence's weight that its counterpart has, at least. */
  private static final double ALIKE = 0.4;

  /** Sentences compared at most. */
  private static final int LONGEST = 150;

  private static final int STEM = 5;

  /** Share of documents from which a word tells nothing. */
  private static final double FREQUENT = 0.2;

  private static final double MOST_WEIGHT = 6;

  private final List<IntFloatHashMap> from;
  private final List<IntFloatHashMap> into;

  private RewriteFinder(List<IntFloatHashMap> from, List<IntFloatHashMap> into) {
    this.from = from;
    this.into = into;
  }

  /** The sentences of a text as bags of weighted stems. */
  static List<IntFloatHashMap> sentences(TracedText text) {
    WordCounts counts = WordCounts.english();
    List<IntFloatHashMap> bags = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      if (bags.size() < LONGEST) {
        IntFloatHashMap bag = new IntFloatHashMap();
        for (int i = sentence.start(); i < sentence.end(); i++) {
          if (!text.isQuoted(i)) {
            add(text, i, counts, bag);
          }
        }
        bags.add(bag);
      }
    }
    return bags;
  }

  private static void add(TracedText text, int place, WordCounts counts, IntFloatHashMap bag) {
    FoldedWords words = text.words();
    String word = words.span(place).of(text.article().text()).toLowerCase(java.util.Locale.ROOT);
    double frequency = counts.documentFrequency(word);
    if (frequency < FREQUENT && word.length() > 1) {
      boolean number = Character.isDigit(word.charAt(0));
      String stem = number || word.length() <= STEM ? word : word.substring(0, STEM);
      bag.put(FoldedWords.hashOf(stem), (float) Math.min(MOST_WEIGHT, -Math.log(frequency)));
    }
  }

  /**
   * How much of the derived text follows the other, in [0, 1]: the share of its weight that stands
   * in sentences with a counterpart, all in order.
   */
  static double coverage(List<IntFloatHashMap> from, List<IntFloatHashMap> into) {
    return new RewriteFinder(from, into).coverage();
  }

  private double coverage() {
    double all = 0;
    double[] best = new double[from.size() + 1];
    for (IntFloatHashMap derived : into) {
      double weight = weight(derived);
      all += weight;
      double diagonal = 0;
      for (int i = 1; i <= from.size(); i++) {
        double alike = alike(derived, weight, i - 1);
        double above = best[i];
        best[i] = Math.max(Math.max(best[i], best[i - 1]), diagonal + alike * weight);
        diagonal = above;
      }
    }
    return all == 0 ? 0 : best[from.size()] / all;
  }

  private static double weight(IntFloatHashMap bag) {
    double sum = 0;
    for (IntFloatCursor word : bag) {
      sum += word.value;
    }
    return sum;
  }

  /** Share of a derived sentence's weight that stands in another, 0 below the threshold. */
  private double alike(IntFloatHashMap derived, double weight, int other) {
    if (derived.size() < 3) {
      return 0;
    }
    double common = 0;
    for (IntFloatCursor word : derived) {
      if (from.get(other).containsKey(word.key)) {
        common += word.value;
      }
    }
    double share = common / weight;
    return share >= ALIKE ? share : 0;
  }
}
