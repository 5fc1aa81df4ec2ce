package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of tokens with one role in an attribution.
 *
 * @param role {@link Label#SOURCE}, {@link Label#CUE} or {@link Label#CONTENT}
 * @param from index of its first token
 * @param to index after its last token
 */
public record Piece(int role, int from, int to) {
  /** Whether both have a token in common. */
  public boolean overlaps(Piece other) {
    return from < other.to && other.from < to;
  }

  /** The pieces that a labelling marks, in text order. */
  public static List<Piece> of(int[] labels) {
    List<Piece> pieces = new ArrayList<>();
    for (int t = 0; t < labels.length; ) {
      int role = Label.role(labels[t]);
      int to = t + 1;
      while (role >= 0 && to < labels.length && labels[to] == Label.inside(role)) {
        to++;
      }
      if (role >= 0) {
        pieces.add(new Piece(role, t, to));
      }
      t = to;
    }
    return pieces;
  }
}
