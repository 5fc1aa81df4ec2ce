package stemma.collation.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether one of two runs of words is the other abbreviated: {@code Sen.} and {@code Senator},
 * {@code VA} and {@code Virginia}, {@code UK} and {@code United Kingdom}. Nobody speaks
 * abbreviations, so writing one is no change of words.
 */
public final class Abbreviations {
  private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\.?){2,4}");
  private static final int LONGEST = 5;

  private Abbreviations() {}

  /** Whether either run, as it is written, abbreviates the other. */
  public static boolean areSame(
      FoldedWords one, int from, int to, FoldedWords other, int otherFrom, int otherTo) {
    return (to - from == 1 && abbreviates(one, from, other, otherFrom, otherTo))
        || (otherTo - otherFrom == 1 && abbreviates(other, otherFrom, one, from, to));
  }

  private static boolean abbreviates(FoldedWords one, int at, FoldedWords other, int from, int to) {
    String shorter = one.written(at, at + 1);
    String letters = shorter.replace(".", "").toLowerCase(Locale.ROOT);
    String full = other.written(from, to);
    if (from == to || letters.length() < 2 || !Character.isUpperCase(full.charAt(0))) {
      return false;
    }
    boolean capitals = CAPITALS.matcher(shorter).matches();
    if (to - from > 1) {
      return capitals && initials(other.words().subList(from, to)).equals(letters);
    }
    boolean stopped = Character.isUpperCase(shorter.charAt(0)) && one.isBeforeStop(at);
    return (stopped || (capitals && letters.length() == 2))
        && letters.length() <= LONGEST
        && isSpreadOver(letters, other.word(from));
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!FunctionWords.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Whether a longer word starts with the first letter and has the others in order. */
  private static boolean isSpreadOver(String letters, String word) {
    if (word.length() <= letters.length() || word.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < letters.length(); i++) {
      at = word.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
