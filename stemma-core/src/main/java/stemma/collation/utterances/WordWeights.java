package stemma.collation.utterances;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.collation.words.FunctionWords;

/**
 * How much it tells that two quotations of a story share a word: little for small words, little for
 * the words that the story is about, much for the others.
 *
 * <p>Weights lie between 0 and 1. The same words in many articles count once.
 */
final class WordWeights {
  private static final double SMALL = 0.35;
  private static final double LEAST = 0.1;
  private static final int FEWEST_SENTENCES = 20;

  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private final double scale;

  private WordWeights(List<Said> saids) {
    Set<String> seen = new HashSet<>();
    for (Said said : saids) {
      for (int i = 0; i < said.sentences(); i++) {
        List<String> words = said.sentence(i).words();
        if (seen.add(String.join(" ", words))) {
          new HashSet<>(words).forEach(word -> sentencesWith.merge(word, 1, Integer::sum));
        }
      }
    }
    this.scale = Math.log(Math.max(FEWEST_SENTENCES, seen.size()));
  }

  /** The weights of a story's quotations. */
  static WordWeights of(List<Said> saids) {
    return new WordWeights(saids);
  }

  /** The weight of a folded word. */
  double of(String word) {
    double rarity = 1 - Math.log(sentencesWith.getOrDefault(word, 1)) / scale;
    double most = FunctionWords.contains(word) ? SMALL : 1;
    return Math.max(LEAST, most * Math.min(1, rarity));
  }
}
