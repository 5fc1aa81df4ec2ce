package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.collation.words.FoldedWords;
import stemma.reading.Reading;

/** Flags the versions whose words another utterance gives to another speaker. */
final class SameWords {
  private static final int FEWEST_WORDS = 4;

  private SameWords() {}

  /** The utterances, those versions flagged {@code speaker}. */
  static List<Utterance> flag(List<Utterance> utterances, List<Reading> readings) {
    Map<String, String> texts = new HashMap<>();
    readings.forEach(reading -> texts.put(reading.id(), reading.article().text()));
    Map<String, TreeSet<String>> speakers = new TreeMap<>();
    for (Utterance utterance : utterances) {
      for (Version version : utterance.versions()) {
        String key = key(version, texts);
        if (utterance.speaker() != null && key != null) {
          speakers.computeIfAbsent(key, k -> new TreeSet<>()).add(utterance.speaker());
        }
      }
    }
    List<Utterance> flagged = new ArrayList<>();
    for (Utterance utterance : utterances) {
      List<Version> versions = new ArrayList<>();
      for (Version version : utterance.versions()) {
        String key = key(version, texts);
        boolean shared = key != null && speakers.getOrDefault(key, new TreeSet<>()).size() > 1;
        versions.add(shared ? UtteranceCollator.flagged(version, "speaker") : version);
      }
      flagged.add(
          new Utterance(
              utterance.id(),
              utterance.speaker(),
              utterance.wording(),
              versions,
              utterance.dates()));
    }
    return flagged;
  }

  /** The words of a version's first sentence, null when they are few. */
  private static @Nullable String key(Version version, Map<String, String> texts) {
    FoldedWords words = FoldedWords.of(texts.getOrDefault(version.article(), ""), version.spans());
    int end = 1;
    while (end < words.size() && !words.startsSentence(end)) {
      end++;
    }
    return end < FEWEST_WORDS || words.size() == 0
        ? null
        : String.join(" ", words.slice(0, end).words());
  }
}
