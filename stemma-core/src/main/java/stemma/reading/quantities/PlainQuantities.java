package stemma.reading.quantities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import stemma.reading.Quantity;
import stemma.reading.TimeExpression;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/**
 * Finds quantities by the shape of numbers alone: for languages without resources.
 *
 * <p>A number in digits is one unless it is part of a time, an ordinal, a year, a score, a
 * telephone number, a name or the number of a list's line. Its unit is told only by a percent sign
 * or by the sign or code of a currency; what is counted is not read.
 */
public final class PlainQuantities {
  private static final String JOINING = "-\u2010\u2011\u2013/:.,";
  private final QuantityWords words;

  /** A finder that knows currencies by a lexicon's signs and codes. */
  public PlainQuantities(QuantityLexicon lexicon) {
    this.words = lexicon.words();
  }

  /**
   * The quantities of a text in reading order.
   *
   * @param items over the lexicon's index
   * @param times the text's times, in reading order
   */
  public List<Quantity> read(Items items, List<TimeExpression> times) {
    BitSet masked = mask(items, times);
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      if (!items.isNumber(i) || masked.get(i)) {
        i++;
        continue;
      }
      int chained = chainEnd(items, i);
      if (chained == i + 1 && isQuantity(items, i)) {
        QuantityDraft draft = draft(items, i);
        boolean bare = draft.code == null && draft.unit.isEmpty();
        if (!bare || !isYear(items, i)) {
          found.add(draft.quantity(items, null));
        }
      }
      i = chained;
    }
    return found;
  }

  private static BitSet mask(Items items, List<TimeExpression> times) {
    BitSet masked = new BitSet();
    for (TimeExpression time : times) {
      masked.set(items.at(time.span().start()), items.at(time.span().end() - 1) + 1);
    }
    return masked;
  }

  /** Behind the last of the numbers that only marks or blanks part: scores, telephone numbers. */
  private static int chainEnd(Items items, int first) {
    int at = first + 1;
    while (items.sameSentence(first, at)) {
      boolean mark = items.joined(at) && JOINING.indexOf(items.first(at)) >= 0;
      int next = mark ? at + 1 : at;
      if (!items.isNumber(next) || (mark && !items.joined(next))) {
        break;
      }
      at = next + 1;
    }
    return at;
  }

  private static boolean isQuantity(Items items, int i) {
    boolean named =
        (items.joined(i) && i > 0 && (items.isWord(i - 1) || isHyphen(items, i - 1)))
            || (i + 1 < items.size() && items.joined(i + 1) && items.isWord(i + 1));
    boolean code = items.length(i) > 1 && items.first(i) == '0' && items.digits(i) >= 0;
    boolean counts = items.isMark(i - 1, '+') || items.isMark(i - 1, '#') || isOrdinal(items, i);
    return !named && !code && !counts;
  }

  /** Whether a hyphen joins the next item to a word, as in {@code B-52}. */
  private static boolean isHyphen(Items items, int item) {
    return item > 0 && items.isMark(item, '-') && items.joined(item) && items.isWord(item - 1);
  }

  /** Whether a point makes an ordinal of digits, or the number of a list's line. */
  private static boolean isOrdinal(Items items, int i) {
    int point = i + 1;
    boolean marked = (items.isMark(point, '.') || items.isMark(point, ')')) && items.joined(point);
    return marked && items.digits(i) >= 0 && (items.sameSentence(i, point + 1) || opens(items, i));
  }

  private static boolean opens(Items items, int i) {
    return i == 0 || items.text().lastIndexOf('\n', items.start(i)) >= items.end(i - 1);
  }

  private static boolean isYear(Items items, int i) {
    int digits = items.digits(i);
    return items.length(i) == 4 && digits >= 1400 && digits <= 2100;
  }

  private QuantityDraft draft(Items items, int i) {
    QuantityDraft draft = new QuantityDraft(i);
    draft.value = items.number(i);
    QuantityWords.Found before = words.currencyBefore(items, i);
    QuantityWords.Found after = words.currencyAfter(items, i + 1);
    if (items.isMark(i + 1, '%')) {
      draft.unit = "percent";
      draft.next = i + 2;
    } else if (before != null && isPlain(items, i - 1, before)) {
      draft.code = before.row().cell("code");
      draft.first = i - 1;
    } else if (after != null && items.sameSentence(i, i + 1) && isPlain(items, i + 1, after)) {
      draft.code = after.row().cell("code");
      draft.next = i + 2;
    }
    int sign = draft.first - 1;
    if (sign >= 0
        && (items.isMark(sign, '-') || items.isMark(sign, '\u2212'))
        && items.joined(draft.first)
        && !items.joined(sign)) {
      draft.negative = true;
      draft.first = sign;
    }
    return draft;
  }

  /** Whether a currency is told by a sign, by its code, or as euro: other words are English. */
  private static boolean isPlain(Items items, int item, QuantityWords.Found found) {
    boolean code = items.length(item) == 3 && items.isShouted(item);
    boolean euro = WordIs.oneOf(items, item, "euro", "euros");
    return found.length() == 1 && (!items.isWord(item) || code || euro);
  }
}
