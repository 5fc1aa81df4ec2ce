package stemma.story;

import java.util.List;
import stemma.text.Span;

/**
 * What happened on one date.
 *
 * @param date ISO 8601 date, month or year
 * @param precision {@code day}, {@code month} or {@code year}
 * @param events what the articles tell of it
 */
public record Day(String date, String precision, List<Event> events) {
  public Day {
    events = List.copyOf(events);
  }

  /**
   * One event, in the words of the article that tells it first.
   *
   * @param article id of the article
   * @param span the place in its text
   * @param text the words there
   * @param reports every telling of it at this date, the one above included, by article id
   * @param otherDates the dates at which other articles tell the same event
   */
  public record Event(
      String article, Span span, String text, List<Report> reports, List<OtherDate> otherDates) {
    public Event {
      reports = List.copyOf(reports);
      otherDates = List.copyOf(otherDates);
    }
  }

  /**
   * Another date at which the same event is told.
   *
   * @param date ISO 8601 date, month or year
   * @param reports who tells it so
   */
  public record OtherDate(String date, List<Report> reports) {
    public OtherDate {
      reports = List.copyOf(reports);
    }
  }
}
