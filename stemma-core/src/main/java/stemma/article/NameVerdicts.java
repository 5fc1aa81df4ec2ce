package stemma.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the names of the elements around the blocks of one page say together, each name once.
 *
 * <p><b>Cost.</b> A list of names is looked up once a page, as {@link Naming} gives the same list
 * for the same name; a block costs the weighted names around it, and nothing where it is called as
 * the one before it in the same element.
 */
final class NameVerdicts {
  private final WordWeights weights;
  private final IdentityHashMap<List<String>, List<Known>> known = new IdentityHashMap<>();
  private int[] seen = new int[16];
  private int size;
  private double sum;
  private double least;
  private double most;
  private @Nullable Frame lastParent;
  private @Nullable List<String> lastNames;
  private WordWeights.Verdict last = WordWeights.Verdict.NONE;

  /** A name that has a weight; names are told apart by their hash. */
  private record Known(int name, float weight) {}

  NameVerdicts(WordWeights weights) {
    this.weights = weights;
  }

  /** What is said of a block: by its own names and those of the frames around it. */
  WordWeights.Verdict of(PageBlock block, int reach) {
    Frame frame = block.frame();
    boolean plain = block.names().isEmpty();
    if (plain && frame.parent == lastParent && frame.names.equals(lastNames)) {
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
    size = 0;
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

  private void add(List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    for (Known one : known.computeIfAbsent(names, this::look)) {
      if (isNew(one.name)) {
        sum += one.weight;
        least = Math.min(least, one.weight);
        most = Math.max(most, one.weight);
      }
    }
  }

  private boolean isNew(int name) {
    for (int i = 0; i < size; i++) {
      if (seen[i] == name) {
        return false;
      }
    }
    if (size == seen.length) {
      seen = Arrays.copyOf(seen, size * 2);
    }
    seen[size++] = name;
    return true;
  }

  private List<Known> look(List<String> names) {
    List<Known> weighted = new ArrayList<>();
    for (String name : names) {
      float weight = weights.of(name);
      if (weight != 0) {
        weighted.add(new Known(LineWords.first(name), weight));
      }
    }
    return weighted;
  }
}
