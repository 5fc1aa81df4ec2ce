package stemma.article.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * Finds dates, with their times, in a line as pages print them: {@code February 4, 2025 at 10:56
 * am}, {@code 10:34 AM – Tuesday, February 4, 2025}, {@code 4. Februar 2025, 8.30 Uhr}, {@code
 * 2025-02-04T10:56Z}, {@code 2025年2月4日}.
 *
 * <p><b>Guarantee.</b> Every stamp is a date that exists, in the years 1900 to 2100; a date without
 * its year is none.
 *
 * <p><b>Cost.</b> One pass over the first 600 characters of a line.
 */
public final class DateParser {
  private static final int REACH = 600;

  /** Where a dateline stands: so many UTF-16 code units from a paragraph's beginning. */
  private static final int OPENING = 80;

  /** Tokens, blanks among them, between a date and the word that says what was done then. */
  private static final int NEAR = 8;

  private static final DateWords WORDS = DateWords.TABLE;

  /** How {@code 3/4/2025} is read where nothing else tells. */
  private enum Order {
    MONTH_FIRST,
    DAY_FIRST,
    /** The month is first where a 12-hour clock stands beside the date. */
    BY_CLOCK
  }

  private final Order order;

  private DateParser(Order order) {
    this.order = order;
  }

  /**
   * A parser.
   *
   * @param monthFirst how to read {@code 3/4/2025}, which is March 4 where true; numbers above 12
   *     and a 12-hour clock beside the date decide before this does
   */
  public static DateParser of(boolean monthFirst) {
    return new DateParser(monthFirst ? Order.MONTH_FIRST : Order.BY_CLOCK);
  }

  /** A parser for pages where {@code 3/4/2025} is April 3, whatever clock stands beside it. */
  public static DateParser ofDayFirst() {
    return new DateParser(Order.DAY_FIRST);
  }

  /** The first date of a line. */
  public Optional<Stamp> first(String line) {
    return all(line).stream().findFirst();
  }

