package stemma.story;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.Stems;
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
  private static final Map<String, String> BY_STEM = byStem();
  private static final int AROUND = 8;
  private static final Pattern NUMBER_OF =
      Pattern.compile(
          "(?i)\\b(?:number of (?:the |those |people )?|the (?:official |death )?)"
              + "(dead|deaths|killed|toll|injured|wounded|missing|arrests|detained)\\b[^.;:]{0,90}$");

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
            "toll",
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
        "moved", Set.of("evacuated", "displaced", "fled", "homeless", "relocated", "evacuating"));
    words.put("rescued", Set.of("rescued", "saved", "rescuing"));
    return words;
  }

  private static Map<String, String> byStem() {
    Map<String, String> byStem = new TreeMap<>();
    WORDS.forEach((sense, words) -> words.forEach(word -> byStem.put(Stems.of(word), sense)));
    return byStem;
  }

  /** Stems with one word for all that tell the same: {@code killed}, {@code died}. */
  static Set<String> told(Set<String> stems) {
    Set<String> told = new TreeSet<>();
    for (String stem : stems) {
      told.add(BY_STEM.getOrDefault(stem, stem));
    }
    return told;
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
    int until = Math.max(sentence.start(), quantity.span().start());
    return best == null ? ofNumber(text.substring(sentence.start(), until)) : best;
  }

  /** {@code The number of the dead in the town has risen to}: told at the sentence's beginning. */
  private static @Nullable String ofNumber(String before) {
    Matcher number = NUMBER_OF.matcher(before);
    return number.find() ? sense(number.group(1).toLowerCase(Locale.ROOT)) : null;
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
