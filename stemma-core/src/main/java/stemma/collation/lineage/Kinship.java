package stemma.collation.lineage;

import java.util.List;
import stemma.collation.Reuse;

/**
 * What two texts have in common, seen from the first.
 *
 * @param from the text copied from, if this way round is right
 * @param into the text copied into
 * @param ownWords common words outside quotation marks
 * @param contained share of the derived text's words that stand in the other's
 * @param containing share of the other's words that stand in the derived
 * @param covered share of the derived text's words that stand in passages, edited words included
 * @param covering the same of the other
 * @param rewritten share of the derived text's sentences that follow the other's in order
 * @param printed 1 when the first stands whole in more other texts than the second, -1 when in
 *     fewer
 * @param passages the passages in common, {@code a} in {@code from}
 */
record Kinship(
    TracedText from,
    TracedText into,
    int ownWords,
    double contained,
    double containing,
    double covered,
    double covering,
    double rewritten,
    int printed,
    List<Reuse.Passage> passages) {
  /** Share of either text that stands in the other's. */
  private static final double SHARED = 0.4;

  Kinship {
    passages = List.copyOf(passages);
  }

  /**
   * Whether both texts open with words of their own and share much of what follows: what they share
   * is then likelier a third text than either's, since who copies a report takes its opening.
   */
  boolean haveLeadsOfTheirOwn() {
    return Math.min(contained, containing) >= SHARED
        && passages.stream().noneMatch(p -> from.holdsOpening(p.a()) || into.holdsOpening(p.b()));
  }

  /** The same the other way round, the share rewritten given anew. */
  Kinship reversed(double otherRewritten) {
    return new Kinship(
        into,
        from,
        ownWords,
        containing,
        contained,
        covering,
        covered,
        otherRewritten,
        -printed,
        passages.stream().map(p -> new Reuse.Passage(p.b(), p.a(), p.edits())).toList());
  }
}
