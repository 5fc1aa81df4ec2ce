package stemma.reading.times;

import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/**
 * Whether what is told around a time lies before or after the telling: the nearest word of tense
 * before it in its sentence decides, else the nearest after it.
 */
final class Tense {
  /** What was found. */
  enum Sense {
    PAST,
    FUTURE,
    OPEN
  }

  private static final int REACH = 14;

  /** Items between a word that aims and the infinitive behind it, at most. */
  private static final int AIM_REACH = 6;

  private final TimeWords words;

  Tense(TimeWords words) {
    this.words = words;
  }

  /** The tense around the items from one to another. */
  Sense around(Items items, int first, int last) {
    if (WordIs.oneOf(items, last + 1, "'s", "\u2019s")) {
      return Sense.PAST;
    }
    if (WordIs.oneOf(items, first - 1, "until") && !items.startsSentence(first - 1)) {
      return Sense.FUTURE;
    }
    for (int i = first - 1; i >= 0 && i >= first - REACH && items.sameSentence(i, first); i--) {
      Sense sense = sense(items, i);
      if (sense != Sense.OPEN) {
        return sense;
      }
    }
    for (int i = last + 1;
        i < items.size() && i <= last + REACH && items.sameSentence(i, last);
        i++) {
      Sense sense = sense(items, i);
      if (sense != Sense.OPEN) {
        return sense;
      }
    }
    return Sense.OPEN;
  }

  private Sense sense(Items items, int item) {
    if (!items.isWord(item)) {
      return Sense.OPEN;
    }
    long mask = words.classes(items, item);
    if ((mask & TimeClass.WILL.bit()) != 0) {
      return Sense.FUTURE;
    }
    boolean past = (mask & TimeClass.WAS.bit()) != 0;
    past |=
        items.length(item) > 4
            && items.last(item) == 'd'
            && items.text().charAt(items.end(item) - 2) == 'e'
            && !items.isCapital(item);
    if (past) {
      return participle(items, item) ? Sense.FUTURE : Sense.PAST;
    }
    if (WordIs.oneOf(items, item, "must", "shall")) {
      return Sense.FUTURE;
    }
    return looksAhead(items, item) ? Sense.FUTURE : Sense.OPEN;
  }

  /** {@code was to sail}, {@code agreed to sail}, {@code ordered the crews to sail}. */
  private boolean looksAhead(Items items, int item) {
    if (WordIs.oneOf(items, item, "of", "for")) {
      return isAim(items, item - 1);
    }
    if (!WordIs.oneOf(items, item, "to") || !isVerb(items, item + 1)) {
      return false;
    }
    if (WordIs.oneOf(items, item - 1, "is", "are", "was", "were", "'s")) {
      return true;
    }
    for (int i = item - 1; i >= item - AIM_REACH && items.sameSentence(i, item); i--) {
      if (isAim(items, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAim(Items items, int item) {
    return items.isWord(item) && (words.classes(items, item) & TimeClass.AIM.bit()) != 0;
  }

  /** Whether a word behind {@code to} can be its verb. */
  private static boolean isVerb(Items items, int item) {
    return items.isWord(item)
        && !items.isCapital(item)
        && !WordIs.oneOf(
            items, item, "the", "a", "an", "his", "her", "its", "their", "them", "him");
  }

  /** Whether the word follows a {@code be} that looks ahead: will be held, to be paid. */
  private static boolean participle(Items items, int item) {
    return item > 0 && WordIs.oneOf(items, item - 1, "be", "being");
  }
}
