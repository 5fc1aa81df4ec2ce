package stemma.reading.times;

import org.jspecify.annotations.Nullable;

/** Seasons, quarters and halves of years. */
final class SeasonRules {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private SeasonRules() {}

  static String code(TimeMatch match) {
    return SEASONS[
        match.number(match.has(TimeClass.SEASON) ? TimeClass.SEASON : TimeClass.SEASONS) - 1];
  }

  static String seasonYear(TimeMatch match, TimeAnchor anchor) {
    return match.number(TimeClass.YEAR) + "-" + code(match);
  }

  /** The first month of the season, from 1; winter begins in December. */
  private static int opens(TimeMatch match) {
    return match.number(TimeClass.SEASON) * 3;
  }

  static String lastSeason(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return "XXXX-" + code(match);
    }
    int year = anchor.day().getYear();
    boolean over = anchor.day().getMonthValue() >= opens(match) + 3;
    return (over ? year : year - 1) + "-" + code(match);
  }

  static String nextSeason(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return "XXXX-" + code(match);
    }
    int year = anchor.day().getYear();
    boolean ahead = anchor.day().getMonthValue() < opens(match);
    return (ahead ? year : year + 1) + "-" + code(match);
  }

  static @Nullable String thisSeason(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return "XXXX-" + code(match);
    }
    int year = anchor.day().getYear();
    boolean said = match.says("this");
    boolean past =
        !said
            && anchor.tense(match) == Tense.Sense.PAST
            && anchor.day().getMonthValue() < opens(match);
    return (past ? year - 1 : year) + "-" + code(match);
  }

  static @Nullable String quarterYear(TimeMatch match, TimeAnchor anchor) {
    return numbered(match, match.number(TimeClass.YEAR));
  }

  private static @Nullable String numbered(TimeMatch match, int year) {
    int nth = match.number(TimeClass.ORD);
    if (nth < 1 || nth > 4) {
      return null;
    }
    return year + "-Q" + nth;
  }

  /** A quarter without a year: the closest one that the tense allows. */
  static @Nullable String quarter(TimeMatch match, TimeAnchor anchor) {
    int nth = match.number(TimeClass.ORD);
    if (nth < 1 || nth > 4) {
      return null;
    }
    if (!anchor.isKnown()) {
      return "XXXX-Q" + nth;
    }
    int now = anchor.day().getYear() * 4 + (anchor.day().getMonthValue() - 1) / 3;
    int here = anchor.day().getYear() * 4 + nth - 1;
    Tense.Sense tense = anchor.tense(match);
    int best = here;
    if (tense == Tense.Sense.FUTURE) {
      best = here < now - 1 ? here + 4 : here;
    } else if (here > now + (tense == Tense.Sense.PAST ? 0 : 1)) {
      best = here - 4;
    }
    return best / 4 + "-Q" + (best % 4 + 1);
  }

  static @Nullable String quarterOfYear(TimeMatch match, TimeAnchor anchor) {
    return anchor.isKnown()
        ? numbered(match, anchor.day().getYear() + ShiftRules.direction(match))
        : "XXXX-Q" + match.number(TimeClass.ORD);
  }

  static String sameQuarterOfYear(TimeMatch match, TimeAnchor anchor) {
    return anchor.isKnown()
        ? anchor.day().getYear() + ShiftRules.direction(match) + quarterNumber(anchor)
        : "XXXX-QX";
  }

  private static String quarterNumber(TimeAnchor anchor) {
    String last = anchor.lastQuarter();
    return last == null ? "-QX" : last.substring(4);
  }

  static @Nullable String quarterYearAgo(TimeMatch match, TimeAnchor anchor) {
    String quarter = quarter(match, anchor);
    return quarter == null || !anchor.isKnown() ? quarter : yearBefore(quarter);
  }

  private static String yearBefore(String quarter) {
    return Integer.parseInt(quarter.substring(0, 4)) - 1 + quarter.substring(4);
  }

  /** A year before the period spoken of: its quarter where one was told, else the year. */
  static String yearAgo(TimeMatch match, TimeAnchor anchor) {
    if (!anchor.isKnown()) {
      return TimeAnchor.NO_YEAR;
    }
    String near = anchor.nearQuarter(match.items.sentence(match.first()));
    boolean quarter = near != null && near.length() == 7;
    return quarter && near != null
        ? Integer.parseInt(near.substring(0, 4)) - 1 + near.substring(4)
        : String.valueOf(anchor.day().getYear() - 1);
  }

  static String theQuarter(TimeMatch match, TimeAnchor anchor) {
    String last = anchor.lastQuarter();
    boolean over =
        !match.says("latest")
            || !anchor.isKnown()
            || last == null
            || last.compareTo(TimeAnchor.quarter(anchor.day())) < 0;
    if (last != null && over) {
      return last;
    }
    if (!anchor.isKnown()) {
      return "XXXX-QX";
    }
    boolean current = match.has(TimeClass.THIS) || match.says("this");
    return TimeAnchor.quarter(current ? anchor.day() : anchor.day().minusMonths(3));
  }

  static String theQuarterYear(TimeMatch match, TimeAnchor anchor) {
    String last = anchor.lastQuarter();
    String number =
        last != null
            ? last.substring(4)
            : anchor.isKnown()
                ? TimeAnchor.quarter(anchor.day().minusMonths(3)).substring(4)
                : "-QX";
    return match.number(TimeClass.YEAR) + number;
  }

  static @Nullable String halfYear(TimeMatch match, TimeAnchor anchor) {
    return half(match, match.number(TimeClass.YEAR));
  }

  static @Nullable String halfOfYear(TimeMatch match, TimeAnchor anchor) {
    return anchor.isKnown()
        ? half(match, anchor.day().getYear() + ShiftRules.direction(match))
        : null;
  }

  private static @Nullable String half(TimeMatch match, int year) {
    int nth = match.has(TimeClass.ORD) ? match.number(TimeClass.ORD) : 2;
    return nth > 2 ? null : year + "-H" + nth;
  }
}
