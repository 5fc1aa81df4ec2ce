package stemma.reading.times;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import stemma.reading.items.Items;

/**
 * The items that a pattern of times has matched, while its value is made. One is used over and over
 * during one reading and never leaves it.
 */
final class TimeMatch {
  private static final int LONGEST = 24;

  final Items items;
  final TimeWords words;
  private final int[] labels = new int[LONGEST];
  private final int[] places = new int[LONGEST];
  int depth;
  String argument = "";

  TimeMatch(Items items, TimeWords words) {
    this.items = items;
    this.words = words;
  }

  boolean push(int label, int item) {
    if (depth == LONGEST) {
      return false;
    }
    labels[depth] = label;
    places[depth++] = item;
    return true;
  }

  void pop() {
    depth--;
  }

  int first() {
    return places[0];
  }

  int last() {
    return places[depth - 1];
  }

  /** The item that was matched as a class, -1 when none was. */
  int item(TimeClass as) {
    return item(as, 0);
  }

  /** The item that was matched as a class for the n-th time, from 0; -1 when none was. */
  int item(TimeClass as, int nth) {
    int seen = 0;
    for (int i = 0; i < depth; i++) {
      if (labels[i] == as.label() && seen++ == nth) {
        return places[i];
      }
    }
    return -1;
  }

  boolean has(TimeClass as) {
    return item(as) >= 0;
  }

  /** The number of the class's first item. */
  int number(TimeClass as) {
    return number(as, 0);
  }

  int number(TimeClass as, int nth) {
    return words.number(items, item(as, nth), as);
  }

  /** The value that the lexicon gives the class's first item. */
  @Nullable String string(TimeClass as) {
    int item = item(as);
    return item < 0 ? null : words.string(items, item, as);
  }

  /** The value of the n-th number. */
  BigDecimal count(int nth) {
    BigDecimal value = items.value(item(TimeClass.NUM, nth));
    return value == null ? BigDecimal.ZERO : value;
  }

  /** The unit, singular or plural. */
  TimeUnit unit() {
    return unit(0);
  }

  TimeUnit unit(int nth) {
    int seen = 0;
    for (int i = 0; i < depth; i++) {
      boolean unit = labels[i] == TimeClass.UNIT.label() || labels[i] == TimeClass.UNITS.label();
      if (unit && seen++ == nth) {
        TimeClass as = TimeClass.of(labels[i]);
        String value = words.string(items, places[i], as);
        return TimeUnit.of(value == null ? 0 : Integer.parseInt(value));
      }
    }
    return spelledUnit();
  }

  /** The unit that the pattern names itself. */
  private TimeUnit spelledUnit() {
    for (int i = depth - 1; i >= 0; i--) {
      String word = items.string(places[i]);
      if (word.equalsIgnoreCase("year") || word.equalsIgnoreCase("years")) {
        return TimeUnit.YEAR;
      }
      if (word.equalsIgnoreCase("quarter")) {
        return TimeUnit.QUARTER;
      }
      if (word.equalsIgnoreCase("week")) {
        return TimeUnit.WEEK;
      }
      if (word.equalsIgnoreCase("month")) {
        return TimeUnit.MONTH;
      }
      if (word.equalsIgnoreCase("decade")) {
        return TimeUnit.DECADE;
      }
    }
    return TimeUnit.DAY;
  }

  /** Whether some matched item is a certain word. */
  boolean says(String word) {
    for (int i = 0; i < depth; i++) {
      if (items.length(places[i]) == word.length()
          && items.text().regionMatches(true, items.start(places[i]), word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
