package stemma.bench.attribution;

import java.util.ArrayList;
import java.util.List;
import stemma.language.TokenizedText;
import stemma.reading.attribution.Label;
import stemma.reading.attribution.Piece;
import stemma.text.Span;

/** An article's attributions as labels of its tokens; of two that overlap, the outer counts. */
final class GoldLabels {
  /** What stands between the pieces of longer attributions is not labelled. */
  private static final int LONGEST = 150;

  private final int[] labels;
  private final List<List<Piece>> attributions = new ArrayList<>();

  GoldLabels(AnnotatedArticle article, TokenizedText tokens) {
    labels = new int[tokens.size()];
    for (AnnotatedArticle.Marked marked : article.attributions()) {
      List<Piece> pieces = new ArrayList<>();
      add(pieces, tokens, Label.SOURCE, marked.source());
      add(pieces, tokens, Label.CUE, marked.cue());
      add(pieces, tokens, Label.CONTENT, marked.content());
      attributions.add(pieces);
    }
    for (int role : new int[] {Label.CONTENT, Label.CUE, Label.SOURCE}) {
      for (List<Piece> pieces : attributions) {
        for (Piece piece : pieces) {
          if (piece.role() == role) {
            paint(piece);
          }
        }
      }
    }
    attributions.forEach(this::paintGaps);
  }

  private static void add(List<Piece> pieces, TokenizedText tokens, int role, List<Span> spans) {
    for (Span span : spans) {
      int from = tokens.tokenAt(span.start());
      int to = from;
      while (to < tokens.size() && tokens.start(to) < span.end()) {
        to++;
      }
      if (from < to) {
        pieces.add(new Piece(role, from, to));
      }
    }
  }

  private void paint(Piece piece) {
    for (int t = piece.from(); t < piece.to(); t++) {
      if (labels[t] != 0) {
        return;
      }
    }
    for (int t = piece.from(); t < piece.to(); t++) {
      labels[t] = t == piece.from() ? Label.begin(piece.role()) : Label.inside(piece.role());
    }
  }

  private void paintGaps(List<Piece> pieces) {
    int from = pieces.stream().mapToInt(Piece::from).min().orElse(0);
    int to = pieces.stream().mapToInt(Piece::to).max().orElse(0);
    for (int t = from; t < to && to - from < LONGEST; t++) {
      labels[t] = labels[t] == 0 ? Label.GAP : labels[t];
    }
  }

  /** The label of each token. */
  int[] labels() {
    return labels;
  }

  /** The pieces of each attribution. */
  List<List<Piece>> attributions() {
    return attributions;
  }
}
