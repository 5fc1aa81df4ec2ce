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
   * One article's telling of an event.
   *
   * @param article id of the article
   * @param span the place in its text
   * @param text the words there
   */
  public record Event(String article, Span span, String text) {}
}
