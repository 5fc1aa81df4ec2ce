package stemma.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A moment that an article was published or modified, as precise as it is known.
 *
 * @param value ISO 8601: {@code 2025}, {@code 2025-02}, {@code 2025-02-04} or {@code
 *     2025-02-04T10:56:00}, with the zone where the page gives one
 * @param precision {@code year}, {@code month}, {@code day}, {@code minute} or {@code second}
 * @param evidence {@code page}, {@code metadata}, {@code sidecar} or {@code option}
 */
public record Moment(String value, String precision, String evidence) {
  /** The day, where the moment is known to the day. */
  public Optional<LocalDate> day() {
    if (value.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
