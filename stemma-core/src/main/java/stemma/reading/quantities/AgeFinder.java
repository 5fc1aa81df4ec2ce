package stemma.reading.quantities;

import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/**
 * Numbers that tell how old someone is, or how many children someone has, though no unit says so.
 */
final class AgeFinder {
  private static final String[] PEOPLE = {
    "adults",
    "anyone",
    "boys",
    "children",
    "everyone",
    "girls",
    "kids",
    "men",
    "people",
    "persons",
    "teenagers",
    "those",
    "women"
  };
  private static final String[] PARENTS = {
    "dad", "father", "grandfather", "grandmother", "mom", "mother", "mum", "parent"
  };

  private final Items items;
  private final QuantityWords words;

  AgeFinder(Items items, QuantityWords words) {
    this.items = items;
    this.words = words;
  }

  /** Gives a number that has no unit the one that its neighbours tell. */
  void tell(QuantityDraft draft) {
    int i = draft.first;
    if (isOffspring(draft)) {
      draft.unit = "child";
      draft.measured = true;
      return;
    }
    int years = draft.value.intValue();
    boolean whole = draft.value.compareTo(java.math.BigDecimal.valueOf(years)) == 0;
    if (!whole || years < 1 || years > 115 || items.length(i) > 12) {
      return;
    }
    boolean told = WordIs.oneOf(items, i - 1, "aged", "age", "ages") || turns(draft);
    if (told || (!draft.isRange && (apposed(i) || opens(i) || states(i) || limits(draft)))) {
      draft.unit = "year of age";
      draft.measured = true;
    }
  }

  /** {@code a mother of two}. */
  private boolean isOffspring(QuantityDraft draft) {
    int i = draft.first;
    return WordIs.oneOf(items, i - 1, "of")
        && WordIs.oneOf(items, i - 2, PARENTS)
        && ends(draft.next);
  }

  private boolean turns(QuantityDraft draft) {
    return WordIs.oneOf(items, draft.first - 1, "turned", "turns", "turning")
        && words.kind(items, draft.next) != 0;
  }

  /** {@code Novak, 52, said}. */
  private boolean apposed(int i) {
    return items.digits(i) > 0
        && items.isMark(i - 1, ',')
        && items.isMark(i + 1, ',')
        && i > 1
        && items.isCapital(i - 2)
        && items.sameSentence(i - 2, i + 1)
        && !items.isNumber(i + 2)
        && words.kind(items, i - 2) != QuantityWords.FUNCTION;
  }

  /** {@code At 43, she}. */
  private boolean opens(int i) {
    return i > 0
        && items.startsSentence(i - 1)
        && WordIs.oneOf(items, i - 1, "at")
        && items.isMark(i + 1, ',')
        && (WordIs.oneOf(items, i + 2, "he", "she") || items.isCapital(i + 2));
  }

  /** {@code He was 45 when}. */
  private boolean states(int i) {
    return WordIs.oneOf(items, i - 1, "is", "was")
        && WordIs.oneOf(items, i - 2, "he", "she", "i", "who")
        && (ends(i + 1) || WordIs.oneOf(items, i + 1, "then", "now"));
  }

  /** {@code women over 50}. */
  private boolean limits(QuantityDraft draft) {
    int i = draft.first;
    return WordIs.oneOf(items, i - 1, "over", "under", "above", "below")
        && WordIs.oneOf(items, i - 2, PEOPLE)
        && !words.isPlural(items, draft.next)
        && !items.isMark(draft.next, '-');
  }

  /** Whether nothing stands behind that the number could count. */
  private boolean ends(int at) {
    return at >= items.size()
        || !items.sameSentence(at - 1, at)
        || (!items.isWord(at) && !items.isMark(at, '-') && !items.isNumber(at))
        || words.kind(items, at) == QuantityWords.FUNCTION
        || words.kind(items, at) == QuantityWords.VERB;
  }
}
