package stemma.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * Someone commits, or is said to commit, to do or not to do something.
 *
 * @param id its id inside the article: {@code u1}, {@code u2} … in reading order
 * @param party who commits
 * @param act how
 * @param cue the words that tell the act
 * @param action what is to be done: spans in text order
 * @param counterparty to or with whom, null when not told
 * @param conditions what it depends on, each a list of spans
 * @param obstacles what is told to stand in its way, each a list of spans
 * @param statement id of the statement that it stands in, null when the article tells it itself
 * @param confidence how sure the reading is, in [0, 1]
 */
public record Undertaking(
    String id,
    @Nullable Participant party,
    Act act,
    List<Span> cue,
    List<Span> action,
    @Nullable Participant counterparty,
    List<List<Span>> conditions,
    List<List<Span>> obstacles,
    @Nullable String statement,
    double confidence) {
  public Undertaking {
    cue = List.copyOf(cue);
    action = List.copyOf(action);
    conditions = conditions.stream().map(List::copyOf).toList();
    obstacles = obstacles.stream().map(List::copyOf).toList();
  }
}