  /** The date that a paragraph opens with, behind the name of a place perhaps, as datelines do. */
  public Optional<Stamp> opening(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), OPENING));
    return all(head).stream()
        .filter(stamp -> isPlace(head.substring(0, stamp.place().start())))
        .findFirst();
  }

  /** Whether what stands before a date is nothing, or names of places and words of dates. */
  private static boolean isPlace(String text) {
    return Words.of(text).size() <= 6
        && text.chars().noneMatch(c -> c == '!' || c == '?')
        && Arrays.stream(text.split("[\\s,()/–—-]+", -1)).allMatch(DateParser::isOfPlace);
  }

  private static boolean isOfPlace(String word) {
    return word.isEmpty()
        || !Character.isLetter(word.codePointAt(0))
        || Character.isUpperCase(word.codePointAt(0))
        || WORDS.belongs(word.toLowerCase(Locale.ROOT));
  }

  /** Every date of a line, in order. */
  public List<Stamp> all(String line) {
    List<Stamp> stamps = new ArrayList<>();
    if (!holdsNumber(line)) {
      return stamps;
    }
    DateTokens tokens = new DateTokens(line.substring(0, Math.min(line.length(), REACH)));
    int floor = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Day day = day(tokens, i);
      if (day != null) {
        ClockTime time = ClockTime.beside(tokens, floor, i, day.end);
        int from = time == null ? i : Math.min(i, time.from());
        int end = time == null ? day.end : Math.max(day.end, time.end());
        stamps.add(stamp(tokens, day, time, floor, from, end));
        floor = end;
        i = end - 1;
      }
    }
    return stamps;
  }

  /** Whether a line holds a digit where dates are looked for: a date has its year. */
  private static boolean holdsNumber(String line) {
    int reach = Math.min(line.length(), REACH);
    for (int i = 0; i < reach; i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line gives dates and nothing else but the words that go with them: weekdays, {@code
   * Published}, {@code Updated}, {@code at}, a zone.
   */
  public boolean isDateLine(String line) {
    List<Stamp> stamps = line.length() > 160 ? List.of() : all(line);
    if (stamps.isEmpty()) {
      return false;
    }
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Stamp stamp : stamps) {
      rest.append(line, at, Math.max(at, stamp.place().start())).append(' ');
      at = Math.max(at, stamp.place().end());
    }
    rest.append(line, at, line.length());
    return Words.of(rest.toString()).stream()
        .allMatch(word -> WORDS.belongs(word) || Character.isDigit(word.charAt(0)));
  }

  private static Stamp stamp(
      DateTokens tokens, Day day, @Nullable ClockTime time, int floor, int from, int end) {
    boolean update = false;
    boolean published = false;
    for (int i = floor; i < from; i++) {
      update |= WORDS.isUpdate(tokens.word(i));
      published |= i >= from - NEAR && WORDS.isPublished(tokens.word(i));
    }
    for (int i = end; i < Math.min(tokens.size(), end + NEAR) && !tokens.isNumber(i); i++) {
      published |= WORDS.isPublished(tokens.word(i));
    }
    Span place = new Span(tokens.start(from), tokens.end(end - 1));
    String date = day.date.toString();
    return time == null
        ? new Stamp(date, "day", place, update, published)
        : new Stamp(date + "T" + time.clock(), time.precision(), place, update, published);
  }

  private @Nullable Day day(DateTokens t, int i) {
    if (t.isNumber(i)) {
      return firstOf(iso(t, i), eastAsian(t, i), dayMonthYear(t, i), numeric(t, i));
    }
    return WORDS.month(t.word(i)) > 0 ? monthDayYear(t, i) : null;
  }

  private static @Nullable Day firstOf(@Nullable Day... days) {
    for (Day day : days) {
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** 2025-02-04, 2025/02/04, 20250204T… */
  private static @Nullable Day iso(DateTokens t, int i) {
    if (t.length(i) == 4 && (t.is(i + 1, '-') || t.is(i + 1, '/') || t.is(i + 1, '.'))) {
      boolean same = t.isNumber(i + 2) && t.isNumber(i + 4) && t.same(i + 1, i + 3);
      return same ? day(t.number(i), t.number(i + 2), t.number(i + 4), i + 5) : null;
    }
    if (t.length(i) == 8 && t.word(i + 1).equals("t")) {
      int n = t.number(i);
      return day(n / 10000, n / 100 % 100, n % 100, i + 1);
    }
    return null;
  }

  /** 2025年2月4日 and 2025년 2월 4일. */
  private static @Nullable Day eastAsian(DateTokens t, int i) {
    if (t.length(i) != 4 || !(t.word(i + 1).equals("年") || t.word(i + 1).equals("년"))) {
      return null;
    }
    int month = t.skip(i + 2, " ");
    int day = t.skip(month + 2, " ");
    return t.isNumber(month) && t.isNumber(day)
        ? day(t.number(i), t.number(month), t.number(day), Math.min(day + 2, t.size()))
        : null;
  }

  /** 4 February 2025, 4. Februar 2025, 4th of February, 2025, 4 de febrero de 2025. */
  private static @Nullable Day dayMonthYear(DateTokens t, int i) {
    if (t.length(i) > 2) {
      return null;
    }
    int at = t.skip(i + 1, " .-/ st nd rd th er º de of den");
    int month = WORDS.month(t.word(at));
    int year = t.skip(at + 1, " .,-/ de of");
    return month > 0 && isYear(t, year) ? day(year(t, year), month, t.number(i), year + 1) : null;
  }

  /** February 4, 2025, Feb. 4th 2025. */
  private static @Nullable Day monthDayYear(DateTokens t, int i) {
    int at = t.skip(i + 1, " .-/ the");
    if (!t.isNumber(at) || t.length(at) > 2) {
      return null;
    }
    int year = t.skip(at + 1, " ,.-/ st nd rd th");
    return isYear(t, year)
        ? day(year(t, year), WORDS.month(t.word(i)), t.number(at), year + 1)
        : null;
  }

  /** Whether a number is a year, the day of a date that ran into it left aside. */
  private static boolean isYear(DateTokens t, int i) {
    boolean century = t.word(i).startsWith("19") || t.word(i).startsWith("20");
    return t.isNumber(i) && t.length(i) >= 4 && t.length(i) <= 6 && (t.length(i) == 4 || century);
  }

  private static int year(DateTokens t, int i) {
    return Integer.parseInt(t.word(i).substring(0, 4));
  }

  /** 4.2.2025, 4/2/2025, 04-02-2025, 4.2.25. */
  private @Nullable Day numeric(DateTokens t, int i) {
    boolean mark = t.is(i + 1, '.') || t.is(i + 1, '/') || t.is(i + 1, '-');
    int second = t.skip(i + 2, " ");
    int third = t.skip(second + 2, " ");
    if (!mark
        || t.length(i) > 2
        || !t.isNumber(second)
        || t.length(second) > 2
        || !t.same(i + 1, second + 1)
        || !t.isNumber(third)
        || (!isYear(t, third) && (t.length(third) != 2 || t.is(i + 1, '-')))
        || t.is(third + 1, ':')
        || (t.length(third) <= 4 && t.is(third + 1, '.') && t.isNumber(third + 2))
        || (i > 0 && (t.is(i - 1, '.') || t.is(i - 1, '/') || t.is(i - 1, '-')))) {
      return null;
    }
    int year = t.length(third) == 2 ? 2000 + t.number(third) : year(t, third);
    int a = t.number(i);
    int b = t.number(second);
    boolean monthFirst = order == Order.MONTH_FIRST || (order == Order.BY_CLOCK && t.hasHalfDays());
    boolean american = b > 12 || (a <= 12 && t.is(i + 1, '/') && monthFirst);
    return american ? day(year, a, b, third + 1) : day(year, b, a, third + 1);
  }

  private static @Nullable Day day(int year, int month, int day, int end) {
    if (year < 1900 || year > 2100) {
      return null;
    }
    try {
      return new Day(LocalDate.of(year, month, day), end);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A day, and the index after its last token. */
  private record Day(LocalDate date, int end) {}

  /** A clock time as {@code 10:56:00} with its offset, where tokens give one. */
  record ClockTime(String clock, String precision, int from, int end) {
    private static final int FAR = 9;

    /** The time that stands just after a date, or else just before it. */
    static @Nullable ClockTime beside(DateTokens t, int floor, int from, int end) {
      for (int i = end; i < Math.min(t.size(), end + FAR); i++) {
        ClockTime time = at(t, i);
        if (time != null) {
          return time;
        }
        if (isOther(t, i)) {
          break;
        }
      }
      for (int i = Math.max(floor, from - FAR - 6); i < from; i++) {
        ClockTime time = at(t, i);
        if (time != null && time.end <= from) {
          return time;
        }
      }
      return null;
    }

    /** Whether a token starts something else: a word that goes with no date, a number. */
    private static boolean isOther(DateTokens t, int i) {
      return t.isNumber(i)
          || (t.isWord(i) && !t.word(i).equals("t") && !WORDS.belongs(t.word(i)))
          || (t.isWord(i) && WORDS.isUpdate(t.word(i)));
    }

    private static @Nullable ClockTime at(DateTokens t, int i) {
      if (!t.isNumber(i) || t.length(i) > 2 || t.number(i) > 24) {
        return null;
      }
      boolean colon = t.is(i + 1, ':');
      boolean dot = t.is(i + 1, '.') || t.word(i + 1).equals("h");
      boolean minutes = (colon || dot) && t.isNumber(i + 2) && t.length(i + 2) == 2;
      boolean seconds = minutes && colon && t.is(i + 3, ':') && t.isNumber(i + 4);
      int end = seconds ? i + 5 : minutes ? i + 3 : i + 1;
      if (seconds && t.is(end, '.') && t.isNumber(end + 1)) {
        end += 2;
      }
      int half = t.skip(end, " ");
      int halfEnd = t.halfDayEnd(half);
      boolean clockWord = t.word(half).equals("uhr") || t.word(half).equals("h");
      boolean frenchHour = minutes && t.word(i + 1).equals("h");
      if (!(colon && minutes) && halfEnd == half && !clockWord && !frenchHour) {
        return null;
      }
      int hour = hour(t, i, half, halfEnd);
      int minute = minutes ? t.number(i + 2) : 0;
      int second = seconds ? t.number(i + 4) : 0;
      if (hour > 23 || minute > 59 || second > 59) {
        return null;
      }
      int after = halfEnd > half || clockWord ? Math.max(halfEnd, clockWord ? half + 1 : 0) : end;
      // "10:00-11:30" is a span of time: an offset follows seconds, or a time that is ISO's
      boolean offset = seconds || t.word(i - 1).equals("t") || t.isWord(t.skip(after, " "));
      int zoneEnd = offset ? t.zoneEnd(after) : after;
      String clock = Digits.clock(hour, minute) + ":" + Digits.two(second);
      return new ClockTime(
          clock + (offset ? t.zone(after) : ""), seconds ? "second" : "minute", i, zoneEnd);
    }

    private static int hour(DateTokens t, int i, int half, int halfEnd) {
      int hour = t.number(i);
      if (halfEnd == half) {
        return hour;
      }
      boolean afternoon = t.word(half).startsWith("p");
      return hour % 12 + (afternoon ? 12 : 0);
    }
  }
}
