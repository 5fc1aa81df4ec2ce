package stemma.reading.items;

import java.util.Arrays;
import stemma.language.TokenizedText;
import stemma.language.WordIndex;

/**
 * The tokens of a text cut once more, so that {@code $13.6M}, {@code 5-10W} and {@code
 * third-quarter} show their parts: runs of letters, numbers, ordinals and single marks.
 *
 * <p>Arrays are kept instead of records because three readers look at every piece.
 */
public final class Pieces {
  /** A run of letters. */
  static final byte WORD = 0;

  /** Digits, with points and commas between them. */
  public static final byte NUMBER = 1;

  /** Digits with the ending of an ordinal: {@code 3rd}. */
  public static final byte ORDINAL = 2;

  /** A decade: {@code 1990s}. */
  public static final byte DECADE = 3;

  /** Digits with a colon between them: {@code 10:30}. */
  public static final byte CLOCK = 4;

  /** A date of digits: {@code 2025-02-03}, {@code 3.2.2025}. */
  public static final byte DATE = 5;

  /** A mark, and what is none of the others. */
  static final byte MARK = 6;

  final String text;
  int[] start;
  int[] end;
  int[] word;
  int[] token;
  byte[] kind;
  boolean[] joined;
  int size;

  private final TokenizedText tokens;
  private final WordIndex index;

  /** The pieces of a text; words are numbered by the index. */
  Pieces(TokenizedText tokens, WordIndex index) {
    this.text = tokens.text();
    this.tokens = tokens;
    this.index = index;
    int capacity = tokens.size() + tokens.size() / 8 + 16;
    start = new int[capacity];
    end = new int[capacity];
    word = new int[capacity];
    token = new int[capacity];
    kind = new byte[capacity];
    joined = new boolean[capacity];
    for (int t = 0; t < tokens.size(); t++) {
      cut(t, tokens.start(t), tokens.end(t));
    }
  }

  private void cut(int t, int from, int to) {
    boolean plain = true;
    for (int i = from; i < to && plain; i++) {
      char c = text.charAt(i);
      plain = c != '-' && c != '\u2010' && c != '\u2011' && !isDigit(c);
    }
    if (plain) {
      add(
          t,
          from,
          to,
          Character.isLetter(text.charAt(from)) || (to - from > 1 && text.charAt(from) == '\'')
              ? WORD
              : MARK);
    } else if (isDate(from, to)) {
      add(t, from, to, DATE);
    } else {
      runs(t, from, to);
    }
  }

  private void runs(int t, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      int next = i + 1;
      byte what = MARK;
      if (isDigit(c)) {
        next = numberEnd(i, to);
        what = isClock(i, next) ? CLOCK : NUMBER;
        int suffix = lettersEnd(next, to);
        if (what == NUMBER && suffix > next) {
          byte suffixed = suffixed(i, next, suffix);
          if (suffixed != NUMBER) {
            what = suffixed;
            next = suffix;
          }
        }
      } else if (c != '-' && c != '\u2010' && c != '\u2011') {
        next = Math.max(next, lettersEnd(i, to));
        what = Character.isLetter(c) ? WORD : MARK;
      }
      add(t, i, next, what);
      i = next;
    }
  }

  /** What a number and the letters behind it are together; {@link #NUMBER} when they stay apart. */
  private byte suffixed(int from, int digitsEnd, int to) {
    char last = Character.toLowerCase(text.charAt(digitsEnd - 1));
    if (to - digitsEnd == 1 && text.charAt(digitsEnd) == 's') {
      return last == '0' && (digitsEnd - from == 4 || digitsEnd - from == 2) ? DECADE : NUMBER;
    }
    if (to - digitsEnd != 2) {
      return NUMBER;
    }
    char first = Character.toLowerCase(text.charAt(digitsEnd));
    char second = Character.toLowerCase(text.charAt(digitsEnd + 1));
    boolean ordinal =
        (first == 's' && second == 't' && last == '1')
            || (first == 'n' && second == 'd' && last == '2')
            || (first == 'r' && second == 'd' && last == '3')
            || (first == 't' && second == 'h');
    return ordinal ? ORDINAL : NUMBER;
  }

  private int lettersEnd(int from, int to) {
    int i = from;
    while (i < to
        && !isDigit(text.charAt(i))
        && text.charAt(i) != '-'
        && text.charAt(i) != '\u2010'
        && text.charAt(i) != '\u2011') {
      i++;
    }
    return i;
  }

  private int numberEnd(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      boolean inside =
          (c == '.' || c == ',' || c == ':') && i + 1 < to && isDigit(text.charAt(i + 1));
      if (!isDigit(c) && !inside) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isClock(int from, int to) {
    int colon = text.indexOf(':', from + 1);
    return colon > 0 && colon < to;
  }

  /** Whether it is {@code 2025-02-03}, perhaps with a time behind it, or {@code 3.2.2025}. */
  private boolean isDate(int from, int to) {
    return (matches(from, to, "dddd-dd-dd") && (to - from == 10 || text.charAt(from + 10) == 'T'))
        || (matches(from, to, "dd.dd.dddd") && to - from == 10)
        || (matches(from, to, "d.dd.dddd") && to - from == 9)
        || (matches(from, to, "dd.d.dddd") && to - from == 9)
        || (matches(from, to, "d.d.dddd") && to - from == 8);
  }

  private boolean matches(int from, int to, String shape) {
    if (to - from < shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(from + i);
      if (shape.charAt(i) == 'd' ? !isDigit(c) : c != shape.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void add(int t, int from, int to, byte what) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    token[size] = t;
    kind[size] = what;
    joined[size] = size > 0 && end[size - 1] == from;
    word[size] = what == WORD || what == MARK ? word(t, from, to) : WordIndex.UNKNOWN;
    size++;
  }

  /** The number of a word, by the hash of its token where it is a whole one. */
  private int word(int t, int from, int to) {
    boolean whole = tokens.start(t) == from && tokens.end(t) == to;
    return whole ? index.find(tokens, t) : index.find(text, from, to);
  }

  private void grow() {
    int capacity = size * 2;
    start = Arrays.copyOf(start, capacity);
    end = Arrays.copyOf(end, capacity);
    word = Arrays.copyOf(word, capacity);
    token = Arrays.copyOf(token, capacity);
    kind = Arrays.copyOf(kind, capacity);
    joined = Arrays.copyOf(joined, capacity);
  }

  /** Whether a character is one of the ten digits of ASCII. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
