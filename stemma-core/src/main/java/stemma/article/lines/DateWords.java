package stemma.article.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lexicon {@code dates.tsv}. */
public final class DateWords {
  /** The table that is shipped. */
  public static final DateWords TABLE = new DateWords();

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();
  private final Set<String> updates = new HashSet<>();
  private final Set<String> published = new HashSet<>();
  private final Set<String> members = new HashSet<>();
  private final Set<String> weekdays = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  private DateWords() {
    for (String[] row : Table.rows(DateWords.class, "dates.tsv", 4)) {
      for (String word : row[3].split(" ", -1)) {
        switch (row[0]) {
          case "month" -> months.put(word, Integer.valueOf(row[1]));
          case "zone" -> zones.put(word, row[1]);
          case "updated" -> updates.add(word);
          case "member" -> members.add(word);
          case "published" -> published.add(word);
          case "weekday" -> weekdays.add(word);
          default -> others.add(word);
        }
      }
    }
  }

  /** Number of the month that a lower-case word names; 0 when it names none. */
  int month(String word) {
    return months.getOrDefault(word, 0);
  }

  /** Offset of the zone that a lower-case word names; empty when it names none. */
  String zone(String word) {
    return zones.getOrDefault(word, "");
  }

  /** Whether a lower-case word of more than two letters names a day of the week. */
  public boolean isWeekday(String word) {
    return word.length() > 2 && weekdays.contains(word);
  }

  /** Whether a lower-case word says that something was changed. */
  boolean isUpdate(String word) {
    return updates.contains(word);
  }

  /** Whether a lower-case word says that something was published. */
  public boolean isPublished(String word) {
    return published.contains(word);
  }

  /** Whether a lower-case word tells the date of a person, who joined or was born then. */
  public boolean isOfMember(String word) {
    return members.contains(word);
  }

  /** Whether a lower-case word may stand in a line that gives nothing but a date. */
  public boolean belongs(String word) {
    return others.contains(word)
        || weekdays.contains(word)
        || updates.contains(word)
        || published.contains(word)
        || months.containsKey(word)
        || zones.containsKey(word);
  }
}
