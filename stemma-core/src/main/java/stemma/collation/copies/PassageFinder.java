package stemma.collation.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stemma.collation.Reuse;

/** Gathers the passages that one pair of documents has in common, hit by hit. */
final class PassageFinder {
  private final CopyCorpus corpus;
  private final Evidence evidence;
  private final Alignment alignment;
  private final int a;
  private final int b;
  private final List<Run> runs = new ArrayList<>();
  private int triedA = -1;
  private int triedB = -1;

  PassageFinder(CopyCorpus corpus, Evidence evidence, Alignment alignment, int a, int b) {
    this.corpus = corpus;
    this.evidence = evidence;
    this.alignment = alignment;
    this.a = a;
    this.b = b;
  }

  /**
   * An aligned run of words: places in both documents, the words in common, the edits, the score.
   */
  record Run(int fromA, int toA, int fromB, int toB, int common, int edits, int score) {
    boolean holds(int placeA, int placeB) {
      return fromA <= placeA && placeA < toA && fromB <= placeB && placeB < toB;
    }

    /** Whether most of this run, on either side, lies in another that scores more. */
    boolean repeats(Run better) {
      int overA = Math.min(toA, better.toA) - Math.max(fromA, better.fromA);
      int overB = Math.min(toB, better.toB) - Math.max(fromB, better.fromB);
      return 2 * overA > toA - fromA || 2 * overB > toB - fromB;
    }
  }

  /** Extends a hit both ways unless it lies in a run found already. */
  void offer(int placeA, int placeB) {
    if (placeA < triedA && placeB < triedB && placeB > triedB - (triedA - placeA) - 2) {
      return;
    }
    for (Run run : runs) {
      if (run.holds(placeA, placeB)) {
        return;
      }
    }
    if (!evidence.isPromising(placeA, placeB)) {
      return;
    }
    alignment.backward(placeA, placeB, corpus.first(a), corpus.first(b));
    int beforeA = alignment.lengthA();
    int beforeB = alignment.lengthB();
    int common = alignment.common();
    int edits = alignment.edits();
    int score = alignment.score();
    alignment.forward(placeA, placeB, corpus.last(a), corpus.last(b));
    Run run =
        new Run(
            placeA - beforeA,
            placeA + alignment.lengthA(),
            placeB - beforeB,
            placeB + alignment.lengthB(),
            common + alignment.common(),
            edits + alignment.edits(),
            score + alignment.score());
    if (evidence.isPassage(run)) {
      runs.add(run);
    } else {
      triedA = run.toA;
      triedB = run.toB;
    }
  }

  /** What the pair has in common; empty when that is no reuse. */
  Optional<Reuse> reuse() {
    List<Run> kept = kept();
    if (kept.isEmpty() || !evidence.isReuse(a, b, kept)) {
      return Optional.empty();
    }
    int shared = Math.min(inA(kept), inB(kept));
    List<Reuse.Passage> passages =
        kept.stream()
            .map(
                run ->
                    new Reuse.Passage(
                        corpus.span(a, run.fromA, run.toA),
                        corpus.span(b, run.fromB, run.toB),
                        run.edits))
            .toList();
    return Optional.of(
        new Reuse(
            corpus.article(a).id(),
            corpus.article(b).id(),
            shared,
            shared / (double) corpus.told(a),
            shared / (double) corpus.told(b),
            passages));
  }

  /** The runs without those that repeat a better one, in the order of the first document. */
  private List<Run> kept() {
    List<Run> best = new ArrayList<>();
    runs.sort(
        Comparator.comparingInt(Run::score)
            .reversed()
            .thenComparingInt(Run::fromA)
            .thenComparingInt(Run::fromB));
    for (Run run : runs) {
      if (best.stream().noneMatch(run::repeats)) {
        best.add(run);
      }
    }
    best.sort(Comparator.comparingInt(Run::fromA).thenComparingInt(Run::fromB));
    return best;
  }

  private int inA(List<Run> kept) {
    BitSet words = new BitSet();
    int edited = 0;
    for (Run run : kept) {
      words.set(run.fromA - corpus.first(a), run.toA - corpus.first(a));
      edited += run.toA - run.fromA - run.common;
    }
    return Math.max(0, words.cardinality() - edited);
  }

  private int inB(List<Run> kept) {
    BitSet words = new BitSet();
    int edited = 0;
    for (Run run : kept) {
      words.set(run.fromB - corpus.first(b), run.toB - corpus.first(b));
      edited += run.toB - run.fromB - run.common;
    }
    return Math.max(0, words.cardinality() - edited);
  }
}
