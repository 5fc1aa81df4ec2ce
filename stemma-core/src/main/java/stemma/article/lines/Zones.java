package stemma.article.lines;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import stemma.article.Moment;

/** Tells whether two moments are one instant in two zones. */
public final class Zones {
  private static final int QUARTER = 15;
  private static final int WIDEST = 14 * 60;

  private Zones() {}

  /**
   * A moment that a page shows without its zone; with the offset that makes it the stated instant,
   * where there is one: {@code 21:25} where metadata say {@code 02:25Z} of the next day.
   */
  public static Moment local(Moment stated, Moment shown) {
    try {
      OffsetDateTime instant = OffsetDateTime.parse(stated.value());
      LocalDateTime local = LocalDateTime.parse(shown.value());
      LocalDateTime universal = instant.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
      long minutes = Math.round(Duration.between(universal, local).toSeconds() / 60.0);
      long offset = Math.round(minutes / (double) QUARTER) * QUARTER;
      if (Math.abs(minutes - offset) <= 1 && Math.abs(offset) <= WIDEST) {
        return new Moment(shown.value() + written(offset), shown.precision(), shown.evidence());
      }
    } catch (DateTimeException e) {
      return shown; // one of them has no time, or the page gives the zone itself
    }
    return shown;
  }

  private static String written(long offset) {
    long minutes = Math.abs(offset);
    return (offset < 0 ? "-" : "+") + Digits.clock(minutes / 60, minutes % 60);
  }
}
