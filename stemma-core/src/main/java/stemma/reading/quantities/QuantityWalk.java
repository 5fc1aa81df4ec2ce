package stemma.reading.quantities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import stemma.reading.Quantity;
import stemma.reading.TimeExpression;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.times.TimeClass;
import stemma.reading.times.TimeWords;
import stemma.text.Span;

/** One walk over one text for its quantities; never leaves {@link QuantityReader}. */
final class QuantityWalk {
  private final Items items;
  private final QuantityWords words;
  private final TimeWords timeWords;
  private final NotQuantity not;
  private final CountedNoun nouns;
  private final UnitFinder units;
  private final RangeFinder ranges;
  private final AgeFinder ages;
  private final RatioFinder ratios;
  private final Subjects subjects;
  private final BitSet masked = new BitSet();
  private final List<Quantity> found = new ArrayList<>();

  QuantityWalk(
      Items items, QuantityLexicon lexicon, List<TimeExpression> times, Subjects subjects) {
    this.subjects = subjects;
    this.items = items;
    this.words = lexicon.words();
    this.timeWords = lexicon.times();
    this.not = new NotQuantity(items, words);
    this.nouns = new CountedNoun(items, words);
    this.units = new UnitFinder(items, words);
    this.ranges = new RangeFinder(items, words, units, masked);
    this.ages = new AgeFinder(items, words);
    this.ratios = new RatioFinder(items, words);
    mask(times);
  }

  /** Hides the numbers of dates and times; those that count units of time stay. */
  private void mask(List<TimeExpression> times) {
    for (TimeExpression time : times) {
      int first = items.at(time.span().start());
      maskRange(first);
      for (int item = first; item < items.size() && items.start(item) < time.span().end(); item++) {
        if (!countsTime(item)) {
          masked.set(item);
        }
      }
    }
  }

  /** Hides the first day of {@code between 9 and 24 September}, the rest of which is a time. */
  private void maskRange(int day) {
    boolean joined = WordIs.oneOf(items, day - 1, "and", "to", "-", "\u2013");
    boolean opened =
        !WordIs.oneOf(items, day - 1, "and") || WordIs.oneOf(items, day - 3, "between");
    if (joined && opened && isDay(day) && isDay(day - 2) && items.sameSentence(day - 2, day)) {
      masked.set(day - 2);
    }
  }

  private boolean isDay(int item) {
    return item >= 0 && item < items.size() && items.digits(item) > 0 && items.digits(item) <= 31;
  }

  private boolean countsTime(int item) {
    int next = items.isMark(item + 1, '-') && items.joined(item + 1) ? item + 2 : item + 1;
    long units = TimeClass.UNIT.bit() | TimeClass.UNITS.bit();
    return (items.isNumber(item)
            && next < items.size()
            && (timeWords.classes(items, next) & units) != 0
            && !WordIs.oneOf(items, next, "quarter"))
        || (items.isNumber(item) && rangeOfTime(item));
  }

  private boolean rangeOfTime(int item) {
    boolean range =
        WordIs.oneOf(items, item + 1, "to", "or", "-", "\u2013")
            && items.isNumber(item + 2)
            && item + 3 < items.size();
    return range && (timeWords.classes(items, item + 3) & TimeClass.UNITS.bit()) != 0;
  }

  List<Quantity> run() {
    int i = 0;
    while (i < items.size()) {
      i = items.isNumber(i) && !masked.get(i) ? Math.max(i + 1, number(i)) : i + 1;
    }
    return found;
  }

  private int number(int i) {
    int telephone = not.telephone(i);
    if (telephone > i) {
      return telephone;
    }
    QuantityDraft draft = new QuantityDraft(i);
    sign(draft);
    units.before(draft);
    if ((draft.code == null && not.inName(i)) || not.isPronoun(i)) {
      return i + 1;
    }
    draft.value = items.number(i);
    draft.upper = items.upper(i);
    units.behind(draft, i + 1);
    ranges.extend(draft, i);
    if (draft.unit.isEmpty() && draft.code == null) {
      ratios.divide(draft);
      ages.tell(draft);
      magnitude(draft);
    }
    boolean counted = draft.code != null || !draft.unit.isEmpty();
    if (!counted) {
      counted = noun(draft);
    }
    boolean plural = draft.plural || draft.code != null || draft.measured;
    if (not.hyphened(i, draft.isRange && ascending(draft) && counted)) {
      return afterChain(i);
    }
    if (!draft.measured && !draft.ratio && draft.code == null && not.names(i, plural)) {
      return i + 1;
    }
    rate(draft);
    partOf(draft);
    bounds(draft);
    found.add(draft.quantity(items, subjects.before(items.token(draft.first))));
    return draft.next;
  }

  private static boolean ascending(QuantityDraft draft) {
    return draft.upper != null && draft.value.compareTo(draft.upper) < 0;
  }

  /** Behind all numbers of a score or a telephone number. */
  private int afterChain(int i) {
    int at = i + 1;
    while (at + 1 < items.size()
        && items.joined(at)
        && (items.isMark(at, '-') || items.isMark(at, '\u2013'))
        && items.isNumber(at + 1)
        && items.joined(at + 1)) {
      at += 2;
    }
    return at;
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
            && items.joined(draft.first)
            && (!items.joined(before)
                || before == 0
                || items.isMark(before - 1, '$')
                || items.isMark(before - 1, '('));
    if (word || mark || hyphen) {
      draft.negative = true;
      draft.first = hyphen ? before - 1 : before;
    }
  }

  /** {@code a magnitude 6.4 earthquake}. */
  private void magnitude(QuantityDraft draft) {
    if (WordIs.oneOf(items, draft.first - 1, "magnitude")) {
      draft.unit = "magnitude";
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
    draft.of.add(new Span(items.start(phrase.first()), items.end(phrase.head())));
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
      draft.of.add(new Span(items.start(draft.next + 1), items.end(phrase.head())));
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
