package stemma.reading.times;

import org.jspecify.annotations.Nullable;

/** How the value of a time is made from what its pattern matched. */
@SuppressWarnings("ImmutableEnumChecker") // the makers are methods without state
enum TimeRule {
  ISO(CalendarRules::iso),
  FULL_DATE(CalendarRules::fullDate),
  MONTH_DAY(CalendarRules::monthDay),
  SLASHED(CalendarRules::slashed),
  MONTH_YEAR(CalendarRules::monthYear),
  MONTH_OF_YEAR(CalendarRules::monthOfYear),
  MONTH(CalendarRules::month),
  LAST_MONTH(CalendarRules::lastMonth),
  NEXT_MONTH(CalendarRules::nextMonth),
  MONTH_THIS_YEAR(CalendarRules::monthThisYear),
  YEAR(CalendarRules::year),
  SPOKEN_YEAR(CalendarRules::spokenYear),
  DECADE(CalendarRules::decade),
  CENTURY(CalendarRules::century),
  YEAR_END(CalendarRules::yearEnd),
  MONTH_END(CalendarRules::monthEnd),
  WEEK_OF(CalendarRules::weekOf),
  HOLIDAY(HolidayRules::holiday),
  HOLIDAY_YEAR(HolidayRules::holidayYear),
  LAST_HOLIDAY(HolidayRules::lastHoliday),
  SEASON_YEAR(SeasonRules::seasonYear),
  LAST_SEASON(SeasonRules::lastSeason),
  NEXT_SEASON(SeasonRules::nextSeason),
  THIS_SEASON(SeasonRules::thisSeason),
  QUARTER_YEAR(SeasonRules::quarterYear),
  QUARTER(SeasonRules::quarter),
  QUARTER_OF_YEAR(SeasonRules::quarterOfYear),
  SAME_QUARTER_OF_YEAR(SeasonRules::sameQuarterOfYear),
  QUARTER_YEAR_AGO(SeasonRules::quarterYearAgo),
  YEAR_AGO(SeasonRules::yearAgo),
  THE_QUARTER(SeasonRules::theQuarter),
  THE_QUARTER_YEAR(SeasonRules::theQuarterYear),
  HALF_YEAR(SeasonRules::halfYear),
  HALF_OF_YEAR(SeasonRules::halfOfYear),
  DEICTIC(DayRules::deictic),
  DAY_SHIFT(DayRules::dayShift),
  DEICTIC_PART(DayRules::deicticPart),
  TONIGHT(DayRules::tonight),
  LAST_NIGHT(DayRules::lastNight),
  THIS_PART(DayRules::thisPart),
  NEXT_PART(DayRules::nextPart),
  WEEKDAY(DayRules::weekday),
  LAST_WEEKDAY(DayRules::lastWeekday),
  PREVIOUS_WEEKDAY(DayRules::previousWeekday),
  NEXT_WEEKDAY(DayRules::nextWeekday),
  WEEKDAY_NEIGHBOUR(DayRules::weekdayNeighbour),
  WEEKDAY_PART(DayRules::weekdayPart),
  LAST_WEEKDAY_PART(DayRules::lastWeekdayPart),
  MONTH_DAY_PART(DayRules::monthDayPart),
  CLOCK(ClockRules::clock),
  CLOCK_WEEKDAY(ClockRules::clockWeekday),
  CLOCK_MONTH_DAY(ClockRules::clockMonthDay),
  CLOCK_DEICTIC(ClockRules::clockDeictic),
  POINT(ClockRules::point),
  POINT_MONTH_DAY(ClockRules::pointMonthDay),
  POINT_WEEKDAY(ClockRules::pointWeekday),
  WEEKDAYS(SetRules::weekdays),
  EACH_MONTH(SetRules::eachMonth),
  EACH_SEASON(SetRules::eachSeason),
  EACH_UNIT(SetRules::eachUnit),
  EACH_PART(SetRules::eachPart),
  EACH_OTHER(SetRules::eachOther),
  OFTEN(SetRules::often),
  SHIFT_UNIT(ShiftRules::shiftUnit),
  THE_UNIT(ShiftRules::theUnit),
  THE_WEEKEND(ShiftRules::theWeekend),
  COUNT_AGO(ShiftRules::countAgo),
  ONE_AGO(ShiftRules::oneAgo),
  COUNT_SHIFT(ShiftRules::countShift),
  ONE_SHIFT(ShiftRules::oneShift),
  COUNT_HENCE(ShiftRules::countHence),
  ONE_HENCE(ShiftRules::oneHence),
  COUNT_UNITS(DurationRules::countUnits),
  RANGE_UNITS(DurationRules::countUnits),
  TWO_COUNTS(DurationRules::twoCounts),
  ONE_UNIT(DurationRules::oneUnit),
  HALF_UNIT(DurationRules::halfUnit),
  ONE_AND_HALF(DurationRules::oneAndHalf),
  FEW_UNITS(DurationRules::fewUnits),
  SOME(DurationRules::some),
  BARE_UNITS(DurationRules::bareUnits),
  COMING_UNITS(DurationRules::comingUnits),
  RECENT_UNITS(DurationRules::recentUnits),
  FIXED((match, anchor) -> match.argument),
  REFERENCE(DurationRules::reference),
  NOTHING((match, anchor) -> ""),
  FIXED_WORD(DurationRules::fixedWord);

  /** Makes a value; null when what was matched is no time after all. */
  interface Maker {
    @Nullable String value(TimeMatch match, TimeAnchor anchor);
  }

  private final Maker maker;

  TimeRule(Maker maker) {
    this.maker = maker;
  }

  /** Whether it tells the quarter that a report is about, not one that it is compared with. */
  boolean tellsQuarter() {
    return this == QUARTER
        || this == QUARTER_YEAR
        || this == QUARTER_OF_YEAR
        || this == THE_QUARTER;
  }

  @Nullable String value(TimeMatch match, TimeAnchor anchor) {
    return maker.value(match, anchor);
  }
}
