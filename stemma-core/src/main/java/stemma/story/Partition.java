package stemma.story;

import java.util.regex.Pattern;
import stemma.text.Span;

/**
 * How a text ties a row of numbers to a total.
 *
 * @param isTold whether it says that they are parts of it: {@code of them}, a colon, {@code in all}
 * @param isWhole whether it says that they are all of it
 */
record Partition(boolean isTold, boolean isWhole) {
  private static final int NEAR = 220;
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)\\b(?:of (?:them|these|those|whom|which|the)|include|includes|included|including|comprising|made up of"
              + "|consisting of|among (?:them|these|those|the))\\b");
  private static final Pattern LISTED =
      Pattern.compile("[^.;\\d]{0,40}?(?::|\u2014|\u2013| - |--|\\()\\s*");
  private static final Pattern CLOSES =
      Pattern.compile(
          "(?i)\\b(?:total|in all|altogether|combined|making|bringing|in sum|overall|all told)\\b");
  private static final Pattern OPENS = Pattern.compile("(?i)(?:^|[.\\n] ?)(?:of|among) (?:the )?$");

  /**
   * What stands between and around.
   *
   * @param text the article's text
   * @param total place of the total
   * @param row from the first to the last of the numbers
   * @param sentence the sentence of the last of them
   */
  static Partition of(String text, Span total, Span row, Span sentence) {
    return total.end() <= row.start()
        ? before(text, total, row, sentence)
        : behind(text, total, row);
  }

  private static Partition before(String text, Span total, Span row, Span sentence) {
    if (row.start() - total.end() > NEAR) {
      return new Partition(false, false);
    }
    String between = text.substring(total.end(), row.start());
    boolean opens = OPENS.matcher(text.substring(0, total.start())).find();
    boolean listed = LISTED.matcher(between).matches();
    boolean more = hasDigit(text, row.end(), sentence.end());
    boolean parts = PARTS.matcher(between).find();
    return new Partition(opens || listed || parts, listed && !more);
  }

  private static Partition behind(String text, Span total, Span row) {
    if (total.start() < row.end() || total.start() - row.end() > NEAR) {
      return new Partition(false, false);
    }
    int line = text.indexOf('\n', total.end());
    String around = text.substring(row.end(), Math.min(total.end() + 24, text.length()));
    String behind =
        line < 0 ? around : text.substring(row.end(), Math.min(line, row.end() + around.length()));
    boolean closes = CLOSES.matcher(behind).find();
    return new Partition(closes, closes);
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
