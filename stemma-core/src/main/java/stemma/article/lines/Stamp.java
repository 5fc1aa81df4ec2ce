package stemma.article.lines;

import stemma.article.Moment;
import stemma.text.Span;

/**
 * A date, with its time where one is given, as it was found in a line.
 *
 * @param value ISO 8601, as in {@link Moment}
 * @param precision as in {@link Moment}
 * @param place where it stands in the line, in UTF-16 code units
 * @param update whether a word before it says that it is an update's date
 * @param published whether a word close to it says that something was published then
 */
public record Stamp(String value, String precision, Span place, boolean update, boolean published) {
  /** The moment, with its evidence. */
  public Moment moment(String evidence) {
    return new Moment(value, precision, evidence);
  }

  /** The date without the time. */
  public String day() {
    return value.length() > 10 ? value.substring(0, 10) : value;
  }
}
