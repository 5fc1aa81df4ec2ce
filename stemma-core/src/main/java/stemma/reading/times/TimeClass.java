package stemma.reading.times;

/** What an item can be in a pattern of times; the capital words of {@code time-patterns.tsv}. */
public enum TimeClass {
  NUM,
  DAY,
  YEAR,
  ORD,
  DECADE,
  CLOCK,
  ISO,
  MONTH,
  WEEKDAY,
  WEEKDAYS,
  UNIT,
  UNITS,
  SEASON,
  SEASONS,
  HOLIDAY,
  PART,
  PARTS,
  POINT,
  AM,
  ZONE,
  DEICTIC,
  TONIGHT,
  LAST,
  PAST,
  NEXT,
  COMING,
  THIS,
  THAT,
  PREVIOUS,
  FOLLOWING,
  AGO,
  EARLIER,
  LATER,
  EACH,
  EARLY,
  EDGE,
  FISCAL,
  FEW,
  OFTEN,
  REF,
  CURRENT,
  RECENT,
  FUTURE,
  FORMER,
  WILL,
  WAS,
  AIM;

  private static final TimeClass[] ALL = values();

  /** Its place among the classes; the labels of the patterns' edges are these. */
  @SuppressWarnings("EnumOrdinal")
  int label() {
    return ordinal();
  }

  static TimeClass of(int label) {
    return ALL[label];
  }

  static int count() {
    return ALL.length;
  }

  /** The bit of this class in a set of classes. */
  public long bit() {
    return 1L << label();
  }
}
