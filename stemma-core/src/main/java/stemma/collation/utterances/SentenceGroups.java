package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stemma.collation.words.FoldedWords;

/**
 * Clusters of sentences brought together into utterances: sentences that follow each other in one
 * quotation belong together unless some article gives them apart.
 *
 * <p>So {@code "Nobody goes. Pay them first."} is one utterance though others give its first
 * sentence alone; but the sentences of a post that others quote in several statements are as many
 * utterances.
 */
final class SentenceGroups {
  private static final int NEIGHBOURS = 6;
  private static final int MOST_LOOKED_AT = 60;

  private final List<Said> saids;
  private final WordWeights weights;
  private final List<int[]> clusterOf = new ArrayList<>();
  private final List<Set<Integer>> members = new ArrayList<>();

  private SentenceGroups(List<Said> saids, List<List<Sentence>> clusters, WordWeights weights) {
    this.saids = saids;
    this.weights = weights;
    for (Said said : saids) {
      clusterOf.add(new int[said.sentences()]);
    }
    for (int c = 0; c < clusters.size(); c++) {
      members.add(new TreeSet<>());
      for (Sentence sentence : clusters.get(c)) {
        for (Sentence.Place place : sentence.places()) {
          clusterOf.get(place.said())[place.index()] = c;
          members.get(c).add(place.said());
        }
      }
    }
  }

  /** The groups: for each, which sentences of which statement belong to it. */
  static List<Map<Integer, List<Integer>>> of(
      List<Said> saids, List<List<Sentence>> clusters, WordWeights weights) {
    SentenceGroups groups = new SentenceGroups(saids, clusters, weights);
    groups.joinNeighbours();
    for (int round = 0; round < 3 && groups.joinFollowers(); round++) {
      // until nothing more joins; more than three rounds bring nothing in practice
    }
    return groups.groups();
  }

  /** Joins sentences that nobody else has to what stands in the same place elsewhere. */
  private void joinNeighbours() {
    for (int s = 0; s < saids.size(); s++) {
      int[] clusters = clusterOf.get(s);
      for (int i = 0; i < clusters.length; i++) {
        if (members.get(clusters[i]).size() == 1
            && !(i > 0 && joinBeside(s, i, i - 1))
            && i + 1 < clusters.length) {
          joinBeside(s, i, i + 1);
        }
      }
    }
  }

  private boolean joinBeside(int s, int i, int beside) {
    int seen = 0;
    for (int other : members.get(clusterOf.get(s)[beside])) {
      int[] clusters = clusterOf.get(other);
      for (int k = 0; other != s && k < clusters.length; k++) {
        int at = k + i - beside;
        if (clusters[k] == clusterOf.get(s)[beside]
            && at >= 0
            && at < clusters.length
            && clusters[at] != clusterOf.get(s)[i]
            && seen++ < NEIGHBOURS
            && Likeness.isNeighbour(
                saids.get(other).sentence(at), saids.get(s).sentence(i), weights)) {
          merge(clusterOf.get(s)[i], clusters[at]);
          return true;
        }
      }
    }
    return false;
  }

  private boolean joinFollowers() {
    boolean joined = false;
    for (int[] clusters : clusterOf) {
      for (int i = 0; i + 1 < clusters.length; i++) {
        Set<Integer> one = members.get(clusters[i]);
        Set<Integer> next = members.get(clusters[i + 1]);
        boolean nested = one.containsAll(next) || next.containsAll(one);
        if (clusters[i] != clusters[i + 1] && nested && !isApart(clusters[i], clusters[i + 1])) {
          boolean less = one.size() < next.size();
          merge(less ? clusters[i] : clusters[i + 1], less ? clusters[i + 1] : clusters[i]);
          joined = true;
        }
      }
    }
    return joined;
  }

  /** Whether some statement gives two sentences in two quotations. */
  private boolean isApart(int cluster, int next) {
    int seen = 0;
    for (int said : members.get(next)) {
      int[] clusters = clusterOf.get(said);
      for (int i = 0; i + 1 < clusters.length; i++) {
        if (clusters[i] == cluster && clusters[i + 1] == next) {
          int first = saids.get(said).cuts().get(i + 1);
          FoldedWords words = saids.get(said).words();
          if (words.startsPart(first) && words.startsSentence(first)) {
            return true;
          }
        }
      }
      if (++seen == MOST_LOOKED_AT) {
        break;
      }
    }
    return false;
  }

  private void merge(int from, int into) {
    for (int said : members.get(from)) {
      int[] clusters = clusterOf.get(said);
      for (int i = 0; i < clusters.length; i++) {
        clusters[i] = clusters[i] == from ? into : clusters[i];
      }
    }
    members.get(into).addAll(members.get(from));
    members.get(from).clear();
  }

  private List<Map<Integer, List<Integer>>> groups() {
    Map<Integer, Map<Integer, List<Integer>>> groups = new LinkedHashMap<>();
    for (int s = 0; s < saids.size(); s++) {
      int[] clusters = clusterOf.get(s);
      for (int i = 0; i < clusters.length; i++) {
        groups
            .computeIfAbsent(clusters[i], c -> new TreeMap<>())
            .computeIfAbsent(s, said -> new ArrayList<>())
            .add(i);
      }
    }
    return List.copyOf(groups.values());
  }
}
