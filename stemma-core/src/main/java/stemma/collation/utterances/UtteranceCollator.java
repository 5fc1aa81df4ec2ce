package stemma.collation.utterances;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import stemma.collation.Reuse;
import stemma.collation.Utterance;
import stemma.collation.Utterance.Version;
import stemma.collation.words.FoldedWords;
import stemma.gathering.Gathering;
import stemma.reading.Entity;
import stemma.reading.EntityType;
import stemma.reading.Reading;
import stemma.reading.Statement;
import stemma.text.Span;

/**
 * Brings together what one speaker said on one occasion, in every article's version, and tells how
 * each version's words stand to the fullest one.
 *
 * <p>Quoted sentences are compared, not statements, so that versions which cut or split a quotation
 * in other places still meet. The same words of two people who are both named stay two utterances,
 * flagged {@code speaker}. Indirect versions join the utterance that they paraphrase.
 *
 * <p><b>Guarantee.</b> A version is called altered only for what it puts inside quotation marks.
 * The order of readings does not matter.
 *
 * <p><b>Cost.</b> For each distinct sentence of a story a bounded number of alignments, chosen by
 * an inverted index of rare words and runs of words.
 */
public final class UtteranceCollator {
  private static final int FEWEST_WORDS = 4;

  /** Utterances of a story, those in most articles first. */
  public List<Utterance> collate(Gathering gathering, List<Reuse> reuse) {
    List<Reading> readings =
        gathering.readings().stream().sorted(Comparator.comparing(Reading::id)).toList();
    Speakers speakers = speakers(readings);
    List<Said> saids = saids(readings, speakers);
    WordWeights weights = WordWeights.of(saids);
    List<List<Sentence>> clusters = SentenceClusters.of(saids, weights);
    List<Utterance> utterances = new ArrayList<>();
    for (Map<Integer, List<Integer>> group : SentenceGroups.of(saids, clusters, weights)) {
      build(saids, group, weights, utterances);
    }
    utterances.removeIf(utterance -> !isTold(utterance));
    List<Utterance> flagged = SameWords.flag(utterances, readings);
    return numbered(new Paraphrases(readings, speakers).join(flagged));
  }

  private static Speakers speakers(List<Reading> readings) {
    return Speakers.of(
        readings.stream()
            .flatMap(reading -> reading.entities().stream())
            .filter(
                entity ->
                    entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION)
            .map(Entity::name)
            .toList());
  }

  private static List<Said> saids(List<Reading> readings, Speakers speakers) {
    List<Said> saids = new ArrayList<>();
    for (Reading reading : readings) {
      List<Span> quotations = Quotations.of(reading.article().text());
      for (Statement statement : reading.statements()) {
        Said said = Said.of(reading, statement, quotations, speakers);
        if (said.words().size() > 0) {
          saids.add(said);
        }
      }
    }
    return saids;
  }

  private static void build(
      List<Said> saids,
      Map<Integer, List<Integer>> group,
      WordWeights weights,
      List<Utterance> utterances) {
    List<Telling> tellings = new ArrayList<>();
    group.forEach((said, sentences) -> tellings.add(Telling.of(saids.get(said), sentences)));
    Deque<List<Telling>> left = new ArrayDeque<>();
    left.add(tellings);
    while (!left.isEmpty()) {
      UtteranceBuilder.Built built = UtteranceBuilder.build(left.remove(), weights);
      built.utterance().ifPresent(utterances::add);
      Map<String, List<Telling>> same = new LinkedHashMap<>();
      for (Telling telling : built.rest()) {
        same.computeIfAbsent(telling.line(), line -> new ArrayList<>()).add(telling);
      }
      left.addAll(same.values());
    }
  }

  /** Whether an utterance is more than a word or two in quotation marks. */
  private static boolean isTold(Utterance utterance) {
    int words =
        FoldedWords.of(utterance.wording(), new Span(0, utterance.wording().length())).size();
    boolean repeated = utterance.speaker() != null && articles(utterance) > 1;
    return words >= FEWEST_WORDS || (words > 1 && repeated);
  }

  private static int articles(Utterance utterance) {
    TreeSet<String> articles = new TreeSet<>();
    utterance.versions().forEach(version -> articles.add(version.article()));
    return articles.size();
  }

  private static List<Utterance> numbered(List<Utterance> utterances) {
    List<Utterance> ordered = new ArrayList<>(utterances);
    ordered.sort(
        Comparator.comparing((Utterance u) -> -articles(u))
            .thenComparing(u -> u.versions().get(0).article())
            .thenComparing(u -> u.versions().get(0).spans().get(0))
            .thenComparing(Utterance::wording));
    List<Utterance> numbered = new ArrayList<>();
    for (Utterance utterance : ordered) {
      numbered.add(
          new Utterance(
              "q" + (numbered.size() + 1),
              utterance.speaker(),
              utterance.wording(),
              utterance.versions(),
              utterance.dates()));
    }
    return List.copyOf(numbered);
  }

  /** A version with one flag more. */
  static Version flagged(Version version, String flag) {
    if (version.flags().contains(flag)) {
      return version;
    }
    List<String> flags = new ArrayList<>(version.flags());
    flags.add(flag);
    return new Version(
        version.article(),
        version.statement(),
        version.speaker(),
        version.spans(),
        version.wording(),
        version.changes(),
        flags);
  }
}
