package stemma.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading stands in time: the day of publication, and the day and quarter that the text
 * spoke of last. One is made for each reading and never leaves it.
 */
final class TimeAnchor {
  /** Stands where no day of publication is known. */
  static final String NO_YEAR = "XXXX";

  private final @Nullable LocalDate published;
  private final Tense tense;
  private @Nullable LocalDate reference;
  private @Nullable String lastQuarter;
  private int quarterSentence = -1;

  TimeAnchor(@Nullable LocalDate published, Tense tense) {
    this.published = published;
    this.tense = tense;
  }

  boolean isKnown() {
    return published != null;
  }

  /** The day of publication; only where it is known. */
  LocalDate day() {
    if (published == null) {
      throw new IllegalStateException("the day of publication is not known");
    }
    return published;
  }

  /** The day that the text spoke of last, else the day of publication. */
  LocalDate reference() {
    return reference == null ? day() : reference;
  }

  /**
   * Keeps the day that a time tells, and its quarter where a sentence is given, for what comes
   * after it.
   */
  void remember(String value, int sentence) {
    boolean quarter = value.length() == 7 && value.charAt(5) == 'Q' && value.charAt(6) != 'X';
    if (quarter && sentence >= 0 && value.charAt(0) != 'X') {
      lastQuarter = value;
      quarterSentence = sentence;
    }
    if (value.length() >= 10 && isDay(value)) {
      reference = LocalDate.parse(value.substring(0, 10));
    }
  }

  private static boolean isDay(String value) {
    for (int i = 0; i < 10; i++) {
      char c = value.charAt(i);
      if ((i == 4 || i == 7) ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** The quarter spoken of last, null when there is none. */
  @Nullable String lastQuarter() {
    return lastQuarter;
  }

  /** The quarter spoken of in the sentences shortly before. */
  @Nullable String nearQuarter(int sentence) {
    return lastQuarter != null && sentence - quarterSentence <= 12 ? lastQuarter : null;
  }

  Tense.Sense tense(TimeMatch match) {
    return tense.around(match.items, match.first(), match.last());
  }

  static String iso(LocalDate day) {
    return day.toString();
  }

  static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(WeekFields.ISO.weekBasedYear()),
        day.get(WeekFields.ISO.weekOfWeekBasedYear()));
  }

  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
  }

  /** The value of the unit that a day lies in. */
  static String value(LocalDate day, TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> iso(day);
      case WEEKEND -> week(day) + "-WE";
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> month(day);
      case QUARTER -> quarter(day);
      case YEAR -> String.valueOf(day.getYear());
      case DECADE -> decade(day.getYear());
      case CENTURY -> century(day.getYear() / 100);
      case MILLENNIUM -> day.getYear() / 1000 + "XXX";
    };
  }

  static String decade(int year) {
    return year / 10 + "X";
  }

  static String century(int hundreds) {
    return String.format(Locale.ROOT, "%02dXX", hundreds);
  }

  /** A day moved by a number of units. */
  static LocalDate shifted(LocalDate day, TimeUnit unit, int by) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(by);
      case WEEKEND, WEEK -> day.plusWeeks(by);
      case FORTNIGHT -> day.plusWeeks(2L * by);
      case MONTH -> day.plusMonths(by);
      case QUARTER -> day.plusMonths(3L * by);
      case YEAR, DECADE, CENTURY, MILLENNIUM -> day.plusYears((long) by * unit.worth());
    };
  }

  /** The year that brings a month and day closest to the publication. */
  int closestYear(int month, int dayOfMonth) {
    LocalDate now = day();
    int best = now.getYear();
    long least = Long.MAX_VALUE;
    for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
      int last = Month.of(month).length(java.time.Year.isLeap(year));
      long distance =
          Math.abs(
              LocalDate.of(year, month, Math.min(dayOfMonth, last)).toEpochDay()
                  - now.toEpochDay());
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }

  /** The weekday of the publication's own day or the last one before it, or the next after it. */
  LocalDate weekday(int weekday, boolean ahead) {
    DayOfWeek day = DayOfWeek.of(weekday);
    return ahead
        ? day().with(TemporalAdjusters.nextOrSame(day))
        : day().with(TemporalAdjusters.previousOrSame(day));
  }
}
