package stemma.article.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a line, folded so that lexicons can be asked about them: lower case, without marks,
 * cut also where a digit follows a letter and where a capital follows a small letter (menus and
 * buttons whose labels ran together).
 */
public final class Words {
  /** No line is looked at further than this many words. */
  static final int LIMIT = 200;

  private Words() {}

  /** The words of a line, at most {@link #LIMIT} of them. */
  public static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length() && words.size() < LIMIT; i++) {
      boolean inside = i < line.length() && Character.isLetterOrDigit(line.charAt(i));
      boolean cut = !inside || (start >= 0 && i > start && isSeam(line, i));
      if (cut && start >= 0) {
        words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (inside && start < 0) {
        start = i;
      }
    }
    return words;
  }

  private static boolean isSeam(String line, int i) {
    char before = line.charAt(i - 1);
    char after = line.charAt(i);
    return Character.isDigit(before) != Character.isDigit(after)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }
}
