package stemma.article.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the names of the elements around the blocks of one page say together, each name once.
 *
 * <p><b>Cost.</b> Names are looked up once a page, as {@link Naming} gives the same for the same; a
 * block costs the weighted names around it, and nothing where it is called as the one before it in
 * the same element.
 */
final class NameVerdicts {
  private final WordWeights weights;

  /** The weighted words of names, by the names' ordinals; null where they were not asked for. */
  private @Nullable Known[] known = new Known[64];

  /** For each word that has a weight the last block that it spoke of. */
  private final int[] spoken;

  private int blocks;
  private double sum;
  private double least;
  private double most;
  private @Nullable Frame lastParent;
  private Names lastNames = Names.NONE;
  private WordWeights.Verdict last = WordWeights.Verdict.NONE;

  /** Words that have a weight, by their place among all of these, and the weights. */
  private static final class Known {
    private final int[] words;
    private final float[] weights;

    Known(int[] words, float[] weights) {
      this.words = words;
      this.weights = weights;
    }
  }

  NameVerdicts(WordWeights weights) {
    this.weights = weights;
    this.spoken = new int[weights.size()];
  }

  /** What is said of a block: by its own names and those of the frames around it. */
  WordWeights.Verdict of(PageBlock block, int reach) {
    Frame frame = block.frame();
    boolean plain = block.names().isEmpty();
    if (plain && frame.parent == lastParent && frame.names.isSame(lastNames)) {
      return last;
    }
    WordWeights.Verdict verdict = read(block, reach);
    if (plain && frame.parent != null) {
      lastParent = frame.parent;
      lastNames = frame.names;
      last = verdict;
    }
    return verdict;
  }

  private WordWeights.Verdict read(PageBlock block, int reach) {
    blocks++;
    sum = 0;
    least = 0;
    most = 0;
    add(block.names());
    Frame frame = block.frame();
    for (int i = 0; frame != null && i < reach && !frame.tag.equals("body"); i++) {
      add(frame.names);
      frame = frame.parent;
    }
    return new WordWeights.Verdict(sum, least, most);
  }

  private void add(Names names) {
    if (names.isEmpty()) {
      return;
    }
    Known own = known(names);
    for (int i = 0; i < own.words.length; i++) {
      if (spoken[own.words[i]] != blocks) {
        spoken[own.words[i]] = blocks;
        float weight = own.weights[i];
        sum += weight;
        least = Math.min(least, weight);
        most = Math.max(most, weight);
      }
    }
  }

  private Known known(Names names) {
    int ordinal = names.ordinal();
    if (ordinal < 0) {
      return look(names);
    }
    if (ordinal >= known.length) {
      known = Arrays.copyOf(known, Math.max(ordinal + 1, known.length * 2));
    }
    Known own = known[ordinal];
    if (own == null) {
      own = look(names);
      known[ordinal] = own;
    }
    return own;
  }

  private Known look(Names names) {
    int[] words = new int[names.size()];
    float[] weighted = new float[words.length];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      int place = weights.place(names.hash(i));
      if (place >= 0) {
        words[count] = place;
        weighted[count++] = weights.of(names.hash(i));
      }
    }
    return new Known(Arrays.copyOf(words, count), Arrays.copyOf(weighted, count));
  }
}
