package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.FunctionWords;
import stemma.collation.words.Stems;

/**
 * Which sentences share rare words and runs of words with a given one.
 *
 * <p><b>Cost.</b> A question reads at most {@value #LONGEST} entries for each word; entries of
 * commoner words are not read at all.
 */
final class QuoteIndex {
  private static final int LONGEST = 160;

  private final Map<String, List<Integer>> postings = new HashMap<>();

  /** Adds a sentence under a number. */
  void add(int number, FoldedWords words) {
    for (String gram : grams(words)) {
      postings.computeIfAbsent(gram, g -> new ArrayList<>()).add(number);
    }
  }

  /** The numbers of the sentences that share most with a given one, best first. */
  List<Integer> nearest(FoldedWords words, int most) {
    Map<Integer, Double> shared = new HashMap<>();
    for (String gram : grams(words)) {
      List<Integer> posting = postings.get(gram);
      if (posting != null && posting.size() <= LONGEST) {
        double rarity = 1 / Math.sqrt(posting.size());
        for (int number : posting) {
          shared.merge(number, rarity, Double::sum);
        }
      }
    }
    record Found(int number, double shared) {}
    List<Found> found = new ArrayList<>();
    shared.forEach((number, sum) -> found.add(new Found(number, sum)));
    found.sort(
        Comparator.comparingDouble(Found::shared).reversed().thenComparingInt(Found::number));
    return found.stream().limit(most).map(Found::number).toList();
  }

  private static Set<String> grams(FoldedWords words) {
    Set<String> grams = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!FunctionWords.contains(words.word(i))) {
        grams.add(Stems.of(words.word(i)));
      }
      if (i + 2 < words.size()) {
        grams.add(words.word(i) + ' ' + words.word(i + 1) + ' ' + words.word(i + 2));
      }
    }
    if (words.size() < 3) {
      grams.add(String.join(" ", words.words()));
    }
    return grams;
  }
}
