package stemma.gathering;

import java.util.List;
import stemma.reading.Reading;

/**
 * The articles that tell of one event.
 *
 * @param id the story's id: stable for the same set of articles
 * @param readings their readings, by article id
 * @param reasons why each article is here, aligned with the readings
 */
public record Gathering(String id, List<Reading> readings, List<String> reasons) {
  public Gathering {
    readings = List.copyOf(readings);
    reasons = List.copyOf(reasons);
    if (readings.isEmpty() || readings.size() != reasons.size()) {
      throw new IllegalArgumentException(
          "a gathering has one reason a reading, and at least one, had "
              + reasons.size()
              + " for "
              + readings.size());
    }
  }
}
