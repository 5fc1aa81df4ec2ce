package stemma.reading.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stemma.reading.items.WordIs;

/** Times told as a distance from the day of telling or from the day spoken of last. */
final class ShiftRules {
  private ShiftRules() {}

  /** -1 for the last one, 1 for the next, 0 for this one. */
  static int direction(TimeMatch match) {
    if (match.has(TimeClass.LAST)
        || match.has(TimeClass.PAST)
        || match.has(TimeClass.PREVIOUS)
        || match.says("last")
        || match.says("latest")
        || match.says("previous")) {
      return -1;
    }
    boolean next =
        match.has(TimeClass.NEXT) || match.has(TimeClass.COMING) || match.has(TimeClass.FOLLOWING);
    return next ? 1 : 0;
  }

  private static String unknown(TimeUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      default -> TimeAnchor.NO_YEAR;
    };
  }

  static @Nullable String shiftUnit(TimeMatch match, TimeAnchor anchor) {
    TimeUnit unit = match.unit();
    if (unit.compareTo(TimeUnit.DAY) < 0) {
      return null;
    }
    if (!anchor.isKnown()) {
      return unknown(unit);
    }
    boolean fromReference =
        match.has(TimeClass.THAT)
            || match.has(TimeClass.FOLLOWING)
            || match.has(TimeClass.PREVIOUS)
            || match.says("that")
            || unit == TimeUnit.DAY;
    if ((match.says("same") && unit == TimeUnit.DAY) || !fromReference) {
      fromReference = unit == TimeUnit.DAY;
    }
    LocalDate from = fromReference ? anchor.reference() : anchor.day();
    return TimeAnchor.value(TimeAnchor.shifted(from, unit, direction(match)), unit);
  }

  /** {@code the year}; one that is told by its end ({@code the year ended July 2}) is a length. */
  static String theUnit(TimeMatch match, TimeAnchor anchor) {
    TimeUnit unit = match.unit();
    if (unit == TimeUnit.YEAR && WordIs.oneOf(match.items, match.last() + 1, "ended", "ending")) {
      return unit.duration("1");
    }
    return anchor.isKnown() ? TimeAnchor.value(anchor.day(), unit) : unknown(unit);
  }

  /** The weekend that is on, else the last one, or the coming one where the tense looks ahead. */
  static String theWeekend(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return "XXXX-WXX-WE";
    }
    LocalDate day = anchor.day();
    boolean on = day.getDayOfWeek().getValue() >= 6;
    boolean ahead = anchor.tense(match) == Tense.Sense.FUTURE;
    return TimeAnchor.value(on || ahead ? day : day.minusWeeks(1), TimeUnit.WEEKEND);
  }

  private static @Nullable Integer whole(TimeMatch match) {
    BigDecimal count = match.count(0);
    return count.abs().compareTo(BigDecimal.valueOf(100_000)) > 0 ? null : count.intValue();
  }

  static @Nullable String countAgo(TimeMatch match, TimeAnchor anchor) {
    Integer count = whole(match);
    return count == null ? null : ago(match.unit(), -count, anchor, match);
  }

  static @Nullable String oneAgo(TimeMatch match, TimeAnchor anchor) {
    return ago(match.unit(), -1, anchor, match);
  }

  private static @Nullable String ago(TimeUnit unit, int by, TimeAnchor anchor, TimeMatch match) {
    if (!anchor.isKnown()) {
      return unknown(unit);
    }
    if (unit == TimeUnit.YEAR && by == -1) {
      return SeasonRules.yearAgo(match, anchor);
    }
    return moved(anchor.day(), unit, by);
  }

  private static @Nullable String moved(LocalDate from, TimeUnit unit, int by) {
    if (Math.abs((long) by * unit.worth()) > from.getYear() && unit.compareTo(TimeUnit.YEAR) >= 0) {
      return null;
    }
    TimeUnit shown = unit.compareTo(TimeUnit.DECADE) >= 0 ? TimeUnit.YEAR : unit;
    return TimeAnchor.value(TimeAnchor.shifted(from, unit, by), shown);
  }

  private static @Nullable String shift(TimeMatch match, TimeAnchor anchor, int count) {
    TimeUnit unit = match.unit();
    int by = match.has(TimeClass.EARLIER) ? -count : count;
    if (!anchor.isKnown()) {
      return unknown(unit);
    }
    if (unit == TimeUnit.YEAR && by == -1) {
      return SeasonRules.yearAgo(match, anchor);
    }
    return moved(anchor.reference(), unit, by);
  }

  static @Nullable String countShift(TimeMatch match, TimeAnchor anchor) {
    Integer count = whole(match);
    return count == null ? null : shift(match, anchor, count);
  }

  static @Nullable String oneShift(TimeMatch match, TimeAnchor anchor) {
    return shift(match, anchor, 1);
  }

  static @Nullable String countHence(TimeMatch match, TimeAnchor anchor) {
    Integer count = whole(match);
    return count == null || !anchor.isKnown() ? null : moved(anchor.day(), match.unit(), count);
  }

  static @Nullable String oneHence(TimeMatch match, TimeAnchor anchor) {
    return anchor.isKnown() ? moved(anchor.day(), match.unit(), 1) : unknown(match.unit());
  }
}
