package stemma.reading.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import stemma.article.Article;
import stemma.article.Block;
import stemma.article.BlockKind;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.reading.attribution.Attribution;
import stemma.reading.attribution.Piece;
import stemma.text.Span;

/**
 * Contents made whole by what marks and layout show: who opens a quotation and breaks off inside it
 * is given all of it, where nobody else is given the rest; a heading between two paragraphs of a
 * quotation is no part of it.
 */
final class WholeQuotations {
  private final Article article;
  private final TokenizedText tokens;
  private final Quotations quotations;
  private final BitSet taken = new BitSet();

  WholeQuotations(
      Article article,
      TokenizedText tokens,
      Quotations quotations,
      List<Attribution> attributions) {
    this.article = article;
    this.tokens = tokens;
    this.quotations = quotations;
    for (Attribution one : attributions) {
      take(one.cue());
      if (one.source() != null) {
        take(one.source());
      }
      one.contents().forEach(this::take);
    }
  }

  private void take(Piece piece) {
    taken.set(piece.from(), piece.to());
  }

  /** The contents of an attribution, each piece whole. */
  List<Piece> of(Attribution attribution) {
    List<Piece> whole = new ArrayList<>();
    for (Piece piece : attribution.contents()) {
      withoutHeadings(closed(piece), whole);
    }
    return whole;
  }

  /** A piece that opens a quotation and ends inside it, with the rest of it. */
  private Piece closed(Piece piece) {
    int quotation = quotations.quotationOf(piece.to() - 1);
    if (quotation < 0 || quotations.start(quotation) < piece.from()) {
      return piece;
    }
    int end = quotations.end(quotation);
    int next = taken.nextSetBit(piece.to());
    if (piece.to() == end || (next >= 0 && next < end)) {
      return piece;
    }
    Piece whole = new Piece(piece.role(), piece.from(), end);
    take(whole);
    return whole;
  }

  private void withoutHeadings(Piece piece, List<Piece> parts) {
    int from = piece.from();
    for (Block block : article.blocks()) {
      Span heading = block.span();
      boolean inside =
          block.kind() == BlockKind.HEADING
              && from < piece.to()
              && heading.start() > tokens.start(from)
              && heading.start() < tokens.start(piece.to() - 1);
      if (inside) {
        int at = first(heading.start(), from, piece.to());
        if (at > from) {
          parts.add(new Piece(piece.role(), from, at));
        }
        from = first(heading.end(), at, piece.to());
      }
    }
    if (from < piece.to()) {
      parts.add(new Piece(piece.role(), from, piece.to()));
    }
  }

  /** The first token of a range that starts at an offset or behind it. */
  private int first(int offset, int from, int to) {
    int at = from;
    while (at < to && tokens.start(at) < offset) {
      at++;
    }
    return at;
  }
}
