package stemma.story;

import java.util.List;
import java.util.Objects;
import stemma.collation.Collation;
import stemma.reading.Reading;

/**
 * Tells what the articles of one story tell together.
 *
 * <p>Each part is made by its own stage from the collation: credits, figures, timeline,
 * undertakings, wording, people; then the table of which article tells which fact.
 *
 * <p><b>Guarantee.</b> Everything told points to its places in the articles. The order of readings
 * does not matter. Differences are told, never judged.
 *
 * <p><b>Cost.</b> Near linear in the story's words; nothing is compared pair by pair but a bounded
 * number of candidates.
 */
public final class Historian {

  /** Tells the story of a collation. */
  public Story tell(Collation collation) {
    Sources sources = new Sources(collation);
    List<Counted> counted = Figures.counted(sources);
    Synonyms synonyms = Synonyms.of(counted, sources);
    List<Figure> figures = Figures.of(sources, counted, synonyms);
    List<Day> timeline = Timeline.of(sources);
    List<Commitment> commitments = Commitments.of(sources);
    List<String> days =
        sources.readings().stream()
            .map(Reading::id)
            .map(sources::day)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Story(
        collation,
        Headline.of(sources),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        Credits.of(sources),
        figures,
        timeline,
        commitments,
        CoverageTable.of(sources, collation.utterances(), figures, timeline, commitments),
        WordChoices.of(sources, synonyms, Rewordings.of(sources, collation)),
        People.of(sources));
  }
}
