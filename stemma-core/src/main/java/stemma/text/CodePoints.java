package stemma.text;

import java.util.Arrays;

/**
 * Turns offsets in UTF-16 code units, as Java counts, into offsets in Unicode code points, as the
 * JSON forms promise.
 *
 * <p><b>Guarantee.</b> Offsets that fall between the two halves of a surrogate pair count as the
 * offset of the pair's start.
 *
 * <p><b>Cost.</b> One pass over the text to build; O(log surrogates) an offset, O(1) for a text
 * without surrogates.
 */
public final class CodePoints {
  private final int[] pairs;
  private final int length;

  private CodePoints(int[] pairs, int length) {
    this.pairs = pairs;
    this.length = length;
  }

  /** The offsets of a text. */
  public static CodePoints of(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new CodePoints(new int[0], text.length()); // most pages have no pair at all
    }
    int[] pairs = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(pairs, count), text.length());
  }

  /**
   * Number of code points before an offset.
   *
   * @param offset in UTF-16 code units, from 0 to the text's length
   * @throws IllegalArgumentException if the offset lies outside the text
   */
  public int at(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException(
          "offset " + offset + " is outside a text of length " + length);
    }
    if (pairs.length == 0) {
      return offset;
    }
    int found = Arrays.binarySearch(pairs, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }

  /** The span counted in code points. */
  public Span at(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
