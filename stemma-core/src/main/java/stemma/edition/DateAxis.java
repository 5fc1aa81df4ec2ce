package stemma.edition;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.article.Moment;
import stemma.reading.Reading;

/**
 * An axis of time that holds the dates of a story's articles. A moment without a zone is taken as
 * UTC; a date without a time of day covers its whole day, month or year.
 *
 * @param from first minute of the axis, counted from 1970-01-01T00:00Z
 * @param to the minute after its last
 */
record DateAxis(long from, long to) {
  private static final List<Long> STEPS =
      List.of(15L, 60L, 180L, 360L, 720L, 1440L, 2880L, 7200L, 14400L);
  private static final int MOST_TICKS = 6;
  private static final long MONTH = 43_200;
  private static final long DAY = 1440;

  /**
   * When an article was published.
   *
   * @param from first minute that it can have been
   * @param to the minute after the last
   */
  record Stretch(long from, long to) {}

  /**
   * A mark on the axis.
   *
   * @param minute where
   * @param name what it says
   */
  record Tick(long minute, String name) {}

  /** The axis of some articles; empty when fewer than two are dated. */
  static Optional<DateAxis> of(List<Reading> readings) {
    List<Stretch> dated =
        readings.stream()
            .flatMap(reading -> stretch(reading.article().published()).stream())
            .toList();
    if (dated.size() < 2) {
      return Optional.empty();
    }
    long first = dated.stream().mapToLong(Stretch::from).min().getAsLong();
    long last = dated.stream().mapToLong(Stretch::to).max().getAsLong();
    long room = Math.max((last - first) / 20, 30);
    return Optional.of(new DateAxis(first - room, last + room));
  }

  /** The minutes in which an article can have been published; empty when it has no date. */
  static Optional<Stretch> stretch(@Nullable Moment moment) {
    if (moment == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(stretch(moment.value()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Where a minute lies on the axis, from 0 to 1. */
  double at(long minute) {
    return (double) (minute - from) / (to - from);
  }

  /** Round times along the axis. */
  List<Tick> ticks() {
    return STEPS.stream()
        .filter(step -> (to - from) / step < MOST_TICKS)
        .findFirst()
        .map(this::times)
        .orElseGet(this::months);
  }

  private List<Tick> times(long step) {
    List<Tick> ticks = new ArrayList<>();
    for (long minute = Math.floorDiv(from + step - 1, step) * step; minute <= to; minute += step) {
      LocalDateTime time = LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
      ticks.add(new Tick(minute, name(time, ticks.isEmpty())));
    }
    return ticks;
  }

  /** What the ticks before do not tell already. */
  private static String name(LocalDateTime time, boolean first) {
    String day = time.getDayOfMonth() + " " + month(time.toLocalDate());
    if (time.getHour() != 0 || time.getMinute() != 0) {
      String hour = time.toLocalTime().toString();
      return first ? day + ", " + hour : hour;
    }
    return first ? day + " " + time.getYear() : day;
  }

  private List<Tick> months() {
    int step = 1;
    while ((to - from) / (step * MONTH) >= MOST_TICKS) {
      step = step < 3 ? 3 : step * 2;
    }
    LocalDate start = LocalDate.ofEpochDay(Math.floorDiv(from, DAY)).withDayOfMonth(1);
    LocalDate first = start.minusMonths((start.getMonthValue() - 1) % Math.min(step, 12));
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate date = first; minutes(date) <= to; date = date.plusMonths(step)) {
      if (minutes(date) >= from) {
        String name = (step < 12 ? month(date) + " " : "") + date.getYear();
        ticks.add(new Tick(minutes(date), name));
      }
    }
    return ticks;
  }

  private static String month(LocalDate date) {
    return Phrasing.month(date.getMonthValue()).substring(0, 3);
  }

  private static Stretch stretch(String value) {
    if (value.length() > 10) {
      long minute = minute(value);
      return new Stretch(minute, minute + 1);
    }
    LocalDate from = LocalDate.parse(value + "-01-01".substring(Math.min(6, value.length() - 4)));
    LocalDate to =
        switch (value.length()) {
          case 4 -> from.plusYears(1);
          case 7 -> from.plusMonths(1);
          default -> from.plusDays(1);
        };
    return new Stretch(minutes(from), minutes(to));
  }

  private static long minutes(LocalDate day) {
    return Duration.ofDays(day.toEpochDay()).toMinutes();
  }

  private static long minute(String value) {
    boolean zoned = value.endsWith("Z") || value.indexOf('+', 10) > 0 || value.indexOf('-', 10) > 0;
    OffsetDateTime time =
        zoned ? OffsetDateTime.parse(value) : LocalDateTime.parse(value).atOffset(ZoneOffset.UTC);
    return Math.floorDiv(time.toEpochSecond(), 60);
  }
}
