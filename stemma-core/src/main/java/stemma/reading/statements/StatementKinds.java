package stemma.reading.statements;

import java.util.List;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.reading.StatementKind;
import stemma.reading.attribution.Piece;

/** Tells the kind of a statement by how its content is quoted. */
final class StatementKinds {
  private StatementKinds() {}

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
    return inside == 0
        ? StatementKind.INDIRECT
        : inside == words ? StatementKind.DIRECT : StatementKind.MIXED;
  }
}
