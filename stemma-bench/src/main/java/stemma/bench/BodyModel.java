package stemma.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.article.html.BodySelector;
import stemma.article.html.WordWeights;
import stemma.bench.training.TreeTrainer;
import stemma.language.BoostedTrees;

/**
 * The body model in the making: weights of names and words, and the trees that use them.
 *
 * @param names counts of the words that elements are called by
 * @param words counts of the words of short blocks
 * @param trees the trees
 */
record BodyModel(WordCounts names, WordCounts words, BoostedTrees trees) {

  /** Trains a model on labelled pages. */
  static BodyModel train(Collection<LabelledBlocks> pages, TreeTrainer trainer) {
    WordCounts names = new WordCounts();
    WordCounts words = new WordCounts();
    for (LabelledBlocks page : pages) {
      names.add(page, page.blocks().names());
      words.add(page, page.blocks().words());
    }
    Examples examples = new Examples();
    for (LabelledBlocks page : pages) {
      WordWeights ownNames = names.without(page, page.blocks().names());
      WordWeights ownWords = words.without(page, page.blocks().words());
      for (int i = 0; i < page.size(); i++) {
        if (page.label(i) >= 0) {
          examples.add(row(page, i, ownNames, ownWords), page.label(i), page.weight(i));
        }
      }
    }
    return new BodyModel(names, words, examples.train(trainer));
  }

  /** The selector that these weights make. */
  BodySelector selector() {
    return new BodySelector(trees, names.weights(), words.weights());
  }

  private static float[] row(LabelledBlocks page, int i, WordWeights names, WordWeights words) {
    float[] row = page.blocks().rows().get(i);
    float[] full = Arrays.copyOf(row, row.length + 6);
    System.arraycopy(names.values(page.blocks().names().get(i)), 0, full, row.length, 3);
    System.arraycopy(words.values(page.blocks().words().get(i)), 0, full, row.length + 3, 3);
    return full;
  }

  /** Counts of words by page, for and against. */
  static final class WordCounts {
    private static final int LEAST = 6;
    private final Map<String, int[]> counts = new HashMap<>();
    private WordWeights weights;

    void add(LabelledBlocks page, List<List<String>> words) {
      seen(page, words, 1).forEach(word -> counts.computeIfAbsent(word, k -> new int[2])[1]++);
      seen(page, words, 0).forEach(word -> counts.computeIfAbsent(word, k -> new int[2])[0]++);
    }

    private static Set<String> seen(LabelledBlocks page, List<List<String>> words, int label) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (page.label(i) == label) {
          seen.addAll(words.get(i));
        }
      }
      return seen;
    }

    WordWeights weights() {
      if (weights == null) {
        weights = weights(counts);
      }
      return weights;
    }

    /** The weights as they would be had a page not been counted. */
    WordWeights without(LabelledBlocks page, List<List<String>> words) {
      Map<String, int[]> own = new HashMap<>();
      for (List<String> block : words) {
        for (String word : block) {
          int[] count = counts.get(word);
          if (count != null && !own.containsKey(word)) {
            own.put(word, count.clone());
          }
        }
      }
      seen(page, words, 1).forEach(word -> own.computeIfPresent(word, WordCounts::lessYes));
      seen(page, words, 0).forEach(word -> own.computeIfPresent(word, WordCounts::lessNo));
      return weights(own);
    }

    private static int[] lessYes(String word, int[] count) {
      return new int[] {count[0], count[1] - 1};
    }

    private static int[] lessNo(String word, int[] count) {
      return new int[] {count[0] - 1, count[1]};
    }

    private static WordWeights weights(Map<String, int[]> counts) {
      Map<String, Float> weights = new HashMap<>();
      counts.forEach(
          (word, count) -> {
            if (count[0] + count[1] >= LEAST && word.length() > 1) {
              weights.put(word, (float) Math.log((count[1] + 1.0) / (count[0] + 1.0)));
            }
          });
      return new WordWeights(weights);
    }
  }

  /** Rows being gathered for training. */
  private static final class Examples {
    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> labels = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    void add(float[] row, float label, float weight) {
      rows.add(row);
      labels.add(label);
      weights.add(weight);
    }

    BoostedTrees train(TreeTrainer trainer) {
      return trainer.train(rows, array(labels), array(weights), 7);
    }

    private static float[] array(List<Float> values) {
      float[] array = new float[values.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = values.get(i);
      }
      return array;
    }
  }
}
