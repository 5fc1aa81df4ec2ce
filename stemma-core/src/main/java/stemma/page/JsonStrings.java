package stemma.page;

/**
 * The characters of the strings of a JSON document, each with its place there.
 *
 * <p>Lenient: an escape that is none stands for the character behind the backslash, a digit that is
 * none counts as 0. Offsets are UTF-16 units of the document.
 */
public final class JsonStrings {
  private JsonStrings() {}

  /** Takes a character and where it stands in the document, its escape included. */
  @FunctionalInterface
  public interface Taker {
    void take(char character, int start, int end);
  }

  /**
   * Offset of the mark that closes a string, the end where none does.
   *
   * @param open offset of the mark that opens it
   * @param end where the document, or what is looked at of it, ends
   */
  public static int closingMark(String document, int open, int end) {
    int at = open + 1;
    while (at < end && document.charAt(at) != '"') {
      at += document.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, end);
  }

  /** Hands on what stands between the marks of a string, escapes decoded. */
  public static void decode(String document, int from, int to, Taker taker) {
    int at = from;
    while (at < to) {
      char c = document.charAt(at);
      int end = at + 1;
      if (c == '\\' && end < to) {
        char escape = document.charAt(end);
        boolean unicode = escape == 'u' && at + 6 <= to;
        c = unicode ? (char) hex(document, at + 2) : plain(escape);
        end = at + (unicode ? 6 : 2);
      }
      taker.take(c, at, end);
      at = end;
    }
  }

  private static int hex(String document, int at) {
    int value = 0;
    for (int i = at; i < at + 4; i++) {
      value = value * 16 + Math.max(0, Character.digit(document.charAt(i), 16));
    }
    return value;
  }

  private static char plain(char escape) {
    return switch (escape) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> escape;
    };
  }
}
