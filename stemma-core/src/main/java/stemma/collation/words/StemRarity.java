package stemma.collation.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much a stem tells among some sentences: the fewer of them have it, the more. */
public final class StemRarity {
  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private int sentences;

  /** Counts the stems of one more sentence. */
  public void count(Set<String> stems) {
    sentences++;
    stems.forEach(stem -> sentencesWith.merge(stem, 1, Integer::sum));
  }

  /** The weight of a stem: positive, at most about ten. */
  public double weight(String stem) {
    int all = Math.max(1, sentences);
    return Math.log(1 + all / (1.0 + sentencesWith.getOrDefault(stem, 0))) + 0.1;
  }

  /** What stems weigh together. */
  public double weight(Set<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += weight(stem);
    }
    return sum;
  }
}
