package stemma.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stemma.collation.FoldedWords;
import stemma.reading.Quantity;
import stemma.text.Span;

/**
 * The usual things that news tells of a number of people: that they died, were hurt, were held.
 *
 * <p>Outlets tell them in different words ({@code 19 people were killed}, {@code the bodies of
 * 23}), so that words alone would not bring the numbers together; and numbers told with different
 * ones of them never count the same.
 */
final class Senses {
  private static final Map<String, Set<String>> WORDS = words();
  private static final int AROUND = 8;

  private Senses() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put(
        "dead",
        Set.of(
            "dead",
            "died",
            "die",
            "dies",
            "killed",
            "kills",
            "kill",
            "killing",
            "deaths",
            "death",
            "bodies",
            "fatalities",
            "drowned",
            "perished",
            "corpses"));
    words.put(
        "hurt",
        Set.of(
            "injured",
            "wounded",
            "hurt",
            "injuries",
            "injuring",
            "wounding",
            "treated",
            "hospitalised",
            "hospitalized"));
    words.put(
        "held",
        Set.of(
            "arrested",
            "arrests",
            "arrest",
            "detained",
            "held",
            "custody",
            "jailed",
            "detentions",
            "arresting",
            "detaining"));
    words.put("missing", Set.of("missing", "unaccounted"));
    words.put(
        "moved",
        Set.of("evacuated", "displaced", "moved", "fled", "homeless", "relocated", "evacuating"));
    words.put("rescued", Set.of("rescued", "saved", "rescuing"));
    return words;
  }

  /** What is told of those counted: the nearest such word, null when none stands near. */
  static @Nullable String of(String text, Span sentence, Quantity quantity) {
    FoldedWords words = FoldedWords.of(text, sentence);
    int at = 0;
    while (at < words.size() - 1 && words.span(at).end() <= quantity.span().start()) {
      at++;
    }
    String best = null;
    int bestDistance = AROUND + 1;
    for (int i = Math.max(0, at - AROUND); i < Math.min(words.size(), at + AROUND + 1); i++) {
      // what follows the number is likelier told of it than what stands before
      int distance = i < at ? at - i + 3 : i - at;
      if (distance < bestDistance) {
        String sense = sense(words.word(i));
        if (sense != null) {
          best = sense;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  private static @Nullable String sense(String word) {
    for (Map.Entry<String, Set<String>> sense : WORDS.entrySet()) {
      if (sense.getValue().contains(word)) {
        return sense.getKey();
      }
    }
    return null;
  }
}
