package stemma.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.collation.Collation;
import stemma.collation.FoldedWords;
import stemma.collation.FunctionWords;
import stemma.collation.Lineage;
import stemma.collation.Stems;
import stemma.language.Hashing;
import stemma.language.WordClusters;
import stemma.reading.Reading;

/**
 * Nouns that stand in each other's place where one article rewords another's sentences.
 *
 * <p>Sentences are paired by their rare words; two plural nouns that the pair does not share, with
 * a word in common before or after them and used alike in English at large, are one thing.
 */
final class Rewordings {
  private static final int ALIKE = 8;

  private Rewordings() {}

  /** The substitutions in a story, from each derived text to its source. */
  static List<WordChoices.Substitution> of(Sources sources, Collation collation) {
    Map<String, WordChoices.Substitution> found = new TreeMap<>();
    for (Lineage.Edge edge : collation.lineage().edges()) {
      if (edge.relation() == Lineage.Relation.REWRITE) {
        compare(sources.reading(edge.from()), sources.reading(edge.to()), sources, found);
      }
    }
    return List.copyOf(found.values());
  }

  private static void compare(
      Reading from, Reading to, Sources sources, Map<String, WordChoices.Substitution> found) {
    for (Counterparts.Pair pair : Counterparts.pairs(from, to, sources.rarity())) {
      pair(
          FoldedWords.of(from.article().text(), pair.from()),
          FoldedWords.of(to.article().text(), pair.to()),
          found);
    }
  }

  private static void pair(
      FoldedWords one, FoldedWords other, Map<String, WordChoices.Substitution> found) {
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (isNoun(one, i)
            && isNoun(other, j)
            && !other.words().contains(one.word(i))
            && !one.words().contains(other.word(j))
            && !Stems.of(one.word(i)).equals(Stems.of(other.word(j)))
            && haveNeighbour(one, i, other, j)
            && areAlike(one.word(i), other.word(j))) {
          found.putIfAbsent(
              one.word(i) + ' ' + other.word(j),
              new WordChoices.Substitution(one.word(i), other.word(j)));
        }
      }
    }
  }

  /** Whether a word looks like a noun in the plural that is no name. */
  private static boolean isNoun(FoldedWords words, int i) {
    String word = words.word(i);
    String written = words.written(i, i + 1);
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("'s")
        && Character.isLowerCase(written.charAt(0))
        && !FunctionWords.contains(word);
  }

  private static boolean haveNeighbour(FoldedWords one, int i, FoldedWords other, int j) {
    boolean before = i > 0 && j > 0 && one.word(i - 1).equals(other.word(j - 1));
    boolean after =
        i + 1 < one.size() && j + 1 < other.size() && one.word(i + 1).equals(other.word(j + 1));
    return before || after;
  }

  private static boolean areAlike(String one, String other) {
    WordClusters clusters = WordClusters.english();
    int a = clusters.cluster(Hashing.lower(one));
    int b = clusters.cluster(Hashing.lower(other));
    return a != WordClusters.UNKNOWN
        && b != WordClusters.UNKNOWN
        && clusters.prefix(a, ALIKE) == clusters.prefix(b, ALIKE);
  }
}
