package stemma.reading.times;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times of day. */
final class ClockRules {
  private ClockRules() {}

  static @Nullable String clock(TimeMatch match, TimeAnchor anchor) {
    return on(anchor.isKnown() ? TimeAnchor.iso(anchor.day()) : "XXXX-XX-XX", time(match));
  }

  static @Nullable String clockWeekday(TimeMatch match, TimeAnchor anchor) {
    boolean told = match.has(TimeClass.AM) || match.has(TimeClass.CLOCK);
    return told ? on(DayRules.weekday(match, anchor), time(match)) : null;
  }

  static @Nullable String clockMonthDay(TimeMatch match, TimeAnchor anchor) {
    int month = match.number(TimeClass.MONTH);
    // the hour may have been matched as a day, too: the day stands next to the month
    boolean hourFirst = match.first() != match.item(TimeClass.MONTH);
    int second = match.item(TimeClass.DAY, 1) >= 0 && hourFirst ? 1 : 0;
    int day = match.number(TimeClass.DAY, second);
    String date =
        match.has(TimeClass.YEAR)
            ? CalendarRules.date(match.number(TimeClass.YEAR), month, day)
            : CalendarRules.monthDay(month, day, anchor);
    return date == null ? null : on(date, time(match));
  }

  static @Nullable String clockDeictic(TimeMatch match, TimeAnchor anchor) {
    return on(DayRules.deictic(match, anchor), time(match));
  }

  static @Nullable String point(TimeMatch match, TimeAnchor anchor) {
    return on(anchor.isKnown() ? TimeAnchor.iso(anchor.day()) : "XXXX-XX-XX", noon(match));
  }

  static @Nullable String pointMonthDay(TimeMatch match, TimeAnchor anchor) {
    String date =
        CalendarRules.monthDay(match.number(TimeClass.MONTH), match.number(TimeClass.DAY), anchor);
    return date == null ? null : on(date, noon(match));
  }

  static @Nullable String pointWeekday(TimeMatch match, TimeAnchor anchor) {
    return on(DayRules.weekday(match, anchor), noon(match));
  }

  private static String noon(TimeMatch match) {
    return match.number(TimeClass.POINT) + ":00";
  }

  private static @Nullable String on(String day, @Nullable String time) {
    return time == null ? null : day + "T" + time;
  }

  /** The time of day as {@code hh:mm}; null when it is none. */
  private static @Nullable String time(TimeMatch match) {
    int item = clockItem(match);
    String text = match.items.string(item);
    int mark = Math.max(text.indexOf(':'), text.indexOf('.'));
    if (text.indexOf(':') != text.lastIndexOf(':') && text.length() > 5) {
      text = text.substring(0, text.lastIndexOf(':'));
    }
    int hour;
    int minute;
    try {
      hour =
          mark < 0
              ? match.words.number(match.items, item, TimeClass.NUM)
              : Integer.parseInt(text.substring(0, mark));
      minute = mark < 0 ? 0 : Integer.parseInt(text.substring(mark + 1));
    } catch (NumberFormatException e) {
      return null;
    }
    boolean twelve = match.has(TimeClass.AM);
    boolean minutes = mark < 0 || text.length() - mark == 3;
    boolean valid =
        hour >= 0 && hour <= (twelve ? 12 : 24) && minute >= 0 && minute < 60 && minutes;
    if (!valid || (mark >= 0 && text.charAt(mark) == ':' && !twelve && !toldAsTime(match, item))) {
      return null;
    }
    int shifted =
        twelve ? hour % 12 + (match.number(TimeClass.AM) == 2 ? 12 : 0) : afternoon(match, hour);
    return String.format(Locale.ROOT, "%02d:%02d", shifted, minute);
  }

  private static int afternoon(TimeMatch match, int hour) {
    boolean later = match.has(TimeClass.PART) && match.number(TimeClass.PART) > 1 && hour < 12;
    return later ? hour + 12 : hour;
  }

  /**
   * Marks with a colon are times only where something says so; else they may be scores or verses.
   */
  private static boolean toldAsTime(TimeMatch match, int item) {
    if (match.has(TimeClass.ZONE) || match.first() != match.last()) {
      return true;
    }
    String before = item > 0 ? match.items.string(item - 1).toLowerCase(Locale.ROOT) : "";
    return switch (before) {
      case "at",
          "by",
          "until",
          "from",
          "around",
          "about",
          "before",
          "after",
          "since",
          "till",
          "," ->
          true;
      default -> false;
    };
  }

  private static int clockItem(TimeMatch match) {
    if (match.has(TimeClass.CLOCK)) {
      return match.item(TimeClass.CLOCK);
    }
    if (!match.has(TimeClass.DAY)) {
      return match.item(TimeClass.NUM);
    }
    boolean last =
        match.first() == match.item(TimeClass.MONTH) && match.item(TimeClass.DAY, 1) >= 0;
    int num = match.item(TimeClass.NUM);
    return num >= 0 ? num : match.item(TimeClass.DAY, last ? 1 : 0);
  }
}
