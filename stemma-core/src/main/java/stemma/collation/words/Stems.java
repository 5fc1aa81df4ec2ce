package stemma.collation.words;

/**
 * The common part of a word's forms: {@code prison, prisons}; {@code march, marched, marching}.
 *
 * <p><b>Guarantee.</b> A stem is never shorter than three letters, and a word with a digit is its
 * own stem.
 *
 * <p>Source: the inflections of M. F. Porter, "An algorithm for suffix stripping", Program 14
 * (1980), step 1, and a few derivations; cruder than Porter's, as only words of one story are
 * compared.
 */
public final class Stems {
  private static final String[] ENDINGS = {
    "ability", "ations", "ation", "ingly", "ments", "ment", "ance", "ions", "able", "edly", "ing",
    "ies", "ied", "ion", "ers", "est", "ity", "ous", "ed", "es", "er", "ly", "al", "y", "s", "e"
  };

  private Stems() {}

  /** The stem of a folded word. */
  public static String of(String word) {
    if (word.length() <= 3 || hasDigit(word)) {
      return word;
    }
    String base = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    for (String ending : ENDINGS) {
      int keep = base.length() - ending.length();
      if (base.endsWith(ending) && keep >= (ending.length() > 3 ? 4 : 3) && !isDoubleS(base)) {
        return undoubled(base.substring(0, keep));
      }
    }
    return base;
  }

  private static boolean isDoubleS(String word) {
    return word.endsWith("ss");
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last >= 3 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "aeiouls".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
