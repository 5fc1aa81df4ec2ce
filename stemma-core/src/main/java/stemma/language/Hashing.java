package stemma.language;

/**
 * Hashes of words and of features, the same on every machine.
 *
 * <p>Models are kept as tables over these values, so no function here may ever change its answers:
 * every trained weight would be lost.
 */
public final class Hashing {
  private Hashing() {}

  /** A feature of one value: its template, a number of the caller's choice, and the value. */
  public static int feature(int template, int value) {
    return mix(value * 0x9E3779B1 + template * 0x85EBCA77 + 0x27D4EB2F);
  }

  /** A feature of two values. */
  public static int feature(int template, int first, int second) {
    return feature(template, first * 0xC2B2AE3D + mix(second + 0x165667B1));
  }

  /** A feature of three values. */
  public static int feature(int template, int first, int second, int third) {
    return feature(template, feature(template, first, second), third);
  }

  /** The hash of some characters with letters in lower case and curly apostrophes made straight. */
  public static int lower(CharSequence text, int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (c == '\u2019' ? '\'' : fold(c))) * 0x01000193;
    }
    return mix(hash);
  }

  /** The hash of a whole word, as {@link #lower(CharSequence, int, int)} gives it. */
  public static int lower(CharSequence word) {
    return lower(word, 0, word.length());
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }

  /** Spreads the bits of a number evenly (the finaliser of MurmurHash3, Appleby, public domain). */
  public static int mix(int value) {
    int h = value;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
