package stemma.gathering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Article;
import stemma.article.WrittenArticle;
import stemma.reading.Reading;

/** Readings of two invented events, each told twice. */
final class InventedReadings {
  static final String FIRE =
      "A fire broke out at the Velmar paper mill in Ostry on Tuesday, and forty workers were led to"
          + " safety. Mill director Tamsin Okoro said the drying hall was lost. Firefighters from"
          + " Ostry and Pell fought the flames until dawn.";
  static final String FIRE_AGAIN =
      "Forty workers escaped when flames destroyed the drying hall of the Velmar mill in Ostry."
          + " Tamsin Okoro, its director, thanked the firefighters of Pell. Paper deliveries will"
          + " stop for a month.";
  static final String VOTE =
      "The council of Grenmouth voted by nine to six for the new tram line to the harbour. Mayor"
          + " Ilse Brandt called it a good evening for the city. Opponents led by Corin Hale want a"
          + " referendum on the tram.";
  static final String VOTE_AGAIN =
      "Trams will run to the harbour of Grenmouth after a vote of nine to six in the council. Corin"
          + " Hale announced a referendum against the line, which mayor Ilse Brandt defended.";

  static Reading reading(String id, @Nullable String published, String text) {
    Article article = WrittenArticle.of(id).published(published).paragraphs(text).article();
    return new Reading(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private InventedReadings() {}
}
