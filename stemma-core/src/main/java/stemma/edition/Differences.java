package stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Wording;
import stemma.story.Day;
import stemma.story.Figure;
import stemma.story.Story;

/**
 * What the articles of a story tell differently: what a person wants to see first.
 *
 * @param quotations utterances whose words or speaker differ, those with a flag first
 * @param figures figures with values that cannot both hold
 * @param dates events told at several dates
 */
record Differences(List<Utterance> quotations, List<Figure> figures, List<Dated> dates) {
  /**
   * An event told at several dates.
   *
   * @param day the day under which the timeline has it
   * @param event the event
   */
  record Dated(Day day, Day.Event event) {}

  /** The differences of a story. */
  static Differences of(Story story) {
    return new Differences(
        story.collation().utterances().stream()
            .filter(Differences::differs)
            .sorted(Comparator.comparing(utterance -> flagged(utterance) ? 0 : 1))
            .toList(),
        story.figures().stream()
            .filter(figure -> figure.agreement() == Figure.Agreement.CONFLICT)
            .toList(),
        dates(story));
  }

  /** Whether a version's words inside quotation marks, or its speaker, are not the reference's. */
  static boolean differs(Utterance utterance) {
    return flagged(utterance)
        || utterance.versions().stream().anyMatch(v -> v.wording() == Wording.ALTERED);
  }

  private static boolean flagged(Utterance utterance) {
    return utterance.versions().stream().anyMatch(version -> !version.flags().isEmpty());
  }

  /** Each event once, though it may stand under each of its dates. */
  private static List<Dated> dates(Story story) {
    List<Dated> dates = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Day day : story.timeline()) {
      for (Day.Event event : day.events()) {
        if (!event.otherDates().isEmpty() && seen.addAll(event.reports())) {
          event.otherDates().forEach(other -> seen.addAll(other.reports()));
          dates.add(new Dated(day, event));
        }
      }
    }
    return List.copyOf(dates);
  }
}
