package stemma.gathering;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntIntHashMap;
import java.util.List;
import stemma.language.WordCounts;
import stemma.language.WordHashes;

/**
 * How rare a term is: its share of documents in the language at large and in the articles at hand,
 * blended as if the background were so many documents more.
 *
 * <p>So a folder of five pages about one event leans on the background, where the event's names are
 * rare although every page here has them.
 */
final class Rarities {
  /** Share of documents from which a word is too frequent to tell anything. */
  private static final double FREQUENT = 0.35;

  private static final IntDoubleHashMap BACKGROUND = background();

  private final IntIntHashMap documents = new IntIntHashMap();
  private final double weight;
  private int all;

  Rarities(double weight) {
    this.weight = weight;
  }

  /** Counts the terms of more articles. */
  void count(List<Terms> articles) {
    for (Terms article : articles) {
      count(article);
    }
  }

  /** Counts the terms of one article more. */
  void count(Terms article) {
    for (int term : article.terms()) {
      documents.addTo(term, 1);
    }
    all++;
  }

  /** Articles here that have the term. */
  int documents(int term) {
    return documents.get(term);
  }

  /** Whether a word tells nothing, being in very many texts of the language. */
  boolean isFrequent(int word) {
    return BACKGROUND.getOrDefault(word, 0) > FREQUENT;
  }

  /** Bits, in natural units, that the presence of a term tells. */
  double rarity(int term) {
    double known = BACKGROUND.getOrDefault(term, UNKNOWN);
    return -Math.log((documents.get(term) + weight * known) / (all + weight));
  }

  private static final double UNKNOWN = 0.5 / 1000;

  private static IntDoubleHashMap background() {
    WordCounts counts = WordCounts.english();
    IntDoubleHashMap background = new IntDoubleHashMap(counts.words().size());
    for (String word : counts.words()) {
      background.put(WordHashes.hashOf(word), counts.documentFrequency(word));
    }
    return background;
  }
}
