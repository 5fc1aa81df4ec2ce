package stemma.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stemma.collation.Collation;
import stemma.collation.Lineage;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * Which sentences of two texts tell the same because one text derives from the other: each sentence
 * of a derived text beside the one of its source that shares the most of its rare words.
 *
 * <p>So what a rewrite says in other words is known to be what its source said, though few words
 * are left of it. Texts that descend from one source meet through it.
 *
 * <p><b>Cost.</b> Linear in the sentences of the derived texts, each compared with the few of its
 * source that share a word which few there have.
 */
final class Counterparts {
  private static final double PAIRED = 0.4;
  private static final int FEWEST = 2;
  private static final int FREQUENT = 6;

  /** Two sentences that stand for each other: of a source and of a text that derives from it. */
  record Pair(Span from, Span to) {}

  private record Place(String article, Span sentence) {}

  private final Map<Place, Place> sourceOf = new HashMap<>();

  private Counterparts() {}

  /** The counterparts in a story's lineage. */
  static Counterparts of(List<Reading> readings, Collation collation, Rarity rarity) {
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(reading -> byId.put(reading.id(), reading));
    Counterparts counterparts = new Counterparts();
    for (Lineage.Edge edge : collation.lineage().edges()) {
      Reading from = byId.get(edge.from());
      Reading to = byId.get(edge.to());
      if (from != null && to != null) {
        for (Pair pair : pairs(from, to, rarity)) {
          counterparts.sourceOf.put(
              new Place(to.id(), pair.to()), new Place(from.id(), pair.from()));
        }
      }
    }
    return counterparts;
  }

  /** Whether two sentences of two articles go back to one sentence. */
  boolean areSame(String one, Span sentence, String other, Span otherSentence) {
    return !one.equals(other)
        && source(new Place(one, sentence)).equals(source(new Place(other, otherSentence)));
  }

  /** What sentences that go back to one sentence have in common. */
  String source(String article, Span sentence) {
    Place place = source(new Place(article, sentence));
    return place.article() + '|' + place.sentence().start();
  }

  private Place source(Place place) {
    Place at = place;
    // a text derives from one other, so this ends; the bound is for lineages that are no forest
    for (int steps = 0; steps <= sourceOf.size(); steps++) {
      Place before = sourceOf.get(at);
      if (before == null) {
        return at;
      }
      at = before;
    }
    return at;
  }

  /** The sentences of a derived text that have a counterpart in its source, in reading order. */
  static List<Pair> pairs(Reading from, Reading to, Rarity rarity) {
    Map<String, List<Span>> byStem = new HashMap<>();
    Map<Span, Set<String>> stemsOf = new HashMap<>();
    for (Span sentence : from.sentences()) {
      Set<String> stems = Rarity.stems(from.article().text(), sentence);
      stemsOf.put(sentence, stems);
      stems.forEach(stem -> byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(sentence));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Span sentence : to.sentences()) {
      Span best = best(Rarity.stems(to.article().text(), sentence), byStem, stemsOf, rarity);
      if (best != null) {
        pairs.add(new Pair(best, sentence));
      }
    }
    return pairs;
  }

  private static @Nullable Span best(
      Set<String> stems,
      Map<String, List<Span>> byStem,
      Map<Span, Set<String>> stemsOf,
      Rarity rarity) {
    Map<Span, Integer> shared = new TreeMap<>();
    for (String stem : stems) {
      List<Span> having = byStem.getOrDefault(stem, List.of());
      if (having.size() <= FREQUENT) {
        having.forEach(span -> shared.merge(span, 1, Integer::sum));
      }
    }
    Span best = null;
    double bestOverlap = PAIRED;
    for (Span candidate : shared.keySet()) {
      Set<String> other = stemsOf.getOrDefault(candidate, new TreeSet<>());
      double overlap = rarity.overlap(stems, other);
      if (overlap > bestOverlap && Rarity.common(stems, other).size() >= FEWEST) {
        bestOverlap = overlap;
        best = candidate;
      }
    }
    return best;
  }
}
