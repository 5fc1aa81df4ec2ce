package stemma.article.lines;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What publishing systems print around articles: the lexicons {@code furniture.tsv} and {@code
 * buttons.tsv}.
 *
 * <p><b>Cost.</b> Linear in the line's words, of which the first 60 are looked at.
 */
public final class Furniture {
  /** The table that is shipped. */
  public static final Furniture TABLE = new Furniture();

  /** What a line of furniture is, or opens. */
  public enum Kind {
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

  private final IntObjectHashMap<Kind> whole = new IntObjectHashMap<>();
  private final IntObjectHashMap<Kind> start = new IntObjectHashMap<>();
  private final IntObjectHashMap<Kind> has = new IntObjectHashMap<>();
  private final IntHashSet starting = new IntHashSet();
  private final IntHashSet held = new IntHashSet();
  private final IntHashSet buttons = new IntHashSet();
  private int longestPhrase;

  private Furniture() {
    for (String[] row : Table.rows(Furniture.class, "furniture.tsv", 5)) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      longestPhrase = Math.max(longestPhrase, LineWords.of(row[2]).size());
      switch (row[1]) {
        case "whole" -> put(whole, row[2], kind);
        case "start" -> {
          put(start, row[2], kind);
          starting.add(LineWords.first(row[2]));
        }
        default -> {
          put(has, row[2], kind);
          held.add(LineWords.first(row[2]));
        }
      }
    }
    for (String[] row : Table.rows(Furniture.class, "buttons.tsv", 2)) {
      for (String word : row[1].split(" ", -1)) {
        buttons.add(LineWords.first(word));
      }
    }
  }

  private static void put(IntObjectHashMap<Kind> table, String phrase, Kind kind) {
    int hash = LineWords.phrase(phrase);
    if (!table.containsKey(hash)) {
      table.put(hash, kind);
    }
  }

  /** What a line is; null when it is no known furniture. */
  public @Nullable Kind kind(String line) {
    return kind(line, LineWords.of(line));
  }

  /** What a line of these words is; null when it is no known furniture. */
  public @Nullable Kind kind(String line, LineWords words) {
    if (words.size() == 0 || words.size() > LONGEST) {
      return null;
    }
    Kind kind = whole(words);
    if (kind == null) {
      kind = opened(line, words);
    }
    return kind == null ? held(line, words) : kind;
  }

  /** What a line of these words alone is, numbers aside. */
  private @Nullable Kind whole(LineWords words) {
    Kind kind = words.size() <= longestPhrase ? whole.get(words.phrase(0, words.size())) : null;
    if (kind != null || words.size() > 14) {
      return kind;
    }
    int letters = 0;
    int hash = 0;
    boolean row = true;
    for (int i = 0; i < words.size(); i++) {
      if (!words.isNumber(i)) {
        letters++;
        hash = LineWords.joined(hash, words.hash(i));
        row &= buttons.contains(words.hash(i));
      }
    }
    kind = letters == 0 ? null : whole.get(hash);
    if (kind != null) {
      return kind;
    }
    return row && letters > 0 ? Kind.OTHER : null;
  }

  /** What a line is that opens with a phrase; a sentence opens so only with a mark after it. */
  private @Nullable Kind opened(String line, LineWords words) {
    int first = words.isNumber(0) && words.size() > 1 ? 1 : 0;
    if (words.size() > LONGEST_OPENED
        || !starting.contains(words.hash(first))
        || Character.isLowerCase(line.strip().charAt(0))) {
      return null;
    }
    int phrase = 0;
    Kind kind = null;
    int length = 0;
    boolean sentence = line.stripTrailing().endsWith(".");
    boolean brief = words.size() <= SHORT && !sentence;
    for (int i = first; i < Math.min(words.size(), first + longestPhrase); i++) {
      phrase = LineWords.joined(phrase, words.hash(i));
      Kind found = start.get(phrase);
      boolean enough = i > first || brief || isMarked(line, words, i);
      length = found != null && enough ? i - first + 1 : length;
      kind = found != null && enough ? found : kind;
    }
    boolean heading = kind == Kind.COMMENTS || kind == Kind.RELATED;
    return heading && sentence && length < 4 ? null : kind;
  }

  /** Whether a line's first word is set off from the rest: by a mark, a number or capitals. */
  private static boolean isMarked(String line, LineWords words, int word) {
    int start = words.start(word);
    if (!line.substring(0, start).isBlank()) {
      return false;
    }
    String opening = line.substring(start, words.end(word));
    if (opening.length() > 2 && opening.equals(opening.toUpperCase(Locale.ROOT))) {
      return true;
    }
    int at = words.end(word);
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at < line.length() && ":-–—|>»!©0123456789".indexOf(line.charAt(at)) >= 0;
  }

  private @Nullable Kind held(String line, LineWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (!held.contains(words.hash(i))) {
        continue;
      }
      int phrase = 0;
      for (int j = i; j < Math.min(words.size(), i + longestPhrase); j++) {
        phrase = LineWords.joined(phrase, words.hash(j));
        Kind found = has.get(phrase);
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
