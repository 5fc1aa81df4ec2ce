package stemma.reading.statements;

import org.jspecify.annotations.Nullable;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Piece;

/**
 * Names told by their capitals alone, for texts in languages that no model knows: two capitalised
 * words or more in a row.
 */
final class NameByShape {
  private NameByShape() {}

  /** The name nearest to a quotation in the sentences that it touches, null when there is none. */
  static @Nullable Piece beside(TokenizedText tokens, Quotations quotations, int from, int to) {
    int first = tokens.sentenceStart(tokens.sentenceOf(from));
    int last = tokens.sentenceEnd(tokens.sentenceOf(Math.min(to, tokens.size() - 1)));
    Piece after = null;
    for (int t = to; t < last && after == null; t++) {
      after = name(tokens, quotations, t, last);
    }
    Piece before = null;
    for (int end = from; end > first && before == null; end--) {
      int start = end;
      while (start > first && isNamePart(tokens, quotations, start - 1)) {
        start--;
      }
      before = name(tokens, quotations, start, end);
    }
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    return from - before.to() < after.from() - to ? before : after;
  }

  private static @Nullable Piece name(
      TokenizedText tokens, Quotations quotations, int from, int limit) {
    int to = from;
    while (to < limit && isNamePart(tokens, quotations, to)) {
      to++;
    }
    return to - from >= 2 ? new Piece(Label.SOURCE, from, to) : null;
  }

  private static boolean isNamePart(TokenizedText tokens, Quotations quotations, int token) {
    return !quotations.inside(token) && isCapitalised(tokens, token);
  }

  private static boolean isCapitalised(TokenizedText tokens, int token) {
    int first = tokens.text().codePointAt(tokens.start(token));
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }
}
