package stemma.article.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells appeals to readers (subscribe, give, follow) from reports: the lexicon {@code appeals.tsv}.
 */
public final class Appeals {
  /** The table that is shipped. */
  public static final Appeals TABLE = new Appeals();

  private static final double ENOUGH = 2.5;
  private static final double DENSE = 0.1;

  private final Map<String, Double> weights = new HashMap<>();
  private final Set<String> address = new HashSet<>();

  private Appeals() {
    for (String[] row : Table.rows(Appeals.class, "appeals.tsv", 2)) {
      for (String word : row[1].split(" ", -1)) {
        if (row[0].equals("us")) {
          address.add(word);
        } else {
          weights.put(word, Double.valueOf(row[0]));
        }
      }
    }
  }

  /** Whether a line asks its readers for something. */
  public boolean isAppeal(String line) {
    List<String> words = Words.of(line);
    double weight = 0;
    int addressed = 0;
    for (String word : words) {
      weight += weights.getOrDefault(word, 0.0);
      addressed += address.contains(word) ? 1 : 0;
    }
    double sum = weight + Math.min(addressed, 3) * 0.5;
    return weight >= 1.5 && sum >= ENOUGH && sum / words.size() >= DENSE;
  }

  /** Whether a line says we or you. */
  boolean isSpoken(String line) {
    return Words.of(line).stream().anyMatch(address::contains);
  }

  /** Whether a line speaks to its readers or of those who made it. */
  public boolean isAddressed(String line) {
    return Words.of(line).stream().anyMatch(w -> address.contains(w) || weights.containsKey(w));
  }
}
