package stemma.gathering;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntIntHashMap;
import stemma.language.WordCounts;
import stemma.language.WordHashes;

/**
 * How rare a term is: its share of documents in the language at large and in the articles at hand,
 * blended as if the background were some thousand documents more.
 *
 * <p>So a folder that one story fills leans on the background, where the story's names are rare
 * although every page here has them; among hundreds of articles about one war the war's own words
 * tell less.
 */
final class Rarities {
  /** Share of documents from which a word is too frequent to tell anything. */
  private static final double FREQUENT = 0.35;

  /** Share of documents of what was never counted. */
  private static final double UNKNOWN = 0.5 / 1000;

  /** Documents that the background counts for. */
  private static final double BACKGROUND = 3000;

  /** How much rarity counts beyond proportion: names of an event over words of its topic. */
  private static final double POWER = 1.5;

  private static final IntDoubleHashMap SHARES = shares();

  private final IntIntHashMap documents = new IntIntHashMap();
  private int all;

  /** Counts the terms of one article more. */
  void count(Profile article) {
    for (int i = 0; i < article.size(); i++) {
      documents.addTo(article.term(i), 1);
    }
    all++;
  }

  /** Takes back the terms of an article that were counted. */
  void forget(Profile article) {
    for (int i = 0; i < article.size(); i++) {
      if (documents.addTo(article.term(i), -1) == 0) {
        documents.remove(article.term(i));
      }
    }
    all--;
  }

  /** Articles counted that have the term. */
  int documents(int term) {
    return documents.get(term);
  }

  /** Whether a word tells nothing, being in very many texts of the language. */
  static boolean isFrequent(int word) {
    return SHARES.getOrDefault(word, 0) > FREQUENT;
  }

  /**
   * What the presence of a term tells, more than in proportion to its information.
   *
   * @param having the articles counted that have it
   */
  double of(int term, int having) {
    double known = SHARES.getOrDefault(term, UNKNOWN);
    double share = (having + BACKGROUND * known) / (all + BACKGROUND);
    return Math.pow(-Math.log(Math.min(1, share)), POWER);
  }

  private static IntDoubleHashMap shares() {
    WordCounts counts = WordCounts.english();
    IntDoubleHashMap shares = new IntDoubleHashMap(counts.words().size());
    for (String word : counts.words()) {
      shares.put(WordHashes.hashOf(word), counts.documentFrequency(word));
    }
    return shares;
  }
}
