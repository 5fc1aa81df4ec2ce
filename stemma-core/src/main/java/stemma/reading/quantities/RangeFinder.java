package stemma.reading.quantities;

import java.math.BigDecimal;
import java.util.BitSet;
import stemma.reading.items.Items;
import stemma.reading.items.Numerals;
import stemma.reading.items.Pieces;
import stemma.reading.items.WordIs;

/** Two numbers that make a range: {@code 5 to 7}, {@code between 20 and 30 days}, {@code 3–4%}. */
final class RangeFinder {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Items items;
  private final QuantityWords words;
  private final UnitFinder units;
  private final BitSet masked;

  /** Ranges in a text, but for the numbers that belong to dates and times. */
  RangeFinder(Items items, QuantityWords words, UnitFinder units, BitSet masked) {
    this.items = items;
    this.words = words;
    this.units = units;
    this.masked = masked;
  }

  /** Takes in the second number of a range. */
  void extend(QuantityDraft draft, int i) {
    int connector = draft.next;
    if (connector + 1 >= items.size()
        || draft.upper != null
        || !items.sameSentence(i, connector + 1)) {
      return;
    }
    if (!connects(draft, connector)) {
      return;
    }
    int second = connector + 1;
    while (second < items.size() && second < connector + 4 && !items.isNumber(second)) {
      second++;
    }
    if (second >= items.size() || !items.isNumber(second) || masked.get(second)) {
      return;
    }
    QuantityDraft other = new QuantityDraft(second);
    units.before(other);
    if (other.first != connector + 1) {
      return;
    }
    other.value = items.number(second);
    units.behind(other, second + 1);
    if (fits(draft, other, connector)) {
      join(draft, other, i, second);
    }
  }

  private boolean connects(QuantityDraft draft, int at) {
    if (WordIs.oneOf(items, at, "to")) {
      return true;
    }
    if (WordIs.oneOf(items, at, "or")) {
      return true;
    }
    if (WordIs.oneOf(items, at, "and")) {
      return WordIs.oneOf(items, before(draft), "between");
    }
    return (items.isMark(at, '-') && items.joined(at) == items.joined(at + 1))
        || items.isMark(at, '\u2013')
        || (items.isMark(at, '\u2014') && items.joined(at));
  }

  /** The item before the draft and its bound. */
  private int before(QuantityDraft draft) {
    QuantityWords.Found bound = words.boundBefore(items, draft.first);
    return draft.first - 1 - (bound == null ? 0 : bound.length());
  }

  private boolean fits(QuantityDraft one, QuantityDraft two, int connector) {
    boolean or = WordIs.oneOf(items, connector, "or");
    boolean to = WordIs.oneOf(items, connector, "to");
    if (or
        && (!one.unit.isEmpty()
            || one.code != null
            || (two.code != null && one.code == null)
            || one.value.compareTo(two.value) >= 0)) {
      return false;
    }
    boolean sameUnit =
        (one.unit.isEmpty() && one.code == null)
            || (one.unit.equals(two.unit)
                && (one.code == null ? two.code == null : one.code.equals(two.code)))
            || (one.code != null && two.code == null && two.unit.isEmpty());
    if (!sameUnit) {
      return false;
    }
    if (!to) {
      return true;
    }
    boolean from = WordIs.oneOf(items, before(one), "from", "between");
    boolean moved =
        WordIs.oneOf(
            items,
            before(one),
            "rose",
            "fell",
            "gained",
            "up",
            "down",
            "added",
            "climbed",
            "dropped",
            "jumped",
            "slid",
            "lost",
            "rises",
            "falls",
            "increased",
            "decreased",
            "surged",
            "plunged",
            "sank",
            "grew",
            "declined",
            "slipped",
            "tumbled",
            "won",
            "lose",
            "lost",
            "beat",
            "advanced",
            "rallied",
            "soared",
            "shed",
            "edged");
    boolean bare = one.unit.isEmpty() && two.unit.isEmpty() && one.code == null && two.code == null;
    return from || (!moved && (!bare || one.value.compareTo(two.value) < 0));
  }

  private void join(QuantityDraft draft, QuantityDraft other, int i, int second) {
    boolean share =
        (items.form(second) & Items.SCALED) != 0
            && (items.form(i) & Items.SCALED) == 0
            && draft.value.compareTo(THOUSAND) < 0;
    if (share) {
      draft.value = draft.value.multiply(scale(second));
    }
    draft.upper = other.value;
    draft.isRange = true;
    draft.last = second;
    if (draft.code == null) {
      draft.code = other.code;
    }
    if (draft.unit.isEmpty()) {
      draft.unit = other.unit;
      draft.minor = other.minor;
    }
    draft.measured |= other.measured;
    draft.next = other.next;
  }

  /** What the words of scale behind a number multiply it by. */
  private BigDecimal scale(int number) {
    int end = items.start(number);
    while (end < items.end(number)
        && (Pieces.isDigit(items.text().charAt(end))
            || items.text().charAt(end) == '.'
            || items.text().charAt(end) == ',')) {
      end++;
    }
    BigDecimal digits = Numerals.value(items.text(), items.start(number), end);
    if (digits == null || digits.signum() == 0) {
      return BigDecimal.ONE;
    }
    return items.number(number).divide(digits, java.math.MathContext.DECIMAL64);
  }
}
