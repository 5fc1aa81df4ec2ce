package stemma.reading;

import java.util.List;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.reading.attribution.Piece;

/** How much of a statement's content stands inside quotation marks: all, some, none. */
public enum StatementKind {
  DIRECT,
  MIXED,
  INDIRECT;

  /** The kind of some contents, by their words that stand inside quotations. */
  static StatementKind of(TokenizedText tokens, Quotations quotations, List<Piece> contents) {
    int inside = 0;
    int words = 0;
    for (Piece piece : contents) {
      for (int t = piece.from(); t < piece.to(); t++) {
        if (tokens.isWord(t)) {
          words++;
          inside += quotations.inside(t) ? 1 : 0;
        }
      }
    }
    return inside == 0 ? INDIRECT : inside == words ? DIRECT : MIXED;
  }
}
