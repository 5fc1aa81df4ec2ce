package stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.reading.Reading;
import stemma.reading.Undertaking;
import stemma.text.Span;

/**
 * One undertaking as one article tells it.
 *
 * @param reading the article
 * @param undertaking what it tells
 * @param party the fullest name that the story has for the party, null when nobody is told
 * @param isPerson whether the party is a person who is named
 * @param stems of the action
 * @param amounts the sums of money and other large numbers of the action
 * @param terms the same of its conditions
 * @param sentence the sentence of its cue
 * @param isAlone whether the sentence tells one such undertaking of the party
 */
record Told(
    Reading reading,
    Undertaking undertaking,
    @Nullable String party,
    boolean isPerson,
    Set<String> stems,
    Set<String> amounts,
    Set<String> terms,
    Span sentence,
    boolean isAlone) {
  private static final Pattern NEGATIVE =
      Pattern.compile("^(?:not|never) to |\\b(?:will|would|shall) (?:not|never)\\b");

  /** The same, marked as the only one of its kind in its sentence or not. */
  Told with(boolean alone) {
    return new Told(reading, undertaking, party, isPerson, stems, amounts, terms, sentence, alone);
  }

  /** Where its cue ends. */
  int cueEnd() {
    return undertaking.cue().get(undertaking.cue().size() - 1).end();
  }

  /** Whether it is told as something not to be done: {@code not to strike}. */
  boolean isNegative() {
    String action = undertaking.action().get(0).of(reading.article().text());
    return NEGATIVE.matcher(action).find();
  }

  String article() {
    return reading.id();
  }

  Span span() {
    Span hull = null;
    List<Span> parts = new ArrayList<>(undertaking.cue());
    parts.addAll(undertaking.action());
    int first = undertaking.action().isEmpty() ? 0 : undertaking.action().get(0).start();
    int cue = undertaking.cue().get(0).end();
    if (cue < first && reading.article().text().substring(cue, first).indexOf('\n') >= 0) {
      // a list that the cue announces: each of its lines is told by itself
      parts.removeAll(undertaking.cue());
    }
    for (Span part : parts) {
      hull = hull == null ? part : hull.hull(part);
    }
    return hull == null ? new Span(0, 0) : hull;
  }
}
