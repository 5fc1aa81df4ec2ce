package stemma.article.lines;

/** Numbers as ISO 8601 writes them, with zeros before. */
final class Digits {
  private Digits() {}

  /** A number from 0 to 99 in two digits. */
  static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  /** A clock time, {@code HH:MM}. */
  static String clock(long hour, long minute) {
    return two(hour) + ":" + two(minute);
  }

  /** A date in the years from 1000 to 9999, {@code YYYY-MM-DD}. */
  static String date(int year, int month, int day) {
    return year + "-" + two(month) + "-" + two(day);
  }
}
