package stemma.article.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the words of a person's name are written. */
final class NameWords {
  private static final Pattern NICKNAME = Pattern.compile("[“\"'‘(].{1,20}");
  private static final int NAME_WORDS = 6;
  private static final BylineWords WORDS = BylineWords.TABLE;

  private NameWords() {}

  /** A name without the full stop that ends its sentence, and not an initial or {@code Jr}. */
  static List<String> withoutStop(List<String> words) {
    String last = words.get(words.size() - 1);
    if (last.length() < 5 || last.charAt(last.length() - 1) != '.') {
      return words;
    }
    List<String> plain = new ArrayList<>(words);
    plain.set(words.size() - 1, withoutStop(last));
    return plain;
  }

  static String withoutStop(String text) {
    boolean stop = text.endsWith(".") || text.endsWith(":");
    return stop ? text.substring(0, text.length() - 1) : text;
  }

  static String fold(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    boolean owner = folded.endsWith("'s") || folded.endsWith("’s");
    return owner ? folded.substring(0, folded.length() - 2) : withoutStop(folded);
  }

  static boolean isCapitalised(List<String> words) {
    return words.stream()
        .allMatch(
            word ->
                !Character.isLowerCase(word.codePointAt(0))
                    || WORDS.isParticle(fold(word))
                    || word.equals("the")
                    || word.equals("of"));
  }

  /** One to six words, capitalised but for particles, without digits. */
  static boolean isName(List<String> words) {
    boolean cut = words.get(words.size() - 1).endsWith("..");
    if (cut || words.size() > NAME_WORDS || !Character.isLetter(words.get(0).codePointAt(0))) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0)) || !hasCase(word);
      if (!capital && !WORDS.isParticle(fold(word)) && !NICKNAME.matcher(word).matches()) {
        return false;
      }
      capitals += capital ? 1 : 0;
      if (!word.codePoints().allMatch(NameWords::mayStandInName)) {
        return false;
      }
    }
    boolean last = !WORDS.isParticle(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
    return capitals > 0 && (last || words.size() > 2) && !WORDS.opensRemark(fold(words.get(0)));
  }

  private static boolean hasCase(String word) {
    int c = word.codePointAt(0);
    return Character.isUpperCase(c) || Character.isLowerCase(c);
  }

  private static boolean mayStandInName(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || "'’‘.-‐“”\"".indexOf(c) >= 0;
  }

  /** The name as credited; a name in capitals alone gets small letters. */
  static String cased(List<String> words) {
    String name = String.join(" ", words);
    boolean shouted = name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    if (!shouted || name.equals(name.toLowerCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder cased = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean scottish =
          i >= 2 && name.startsWith("MC", i - 2) && (i == 2 || name.charAt(i - 3) == ' ');
      cased.append(start || scottish ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return cased.toString();
  }
}
