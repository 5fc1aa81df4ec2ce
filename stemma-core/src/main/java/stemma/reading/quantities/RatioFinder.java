package stemma.reading.quantities;

import java.math.BigDecimal;
import java.math.MathContext;
import stemma.language.TokenizedText;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/** A share told by two counts: {@code one in five}, {@code three out of four}. */
final class RatioFinder {
  private static final BigDecimal MANY = BigDecimal.valueOf(10);

  private final Items items;
  private final QuantityWords words;

  RatioFinder(Items items, QuantityWords words) {
    this.items = items;
    this.words = words;
  }

  /** Makes the number the first of a ratio, if it is one. */
  void divide(QuantityDraft draft) {
    int second = second(draft);
    if (second < 0) {
      return;
    }
    BigDecimal whole = items.number(second);
    draft.value = draft.value.divide(whole, MathContext.DECIMAL32);
    draft.last = second;
    draft.next = second + 1;
    draft.ratio = true;
  }

  private int second(QuantityDraft draft) {
    int at = draft.next;
    boolean in = WordIs.oneOf(items, at, "in");
    boolean out = WordIs.oneOf(items, at, "out") && WordIs.oneOf(items, at + 1, "of");
    int second = at + (in ? 1 : 2) + (WordIs.oneOf(items, at + (in ? 1 : 2), "every") ? 1 : 0);
    if (!(in || out) || !items.sameSentence(at, second) || !isWhole(second)) {
      return -1;
    }
    BigDecimal value = items.number(second);
    boolean fits = draft.value.compareTo(value) < 0 && draft.value.compareTo(MANY) < 0;
    return fits && (out || (isRound(value) && stands(draft.first))) ? second : -1;
  }

  private boolean isWhole(int item) {
    return items.isNumber(item)
        && items.number(item).stripTrailingZeros().scale() <= 0
        && words.measure(items, item + 1) == null
        && !items.isMark(item + 1, '-');
  }

  /** The small numbers and the round ones. */
  private static boolean isRound(BigDecimal value) {
    return value.compareTo(MANY) <= 0 || value.stripTrailingZeros().precision() == 1;
  }

  /** Whether no verb stands before that could have the number alone as its object. */
  private boolean stands(int first) {
    TokenizedText tokens = items.tokens();
    return tokens.sentenceStart(items.sentence(first)) == items.token(first)
        || !items.isWord(first - 1)
        || words.boundBefore(items, first) != null
        || WordIs.oneOf(
            items, first - 1, "a", "and", "as", "but", "for", "of", "only", "or", "than", "that",
            "to", "with");
  }
}
