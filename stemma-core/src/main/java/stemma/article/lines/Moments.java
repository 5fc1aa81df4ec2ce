package stemma.article.lines;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.article.Moment;

/**
 * Reads moments as machines write them: ISO 8601 in its looser forms, RFC 1123, and dates in
 * addresses.
 */
public final class Moments {
  private static final Pattern ISO =
      Pattern.compile(
          "\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
              + "(?:(?:\\s*T\\s*|\\s+(?:at\\s+)?|\\s*-\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?.{0,40}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern COMPACT =
      Pattern.compile("\\s*(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2}):?(\\d{2}):?(\\d{2})?(Z)?)?\\s*");
  private static final Pattern RFC =
      Pattern.compile(
          "\\s*(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\\d{4})"
              + "(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(Z|UTC|GMT|[+-]\\d{4})?)?.{0,40}");
  private static final Pattern AMERICAN =
      Pattern.compile(
          "\\s*(?:[A-Za-z]{3,9},?\\s+)?([A-Za-z]{3})[a-z]*\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})"
              + "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp])?\\.?[Mm]?)?.{0,40}");
  private static final Pattern DOTTED =
      Pattern.compile("\\s*(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}).{0,40}");
  private static final Pattern SLASHED =
      Pattern.compile(
          "\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp])?\\.?[Mm]?)?.{0,40}");
  private static final Pattern ADDRESS =
      Pattern.compile("[/_-](19[89]\\d|20\\d{2})[/_-]?([01]\\d)[/_-]?([0-3]\\d)(?=[/_.-]|$)");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("/(20\\d{2})/([a-z]{3})/([0-3]?\\d)(?=/)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("[/_~-]([0-3]?\\d)-([0-3]?\\d)-(20\\d{2})(?=[/_.-]|$)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Moments() {}

  /** The moment that a machine-written value tells. */
  public static Optional<Moment> of(String value, String evidence) {
    if (value.length() > 100) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return moment(iso, 1, 2, 3, 4, iso.group(7), evidence);
    }
    Matcher compact = COMPACT.matcher(value);
    if (compact.matches()) {
      return moment(compact, 1, 2, 3, 4, compact.group(7), evidence);
    }
    return words(value, evidence);
  }

  private static Optional<Moment> words(String value, String evidence) {
    Matcher rfc = RFC.matcher(value);
    if (rfc.matches() && month(rfc.group(2)) > 0) {
      return moment(
          number(rfc, 3),
          month(rfc.group(2)),
          number(rfc, 1),
          time(rfc, 4, null),
          rfc.group(7),
          evidence);
    }
    Matcher american = AMERICAN.matcher(value);
    if (american.matches() && month(american.group(1)) > 0) {
      return moment(
          number(american, 3),
          month(american.group(1)),
          number(american, 2),
          time(american, 4, american.group(7)),
          null,
          evidence);
    }
    Matcher slashed = SLASHED.matcher(value);
    if (slashed.matches()) {
      return slashed(slashed, evidence);
    }
    Matcher dotted = DOTTED.matcher(value);
    return dotted.matches()
        ? moment(number(dotted, 3), number(dotted, 2), number(dotted, 1), "", null, evidence)
        : Optional.empty();
  }

  /** {@code 1/31/2025}: none where both numbers may be the month. */
  private static Optional<Moment> slashed(Matcher matcher, String evidence) {
    int first = number(matcher, 1);
    int second = number(matcher, 2);
    String half = matcher.group(7);
    if (first <= 12 && second <= 12 && first != second) {
      return Optional.empty();
    }
    boolean dayFirst = first > 12;
    return moment(
        number(matcher, 3),
        dayFirst ? second : first,
        dayFirst ? first : second,
        time(matcher, 4, half),
        null,
        evidence);
  }

  /**
   * The day that an address names, as many publishing systems build addresses.
   *
   * @param monthFirst how to read {@code 03-04-2025}, which is March 4 where true
   */
  public static Optional<Moment> ofAddress(String url, boolean monthFirst) {
    Matcher matcher = ADDRESS.matcher(url);
    if (matcher.find()) {
      return moment(matcher, 1, 2, 3, 0, null, "metadata");
    }
    Matcher named = NAMED_MONTH.matcher(url);
    if (named.find() && month(named.group(2)) > 0) {
      int month = month(named.group(2));
      return moment(number(named, 1), month, number(named, 3), "", null, "metadata");
    }
    Matcher last = DAY_FIRST.matcher(url);
    if (!last.find()) {
      return Optional.empty();
    }
    boolean american = number(last, 2) > 12 || (monthFirst && number(last, 1) <= 12);
    return american
        ? moment(last, 3, 1, 2, 0, null, "metadata")
        : moment(last, 3, 2, 1, 0, null, "metadata");
  }

  private static Optional<Moment> moment(
      Matcher matcher,
      int year,
      int month,
      int day,
      int hour,
      @Nullable String zone,
      String evidence) {
    String time = hour == 0 ? "" : time(matcher, hour, null);
    return moment(
        number(matcher, year), number(matcher, month), number(matcher, day), time, zone, evidence);
  }

  private static Optional<Moment> moment(
      int year, int month, int day, String time, @Nullable String zone, String evidence) {
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    String date = Digits.date(year, month, day);
    if (time.isEmpty()) {
      return Optional.of(new Moment(date, "day", evidence));
    }
    String precision = time.length() > 5 ? "second" : "minute";
    String full = time.length() > 5 ? time : time + ":00";
    return Optional.of(new Moment(date + "T" + full + offset(zone), precision, evidence));
  }

  /** {@code HH:MM} or {@code HH:MM:SS}; empty when there is no time or it cannot be. */
  private static String time(Matcher matcher, int group, @Nullable String half) {
    if (matcher.group(group) == null) {
      return "";
    }
    int stated = number(matcher, group);
    int hour = half == null ? stated % 24 : stated % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    int minute = number(matcher, group + 1);
    String second = matcher.group(group + 2);
    if (number(matcher, group) > 23 || minute > 59) {
      return "";
    }
    String time = Digits.clock(hour, minute);
    return second == null ? time : time + ":" + second;
  }

  private static String offset(@Nullable String zone) {
    if (zone == null) {
      return "";
    }
    if (Character.isLetter(zone.charAt(0))) {
      return "Z";
    }
    return zone.length() == 3
        ? zone + ":00"
        : zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
