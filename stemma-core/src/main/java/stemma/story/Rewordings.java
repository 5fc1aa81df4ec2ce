package stemma.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stemma.collation.Collation;
import stemma.collation.Lineage;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.FunctionWords;
import stemma.collation.words.Stems;
import stemma.language.Hashing;
import stemma.language.WordClusters;
import stemma.reading.Reading;

/**
 * Words that stand in each other's place where one article edits or rewords another's sentences.
 *
 * <p>Sentences are paired by their rare words ({@link Counterparts}); a word that alone was
 * exchanged for another between the same words, and two plural nouns that the pair does not share
 * with a word in common before or after them, are one thing if they are used alike in English at
 * large.
 */
final class Rewordings {
  private static final int ALIKE = 8;

  /** Bits that tell a noun from a verb, where the words around are the same. */
  private static final int SOMEWHAT_ALIKE = 4;

  /** Words of one sentence times those of the other, at most; more are no sentences. */
  private static final int MOST_COMPARED = 40_000;

  private Rewordings() {}

  /** The substitutions in a story, from each derived text to its source. */
  static List<WordChoices.Substitution> of(Sources sources, Collation collation) {
    Map<String, WordChoices.Substitution> found = new TreeMap<>();
    for (Lineage.Edge edge : collation.lineage().edges()) {
      boolean rewrite = edge.relation() == Lineage.Relation.REWRITE;
      compare(sources.reading(edge.from()), sources.reading(edge.to()), rewrite, sources, found);
    }
    return List.copyOf(found.values());
  }

  private static void compare(
      Reading from,
      Reading to,
      boolean rewrite,
      Sources sources,
      Map<String, WordChoices.Substitution> found) {
    for (Counterparts.Pair pair : Counterparts.pairs(from, to, sources.rarity())) {
      FoldedWords one = FoldedWords.of(from.article().text(), pair.from());
      FoldedWords other = FoldedWords.of(to.article().text(), pair.to());
      exchanged(one, other, found);
      if (rewrite) {
        pair(one, other, found);
      }
    }
  }

  /** Words that alone stand in each other's place, with the same words on either side. */
  private static void exchanged(
      FoldedWords one, FoldedWords other, Map<String, WordChoices.Substitution> found) {
    if ((long) one.size() * other.size() > MOST_COMPARED) {
      return;
    }
    int[][] longest = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        longest[i][j] =
            one.word(i).equals(other.word(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    boolean same = false;
    while (i + 1 < one.size() && j + 1 < other.size()) {
      boolean equal = one.word(i).equals(other.word(j));
      boolean next = one.word(i + 1).equals(other.word(j + 1));
      if (!equal && same && next && isTerm(one, i) && isTerm(other, j)) {
        add(one.word(i), other.word(j), found);
      }
      if (equal || longest[i][j] == longest[i + 1][j + 1]) {
        same = equal;
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        same = false;
        i++;
      } else {
        same = false;
        j++;
      }
    }
  }

  /** Whether a word is one that a writer chooses: no name, number or function word. */
  private static boolean isTerm(FoldedWords words, int i) {
    String word = words.word(i);
    return word.length() > 2
        && Character.isLowerCase(words.written(i, i + 1).charAt(0))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'')
        && !FunctionWords.contains(word);
  }

  /** Whether two words are forms or spellings of one: license, licence; east, eastern. */
  private static boolean isSpelling(String one, String other) {
    int common = 0;
    int shorter = Math.min(one.length(), other.length());
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    int end = 0;
    while (end < shorter - common
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Stems.of(one).equals(Stems.of(other))
        || common == shorter
        || Math.max(one.length(), other.length()) - common - end <= 1;
  }

  private static void add(String one, String other, Map<String, WordChoices.Substitution> found) {
    if (!isSpelling(one, other) && areAlike(one, other, SOMEWHAT_ALIKE)) {
      found.putIfAbsent(one + ' ' + other, new WordChoices.Substitution(one, other));
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
            && areAlike(one.word(i), other.word(j), ALIKE)) {
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

  private static boolean areAlike(String one, String other, int bits) {
    WordClusters clusters = WordClusters.english();
    int a = clusters.cluster(Hashing.lower(one));
    int b = clusters.cluster(Hashing.lower(other));
    return a != WordClusters.UNKNOWN
        && b != WordClusters.UNKNOWN
        && clusters.prefix(a, bits) == clusters.prefix(b, bits);
  }
}
