package stemma.collation.utterances;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stemma.article.Moment;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.collation.Utterance.Wording;
import stemma.collation.words.FoldedWords;
import stemma.collation.words.StemRarity;
import stemma.collation.words.Stems;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.text.Span;

/**
 * Joins indirect statements to the utterances that they paraphrase.
 *
 * <p>Precision first: the same speaker, known in both; articles of the same few days; a clause, not
 * the bare name of a topic; and with one sentence of the quotation at least {@value #FEWEST} words
 * in common that make up a good part of the shorter and of both, rare words of the story counting
 * more, {@value #PLAIN} of them no names, and no number that the quotation lacks.
 */
final class Paraphrases {
  private static final int FEWEST = 3;
  private static final int PLAIN = 2;

  /** Share of the weight of the lighter side that is common, at least. */
  private static final double LEAST = 0.5;

  /** Share of the weight of both sides, twice the common, at least. */
  private static final double LEAST_OF_BOTH = 0.45;

  /** Days within which one occasion is reported. */
  private static final int DAYS = 3;

  private static final Set<String> WISHES =
      Set.of("want", "wish", "hope", "intend", "plan", "try", "seek", "aim", "need", "tri");
  private static final Set<String> VERBAL =
      Set.of(
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did",
          "will", "would", "can", "could", "should", "must", "may", "might", "not", "to", "he",
          "she", "it", "they", "we", "i");

  private final List<Reading> readings;
  private final Speakers speakers;
  private final Map<String, Reading> byId = new HashMap<>();
  private final StemRarity rarity = new StemRarity();

  Paraphrases(List<Reading> readings, Speakers speakers) {
    this.readings = readings;
    this.speakers = speakers;
    readings.forEach(reading -> byId.put(reading.id(), reading));
  }

  /** An utterance that may be paraphrased. */
  private record Quotation(int index, String article, List<Gist> sentences) {}

  /** The utterances with their paraphrases. */
  List<Utterance> join(List<Utterance> utterances) {
    Map<String, List<Quotation>> bySpeaker = new HashMap<>();
    List<List<Version>> versions = new ArrayList<>();
    for (int u = 0; u < utterances.size(); u++) {
      Utterance utterance = utterances.get(u);
      versions.add(new ArrayList<>());
      Version reference = utterance.versions().get(0);
      List<Gist> gists = Gist.sentences(words(reference.article(), reference.spans()));
      gists.forEach(gist -> rarity.count(gist.stems()));
      if (utterance.speaker() != null) {
        bySpeaker
            .computeIfAbsent(utterance.speaker(), s -> new ArrayList<>())
            .add(new Quotation(u, reference.article(), gists));
      }
    }
    for (Reading reading : readings) {
      for (Statement statement : reading.statements()) {
        String speaker = speaker(reading, statement);
        if (statement.kind() == StatementKind.INDIRECT
            && !Said.isNested(reading, statement)
            && !wishes(reading, statement)
            && bySpeaker.containsKey(speaker)) {
          FoldedWords words = words(reading.id(), statement.content());
          Gist said = Gist.of(words);
          int best = isClause(words) ? best(reading, said, bySpeaker.get(speaker)) : -1;
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

  private FoldedWords words(String article, List<Span> spans) {
    Reading reading = byId.get(article);
    return FoldedWords.of(reading == null ? "" : reading.article().text(), spans);
  }

  private @Nullable String speaker(Reading reading, Statement statement) {
    String name = Said.name(reading, statement);
    return name == null ? null : speakers.fullest(name);
  }

  /** {@code wanted to voice her doubts}: what one means to do is not what one says. */
  private static boolean wishes(Reading reading, Statement statement) {
    String text = reading.article().text();
    return statement.cue().stream()
        .flatMap(cue -> FoldedWords.of(text, cue).words().stream())
        .map(Stems::of)
        .anyMatch(WISHES::contains);
  }

  /** {@code the new rule for night ferries} tells of nothing that was said. */
  private static boolean isClause(FoldedWords words) {
    return words.words().stream().anyMatch(VERBAL::contains);
  }

  private int best(Reading reading, Gist said, List<Quotation> candidates) {
    int best = -1;
    double bestShare = LEAST;
    for (Quotation candidate : candidates) {
      Reading quoting = byId.get(candidate.article());
      if (quoting == null || areDaysApart(reading, quoting)) {
        continue;
      }
      for (Gist sentence : candidate.sentences()) {
        double share = share(said, sentence);
        if (share > bestShare && said.hasNumbersOf(sentence)) {
          bestShare = share;
          best = candidate.index();
        }
      }
    }
    return best;
  }

  /** Share of the lighter side that both have; 0 when that is too little of both. */
  private double share(Gist said, Gist sentence) {
    Set<String> common = new TreeSet<>(said.stems());
    common.retainAll(sentence.stems());
    long plain =
        common.stream()
            .filter(stem -> !said.names().contains(stem) && !sentence.names().contains(stem))
            .count();
    if (common.size() < FEWEST || plain < PLAIN) {
      return 0;
    }
    double one = rarity.weight(said.stems());
    double other = rarity.weight(sentence.stems());
    double both = rarity.weight(common);
    return 2 * both < LEAST_OF_BOTH * (one + other) ? 0 : both / Math.min(one, other);
  }

  private static boolean areDaysApart(Reading one, Reading other) {
    Moment first = one.article().published();
    Moment second = other.article().published();
    if (first == null || second == null) {
      return false;
    }
    Optional<LocalDate> from = first.day();
    Optional<LocalDate> to = second.day();
    return from.isPresent()
        && to.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(from.get(), to.get())) > DAYS;
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
