package stemma.collation.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.collation.Lineage;
import stemma.collation.Lineage.Edge;
import stemma.collation.Lineage.Relation;
import stemma.collation.Reuse;
import stemma.gathering.Gathering;

/**
 * Traces who copied whom: which text each article of a gathering derives from, if from any here,
 * and how many independent origins remain.
 *
 * <p><b>Guarantee.</b> Each text derives from one other at most, and none from itself through
 * others; an edge is directed only where its evidence tells the direction. What two texts quote of
 * a third party makes no edge. The result does not depend on the order of the readings.
 *
 * <p><b>Cost.</b> The reuse given; and, for gatherings of up to {@value #MOST_REWRITES} articles,
 * every two articles compared sentence by sentence.
 *
 * <p>Method: {@code docs/lineage.md}: {@link Direction} weighs the evidence, the edges are taken
 * best first into a forest as in Kruskal's algorithm.
 */
public final class LineageTracer {
  /** Articles of a gathering up to which rewrites are looked for. */
  private static final int MOST_REWRITES = 120;

  /** Share of a derived body that makes a copy. */
  private static final double COPY = 0.75;

  /** Common words outside quotation marks that make an excerpt whatever its share. */
  private static final int LONG_EXCERPT = 60;

  /** Common words outside quotation marks that an edge needs. */
  private static final int OWN_WORDS = 20;

  /** Words of one's own in runs that are the same in both, that an edge needs. */
  private static final int SAME_WORDS = 12;

  /** Share of a derived body that passages cover when it is reworded throughout. */
  private static final double REWORDED = 0.6;

  /** Share of those passages' words that a reworded text keeps at most. */
  private static final double MOST_KEPT = 0.85;

  /** Share of a text's sentences kept word for word from which it is not reworded. */
  private static final double VERBATIM = 0.4;

  /** Share of a derived text that follows the other's sentences beyond the passages copied. */
  private static final double BEYOND = 0.15;

