package stemma.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days told from the day of telling, weekdays, and the parts of days. */
final class DayRules {
  private static final List<String> PARTS =
      List.of("TMO", "TAF", "TEV", "TNI", "TDT", "TMO", "TMI");

  private DayRules() {}

  static String part(TimeMatch match) {
    if (match.has(TimeClass.PART)) {
      return PARTS.get(match.number(TimeClass.PART) - 1);
    }
    return match.says("afternoon") ? "TAF" : match.says("evening") ? "TEV" : "TMO";
  }

  private static String day(TimeAnchor anchor, int by) {
    return anchor.isKnown() ? TimeAnchor.iso(anchor.day().plusDays(by)) : "XXXX-XX-XX";
  }

  static String deictic(TimeMatch match, TimeAnchor anchor) {
    return day(anchor, match.number(TimeClass.DEICTIC));
  }

  static String dayShift(TimeMatch match, TimeAnchor anchor) {
    return day(anchor, Integer.parseInt(match.argument));
  }

  static String deicticPart(TimeMatch match, TimeAnchor anchor) {
    return deictic(match, anchor) + part(match);
  }

  static String tonight(TimeMatch match, TimeAnchor anchor) {
    return day(anchor, 0) + "TNI";
  }

  static String lastNight(TimeMatch match, TimeAnchor anchor) {
    return day(anchor, -1) + "TNI";
  }

  static String thisPart(TimeMatch match, TimeAnchor anchor) {
    return day(anchor, 0) + part(match);
  }

  static String nextPart(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return "XXXX-XX-XX" + part(match);
    }
    int by =
        match.has(TimeClass.THAT)
            ? 0
            : match.has(TimeClass.PREVIOUS) || match.says("previous") ? -1 : 1;
    return TimeAnchor.iso(anchor.reference().plusDays(by)) + part(match);
  }

  private static String open(TimeMatch match) {
    return "XXXX-WXX-" + match.number(TimeClass.WEEKDAY);
  }

  /** A weekday alone: the last one, or the next where the tense looks ahead. */
  static String weekday(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return open(match);
    }
    boolean ahead = anchor.tense(match) == Tense.Sense.FUTURE;
    return TimeAnchor.iso(anchor.weekday(match.number(TimeClass.WEEKDAY), ahead));
  }

  static String lastWeekday(TimeMatch match, TimeAnchor anchor) {
    return anchor.isKnown() ? TimeAnchor.iso(before(match, anchor.day())) : open(match);
  }

  private static LocalDate before(TimeMatch match, LocalDate day) {
    return day.with(TemporalAdjusters.previous(DayOfWeek.of(match.number(TimeClass.WEEKDAY))));
  }

  static String previousWeekday(TimeMatch match, TimeAnchor anchor) {
    return anchor.isKnown() ? TimeAnchor.iso(before(match, anchor.reference())) : open(match);
  }

  static String nextWeekday(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return open(match);
    }
    if (match.says("this") && anchor.tense(match) == Tense.Sense.PAST) {
      return TimeAnchor.iso(anchor.weekday(match.number(TimeClass.WEEKDAY), false));
    }
    DayOfWeek day = DayOfWeek.of(match.number(TimeClass.WEEKDAY));
    LocalDate from = match.has(TimeClass.FOLLOWING) ? anchor.reference() : anchor.day();
    return TimeAnchor.iso(from.with(TemporalAdjusters.next(day)));
  }

  static String weekdayNeighbour(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return "XXXX-XX-XX";
    }
    LocalDate day =
        match.has(TimeClass.LAST)
            ? before(match, anchor.day())
            : anchor.weekday(match.number(TimeClass.WEEKDAY), false);
    return TimeAnchor.iso(day.plusDays(match.says("before") ? -1 : 1));
  }

  static String weekdayPart(TimeMatch match, TimeAnchor anchor) {
    return weekday(match, anchor) + part(match);
  }

  static String lastWeekdayPart(TimeMatch match, TimeAnchor anchor) {
    return lastWeekday(match, anchor) + part(match);
  }

  static @Nullable String monthDayPart(TimeMatch match, TimeAnchor anchor) {
    String day = CalendarRules.monthDay(match, anchor);
    return day == null ? null : day + part(match);
  }
}
