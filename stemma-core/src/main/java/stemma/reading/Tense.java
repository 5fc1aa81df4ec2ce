package stemma.reading;

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

  private final TimeWords words;

  Tense(TimeWords words) {
    this.words = words;
  }

  /** The tense around the items from one to another. */
  Sense around(Items items, int first, int last) {
    for (int i = first - 1; i >= 0 && i >= first - REACH && items.sameSentence(i, first); i--) {
      Sense sense = sense(items, i);
      if (sense != Sense.OPEN) {
        return sense;
      }
    }
    for (int i = last + 1; i < items.size && i <= last + REACH && items.sameSentence(i, last); i++) {
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
    if ((mask & TimeClass.WAS.bit()) != 0) {
      return Sense.PAST;
    }
    boolean past =
        items.length(item) > 4
            && items.last(item) == 'd'
            && items.text.charAt(items.end[item] - 2) == 'e'
            && !items.isCapital(item);
    return past && !participle(items, item) ? Sense.PAST : Sense.OPEN;
  }

  /** Whether the word follows a form of {@code be} that tells no tense: will be held. */
  private static boolean participle(Items items, int item) {
    return item > 0 && items.isWord(item - 1) && (is(items, item - 1, "be") || is(items, item - 1, "being"));
  }

  private static boolean is(Items items, int item, String word) {
    return items.length(item) == word.length()
        && items.text.regionMatches(true, items.start[item], word, 0, word.length());
  }
}
