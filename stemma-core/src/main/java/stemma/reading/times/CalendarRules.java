package stemma.reading.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/** Days, months, years, decades and centuries that are told by the calendar. */
final class CalendarRules {
  private CalendarRules() {}

  static @Nullable String date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String month(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  static @Nullable String iso(TimeMatch match, TimeAnchor anchor) {
    String text = match.items.string(match.first());
    if (text.charAt(4) == '-') {
      String day = text.substring(0, 10);
      boolean valid = date(Integer.parseInt(day.substring(0, 4)), two(day, 5), two(day, 8)) != null;
      boolean time = text.length() > 15 && text.charAt(10) == 'T';
      return !valid ? null : time ? text.substring(0, 16) : day;
    }
    String[] parts = text.split("\\.", -1);
    return date(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }

  private static int two(String text, int at) {
    return Integer.parseInt(text.substring(at, at + 2));
  }

  private static int dayOfMonth(TimeMatch match) {
    return match.number(match.has(TimeClass.DAY) ? TimeClass.DAY : TimeClass.ORD);
  }

  static @Nullable String fullDate(TimeMatch match, TimeAnchor anchor) {
    return date(match.number(TimeClass.YEAR), match.number(TimeClass.MONTH), dayOfMonth(match));
  }

  static @Nullable String monthDay(TimeMatch match, TimeAnchor anchor) {
    String day = monthDay(match.number(TimeClass.MONTH), dayOfMonth(match), anchor);
    return day == null || !anchor.isKnown() ? day : byTense(day, match, anchor);
  }

  /** The year that brings the day closest, unless the tense looks the other way. */
  private static String byTense(String closest, TimeMatch match, TimeAnchor anchor) {
    LocalDate day = LocalDate.parse(closest);
    boolean ended = WordIs.oneOf(match.items, match.first() - 1, "ended");
    boolean past = ended || anchor.tense(match) == Tense.Sense.PAST;
    boolean far = Math.abs(day.toEpochDay() - anchor.day().toEpochDay()) > 45;
    if (past && day.isAfter(anchor.day()) && (far || ended)) {
      return day.minusYears(1).toString();
    }
    boolean ahead = !past && anchor.tense(match) == Tense.Sense.FUTURE;
    if (ahead && day.isBefore(anchor.day()) && far) {
      return day.plusYears(1).toString();
    }
    return closest;
  }

  static @Nullable String monthDay(int month, int day, TimeAnchor anchor) {
    if (date(2024, month, day) == null) {
      return null;
    }
    if (!anchor.isKnown()) {
      return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    }
    return date(anchor.closestYear(month, day), month, day);
  }

  /**
   * {@code 2/13/2025}, {@code 13/2/2025}, {@code 2025/02/13}; months first where both are possible.
   */
  static @Nullable String slashed(TimeMatch match, TimeAnchor anchor) {
    int one = match.number(TimeClass.DAY, 0);
    int two = match.number(TimeClass.DAY, 1);
    int year = match.number(TimeClass.YEAR);
    return one > 12 ? date(year, two, one) : date(year, one, two);
  }

  static String monthYear(TimeMatch match, TimeAnchor anchor) {
    return month(match.number(TimeClass.YEAR), match.number(TimeClass.MONTH));
  }

  static String monthOfYear(TimeMatch match, TimeAnchor anchor) {
    int month = match.number(TimeClass.MONTH);
    return anchor.isKnown()
        ? month(anchor.day().getYear() + ShiftRules.direction(match), month)
        : unknownYear(month);
  }

  private static String unknownYear(int month) {
    return String.format(Locale.ROOT, "XXXX-%02d", month);
  }

  static @Nullable String month(TimeMatch match, TimeAnchor anchor) {
    int month = match.number(TimeClass.MONTH);
    if (match.first() == match.last() && !isMonth(match.items, match.first())) {
      return null;
    }
    if (!anchor.isKnown()) {
      return unknownYear(month);
    }
    int year = anchor.closestYear(month, 15);
    int now = anchor.day().getYear() * 12 + anchor.day().getMonthValue();
    int distance = year * 12 + month - now;
    if (distance > 0 && anchor.tense(match) == Tense.Sense.PAST) {
      year--;
    } else if (distance < 0 && anchor.tense(match) == Tense.Sense.FUTURE) {
      year++;
    }
    return month(year, month);
  }

  /**
   * Whether a month's name alone is one: not {@code Jan Novak}, {@code May we}, {@code March on}.
   */
  private static boolean isMonth(Items items, int item) {
    boolean shortened = items.length(item) == 3 && !WordIs.oneOf(items, item, "may");
    boolean doubtful = WordIs.oneOf(items, item, "may", "march", "august", "april", "june");
    if (shortened || !doubtful) {
      return !shortened;
    }
    boolean told =
        WordIs.oneOf(
            items, item - 1, "in", "of", "since", "by", "until", "last", "next", "and", "or", "to",
            "from", "through", "this", "for", "during", "before", "after");
    boolean name =
        (items.isCapital(item + 1) && items.sameSentence(item, item + 1))
            || (items.isCapital(item - 1) && items.sameSentence(item, item - 1) && !told);
    return told || (!name && !items.startsSentence(item));
  }

  static String lastMonth(TimeMatch match, TimeAnchor anchor) {
    int month = match.number(TimeClass.MONTH);
    if (!anchor.isKnown()) {
      return unknownYear(month);
    }
    int year = anchor.day().getYear();
    return month(month < anchor.day().getMonthValue() ? year : year - 1, month);
  }

  static String nextMonth(TimeMatch match, TimeAnchor anchor) {
    int month = match.number(TimeClass.MONTH);
    if (!anchor.isKnown()) {
      return unknownYear(month);
    }
    int year = anchor.day().getYear();
    return month(month > anchor.day().getMonthValue() ? year : year + 1, month);
  }

  static String monthThisYear(TimeMatch match, TimeAnchor anchor) {
    int month = match.number(TimeClass.MONTH);
    return anchor.isKnown() ? month(anchor.day().getYear(), month) : unknownYear(month);
  }

  static @Nullable String year(TimeMatch match, TimeAnchor anchor) {
    int item = match.item(TimeClass.YEAR);
    Items items = match.items;
    boolean alone = match.first() == item && match.last() == item;
    return alone && !YearContext.isYear(items, item) ? null : items.string(item);
  }

  static @Nullable String spokenYear(TimeMatch match, TimeAnchor anchor) {
    int year;
    if (match.item(TimeClass.NUM, 1) < 0) {
      year = match.number(TimeClass.NUM);
    } else {
      int first = match.number(TimeClass.NUM, 0);
      int second = match.number(TimeClass.NUM, 1);
      boolean spelled = isSpelled(match, 0) && isSpelled(match, 1);
      if (!spelled || first < 16 || first > 20 || second < 10 || second > 99) {
        return null;
      }
      year = first * 100 + second;
    }
    if (year < 1500 || year > 2100) {
      return null;
    }
    if (match.has(TimeClass.SEASON)) {
      return year + "-" + SeasonRules.code(match);
    }
    return match.has(TimeClass.MONTH)
        ? month(year, match.number(TimeClass.MONTH))
        : String.valueOf(year);
  }

  private static boolean isSpelled(TimeMatch match, int nth) {
    return (match.items.form(match.item(TimeClass.NUM, nth)) & Items.SPELLED) != 0;
  }

  static @Nullable String decade(TimeMatch match, TimeAnchor anchor) {
    int item = match.item(TimeClass.DECADE);
    int year = match.number(TimeClass.DECADE);
    if (year >= 100) {
      boolean bare = match.items.isWord(item) && match.first() == item;
      return bare ? null : TimeAnchor.decade(year);
    }
    // in his 20s: an age
    boolean apostrophe = item > 0 && match.items.joined(item);
    boolean the =
        (item > 0 && match.items.string(item - 1).equalsIgnoreCase("the")) || match.first() < item;
    if (!apostrophe && !the) {
      return null;
    }
    return TimeAnchor.decade(year < 20 ? 2000 + year : 1900 + year);
  }

  static @Nullable String century(TimeMatch match, TimeAnchor anchor) {
    int nth = match.number(TimeClass.ORD);
    return nth < 1 || nth > 30 ? null : TimeAnchor.century(nth - 1);
  }

  static String yearEnd(TimeMatch match, TimeAnchor anchor) {
    return anchor.isKnown() ? String.valueOf(anchor.day().getYear()) : TimeAnchor.NO_YEAR;
  }

  static String monthEnd(TimeMatch match, TimeAnchor anchor) {
    return anchor.isKnown() ? TimeAnchor.month(anchor.day()) : "XXXX-XX";
  }

  static @Nullable String weekOf(TimeMatch match, TimeAnchor anchor) {
    String day = monthDay(match, anchor);
    return day == null || !anchor.isKnown() ? day : TimeAnchor.week(LocalDate.parse(day));
  }
}
