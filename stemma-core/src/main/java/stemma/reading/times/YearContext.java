package stemma.reading.times;

import stemma.reading.items.Items;

/** Whether four digits are a year where they stand. */
final class YearContext {
  private YearContext() {}

  static boolean isYear(Items items, int item) {
    int year = items.digits(item);
    if (year < 1400 || year > 2100) {
      return false;
    }
    boolean money =
        item > 0
            && items.joined(item)
            && !items.isMark(item - 1, '(')
            && !hyphen(items, item - 1)
            && !items.isMark(item - 1, '"');
    boolean unit =
        item + 1 < items.size()
            && items.joined(item + 1)
            && ((items.isWord(item + 1)
                    && items.first(item + 1) != '\''
                    && items.first(item + 1) != '\u2019')
                || items.isMark(item + 1, '%')
                || items.isMark(item + 1, '/'));
    return !money && !unit && !counts(items, item);
  }

  private static boolean hyphen(Items items, int item) {
    return items.isMark(item, '-')
        || items.isMark(item, '\u2013')
        || (items.isMark(item, '/') && item > 0 && items.digits(item - 1) > 1000);
  }

  /** Whether the next word is counted or measured by the number. */
  private static boolean counts(Items items, int item) {
    int next = item + 1;
    if (!items.sameSentence(item, next) || !items.isWord(next) || items.isCapital(next)) {
      return false;
    }
    if (items.text().regionMatches(items.start(next), "people", 0, 6)) {
      return true;
    }
    boolean plural =
        items.last(next) == 's'
            && items.length(next) > 4
            && items.text().charAt(items.end(next) - 2) != 's';
    boolean preposition =
        item > 0
            && items.sameSentence(item - 1, item)
            && TIME_PREPOSITIONS.contains(
                items.string(item - 1).toLowerCase(java.util.Locale.ROOT));
    return plural && !preposition && items.length(next) > 3;
  }

  private static final java.util.Set<String> TIME_PREPOSITIONS =
      java.util.Set.of(
          "in", "after", "before", "since", "during", "by", "until", "from", "through", "the", "of",
          "its", "his", "their", "'s");
}
