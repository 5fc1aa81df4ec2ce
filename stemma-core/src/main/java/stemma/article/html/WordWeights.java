package stemma.article.html;

import com.carrotsearch.hppc.IntFloatHashMap;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntFloatCursor;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import stemma.article.lines.LineWords;
import stemma.article.lines.Table;

/**
 * How far single words speak for or against a block being the article's own: logarithms of odds.
 *
 * <p>Only words that were seen on pages of several hosts have a weight, so none stands for a site.
 */
public final class WordWeights {
  private final Map<String, Float> weights;
  private final IntFloatHashMap hashed = new IntFloatHashMap();
  private final IntIntHashMap places = new IntIntHashMap();

  /** Weights of words, in lower case. */
  public WordWeights(Map<String, Float> weights) {
    this.weights = new HashMap<>(weights);
    weights.forEach((word, weight) -> hashed.put(LineWords.first(word), weight));
    for (IntFloatCursor word : hashed) {
      places.put(word.key, places.size());
    }
  }

  /** What some words say together. */
  record Verdict(double sum, double least, double most) {
    static final Verdict NONE = new Verdict(0, 0, 0);
  }

  /** The sum, the least and the most of the weights of some words; repeated words count once. */
  Verdict of(Collection<String> words) {
    double sum = 0;
    double least = 0;
    double most = 0;
    for (String word : words) {
      Float weight = weights.get(word);
      if (weight != null) {
        sum += weight;
        least = Math.min(least, weight);
        most = Math.max(most, weight);
      }
    }
    return new Verdict(sum, least, most);
  }

  /** The same of a line's words. */
  Verdict of(LineWords words) {
    double sum = 0;
    double least = 0;
    double most = 0;
    int[] seen = new int[Math.min(words.size(), 16)];
    int kinds = 0;
    for (int i = 0; i < words.size(); i++) {
      float weight = hashed.getOrDefault(words.hash(i), 0);
      if (weight != 0 && !holds(seen, kinds, words.hash(i))) {
        seen = kinds == seen.length ? Arrays.copyOf(seen, kinds * 2) : seen;
        seen[kinds++] = words.hash(i);
        sum += weight;
        least = Math.min(least, weight);
        most = Math.max(most, weight);
      }
    }
    return new Verdict(sum, least, most);
  }

  private static boolean holds(int[] numbers, int size, int number) {
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        return true;
      }
    }
    return false;
  }

  /** Number of words that have a weight. */
  int size() {
    return places.size();
  }

  /** The number of a word among those that have a weight, by its hash; -1 when it has none. */
  int place(int word) {
    return places.getOrDefault(word, -1);
  }

  /** The weight of a word by its hash; 0 when it has none. */
  float of(int word) {
    return hashed.getOrDefault(word, 0);
  }

  /** The same words without what some of them were given for, as a trainer needs. */
  public float[] values(Collection<String> words) {
    Verdict verdict = of(words);
    return new float[] {(float) verdict.sum, (float) verdict.least, (float) verdict.most};
  }

  /** The weights as lines of tab-separated values, sorted. */
  public String lines() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(weights)
        .forEach(
            (word, weight) ->
                lines.append(word).append(String.format(Locale.ROOT, "\t%.2f%n", weight)));
    return lines.toString();
  }

  /** The weights of a resource of this package. */
  static WordWeights resource(String name) {
    Map<String, Float> weights = new HashMap<>();
    for (String[] row : Table.rows(WordWeights.class, name, 2)) {
      weights.put(row[0], Float.valueOf(row[1]));
    }
    return new WordWeights(weights);
  }
}
