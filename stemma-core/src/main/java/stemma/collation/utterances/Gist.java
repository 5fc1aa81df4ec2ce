package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.FunctionWords;
import stemma.collation.words.Stems;

/**
 * What a sentence tells, as far as its words do.
 *
 * @param stems stems of its words but function words
 * @param names those of them that are written as names
 */
record Gist(Set<String> stems, Set<String> names) {
  /** The gist of some words. */
  static Gist of(FoldedWords words) {
    Set<String> stems = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!FunctionWords.contains(words.word(i))) {
        String stem = Stems.of(words.word(i));
        stems.add(stem);
        boolean opens = i == 0 || words.startsSentence(i) || words.startsPart(i);
        if (!opens && Character.isUpperCase(words.written(i, i + 1).charAt(0))) {
          names.add(stem);
        }
      }
    }
    return new Gist(stems, names);
  }

  /** The gists of each sentence. */
  static List<Gist> sentences(FoldedWords words) {
    List<Gist> gists = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.startsSentence(i) || words.startsPart(i)) {
        gists.add(of(words.slice(from, i)));
        from = i;
      }
    }
    return gists;
  }

  /** Whether every number here stands there too. */
  boolean hasNumbersOf(Gist other) {
    return stems.stream()
        .filter(stem -> Character.isDigit(stem.charAt(0)))
        .allMatch(other.stems::contains);
  }
}
