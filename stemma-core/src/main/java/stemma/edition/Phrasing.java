package stemma.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.reading.Modifier;
import stemma.reading.Reading;
import stemma.story.Figure;

/** Values in words for people: numbers, dates, lists. English, whatever the machine's locale. */
final class Phrasing {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Set<String> MEASURES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "metre",
          "meter",
          "kilometre",
          "kilometer",
          "centimetre",
          "centimeter",
          "mile",
          "yard",
          "acre",
          "hectare",
          "gram",
          "kilogram",
          "tonne",
          "ton",
          "pound",
          "ounce",
          "litre",
          "liter",
          "gallon",
          "barrel",
          "degree",
          "watt",
          "kilowatt",
          "megawatt");

  /** What leads to a number does not tell of what: in March to pay 640 million. */
  private static final Pattern ENDS_IN_NUMBER =
      Pattern.compile("(?:\\d|hundred|thousand|million|billion|trillion)$");

  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cs}]+");

  private Phrasing() {}

  /**
   * Text on one line: runs of white space, control characters and halves of pairs become one space.
   */
  static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** Text on one line of at most so many code units, cut at a word where there is one. */
  static String shortened(String text, int length) {
    String line = line(text);
    if (line.length() <= length) {
      return line;
    }
    int cut = line.lastIndexOf(' ', length - 1);
    if (cut < length / 2) {
      cut = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
    }
    return line.substring(0, cut).replaceFirst("[\\s,;:–—-]+$", "") + "…";
  }

  /** A count with its noun: {@code 1 article}, {@code 3 articles}. */
  static String count(int number, String noun) {
    return number + " " + noun(number, noun);
  }

  /** A count with a noun whose plural is its own. */
  static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** The noun in the number asked for. */
  static String noun(int number, String noun) {
    return number == 1
        ? noun
        : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** A small number in words, a larger one in digits. */
  static String inWords(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
  }

  /** With its first letter in upper case. */
  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** The same, naming at most so many: {@code a, b and 4 more}. */
  static String list(List<String> items, int most) {
    if (items.size() <= most + 1) {
      return list(items);
    }
    return String.join(", ", items.subList(0, most)) + " and " + (items.size() - most) + " more";
  }

  /** An enum's constant as people write it. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What was not read in an article, and why; empty when all was. */
  static String unread(Reading reading) {
    List<String> parts = reading.unread().stream().map(Phrasing::words).toList();
    return parts.isEmpty()
        ? ""
        : "Not read, for want of resources for the language "
            + reading.article().language()
            + ": "
            + list(parts);
  }

  /** A number with its thousands apart; years cannot occur here. */
  static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    String digits = plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String grouped = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
    return point < 0 ? grouped : grouped + digits.substring(point);
  }

  /**
   * A figure's value with how it is bounded: {@code at most 40,000}, {@code 12–14%}; with its unit
   * of measure where the words for the thing do not name it: {@code 4 hours} of talks.
   */
  static String value(Figure figure, Figure.Value value) {
    BigDecimal upper = value.upper();
    String number = number(value.value()) + (upper == null ? "" : "–" + number(upper));
    String bound = value.modifier() == Modifier.EXACT ? "" : words(value.modifier()) + " ";
    String unit = figure.unit();
    if (unit.equals("percent")) {
      return bound + number + "%";
    }
    if (unit.matches("[A-Z]{3}")) {
      return bound + unit + " " + number;
    }
    boolean counted = !MEASURES.contains(unit) && !ENDS_IN_NUMBER.matcher(figure.what()).find();
    boolean named =
        counted
            || unit.isEmpty()
            || unit.contains(" ")
            || figure.what().toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
    boolean one = upper == null && value.value().compareTo(BigDecimal.ONE) == 0;
    return bound + number + (named ? "" : " " + noun(one ? 1 : 2, unit));
  }

  /**
   * An ISO 8601 date or moment for people: {@code 4 March 2025, 06:40 (+01:00)}; as it is when it
   * is none.
   */
  static String date(String iso) {
    if (!iso.matches("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d.*)?)?)?")) {
      return iso;
    }
    StringBuilder out = new StringBuilder(iso.substring(0, 4));
    if (iso.length() >= 7) {
      int month = Integer.parseInt(iso.substring(5, 7));
      if (month < 1 || month > 12) {
        return iso;
      }
      out.insert(0, MONTHS.get(month - 1) + " ");
    }
    if (iso.length() >= 10) {
      out.insert(0, Integer.parseInt(iso.substring(8, 10)) + " ");
    }
    if (iso.length() >= 16) {
      out.append(", ").append(iso, 11, 16);
      String zone = iso.substring(16).replaceFirst("^:\\d\\d(\\.\\d+)?", "");
      out.append(zone.isEmpty() ? "" : zone.equals("Z") ? " (UTC)" : " (" + zone + ")");
    }
    return out.toString();
  }

  /** The name of a month, from 1. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }

  /** A range of dates: {@code 3 to 4 March 2025} is written out in full on both sides. */
  static String range(String from, String to) {
    String first = date(from);
    String last = date(to);
    return first.equals(last) ? first : first + " to " + last;
  }
}
