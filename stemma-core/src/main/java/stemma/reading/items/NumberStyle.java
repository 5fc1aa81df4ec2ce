package stemma.reading.items;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;

/**
 * How a language sets the digits of a number apart.
 *
 * @param comma whether a comma stands before decimals and points between thousands
 * @param spaced whether blanks stand between thousands
 */
public record NumberStyle(boolean comma, boolean spaced) {
  /** {@code 1,234.5}. */
  public static final NumberStyle ENGLISH = new NumberStyle(false, false);

  /**
   * The style of a language, as the Unicode Common Locale Data Repository has it.
   *
   * @param language a BCP 47 tag
   */
  public static NumberStyle of(String language) {
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    String grouping = symbols.getGroupingSeparatorString();
    return new NumberStyle(
        symbols.getDecimalSeparatorString().equals(","),
        grouping.equals("\u00a0") || grouping.equals("\u202f"));
  }
}
