package stemma.article.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which names are surely people's: the lexicon {@code given-names.tsv}. */
public final class GivenNames {
  /** The table that is shipped. */
  public static final GivenNames TABLE = new GivenNames();

  private static final int MOST_WORDS = 5;

  private final Set<String> names = new HashSet<>();

  private GivenNames() {
    for (String[] row : Table.rows(GivenNames.class, "given-names.tsv", 2)) {
      names.addAll(List.of(row[1].split(" ", -1)));
    }
  }

  /** Whether a name of two words or more opens with a given name and ends as surnames do. */
  public boolean isPerson(String name) {
    String[] words = name.strip().split("\\s+", -1);
    if (words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    int first = 0;
    while (first < words.length - 2 && BylineWords.TABLE.isTitle(fold(words[first]))) {
      first++;
    }
    String last = words[words.length - 1];
    boolean surname =
        last.length() > 1 && Character.isUpperCase(last.codePointAt(0)) && isLetters(last);
    return surname
        && isGiven(words[first])
        && Character.isUpperCase(words[first].codePointAt(0))
        && DateWords.TABLE.month(fold(last)) == 0;
  }

  /** Whether a word, or its first part before a hyphen, is a given name. */
  public boolean isGiven(String word) {
    String folded = fold(word);
    int hyphen = folded.indexOf('-');
    return names.contains(folded) || (hyphen > 1 && names.contains(folded.substring(0, hyphen)));
  }

  private static boolean isLetters(String word) {
    return word.codePoints().allMatch(c -> Character.isLetter(c) || "'’-.‐".indexOf(c) >= 0);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
