package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.collation.utterances.Likeness.Speaker;
import stemma.collation.words.FoldedWords;

/**
 * Quoted sentences brought together: each cluster holds the versions of one sentence.
 *
 * <p>The same words of the same speaker are one sentence to begin with, so a hundred copies cost as
 * much as one. Sentences that several articles give, and longer ones, lead clusters; the others
 * join the leader that they fit best. Sentences are compared with leaders alone, so that likeness
 * does not chain.
 *
 * <p><b>Cost.</b> At most {@value #CANDIDATES} alignments a sentence.
 */
final class SentenceClusters {
  private static final int CANDIDATES = 12;

  private final List<Said> saids;
  private final WordWeights weights;
  private final List<List<Sentence>> clusters = new ArrayList<>();
  private final QuoteIndex index = new QuoteIndex();

  private SentenceClusters(List<Said> saids, WordWeights weights) {
    this.saids = saids;
    this.weights = weights;
  }

  /** The clusters of a story's statements, in no meaningful order. */
  static List<List<Sentence>> of(List<Said> saids, WordWeights weights) {
    SentenceClusters clusters = new SentenceClusters(saids, weights);
    for (Sentence sentence : clusters.sentences()) {
      clusters.place(sentence);
    }
    return clusters.clusters;
  }

  private List<Sentence> sentences() {
    Map<String, Sentence> sentences = new LinkedHashMap<>();
    for (int s = 0; s < saids.size(); s++) {
      for (int i = 0; i < saids.get(s).sentences(); i++) {
        FoldedWords words = saids.get(s).sentence(i);
        Sentence.Place place = new Sentence.Place(s, i);
        String key = Sentence.key(saids.get(s), words);
        Sentence known = sentences.get(key);
        if (known == null) {
          sentences.put(key, Sentence.of(words, place));
        } else {
          known.places().add(place);
        }
      }
    }
    List<Sentence> ordered = new ArrayList<>(sentences.values());
    ordered.sort(
        Comparator.comparing((Sentence s) -> s.support(saids) < 2)
            .thenComparing(s -> -s.words().size())
            .thenComparing(s -> s.speaker(saids) == null)
            .thenComparing(s -> !s.named(saids))
            .thenComparing(s -> String.join(" ", s.words().words())));
    return ordered;
  }

  private void place(Sentence sentence) {
    int best = -1;
    double bestFit = 0;
    for (int number : index.nearest(sentence.words(), CANDIDATES)) {
      double fit = fit(clusters.get(number), sentence);
      if (fit > bestFit) {
        bestFit = fit;
        best = number;
      }
    }
    if (best >= 0) {
      clusters.get(best).add(sentence);
    } else {
      List<Sentence> cluster = new ArrayList<>();
      cluster.add(sentence);
      index.add(clusters.size(), sentence.words());
      clusters.add(cluster);
    }
  }

  private double fit(List<Sentence> cluster, Sentence sentence) {
    Sentence leader = cluster.get(0);
    Speaker speaker =
        Speaker.of(
            speaker(cluster), named(cluster), sentence.speaker(saids), sentence.named(saids));
    boolean sameArticle =
        speaker == Speaker.DOUBTFUL
            && !java.util.Collections.disjoint(articles(cluster), articles(List.of(sentence)));
    return Likeness.fit(leader.words(), sentence.words(), speaker, sameArticle, weights);
  }

  private @Nullable String speaker(List<Sentence> cluster) {
    for (Sentence sentence : cluster) {
      if (sentence.speaker(saids) != null && sentence.named(saids)) {
        return sentence.speaker(saids);
      }
    }
    return cluster.get(0).speaker(saids);
  }

  private boolean named(List<Sentence> cluster) {
    return cluster.stream().anyMatch(sentence -> sentence.named(saids));
  }

  private List<String> articles(List<Sentence> cluster) {
    return cluster.stream()
        .flatMap(sentence -> sentence.places().stream())
        .map(place -> saids.get(place.said()).article())
        .distinct()
        .toList();
  }
}
