package stemma.reading.items;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in digits. */
public final class Numerals {
  /** {@code 1.234}, {@code 1.234,5}, {@code 0,123}: where a comma sets decimals apart. */
  private static final Pattern THOUSANDS_BY_POINTS =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+,\\d+");

  /** {@code 1.234.567}, which no language reads otherwise. */
  private static final Pattern MILLIONS_BY_POINTS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");

  private Numerals() {}

  /**
   * The value of digits with marks between, null when it is no number: {@code 1,200}, {@code
   * 1,00,000}, {@code 3.5}, {@code 1.234.567}; {@code 1.2.3} is none.
   */
  public static @Nullable BigDecimal value(String text, int start, int end) {
    return value(text, start, end, NumberStyle.ENGLISH);
  }

  /** The value of digits with marks between in some style, null when it is no number. */
  static @Nullable BigDecimal value(String text, int start, int end, NumberStyle style) {
    int points = 0;
    int commas = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c == ',') {
        commas++;
      } else if (!Pieces.isDigit(c)) {
        return null;
      }
    }
    if (end - start > 24 || end - start == points + commas) {
      return null;
    }
    String digits = text.substring(start, end);
    if (points == 0 && commas == 0) {
      return new BigDecimal(digits);
    }
    if (style.comma() && commas <= 1 && THOUSANDS_BY_POINTS.matcher(digits).matches()) {
      return new BigDecimal(digits.replace(".", "").replace(',', '.'));
    }
    if (commas > 0 && points <= 1) {
      return grouped(digits);
    }
    if (commas == 0 && points == 1) {
      return new BigDecimal(digits);
    }
    boolean thousands = commas <= 1 && MILLIONS_BY_POINTS.matcher(digits).matches();
    return thousands ? new BigDecimal(digits.replace(".", "").replace(',', '.')) : null;
  }

  /** Groups of three, or of two before the last as in India; else the comma sets decimals apart. */
  private static @Nullable BigDecimal grouped(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String[] groups = whole.split(",", -1);
    boolean good = groups[groups.length - 1].length() == 3 && groups[0].length() <= 3;
    for (int i = 1; i < groups.length - 1; i++) {
      good &= groups[i].length() == 3 || groups[i].length() == 2;
    }
    if (good) {
      return new BigDecimal(digits.replace(",", ""));
    }
    boolean decimal = groups.length == 2 && point < 0 && groups[1].length() != 3;
    return decimal ? new BigDecimal(digits.replace(',', '.')) : null;
  }
}
