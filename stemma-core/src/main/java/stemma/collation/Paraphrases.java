package stemma.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.reading.StatementKind;

/**
 * Joins indirect statements to the utterances that they paraphrase.
 *
 * <p>Precision first: the same speaker, known in both, at least {@value #FEWEST} rare words in
 * common, which make up a good part of the shorter side, and no number that the other lacks.
 */
final class Paraphrases {
  private static final int FEWEST = 3;
  private static final double LEAST = 0.5;

  private final List<Reading> readings;
  private final Speakers speakers;
  private final Map<String, String> texts = new HashMap<>();

  Paraphrases(List<Reading> readings, Speakers speakers) {
    this.readings = readings;
    this.speakers = speakers;
    readings.forEach(reading -> texts.put(reading.id(), reading.article().text()));
  }

  /** The utterances with their paraphrases. */
  List<Utterance> join(List<Utterance> utterances) {
    Map<String, List<Integer>> bySpeaker = new HashMap<>();
    List<Set<String>> stems = new ArrayList<>();
    List<List<Version>> versions = new ArrayList<>();
    for (int u = 0; u < utterances.size(); u++) {
      Utterance utterance = utterances.get(u);
      stems.add(stems(reference(utterance)));
      versions.add(new ArrayList<>());
      if (utterance.speaker() != null) {
        bySpeaker.computeIfAbsent(utterance.speaker(), s -> new ArrayList<>()).add(u);
      }
    }
    for (Reading reading : readings) {
      for (Statement statement : reading.statements()) {
        String speaker = speaker(reading, statement);
        if (statement.kind() == StatementKind.INDIRECT
            && !Said.isNested(reading, statement)
            && bySpeaker.containsKey(speaker)) {
          Set<String> said = stems(FoldedWords.of(reading.article().text(), statement.content()));
          int best = best(said, bySpeaker.get(speaker), stems);
          if (best >= 0) {
            versions.get(best).add(version(reading, statement, speaker));
          }
        }
      }
    }
    List<Utterance> joined = new ArrayList<>();
    for (int u = 0; u < utterances.size(); u++) {
      joined.add(with(utterances.get(u), versions.get(u)));
    }
    return joined;
  }

  private @Nullable String speaker(Reading reading, Statement statement) {
    String name = Said.name(reading, statement);
    return name == null ? null : speakers.fullest(name);
  }

  private static int best(Set<String> said, List<Integer> candidates, List<Set<String>> stems) {
    int best = -1;
    double bestShare = LEAST;
    for (int candidate : candidates) {
      Set<String> other = stems.get(candidate);
      Set<String> common = new TreeSet<>(said);
      common.retainAll(other);
      double share = common.size() / (double) Math.max(1, Math.min(said.size(), other.size()));
      if (common.size() >= FEWEST && share > bestShare && numbersAgree(said, other)) {
        bestShare = share;
        best = candidate;
      }
    }
    return best;
  }

  private static boolean numbersAgree(Set<String> said, Set<String> other) {
    return said.stream()
        .filter(stem -> Character.isDigit(stem.charAt(0)))
        .allMatch(other::contains);
  }

  private FoldedWords reference(Utterance utterance) {
    Version version = utterance.versions().get(0);
    return FoldedWords.of(texts.getOrDefault(version.article(), ""), version.spans());
  }

  private static Set<String> stems(FoldedWords words) {
    Set<String> stems = new TreeSet<>();
    for (String word : words.words()) {
      if (!FunctionWords.contains(word)) {
        stems.add(Stems.of(word));
      }
    }
    return stems;
  }

  private static Version version(Reading reading, Statement statement, @Nullable String speaker) {
    return new Version(
        reading.id(),
        statement.id(),
        speaker,
        statement.content(),
        Wording.PARAPHRASE,
        List.of(),
        List.of());
  }

  private static Utterance with(Utterance utterance, List<Version> paraphrases) {
    List<Version> versions = new ArrayList<>(utterance.versions());
    versions.addAll(paraphrases);
    List<Version> others = new ArrayList<>(versions.subList(1, versions.size()));
    others.sort(
        Comparator.comparing(Version::article).thenComparing(version -> version.spans().get(0)));
    List<Version> ordered = new ArrayList<>();
    ordered.add(versions.get(0));
    ordered.addAll(others);
    return new Utterance(
        utterance.id(), utterance.speaker(), utterance.wording(), ordered, utterance.dates());
  }
}
