package stemma.reading.times;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times that come again. */
final class SetRules {
  private SetRules() {}

  static String weekdays(TimeMatch match, TimeAnchor anchor) {
    TimeClass as = match.has(TimeClass.WEEKDAYS) ? TimeClass.WEEKDAYS : TimeClass.WEEKDAY;
    return "XXXX-WXX-" + match.number(as);
  }

  static String eachMonth(TimeMatch match, TimeAnchor anchor) {
    return String.format(Locale.ROOT, "XXXX-%02d", match.number(TimeClass.MONTH));
  }

  static String eachSeason(TimeMatch match, TimeAnchor anchor) {
    return "XXXX-" + SeasonRules.code(match);
  }

  static @Nullable String eachUnit(TimeMatch match, TimeAnchor anchor) {
    return match.has(TimeClass.NUM)
        ? DurationRules.countUnits(match, anchor)
        : match.unit().duration(String.valueOf(match.unit().worth()));
  }

  static String eachOther(TimeMatch match, TimeAnchor anchor) {
    return match.unit().duration(String.valueOf(2 * match.unit().worth()));
  }

  static String eachPart(TimeMatch match, TimeAnchor anchor) {
    return "XXXX-XX-XX" + DayRules.part(match);
  }

  static @Nullable String often(TimeMatch match, TimeAnchor anchor) {
    return match.string(TimeClass.OFTEN);
  }
}
