package stemma.bench.attribution;

import java.util.BitSet;
import java.util.List;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Piece;
import stemma.reading.attribution.Proposal;

/**
 * Which of an article's proposals are right, as {@link AttributionScore} counts: contents alike by
 * half, and sources that share a token or are both left out.
 */
final class GoldProposals {
  /** How much of a grade is for contents that are right to the token, and how much for cues. */
  private static final float EXACT_CONTENT = 0.3f;

  private static final float EXACT_CUE = 0.15f;

  private final List<Marked> marked;

  /** A marked attribution in tokens. */
  private record Marked(BitSet source, BitSet cue, BitSet content) {}

  GoldProposals(List<List<Piece>> attributions) {
    marked =
        attributions.stream()
            .map(
                one ->
                    new Marked(
                        tokens(one, Label.SOURCE),
                        tokens(one, Label.CUE),
                        tokens(one, Label.CONTENT)))
            .toList();
  }

  private static BitSet tokens(List<Piece> pieces, int role) {
    BitSet tokens = new BitSet();
    for (Piece piece : pieces) {
      if (piece.role() == role) {
        tokens.set(piece.from(), piece.to());
      }
    }
    return tokens;
  }

  /** 1 if a proposal is right, else 0. */
  float right(Proposal proposal) {
    BitSet content = tokens(proposal.contents(), Label.CONTENT);
    BitSet source =
        tokens(proposal.source() == null ? List.of() : List.of(proposal.source()), Label.SOURCE);
    return marked.stream().anyMatch(one -> isAlike(one, content) && isBy(one, source)) ? 1 : 0;
  }

  private static boolean isAlike(Marked one, BitSet content) {
    BitSet both = (BitSet) one.content().clone();
    both.and(content);
    int shared = both.cardinality();
    return shared > 0 && 2 * shared >= one.content().cardinality() + content.cardinality() - shared;
  }

  private static boolean isBy(Marked one, BitSet source) {
    return one.source().isEmpty() ? source.isEmpty() : one.source().intersects(source);
  }

  /** How good a proposal is, in [0, 1]: right, and right to the token. */
  float grade(Proposal proposal) {
    BitSet content = tokens(proposal.contents(), Label.CONTENT);
    BitSet cue = tokens(List.of(proposal.cue()), Label.CUE);
    boolean exactContent = marked.stream().anyMatch(one -> one.content().equals(content));
    boolean exactCue = marked.stream().anyMatch(one -> one.cue().equals(cue));
    return (1 - EXACT_CONTENT - EXACT_CUE) * right(proposal)
        + (exactContent ? EXACT_CONTENT : 0)
        + (exactCue ? EXACT_CUE : 0);
  }
}
