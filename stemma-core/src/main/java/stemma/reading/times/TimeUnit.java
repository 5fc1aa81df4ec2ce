package stemma.reading.times;

/** Units of time, from small to large, with their letter in TIMEX3 durations. */
enum TimeUnit {
  SECOND("T", "S"),
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  WEEKEND("", "WE"),
  WEEK("", "W"),
  FORTNIGHT("", "W"),
  MONTH("", "M"),
  QUARTER("", "Q"),
  YEAR("", "Y"),
  DECADE("", "Y"),
  CENTURY("", "Y"),
  MILLENNIUM("", "Y");

  private final String time;
  private final String letter;

  TimeUnit(String time, String letter) {
    this.time = time;
    this.letter = letter;
  }

  /** The unit that the lexicon numbers from 1. */
  static TimeUnit of(int number) {
    return values()[Math.max(0, number - 1)];
  }

  /** {@code P2W}, {@code PT5H}, {@code PXD}. */
  String duration(String count) {
    return "P" + time + count + letter;
  }

  String letter() {
    return letter;
  }

  /** How many of its letter it is worth. */
  int worth() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      default -> 1;
    };
  }
}
