package stemma.language;

/**
 * What the tokens of a text look like, in numbers that models use as features. Words themselves are
 * given as hashes, so that no token is ever copied.
 *
 * <p><b>Cost.</b> One pass over the text.
 */
public final class TokenForms {
  /** Shapes: what kinds of characters a token has. */
  public static final int MARK = 0;

  public static final int LOWER = 1;
  public static final int CAPITALISED = 2;
  public static final int CAPITALS = 3;
  public static final int INITIAL = 4;
  public static final int MIXED = 5;
  public static final int DIGITS = 6;
  public static final int NUMBERED = 7;

  private final TokenizedText tokens;
  private final int[] stem;
  private final int[] prefix;
  private final int[] suffix;
  private final byte[] shape;
  private final short[] cluster;
  private final WordClusters clusters;

  /** The forms of a text's tokens; {@link TokenizedText#forms} keeps them. */
  TokenForms(TokenizedText tokens, WordClusters clusters) {
    this.tokens = tokens;
    this.clusters = clusters;
    int size = tokens.size();
    stem = new int[size];
    prefix = new int[size];
    suffix = new int[size];
    shape = new byte[size];
    cluster = new short[size];
    String text = tokens.text();
    for (int t = 0; t < size; t++) {
      int start = tokens.start(t);
      int end = tokens.end(t);
      stem[t] = stem(text, start, end);
      prefix[t] = Hashing.lower(text, start, Math.min(end, start + 3));
      suffix[t] = Hashing.lower(text, Math.max(start, end - 3), end);
      shape[t] = shape(text, start, end);
      cluster[t] = (short) clusters.cluster(tokens.lower(t));
    }
  }

  /** Whether the clusters told are of this table. */
  boolean areOf(WordClusters table) {
    return clusters == table;
  }

  /** Hash of a token in lower case. */
  public int lower(int token) {
    return tokens.lower(token);
  }

  /** Hash of a token in lower case without the ending of its inflection, roughly. */
  public int stem(int token) {
    return stem[token];
  }

  /** Hash of a token's first three characters in lower case. */
  public int prefix(int token) {
    return prefix[token];
  }

  /** Hash of a token's last three characters in lower case. */
  public int suffix(int token) {
    return suffix[token];
  }

  /** A token's shape. */
  public int shape(int token) {
    return shape[token];
  }

  /** A token's cluster. */
  public int cluster(int token) {
    return cluster[token];
  }

  /**
   * Hash of a word without {@code s, es, ed, ing}, a final {@code e}, the doubling of a last
   * consonant, and with {@code i} for a final {@code y}.
   */
  static int stem(CharSequence text, int start, int end) {
    int to = end;
    if (to - start > 3) {
      char last = text.charAt(to - 1);
      char before = text.charAt(to - 2);
      if (last == 's' && before != 's' && before != 'u') {
        to -= 1;
      } else if (last == 'd' && before == 'e') {
        to -= 2;
      } else if (last == 'g' && before == 'n' && text.charAt(to - 3) == 'i' && to - start > 5) {
        to -= 3;
      }
    }
    if (to - start > 2 && text.charAt(to - 1) == 'e') {
      to--;
    }
    if (to - start > 3 && to < end && text.charAt(to - 1) == text.charAt(to - 2)) {
      to--;
    }
    if (to - start > 2 && text.charAt(to - 1) == 'y') {
      return Hashing.lower(text, start, to - 1) * 31 + Hashing.lower("i");
    }
    if (to - start > 2 && text.charAt(to - 1) == 'i') {
      return Hashing.lower(text, start, to - 1) * 31 + Hashing.lower("i");
    }
    return Hashing.lower(text, start, to);
  }

  private static byte shape(CharSequence text, int start, int end) {
    int upper = 0;
    int small = 0;
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isLetter(c)) {
        small++;
      }
    }
    if (digits > 0) {
      return (byte) (upper + small > 0 ? NUMBERED : DIGITS);
    }
    if (upper == 0) {
      return (byte) (small > 0 ? LOWER : MARK);
    }
    if (small == 0) {
      return (byte) (upper == 1 ? INITIAL : CAPITALS);
    }
    return (byte) (upper == 1 && Character.isUpperCase(text.charAt(start)) ? CAPITALISED : MIXED);
  }
}
