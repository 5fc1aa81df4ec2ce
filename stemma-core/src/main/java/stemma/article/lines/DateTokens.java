package stemma.article.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line cut for {@link DateParser}: runs of digits, runs of letters, every other mark alone. */
final class DateTokens {
  private final List<String> tokens = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  DateTokens(String line) {
    int i = 0;
    while (i < line.length()) {
      int start = i;
      int type = type(line.charAt(i++));
      while (type > 0 && i < line.length() && type(line.charAt(i)) == type) {
        i++;
      }
      if (type == 1 && i - start > 2 && isAfterHours()) {
        i = start + 2; // the minutes or seconds, into which the next date ran
      }
      String token = line.substring(start, i).toLowerCase(Locale.ROOT);
      tokens.add(type == 3 ? " " : token);
      starts.add(start);
    }
  }

  /** Whether the tokens so far end as {@code 10:} does. */
  private boolean isAfterHours() {
    int end = tokens.size();
    return is(end - 1, ':') && length(end - 2) == 2 && isNumber(end - 2);
  }

  private static int type(char c) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    if (Character.isIdeographic(c) || (c >= '\uac00' && c <= '\ud7a3')) {
      return 0;
    }
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return 2;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? 3 : 0;
  }

  int size() {
    return tokens.size();
  }

  int start(int i) {
    return starts.get(i);
  }

  int end(int i) {
    return starts.get(i) + tokens.get(i).length();
  }

  /** The token in lower case; empty beyond the end. White space is one blank. */
  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
  }

  boolean isNumber(int i) {
    String token = word(i);
    return !token.isEmpty() && type(token.charAt(0)) == 1 && token.length() < 9;
  }

  boolean isWord(int i) {
    String token = word(i);
    return !token.isEmpty() && type(token.charAt(0)) == 2;
  }

  int number(int i) {
    return Integer.parseInt(tokens.get(i));
  }

  int length(int i) {
    return word(i).length();
  }

  boolean is(int i, char mark) {
    String token = word(i);
    return token.length() == 1 && token.charAt(0) == mark;
  }

  boolean same(int i, int j) {
    return !word(i).isEmpty() && word(i).equals(word(j));
  }

  /**
   * Index of the first token from {@code i} on that is not skipped; at most five are.
   *
   * @param skipped marks, then words, separated by blanks; blanks are always skipped
   */
  int skip(int i, String skipped) {
    List<String> words = List.of(skipped.trim().split(" ", -1));
    String marks = words.get(0);
    int at = i;
    while (at < i + 5 && at < size()) {
      String token = word(at);
      boolean mark = token.length() == 1 && marks.indexOf(token.charAt(0)) >= 0;
      if (!token.equals(" ") && !mark && !words.contains(token)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Index after {@code am}, {@code p.m.} and the like; {@code i} itself when there is none. */
  int halfDayEnd(int i) {
    if (word(i).equals("am") || word(i).equals("pm")) {
      return i + 1;
    }
    boolean dotted = (word(i).equals("a") || word(i).equals("p")) && is(i + 1, '.');
    return dotted && word(i + 2).equals("m") ? i + (is(i + 3, '.') ? 4 : 3) : i;
  }

  boolean hasHalfDays() {
    return tokens.contains("am") || tokens.contains("pm");
  }

  /** The offset that the tokens from {@code i} on name, as ISO 8601 writes it; empty when none. */
  String zone(int i) {
    int at = skip(i, " ");
    if ((is(at, '+') || is(at, '-')) && isNumber(at + 1) && at == i) {
      String hours = word(at + 1);
      if (hours.length() == 4) {
        return word(at) + hours.substring(0, 2) + ":" + hours.substring(2);
      }
      return hours.length() == 2 && is(at + 2, ':') && length(at + 3) == 2
          ? word(at) + hours + ":" + word(at + 3)
          : "";
    }
    if ((is(at, '+') || is(at, '-')) && length(at + 1) == 4 && isNumber(at + 1)) {
      return word(at) + word(at + 1).substring(0, 2) + ":" + word(at + 1).substring(2);
    }
    return DateWords.TABLE.zone(word(at));
  }

  /** Index after the zone that the tokens from {@code i} on name; {@code i} itself when none. */
  int zoneEnd(int i) {
    if (zone(i).isEmpty()) {
      return i;
    }
    int at = skip(i, " ");
    if (isWord(at)) {
      return at + 1;
    }
    return is(at + 2, ':') ? at + 4 : at + 2;
  }
}
