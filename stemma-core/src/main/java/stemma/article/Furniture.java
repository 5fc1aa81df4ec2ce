package stemma.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What publishing systems print around articles: the lexicons {@code furniture.tsv} and {@code
 * buttons.tsv}.
 *
 * <p><b>Cost.</b> Linear in the line's words, of which the first 60 are looked at.
 */
final class Furniture {
  static final Furniture TABLE = new Furniture();

  /** What a line of furniture is, or opens. */
  enum Kind {
    COMMENTS,
    RELATED,
    APPEAL,
    PROMOTION,
    NAVIGATION,
    RIGHTS,
    OTHER
  }

  private static final int LONGEST = 60;
  private static final int LONGEST_OPENED = 30;
  private static final int SHORT = 6;

  private final Map<String, Kind> whole = new HashMap<>();
  private final Map<String, Kind> start = new HashMap<>();
  private final Map<String, Kind> has = new HashMap<>();
  private final Set<String> buttons = new HashSet<>();
  private int longestPhrase;

  private Furniture() {
    for (String[] row : Table.rows("furniture.tsv", 5)) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      String phrase = String.join(" ", Words.of(row[2]));
      longestPhrase = Math.max(longestPhrase, Words.of(row[2]).size());
      Map<String, Kind> table =
          switch (row[1]) {
            case "whole" -> whole;
            case "start" -> start;
            default -> has;
          };
      table.putIfAbsent(phrase, kind);
    }
    for (String[] row : Table.rows("buttons.tsv", 2)) {
      buttons.addAll(List.of(row[1].split(" ", -1)));
    }
  }

  /** What a line is; null when it is no known furniture. */
  @Nullable Kind kind(String line) {
    List<String> words = Words.of(line);
    if (words.isEmpty() || words.size() > LONGEST) {
      return null;
    }
    Kind kind = whole(words);
    if (kind == null) {
      kind = opened(line, words);
    }
    return kind == null ? held(line, words) : kind;
  }

  /** What a line of these words alone is, numbers aside. */
  private @Nullable Kind whole(List<String> words) {
    String all = String.join(" ", words);
    Kind kind = words.size() <= longestPhrase ? whole.get(all) : null;
    if (kind != null || words.size() > 14) {
      return kind;
    }
    String letters =
        words.stream()
            .filter(word -> !Character.isDigit(word.charAt(0)))
            .collect(Collectors.joining(" "));
    kind = letters.isEmpty() ? null : whole.get(letters);
    if (kind != null) {
      return kind;
    }
    boolean row =
        words.stream().allMatch(w -> Character.isDigit(w.charAt(0)) || buttons.contains(w));
    return row && !letters.isEmpty() && words.size() <= 14 ? Kind.OTHER : null;
  }

  /** What a line is that opens with a phrase; a sentence opens so only with a mark after it. */
  private @Nullable Kind opened(String line, List<String> words) {
    if (words.size() > LONGEST_OPENED || Character.isLowerCase(line.strip().charAt(0))) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    Kind kind = null;
    int length = 0;
    boolean sentence = line.stripTrailing().endsWith(".");
    boolean brief = words.size() <= SHORT && !sentence;
    int first = Character.isDigit(words.get(0).charAt(0)) && words.size() > 1 ? 1 : 0;
    for (int i = first; i < Math.min(words.size(), first + longestPhrase); i++) {
      phrase.append(i == first ? "" : " ").append(words.get(i));
      Kind found = start.get(phrase.toString());
      boolean enough = i > first || brief || isMarked(line, words.get(i));
      length = found != null && enough ? i - first + 1 : length;
      kind = found != null && enough ? found : kind;
    }
    boolean heading = kind == Kind.COMMENTS || kind == Kind.RELATED;
    return heading && sentence && length < 4 ? null : kind;
  }

  /** Whether a line's first word is set off from the rest: by a mark, a number or capitals. */
  private static boolean isMarked(String line, String word) {
    String bare = line.strip();
    if (bare.length() < word.length() || !bare.regionMatches(true, 0, word, 0, word.length())) {
      return false;
    }
    String opening = bare.substring(0, word.length());
    if (word.length() > 2 && opening.equals(opening.toUpperCase(Locale.ROOT))) {
      return true;
    }
    int at = word.length();
    while (at < bare.length() && bare.charAt(at) == ' ') {
      at++;
    }
    return at < bare.length() && ":-–—|>»!©0123456789".indexOf(bare.charAt(at)) >= 0;
  }

  private @Nullable Kind held(String line, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      StringBuilder phrase = new StringBuilder();
      for (int j = i; j < Math.min(words.size(), i + longestPhrase); j++) {
        phrase.append(j == i ? "" : " ").append(words.get(j));
        Kind found = has.get(phrase.toString());
        // two words alone are too little in a sentence that speaks of others
        boolean told = found == Kind.PROMOTION && j - i < 2 && words.size() > 8;
        if (found != null && (!told || Appeals.TABLE.isSpoken(line))) {
          return found;
        }
      }
    }
    return null;
  }
}
