package stemma.reading.items;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stemma.language.PhraseTable;
import stemma.language.TokenizedText;
import stemma.language.WordIndex;

/**
 * The pieces of a text with its numbers put together: what the readers of times, quantities and
 * undertakings walk over.
 *
 * <p><b>Cost.</b> One pass over the text; objects are made for numbers alone.
 */
public final class Items {
  /** Made of digits alone, so that it can be a year or a day. */
  public static final byte DIGITS = 1;

  /** Made with words of scale. */
  public static final byte SCALED = 2;

  /** A fraction. */
  public static final byte FRACTION = 4;

  /** Spelled in words. */
  public static final byte SPELLED = 8;

  private final TokenizedText tokens;
  private final String text;
  private final int[] start;
  private final int[] end;
  private final int[] word;
  private final int[] token;
  private final byte[] kind;
  private final byte[] form;
  private final boolean[] joined;
  private final @Nullable BigDecimal[] value;
  private final @Nullable BigDecimal[] upper;
  private int size;

  /**
   * The items of a text.
   *
   * @param tokens the text
   * @param index numbers the words
   * @param words what words mean as parts of numbers, over the same index
   * @param style how digits are set apart
   */
  public Items(TokenizedText tokens, WordIndex index, NumberWords words, NumberStyle style) {
    this.tokens = tokens;
    this.text = tokens.text();
    Pieces pieces = new Pieces(tokens, index);
    NumberParser parser = new NumberParser(pieces, words, style);
    start = pieces.start;
    end = pieces.end;
    word = pieces.word;
    token = pieces.token;
    kind = pieces.kind;
    joined = pieces.joined;
    form = new byte[pieces.size];
    value = new BigDecimal[pieces.size];
    upper = new BigDecimal[pieces.size];
    // numbers only ever become shorter than their pieces, so items take the place of pieces
    int at = 0;
    while (at < pieces.size) {
      BigDecimal number = mayBeNumber(pieces, at) ? parser.parse(at) : null;
      copy(at, number, parser);
      at = number == null ? at + 1 : parser.next;
    }
    Arrays.fill(word, size, pieces.size, WordIndex.UNKNOWN);
  }

  private static boolean mayBeNumber(Pieces pieces, int at) {
    byte kind = pieces.kind[at];
    return kind == Pieces.NUMBER
        || kind == Pieces.MARK
        || (kind == Pieces.WORD && pieces.word[at] >= 0);
  }

  private void copy(int at, @Nullable BigDecimal number, NumberParser parser) {
    int last = number == null ? at : parser.next - 1;
    byte what = kind[at];
    int named = word[at];
    start[size] = start[at];
    joined[size] = joined[at];
    token[size] = token[at];
    end[size] = end[last];
    word[size] = number != null && last > at ? WordIndex.UNKNOWN : named;
    kind[size] = number != null ? Pieces.NUMBER : what == Pieces.NUMBER ? Pieces.MARK : what;
    if (number != null) {
      value[size] = number;
      upper[size] = parser.upper;
      boolean digits = what == Pieces.NUMBER && last == at;
      form[size] =
          (byte)
              ((digits ? DIGITS : 0)
                  | (parser.scaled ? SCALED : 0)
                  | (parser.fraction ? FRACTION : 0)
                  | (what == Pieces.WORD ? SPELLED : 0));
    }
    size++;
  }

  /** The text in tokens. */
  public TokenizedText tokens() {
    return tokens;
  }

  /** The text that the items are cut from. */
  public String text() {
    return text;
  }

  /** Number of items. */
  public int size() {
    return size;
  }

  /** Offset of an item's first character in the text, in UTF-16 code units. */
  public int start(int item) {
    return start[item];
  }

  /** The first item that ends behind an offset of the text; {@link #size} when none does. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Offset behind an item's last character. */
  public int end(int item) {
    return end[item];
  }

  /** Number of an item's word in the index, {@link WordIndex#UNKNOWN} when it has none. */
  public int word(int item) {
    return word[item];
  }

  /** Index of the token that an item begins in. */
  public int token(int item) {
    return token[item];
  }

  /** What an item is: one of the kinds of {@link Pieces}. */
  public byte kind(int item) {
    return kind[item];
  }

  /** How a number is written: bits of the constants here, 0 for anything else. */
  public byte form(int item) {
    return form[item];
  }

  /** Whether no space parts an item from the one before. */
  public boolean joined(int item) {
    return joined[item];
  }

  /** The value of a number, the lower one of a range; null for anything else. */
  public @Nullable BigDecimal value(int item) {
    return value[item];
  }

  /** The upper value of a range; null for anything else. */
  public @Nullable BigDecimal upper(int item) {
    return upper[item];
  }

  /** The longest phrase of a table that begins at an item and ends before another. */
  public long match(PhraseTable table, int from, int to) {
    return table.match(word, from, to);
  }

  /** The characters of an item. */
  public String string(int item) {
    return text.substring(start[item], end[item]);
  }

  /** Length of an item in UTF-16 code units. */
  public int length(int item) {
    return end[item] - start[item];
  }

  /** The first character of an item. */
  public char first(int item) {
    return text.charAt(start[item]);
  }

  /** The last character of an item. */
  public char last(int item) {
    return text.charAt(end[item] - 1);
  }

  /** Whether an item is a run of letters; false outside the text. */
  public boolean isWord(int item) {
    return item >= 0 && item < size && kind[item] == Pieces.WORD;
  }

  /** Whether an item is a number; false outside the text. */
  public boolean isNumber(int item) {
    return item >= 0 && item < size && kind[item] == Pieces.NUMBER;
  }

  /** Whether a word is written in capitals throughout, as in a headline that shouts. */
  public boolean isShouted(int item) {
    for (int i = start[item]; i < end[item]; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return length(item) > 1;
  }

  /** Whether an item is a certain single mark. */
  public boolean isMark(int item, char mark) {
    return item >= 0 && item < size && length(item) == 1 && first(item) == mark;
  }

  /** Whether an item begins with a capital letter; false outside the text. */
  public boolean isCapital(int item) {
    return item >= 0 && item < size && Character.isUpperCase(first(item));
  }

  /** Index of the sentence of an item. */
  public int sentence(int item) {
    return tokens.sentenceOf(token[item]);
  }

  /** Whether an item is the first of its sentence. */
  public boolean startsSentence(int item) {
    return item == 0 || sentence(item - 1) != sentence(item);
  }

  /** Whether two items lie in one sentence; false outside the text. */
  public boolean sameSentence(int one, int other) {
    return one >= 0 && other >= 0 && one < size && other < size && sentence(one) == sentence(other);
  }

  /** The value of a number, 0 for anything else. */
  public BigDecimal number(int item) {
    BigDecimal known = value[item];
    return known == null ? BigDecimal.ZERO : known;
  }

  /** A whole number made of digits alone, -1 for anything else. */
  public int digits(int item) {
    if (!isNumber(item) || (form[item] & DIGITS) == 0 || length(item) > 4) {
      return -1;
    }
    int whole = 0;
    for (int i = start[item]; i < end[item]; i++) {
      if (!Pieces.isDigit(text.charAt(i))) {
        return -1;
      }
      whole = whole * 10 + text.charAt(i) - '0';
    }
    return whole;
  }
}
