package stemma.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Character references of HTML (an ampersand, a name or number, a semicolon), as browsers read
 * them.
 *
 * <p><b>Cost.</b> A lookup for each name that may be one; a name is at most {@value #LONGEST}
 * letters long.
 *
 * <p>Source: HTML Living Standard, section 13.2.5.72 and the names of section 13.5 (WHATWG).
 */
final class CharacterReferences {
  private static final int LONGEST = 32;
  private static final Map<String, String> NAMES = load();

  /** Longest name that needs no semicolon. */
  private static final int LONGEST_OPEN = 6;

  /** What numbers of the C1 controls mean, as pages meant windows-1252. */
  private static final String CONTROLS =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private CharacterReferences() {}

  /**
   * A reference in a source.
   *
   * @param value the characters that it stands for
   * @param end offset of the first character after it
   */
  record Reference(String value, int end) {}

  /**
   * The reference that starts with the ampersand at a place.
   *
   * @param to end of the text or attribute that it stands in
   * @param inAttribute whether a name without its semicolon is none when it goes on like a query
   * @return null when there is none
   */
  static @Nullable Reference at(String source, int from, int to, boolean inAttribute) {
    int next = from + 1;
    if (next >= to) {
      return null;
    }
    char c = source.charAt(next);
    if (c == '#') {
      return numeric(source, next + 1, to);
    }
    return isAlphanumeric(c) ? named(source, next, to, inAttribute) : null;
  }

  private static @Nullable Reference named(String source, int from, int to, boolean inAttribute) {
    int limit = Math.min(to, from + LONGEST);
    int end = from;
    while (end < limit && isAlphanumeric(source.charAt(end))) {
      end++;
    }
    if (end < to && source.charAt(end) == ';') {
      String value = NAMES.get(source.substring(from, end + 1));
      if (value != null) {
        return new Reference(value, end + 1);
      }
    }
    for (int open = Math.min(end, from + LONGEST_OPEN); open > from + 1; open--) {
      String value = NAMES.get(source.substring(from, open));
      if (value != null) {
        char after = open < to ? source.charAt(open) : ' ';
        boolean query = inAttribute && (after == '=' || isAlphanumeric(after));
        return query ? null : new Reference(value, open);
      }
    }
    return null;
  }

  private static @Nullable Reference numeric(String source, int from, int to) {
    boolean hexadecimal = from < to && (source.charAt(from) | 32) == 'x';
    int first = hexadecimal ? from + 1 : from;
    int radix = hexadecimal ? 16 : 10;
    int at = first;
    int value = 0;
    while (at < to) {
      int digit = digit(source.charAt(at), radix);
      if (digit < 0) {
        break;
      }
      value = value > Character.MAX_CODE_POINT ? value : value * radix + digit;
      at++;
    }
    if (at == first) {
      return null;
    }
    int end = at < to && source.charAt(at) == ';' ? at + 1 : at;
    return new Reference(character(value), end);
  }

  private static int digit(char c, int radix) {
    return c < 128 ? Character.digit(c, radix) : -1;
  }

  private static String character(int value) {
    if (value >= 0x80 && value <= 0x9F) {
      return String.valueOf(CONTROLS.charAt(value - 0x80));
    }
    boolean none = value == 0 || value > Character.MAX_CODE_POINT;
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return none || surrogate ? "\uFFFD" : Character.toString(value);
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** A part of a source with its references decoded. */
  static String decode(String source, int from, int to, boolean inAttribute) {
    int at = ampersand(source, from, to);
    if (at == to) {
      return source.substring(from, to);
    }
    StringBuilder decoded = new StringBuilder(to - from);
    int copied = from;
    while (at < to) {
      Reference reference = at(source, at, to, inAttribute);
      if (reference == null) {
        at = ampersand(source, at + 1, to);
      } else {
        decoded.append(source, copied, at).append(reference.value());
        copied = reference.end();
        at = ampersand(source, copied, to);
      }
    }
    return decoded.append(source, copied, to).toString();
  }

  /** The next ampersand before an end, or the end; never looks further than that. */
  private static int ampersand(String source, int from, int to) {
    int at = from;
    while (at < to && source.charAt(at) != '&') {
      at++;
    }
    return at;
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    try (InputStream stream = CharacterReferences.class.getResourceAsStream("references.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        StringBuilder value = new StringBuilder();
        for (String point : cells[1].split(" ", -1)) {
          value.appendCodePoint(Integer.parseInt(point, 16));
        }
        names.put(cells[0], value.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("references.tsv", e);
    }
    return Map.copyOf(names);
  }
}
