package stemma.reading.entities;

import java.util.ArrayList;
import java.util.List;
import stemma.reading.EntityType;
import stemma.reading.statements.Datelines;

/** The places that datelines name. */
final class DatelinePlaces {
  private DatelinePlaces() {}

  /** The names of an article, what opens a dateline a place. */
  static List<Name> placed(Words words, List<Name> names) {
    List<Name> placed = new ArrayList<>();
    for (Name name : names) {
      int start = name.span().start();
      boolean opens = words.text.startsParagraph(name.from());
      boolean dateline = opens && Datelines.end(words.text.text(), start) >= name.span().end() + 1;
      placed.add(dateline ? new Name(name.from(), name.to(), name.span(), EntityType.PLACE) : name);
    }
    return placed;
  }
}
