package stemma.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.collation.Collation;

/**
 * What the articles of one gathering tell together.
 *
 * @param collation the articles laid side by side
 * @param title the story in one line
 * @param from the earliest date of its articles, ISO 8601, null when none is dated
 * @param to the latest
 * @param credits agency credits, and what terms ask for
 * @param figures quantities brought together
 * @param timeline what happened when, by date
 * @param commitments undertakings brought together
 * @param coverage which article tells which fact
 * @param wording the words chosen for the same thing
 * @param people who is named
 */
public record Story(
    Collation collation,
    String title,
    @Nullable String from,
    @Nullable String to,
    List<Credit> credits,
    List<Figure> figures,
    List<Day> timeline,
    List<Commitment> commitments,
    List<Coverage> coverage,
    List<WordChoice> wording,
    List<Person> people) {
  public Story {
    credits = List.copyOf(credits);
    figures = List.copyOf(figures);
    timeline = List.copyOf(timeline);
    commitments = List.copyOf(commitments);
    coverage = List.copyOf(coverage);
    wording = List.copyOf(wording);
    people = List.copyOf(people);
  }

  /** The story's id. */
  public String id() {
    return collation.gathering().id();
  }
}