  /** The lineage of a gathering, from the reuse among any articles. */
  public Lineage trace(Gathering gathering, List<Reuse> reuse) {
    List<TracedText> texts =
        gathering.readings().stream()
            .map(TracedText::new)
            .sorted(Comparator.comparing(TracedText::id))
            .toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Kinship kinship : kinships(texts, reuse)) {
      Candidate.of(kinship).ifPresent(candidates::add);
    }
    Forest forest = new Forest(candidates);
    List<Edge> edges =
        texts.stream().map(t -> forest.edges().get(t.id())).filter(e -> e != null).toList();
    return new Lineage(edges, new OriginFinder(texts, forest).origins());
  }

  private static List<Kinship> kinships(List<TracedText> texts, List<Reuse> reuse) {
    Map<String, Reuse> byPair = new HashMap<>();
    Map<String, Integer> copies = new HashMap<>();
    for (Reuse pair : reuse) {
      byPair.put(pair.a() + '\n' + pair.b(), pair);
      if (Math.min(pair.containmentA(), pair.containmentB()) >= COPY) {
        copies.merge(pair.a(), 1, Integer::sum);
        copies.merge(pair.b(), 1, Integer::sum);
      }
    }
    boolean rewrites = texts.size() <= MOST_REWRITES;
    List<RewriteFinder> sentences =
        rewrites ? texts.stream().map(RewriteFinder::of).toList() : List.of();
    List<Kinship> kinships = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        Reuse pair = byPair.get(texts.get(i).id() + '\n' + texts.get(j).id());
        if (rewrites || pair != null) {
          double there = rewrites ? sentences.get(i).coverage(sentences.get(j)) : 0;
          double back = rewrites ? sentences.get(j).coverage(sentences.get(i)) : 0;
          int printed =
              Integer.compare(
                  copies.getOrDefault(texts.get(i).id(), 0),
                  copies.getOrDefault(texts.get(j).id(), 0));
          kinships.add(kinship(texts.get(i), texts.get(j), pair, there, back, printed));
        }
      }
    }
    return kinships;
  }

  /** The kinship of two texts, the way round that the evidence favours. */
  private static Kinship kinship(
      TracedText a,
      TracedText b,
      @org.jspecify.annotations.Nullable Reuse pair,
      double there,
      double back,
      int printed) {
    Kinship forth =
        pair == null
            ? new Kinship(a, b, 0, 0, 0, 0, 0, there, printed, List.of())
            : new Kinship(
                a,
                b,
                ownWords(a, b, pair),
                pair.containmentB(),
                pair.containmentA(),
                b.share(
                    pair.passages().stream().map(Reuse.Passage::b).toList(),
                    pair.shared() / pair.containmentB()),
                a.share(
                    pair.passages().stream().map(Reuse.Passage::a).toList(),
                    pair.shared() / pair.containmentA()),
                there,
                printed,
                pair.passages());
    return isOtherWayRound(forth) ? forth.reversed(back) : forth;
  }

  /** Whether the second text is likelier the source: by the evidence, else by the share taken. */
  private static boolean isOtherWayRound(Kinship forth) {
    double weight = Direction.of(forth).weight();
    boolean told = Math.abs(weight) >= Direction.ENOUGH;
    boolean little = forth.contained() < Lineage.MAJOR;
    if (!told && little != forth.containing() < Lineage.MAJOR) {
      return little;
    }
    return weight < 0 || (weight == 0 && forth.into().length() > forth.from().length());
  }

  private static int ownWords(TracedText a, TracedText b, Reuse pair) {
    double own = 0;
    double all = 0;
    for (Reuse.Passage passage : pair.passages()) {
      int length = passage.a().length();
      all += length;
      own += length * Math.min(a.ownShare(passage.a()), b.ownShare(passage.b()));
    }
    return all == 0 ? 0 : (int) Math.round(pair.shared() * own / all);
  }

  /** An edge that may be taken, with how strongly it offers itself. */
  record Candidate(Kinship kinship, Direction direction, Relation relation, double strength) {
    static java.util.Optional<Candidate> of(Kinship kinship) {
      return relation(kinship)
          .map(
              relation -> {
                Direction direction = Direction.of(kinship);
                double follows = relation == Relation.REWRITE ? kinship.rewritten() / 2 : 0;
                double share = Math.max(follows, kinship.contained());
                return new Candidate(
                    kinship, direction, relation, share + Math.min(direction.weight(), 8) / 16);
              });
    }

    private static java.util.Optional<Relation> relation(Kinship kinship) {
      // words around a quotation that both report count as shared only where they are the same
      boolean own =
          kinship.ownWords() >= OWN_WORDS && kinship.into().ownIn(kinship.from()) >= SAME_WORDS;
      // what is cut and rearranged but kept word for word is no rewrite
      boolean edited =
          kinship.contained() <= MOST_KEPT * kinship.covered()
              && kinship.into().verbatimIn(kinship.from()) < VERBATIM;
      if (own && kinship.contained() >= COPY && !edited) {
        return java.util.Optional.of(Relation.COPY);
      }
      boolean follows =
          kinship.rewritten() >= RewriteFinder.LEAST
              && kinship.contained() < 0.5
              && (edited || kinship.rewritten() >= kinship.covered() + BEYOND);
      if (follows || (own && edited && kinship.covered() >= REWORDED)) {
        return java.util.Optional.of(Relation.REWRITE);
      }
      return own && (kinship.contained() >= Lineage.MAJOR || kinship.ownWords() >= LONG_EXCERPT)
          ? java.util.Optional.of(Relation.EXCERPT)
          : java.util.Optional.empty();
    }

    Edge edge() {
      List<String> evidence = new ArrayList<>(direction.evidence());
      if (relation == Relation.REWRITE) {
        evidence.add("same-sentences-in-order");
      }
      return new Edge(
          kinship.from().id(),
          kinship.into().id(),
          relation,
          direction.isTold(),
          kinship.contained(),
          evidence,
          kinship.passages());
    }
  }
}
