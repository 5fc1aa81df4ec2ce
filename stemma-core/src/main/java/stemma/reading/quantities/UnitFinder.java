package stemma.reading.quantities;

import java.math.BigDecimal;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/**
 * What stands directly beside a number and tells its unit: signs and names of currencies, measures.
 */
final class UnitFinder {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Items items;
  private final QuantityWords words;

  UnitFinder(Items items, QuantityWords words) {
    this.items = items;
    this.words = words;
  }

  /** Takes in a currency before the number. */
  void before(QuantityDraft draft) {
    QuantityWords.Found code = words.currencyBefore(items, draft.first);
    if (code != null && code.length() > 1 && !plausible(code, draft.first)) {
      code = words.signBefore(items, draft.first);
    }
    if (code != null && plausible(code, draft.first)) {
      draft.code = code.row().cell("code");
      draft.first -= code.length();
      if (draft.first > 0 && items.joined(draft.first) && items.isMark(draft.first - 1, '-')) {
        draft.negative |= draft.first < 2 || !items.joined(draft.first - 1);
      }
    }
  }

  /** Letters are a currency only as they are written: Rs, PS, USD; not the word us. */
  private boolean plausible(QuantityWords.Found code, int at) {
    int opens = at - code.length();
    // A$30 are Australian, and a $30 ticket is not
    boolean article = WordIs.oneOf(items, opens, "a") && !items.joined(opens + 1);
    if (code.length() > 1 && items.isWord(opens) && (article || !items.isCapital(opens))) {
      return false;
    }
    int before = at - 1;
    boolean letters = items.isWord(before);
    if (!letters) {
      return true;
    }
    boolean upper = Character.isUpperCase(items.first(before));
    boolean two = code.length() == 1 && items.length(before) <= 2;
    return upper && (!two || items.joined(at) || WordIs.oneOf(items, before, "rs", "rm"));
  }

  /** A measure, a percentage or the name of a currency directly behind the number. */
  void behind(QuantityDraft draft, int at) {
    draft.next = at;
    int from =
        items.isMark(at, '-') && at + 1 < items.size() && items.joined(at) && items.joined(at + 1)
            ? at + 1
            : at;
    if (from >= items.size() || !items.sameSentence(at - 1, from)) {
      return;
    }
    if (temperature(draft, from)
        || metres(draft)
        || part(draft, from)
        || pounds(draft, from)
        || sign(from)) {
      return;
    }
    QuantityWords.Found money = words.currencyAfter(items, from);
    QuantityWords.Found measure = words.measure(items, from);
    if (money != null
        && (measure == null || money.length() >= measure.length())
        && moneyFits(money, from, draft)) {
      String minor = money.row().cell("minor");
      String code = money.row().cell("code");
      if (minor.isEmpty()) {
        draft.code = code;
      } else {
        draft.unit = minor;
        draft.minor = code;
        draft.measured = true;
      }
      draft.next = from + money.length();
    } else if (measure != null && draft.code == null && measureFits(measure, from, draft)) {
      draft.unit = measure.row().cell("unit");
      draft.measured = true;
      draft.next = from + measure.length();
      power(draft);
    }
  }

  /** Whether a sign belongs to the number behind it: 45m-$50m. */
  private boolean sign(int at) {
    return !items.isWord(at)
        && items.isNumber(at + 1)
        && items.joined(at + 1)
        && items.isMark(at - 1, '-');
  }

  /** {@code 3 million pounds}: so many are money, unless they are of something. */
  private boolean pounds(QuantityDraft draft, int at) {
    boolean scaled = (items.form(draft.last) & Items.SCALED) != 0;
    if (!scaled
        || draft.value.compareTo(MILLION) < 0
        || !WordIs.oneOf(items, at, "pounds", "pound")
        || WordIs.oneOf(items, at + 1, "of")) {
      return false;
    }
    draft.code = "GBP";
    draft.next = at + 1;
    return true;
  }

