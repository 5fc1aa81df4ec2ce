package stemma.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days that have names. */
final class HolidayRules {
  private HolidayRules() {}

  static @Nullable String holiday(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown() || !match.items.isCapital(match.first())) {
      return null;
    }
    int id = id(match);
    LocalDate now = anchor.day();
    LocalDate best = day(id, now.getYear());
    for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
      LocalDate day = day(id, year);
      if (Math.abs(day.toEpochDay() - now.toEpochDay())
          < Math.abs(best.toEpochDay() - now.toEpochDay())) {
        best = day;
      }
    }
    return TimeAnchor.iso(eve(match, best));
  }

  static @Nullable String holidayYear(TimeMatch match, TimeAnchor anchor) {
    return match.items.isCapital(match.first())
        ? TimeAnchor.iso(eve(match, day(id(match), match.number(TimeClass.YEAR))))
        : null;
  }

  static @Nullable String lastHoliday(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return null;
    }
    LocalDate day = day(id(match), anchor.day().getYear());
    return TimeAnchor.iso(day.isBefore(anchor.day()) ? day : day(id(match), day.getYear() - 1));
  }

  private static int id(TimeMatch match) {
    return match.has(TimeClass.HOLIDAY)
        ? match.number(TimeClass.HOLIDAY)
        : Integer.parseInt(match.argument);
  }

  private static LocalDate eve(TimeMatch match, LocalDate day) {
    return match.says("eve") ? day.minusDays(1) : day;
  }

  /** The day of a holiday by its number in the lexicon. */
  static LocalDate day(int id, int year) {
    return switch (id) {
      case 1 -> LocalDate.of(year, 12, 25);
      case 2 -> nth(year, 11, DayOfWeek.THURSDAY, 4);
      case 3 -> easter(year);
      case 4 -> LocalDate.of(year, 10, 31);
      case 5 -> LocalDate.of(year, 1, 1);
      case 6 -> nth(year, 9, DayOfWeek.MONDAY, 1);
      case 7 -> nth(year, 5, DayOfWeek.MONDAY, -1);
      case 8 -> nth(year, 1, DayOfWeek.MONDAY, 3);
      case 9 -> LocalDate.of(year, 2, 14);
      case 10 -> LocalDate.of(year, 7, 4);
      case 11 -> LocalDate.of(year, 12, 26);
      case 12 -> easter(year).minusDays(2);
      case 13 -> LocalDate.of(year, 11, 11);
      default -> nth(year, 11, DayOfWeek.MONDAY, 1).plusDays(1);
    };
  }

  private static LocalDate nth(int year, int month, DayOfWeek day, int nth) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  /** Easter Sunday. Source: the anonymous Gregorian computus (Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
