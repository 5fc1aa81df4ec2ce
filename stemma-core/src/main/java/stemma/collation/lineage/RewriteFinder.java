package stemma.collation.lineage;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntFloatHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntFloatCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stemma.language.WordCounts;
import stemma.language.WordHashes;
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
 * <p><b>Cost.</b> The product of the sentence numbers, for what they have in common.
 */
final class RewriteFinder {
  /** Share of a sentence's weight that its counterpart has, at least. */
  private static final double ALIKE = 0.4;

  /** Sentences compared at most. */
  private static final int LONGEST = 150;

  /** Sentences of its own that a derived text has at least: the news in short is told alike. */
  private static final int FEWEST = 5;

  /** Words of a sentence that tells something of its own. */
  private static final int TELLING = 3;

  private static final int STEM = 5;

  /** Share of documents from which a word tells nothing. */
  private static final double FREQUENT = 0.2;

  private static final double MOST_WEIGHT = 6;

  /** Share of a derived text from which it may be a rewrite: less is told as 0. */
  static final double LEAST = 0.5;

  private final List<IntFloatHashMap> sentences;
  private final IntFloatHashMap all = new IntFloatHashMap();
  private final double weight;
  private final int told;
  private final IntObjectHashMap<IntArrayList> index = new IntObjectHashMap<>();

  private RewriteFinder(List<IntFloatHashMap> sentences) {
    this.sentences = sentences;
    double sum = 0;
    for (int i = 0; i < sentences.size(); i++) {
      for (IntFloatCursor stem : sentences.get(i)) {
        all.addTo(stem.key, stem.value);
        sum += stem.value;
        IntArrayList having = index.get(stem.key);
        if (having == null) {
          having = new IntArrayList(2);
          index.put(stem.key, having);
        }
        having.add(i);
      }
    }
    this.weight = sum;
    this.told = (int) sentences.stream().filter(s -> s.size() >= TELLING).count();
  }

  /** A text, its sentences as bags of weighted stems. */
  static RewriteFinder of(TracedText text) {
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
    return new RewriteFinder(bags);
  }

  private static void add(TracedText text, int place, WordCounts counts, IntFloatHashMap bag) {
    WordHashes words = text.words();
    String word = words.span(place).of(text.article().text()).toLowerCase(java.util.Locale.ROOT);
    double frequency = counts.documentFrequency(word);
    if (frequency < FREQUENT && word.length() > 1) {
      boolean number = Character.isDigit(word.charAt(0));
      String stem = number || word.length() <= STEM ? word : word.substring(0, STEM);
      bag.put(WordHashes.hashOf(stem), (float) Math.min(MOST_WEIGHT, -Math.log(frequency)));
    }
  }

  /**
   * How much of a derived text follows this one, in [0, 1]: the share of its weight that stands in
   * sentences with a counterpart, all in order; 0 where it cannot reach {@value #LEAST}.
   */
  double coverage(RewriteFinder derived) {
    if (derived.weight == 0 || derived.told < FEWEST || common(derived) < LEAST * derived.weight) {
      return 0;
    }
    double all = 0;
    double[] best = new double[sentences.size() + 1];
    double[] alike = new double[sentences.size()];
    for (IntFloatHashMap sentence : derived.sentences) {
      double weight = alike(sentence, alike);
      all += weight;
      double diagonal = 0;
      for (int i = 1; i <= sentences.size(); i++) {
        double above = best[i];
        double share = sentence.size() < 3 ? 0 : alike[i - 1] / weight;
        double joined = diagonal + (share >= ALIKE ? alike[i - 1] : 0);
        best[i] = Math.max(Math.max(above, best[i - 1]), joined);
        diagonal = above;
      }
    }
    return all == 0 ? 0 : best[sentences.size()] / all;
  }

  /** What a derived text's stems weigh that stand anywhere here. */
  private double common(RewriteFinder derived) {
    double common = 0;
    for (IntFloatCursor stem : derived.all) {
      common += index.containsKey(stem.key) ? stem.value : 0;
    }
    return common;
  }

  /** Sets the weight that each sentence here has in common with another; returns the other's. */
  private double alike(IntFloatHashMap other, double[] alike) {
    Arrays.fill(alike, 0);
    double weight = 0;
    for (IntFloatCursor stem : other) {
      weight += stem.value;
      IntArrayList having = index.get(stem.key);
      for (int k = 0; having != null && k < having.size(); k++) {
        alike[having.get(k)] += stem.value;
      }
    }
    return weight;
  }
}