  /** {@code 35C}, {@code 95F}. */
  private boolean temperature(QuantityDraft draft, int at) {
    boolean celsius = items.isMark(at, 'C');
    if (!items.joined(at) || draft.code != null || !(celsius || items.isMark(at, 'F'))) {
      return false;
    }
    draft.unit = celsius ? "degree celsius" : "degree fahrenheit";
    draft.measured = true;
    draft.next = at + 1;
    return true;
  }

  /** {@code 500m away}: a sign that is no million, told by the word behind it. */
  private boolean metres(QuantityDraft draft) {
    int i = draft.last;
    boolean sign = items.isNumber(i) && items.last(i) == 'm' && !items.isWord(i);
    if (!sign || draft.code != null || !WordIs.oneOf(items, i + 1, BEHIND_METRES)) {
      return false;
    }
    draft.value = draft.value.movePointLeft(6);
    draft.unit = "metre";
    draft.measured = true;
    return true;
  }

  private static final String[] BEHIND_METRES = {
    "above",
    "ahead",
    "apart",
    "away",
    "backstroke",
    "below",
    "breaststroke",
    "butterfly",
    "deep",
    "downhill",
    "east",
    "final",
    "freestyle",
    "from",
    "heats",
    "high",
    "hurdles",
    "long",
    "medley",
    "north",
    "off",
    "race",
    "relay",
    "short",
    "south",
    "sprint",
    "swim",
    "tall",
    "underwater",
    "upstream",
    "west",
    "wide"
  };

  /** {@code a quarter of a percentage point}. */
  private boolean part(QuantityDraft draft, int at) {
    boolean fraction = (items.form(draft.last) & Items.FRACTION) != 0;
    if (!fraction || !WordIs.oneOf(items, at, "of") || !WordIs.oneOf(items, at + 1, "a", "an")) {
      return false;
    }
    QuantityWords.Found measure = words.measure(items, at + 2);
    if (measure == null) {
      return false;
    }
    draft.unit = measure.row().cell("unit");
    draft.measured = true;
    draft.next = at + 2 + measure.length();
    return true;
  }

  private boolean moneyFits(QuantityWords.Found money, int at, QuantityDraft draft) {
    if (money.length() == 1 && items.length(at) == 1 && items.isWord(at)) {
      boolean video = draft.value.compareTo(BigDecimal.valueOf(480)) >= 0 && items.joined(at);
      return items.joined(at) && !video && WordIs.oneOf(items, at, "p", "c");
    }
    if (WordIs.oneOf(items, at, "won")) {
      return draft.value.compareTo(THOUSAND) >= 0 || draft.code != null;
    }
    return true;
  }

  private boolean measureFits(QuantityWords.Found measure, int at, QuantityDraft draft) {
    String unit = measure.row().cell("unit");
    if (unit.equals("second") && items.length(at) == 6 && !items.isMark(at - 1, '-')) {
      // the 2 second-hand cars and the like: a second counted is plural or hyphened
      return (words.measure(items, at) != null && !WordIs.oneOf(items, at, "second"))
          || draft.value.compareTo(BigDecimal.ONE) != 0
          || items.isMark(at - 1, '-');
    }
    if (items.isMark(at, '\'') || items.isMark(at, '"')) {
      return items.joined(at) && closesNothing(at);
    }
    if (unit.equals("point") && WordIs.oneOf(items, at + 1, "person")) {
      return false;
    }
    return true;
  }

  /** Whether a quotation mark behind a number is a sign of feet or inches: none was open. */
  private boolean closesNothing(int at) {
    char mark = items.first(at);
    int open = 0;
    for (int i = at - 1; i >= 0 && items.sameSentence(i, at); i--) {
      if (items.isMark(i, mark) || items.isMark(i, '\u201c') || items.isMark(i, '\u2018')) {
        open++;
      }
    }
    return open % 2 == 0;
  }

  /** {@code 32m2}, {@code 5 cm3}. */
  private void power(QuantityDraft draft) {
    int at = draft.next;
    if (at < items.size() && items.joined(at) && items.isNumber(at) && items.length(at) == 1) {
      String prefix = items.first(at) == '2' ? "square " : items.first(at) == '3' ? "cubic " : "";
      if (!prefix.isEmpty()) {
        draft.unit = prefix + draft.unit;
        draft.next = at + 1;
      }
    }
  }
}
