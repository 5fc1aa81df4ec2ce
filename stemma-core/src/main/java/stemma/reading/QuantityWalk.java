package stemma.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import stemma.text.Span;

/** One walk over one text for its quantities; never leaves {@link QuantityReader}. */
final class QuantityWalk {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Items items;
  private final QuantityWords words;
  private final TimeWords timeWords;
  private final NotQuantity not;
  private final CountedNoun nouns;
  private final Subjects subjects;
  private final BitSet masked = new BitSet();
  private final List<Quantity> found = new ArrayList<>();

  QuantityWalk(Items items, ReadingLexicon lexicon, List<TimeExpression> times, Subjects subjects) {
    this.subjects = subjects;
    this.items = items;
    this.words = lexicon.quantities;
    this.timeWords = lexicon.times;
    this.not = new NotQuantity(items, words);
    this.nouns = new CountedNoun(items, words);
    mask(times);
  }

  /** Hides the numbers of dates and times; those that count units of time stay. */
  private void mask(List<TimeExpression> times) {
    int item = 0;
    for (TimeExpression time : times) {
      while (item < items.size && items.end[item] <= time.span().start()) {
        item++;
      }
      for (; item < items.size && items.start[item] < time.span().end(); item++) {
        if (!countsTime(item)) {
          masked.set(item);
        }
      }
    }
  }

  private boolean countsTime(int item) {
    int next = items.isMark(item + 1, '-') && items.joined[item + 1] ? item + 2 : item + 1;
    long units = TimeClass.UNIT.bit() | TimeClass.UNITS.bit();
    return (items.isNumber(item)
            && next < items.size
            && (timeWords.classes(items, next) & units) != 0
            && !WordIs.oneOf(items, next, "quarter"))
        || (items.isNumber(item) && rangeOfTime(item));
  }

  private boolean rangeOfTime(int item) {
    boolean range =
        WordIs.oneOf(items, item + 1, "to", "or", "-", "\u2013")
            && items.isNumber(item + 2)
            && item + 3 < items.size;
    return range && (timeWords.classes(items, item + 3) & TimeClass.UNITS.bit()) != 0;
  }

  List<Quantity> run() {
    int i = 0;
    while (i < items.size) {
      i = items.isNumber(i) && !masked.get(i) ? Math.max(i + 1, number(i)) : i + 1;
    }
    return found;
  }

  private int number(int i) {
    QuantityDraft draft = new QuantityDraft(i);
    sign(draft);
    currency(draft);
    if ((draft.code == null && not.inName(i)) || not.isPronoun(i)) {
      return i + 1;
    }
    draft.value = value(i);
    draft.upper = items.upper[i];
    unitBehind(draft, i + 1);
    range(draft, i);
    if (draft.unit.isEmpty() && draft.code == null) {
      age(draft);
    }
    boolean counted = draft.code != null || !draft.unit.isEmpty();
    if (!counted) {
      counted = noun(draft);
    }
    boolean plural = draft.plural || draft.code != null || draft.measured;
    if (not.hyphened(i, draft.isRange && ascending(draft) && counted)) {
      return afterChain(i);
    }
    if (!draft.measured && draft.code == null && not.names(i, plural)) {
      return i + 1;
    }
    rate(draft);
    partOf(draft);
    bounds(draft);
    found.add(draft.quantity(items, subjects.before(items.token[draft.first])));
    return draft.next;
  }

  private static boolean ascending(QuantityDraft draft) {
    return draft.upper != null && draft.value.compareTo(draft.upper) < 0;
  }

  /** Behind all numbers of a score or a telephone number. */
  private int afterChain(int i) {
    int at = i + 1;
    while (at + 1 < items.size
        && items.joined[at]
        && (items.isMark(at, '-') || items.isMark(at, '\u2013'))
        && items.isNumber(at + 1)
        && items.joined[at + 1]) {
      at += 2;
    }
    return at;
  }

  private BigDecimal value(int i) {
    BigDecimal value = items.value[i];
    return value == null ? BigDecimal.ZERO : value;
  }

  private void sign(QuantityDraft draft) {
    int before = draft.first - 1;
    if (before < 0) {
      return;
    }
    boolean word = WordIs.oneOf(items, before, "minus");
    boolean hyphen =
        items.isMark(before, '-') && before > 0 && WordIs.oneOf(items, before - 1, "minus");
    boolean mark =
        (items.isMark(before, '-') || items.isMark(before, '\u2212'))
            && items.joined[draft.first]
            && (!items.joined[before]
                || before == 0
                || items.isMark(before - 1, '$')
                || items.isMark(before - 1, '('));
    if (word || mark || hyphen) {
      draft.negative = true;
      draft.first = hyphen ? before - 1 : before;
    }
  }

  private void currency(QuantityDraft draft) {
    QuantityWords.Found code = words.currencyBefore(items, draft.first);
    if (code != null && plausible(code, draft.first)) {
      draft.code = code.row().cell("code");
      draft.first -= code.length();
      if (draft.first > 0 && items.joined[draft.first] && items.isMark(draft.first - 1, '-')) {
        draft.negative |= draft.first < 2 || !items.joined[draft.first - 1];
      }
    }
  }

  /** Letters are a currency only as they are written: Rs, PS, USD; not the word us. */
  private boolean plausible(QuantityWords.Found code, int at) {
    int before = at - 1;
    boolean letters = items.isWord(before);
    if (!letters) {
      return true;
    }
    boolean upper = Character.isUpperCase(items.first(before));
    boolean two = code.length() == 1 && items.length(before) <= 2;
    return upper && (!two || items.joined[at] || WordIs.oneOf(items, before, "rs", "rm"));
  }

  /** A measure, a percentage or the name of a currency directly behind the number. */
  private void unitBehind(QuantityDraft draft, int at) {
    draft.next = at;
    int from =
        items.isMark(at, '-') && at + 1 < items.size && items.joined[at] && items.joined[at + 1]
            ? at + 1
            : at;
    if (from >= items.size || !items.sameSentence(at - 1, from)) {
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

  private boolean moneyFits(QuantityWords.Found money, int at, QuantityDraft draft) {
    if (money.length() == 1 && items.length(at) == 1 && items.isWord(at)) {
      boolean video = draft.value.compareTo(BigDecimal.valueOf(480)) >= 0 && items.joined[at];
      return items.joined[at] && !video && WordIs.oneOf(items, at, "p", "c");
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
      return items.joined[at] && closesNothing(at);
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
    if (at < items.size && items.joined[at] && items.isNumber(at) && items.length(at) == 1) {
      String prefix = items.first(at) == '2' ? "square " : items.first(at) == '3' ? "cubic " : "";
      if (!prefix.isEmpty()) {
        draft.unit = prefix + draft.unit;
        draft.next = at + 1;
      }
    }
  }

  /** Takes in the second number of a range. */
  private void range(QuantityDraft draft, int i) {
    int connector = draft.next;
    if (connector + 1 >= items.size
        || draft.upper != null
        || !items.sameSentence(i, connector + 1)) {
      return;
    }
    if (!connects(draft, connector)) {
      return;
    }
    int second = connector + 1;
    while (second < items.size && second < connector + 4 && !items.isNumber(second)) {
      second++;
    }
    if (second >= items.size || !items.isNumber(second) || masked.get(second)) {
      return;
    }
    QuantityDraft other = new QuantityDraft(second);
    currency(other);
    if (other.first != connector + 1) {
      return;
    }
    other.value = value(second);
    unitBehind(other, second + 1);
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
    return (items.isMark(at, '-') && items.joined[at] == items.joined[at + 1])
        || items.isMark(at, '\u2013')
        || (items.isMark(at, '\u2014') && items.joined[at]);
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
        (items.form[second] & Items.SCALED) != 0
            && (items.form[i] & Items.SCALED) == 0
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
    int end = items.start[number];
    while (end < items.end[number]
        && (Pieces.isDigit(items.text.charAt(end))
            || items.text.charAt(end) == '.'
            || items.text.charAt(end) == ',')) {
      end++;
    }
    BigDecimal digits = Numerals.value(items.text, items.start[number], end);
    if (digits == null || digits.signum() == 0) {
      return BigDecimal.ONE;
    }
    return value(number).divide(digits, java.math.MathContext.DECIMAL64);
  }

  /** {@code Novak, 52, said}; {@code aged 35}. */
  private void age(QuantityDraft draft) {
    int i = draft.first;
    int years = items.digits(i);
    if (years < 1 || years > 115 || draft.isRange) {
      return;
    }
    boolean apposed =
        items.isMark(i - 1, ',')
            && items.isMark(i + 1, ',')
            && i > 1
            && items.isCapital(i - 2)
            && items.sameSentence(i - 2, i + 1)
            && !items.isNumber(i + 2)
            && words.kind(items, i - 2) != QuantityWords.FUNCTION;
    boolean told =
        (WordIs.oneOf(items, i - 1, "aged", "age", "turned", "turns", "turning")
                && words.kind(items, i + 1) != 0)
            || WordIs.oneOf(items, i - 1, "aged", "age", "ages");
    if (apposed || told) {
      draft.unit = "year of age";
      draft.measured = true;
    }
  }

  private boolean noun(QuantityDraft draft) {
    CountedNoun.Phrase phrase = nouns.at(draft.next, draft.value);
    if (phrase == null) {
      return false;
    }
    draft.unit = nouns.unit(phrase);
    draft.plural = words.isPlural(items, phrase.head()) || items.isMark(draft.next, '-');
    draft.of.add(new Span(items.start[phrase.first()], items.end[phrase.head()]));
    draft.behind = phrase.head() + 1;
    return true;
  }

  /** {@code a day}, {@code per barrel}, {@code an hour}. */
  private void rate(QuantityDraft draft) {
    int at = draft.behind > 0 ? draft.behind : draft.next;
    if (!items.sameSentence(draft.first, at + 1)) {
      return;
    }
    boolean per =
        WordIs.oneOf(items, at, "per") || (items.isMark(at, '/') && !items.isNumber(at + 1));
    boolean article = WordIs.oneOf(items, at, "a", "an", "each", "every");
    if ((!per && !article) || !items.isWord(at + 1)) {
      return;
    }
    if (WordIs.oneOf(items, at + 2, "ago", "earlier", "later", "before", "after")) {
      return;
    }
    QuantityWords.Found measure = words.measure(items, at + 1);
    boolean time = (timeWords.classes(items, at + 1) & TimeClass.UNIT.bit()) != 0;
    boolean goods = draft.code != null || (!draft.minorOrUnit().isEmpty() && draft.minor != null);
    boolean fits =
        per
            || time
            || (goods
                && (measure != null
                    || WordIs.oneOf(
                        items, at + 1, "share", "head", "person", "piece", "unit", "copy", "ticket",
                        "plate")));
    if (!fits || WordIs.oneOf(items, at + 1, "cent")) {
      return;
    }
    String each =
        measure != null ? measure.row().cell("unit") : words.singular.of(items.string(at + 1));
    draft.per = each;
    if (draft.behind == 0) {
      draft.next = at + 1 + (measure == null ? 1 : measure.length());
    }
  }

  /** What a measure is of: {@code tonnes of grain}, {@code 60% of its revenue}. */
  private void partOf(QuantityDraft draft) {
    if (!draft.of.isEmpty() || !WordIs.oneOf(items, draft.next, "of")) {
      return;
    }
    CountedNoun.Phrase phrase = nouns.at(draft.next, draft.value);
    if (phrase != null) {
      draft.of.add(new Span(items.start[draft.next + 1], items.end[phrase.head()]));
    }
  }

  private void bounds(QuantityDraft draft) {
    QuantityWords.Found before = words.boundBefore(items, draft.first);
    if (before != null && boundFits(before, draft)) {
      draft.modifier = QuantityWords.modifier(before);
      draft.first -= before.length();
      return;
    }
    QuantityWords.Found after = words.boundAfter(items, draft.last + 1);
    if (after == null && draft.next > draft.last + 1) {
      after = words.boundAfter(items, draft.next);
    } else if (after != null) {
      draft.next = Math.max(draft.next, draft.last + 1 + after.length());
    }
    if (after != null) {
      draft.modifier = QuantityWords.modifier(after);
    }
  }

  private boolean boundFits(QuantityWords.Found before, QuantityDraft draft) {
    int at = draft.first - before.length();
    if (before.length() == 1
        && WordIs.oneOf(items, at, "above", "below", "over", "under", "around", "beyond")) {
      return !WordIs.oneOf(items, at - 1, "all", "game", "left");
    }
    return true;
  }
}
