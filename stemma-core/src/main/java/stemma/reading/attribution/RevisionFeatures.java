package stemma.reading.attribution;

import java.util.List;
import stemma.language.FeatureSequence;
import stemma.language.Hashing;
import stemma.language.Lattice;

/**
 * What the second model knows of each token: what the first knew, and what the first made of the
 * token, its sentence and the sentences beside it.
 */
public final class RevisionFeatures {
  private static final int FIRST_TEMPLATE = 1000;

  private final Surroundings text;
  private final Lattice lattice;
  private final int[] labels;
  private final List<Piece> pieces;
  private final int[] pieceBefore;
  private final int[] pieceAfter;
  private final FeatureSequence sequence;
  private int template;

  private RevisionFeatures(Surroundings text, FeatureSequence base, Lattice first) {
    this.text = text;
    this.lattice = first;
    this.labels = first.best();
    this.pieces = Piece.of(labels);
    this.sequence = new FeatureSequence(text.size, base.features() / Math.max(1, text.size) + 40);
    this.pieceBefore = new int[text.size];
    this.pieceAfter = new int[text.size];
    int at = 0;
    for (int t = 0; t < text.size; t++) {
      while (at < pieces.size() && pieces.get(at).to() <= t) {
        at++;
      }
      boolean inside = at < pieces.size() && pieces.get(at).from() <= t;
      pieceBefore[t] = at - 1;
      pieceAfter[t] = inside ? at + 1 : at;
    }
  }

  /** The features of a text's tokens, given the first model's view of it. */
  public static FeatureSequence of(Surroundings text, FeatureSequence base, Lattice first) {
    RevisionFeatures features = new RevisionFeatures(text, base, first);
    for (int t = 0; t < text.size; t++) {
      features.sequence.addAll(base, t);
      features.template = FIRST_TEMPLATE;
      features.labels(t);
      features.pieces(t);
      features.sequence.next(base.context(t));
    }
    return features.sequence;
  }

  private void add(int value) {
    sequence.add(Hashing.feature(template++, value));
  }

  private void add(int first, int second) {
    sequence.add(Hashing.feature(template++, first, second));
  }

  private void add(int first, int second, int third) {
    sequence.add(Hashing.feature(template++, first, second, third));
  }

  private int label(int token) {
    return token < 0 || token >= text.size ? -1 : labels[token];
  }

  /** How probable a role is at a token, in five steps. */
  private int sure(int token, int role) {
    if (token < 0 || token >= text.size) {
      return -1;
    }
    float p =
        lattice.probability(token, Label.begin(role))
            + lattice.probability(token, Label.inside(role));
    return p < 0.03f ? 0 : p < 0.15f ? 1 : p < 0.4f ? 2 : p < 0.7f ? 3 : p < 0.93f ? 4 : 5;
  }

  private void labels(int t) {
    int now = label(t);
    add(now);
    add(label(t - 1), now);
    add(now, label(t + 1));
    add(label(t - 1), now, label(t + 1));
    add(now, text.word(t));
    add(now, text.cluster(t, 8));
    add(sure(t, Label.SOURCE), sure(t, Label.CUE), sure(t, Label.CONTENT));
    add(sure(t, Label.SOURCE), now);
    add(sure(t, Label.CUE), now);
    add(sure(t, Label.CONTENT), now);
    add(sure(t - 1, Label.SOURCE), sure(t - 1, Label.CUE), sure(t - 1, Label.CONTENT));
    add(sure(t + 1, Label.SOURCE), sure(t + 1, Label.CUE), sure(t + 1, Label.CONTENT));
    add(sure(t - 1, Label.CONTENT), sure(t, Label.CONTENT), sure(t + 1, Label.CONTENT));
    add(sure(t - 1, Label.SOURCE), sure(t, Label.SOURCE), sure(t + 1, Label.SOURCE));
    add(sure(t - 1, Label.CUE), sure(t, Label.CUE), sure(t + 1, Label.CUE));
  }

  private void pieces(int t) {
    int sentence = text.tokens.sentenceOf(t);
    int quoted = text.quoted(t) ? 1 : 0;
    int now = label(t);
    int before = look(pieceBefore[t], sentence);
    int after = look(pieceAfter[t], sentence);
    int before2 = look(pieceBefore[t] - 1, sentence);
    int after2 = look(pieceAfter[t] + 1, sentence);
    add(before, now, after);
    add(before2, before, now);
    add(now, after, after2);
    add(before2 * 8 + before, now, after * 8 + after2);
    add(before, text.word(t), after);
    add(before, text.cluster(t, 6), after);
    add(before, now, gapBefore(t));
    add(after, now, gapAfter(t));
    add(before, after, quoted);
    int cue = nearest(pieceBefore[t], -1, Label.CUE, sentence);
    int next = nearest(pieceAfter[t], 1, Label.CUE, sentence);
    add(cue < 0 ? -1 : text.stem(cue), next < 0 ? -1 : text.stem(next), quoted);
    add(
        cue < 0 ? -1 : text.stem(cue),
        before,
        AttributionFeatures.distance(cue < 0 ? 99 : t - cue));
    add(
        next < 0 ? -1 : text.stem(next),
        after,
        AttributionFeatures.distance(next < 0 ? 99 : next - t));
    add(cue < 0 ? -1 : text.word(cue + 1), now);
    int source = nearest(pieceBefore[t], -1, Label.SOURCE, sentence);
    int nextSource = nearest(pieceAfter[t], 1, Label.SOURCE, sentence);
    add(order(cue, source), order(nextSource, next), now);
    add(source < 0 ? -1 : AttributionFeatures.distance(t - source), now, quoted);
    add(nextSource < 0 ? -1 : AttributionFeatures.distance(nextSource - t), now, quoted);
    add(reach(pieceBefore[t], sentence), reach(pieceAfter[t], sentence), now);
    add(
        label(text.tokens.sentenceStart(sentence)),
        label(text.tokens.sentenceEnd(sentence) - 1),
        now);
  }

  private static int order(int first, int second) {
    return first < 0 ? (second < 0 ? 0 : 1) : second < 0 ? 2 : first < second ? 3 : 4;
  }

  /** The role of a piece, with a sign when it lies in another sentence than the given one. */
  private int look(int index, int sentence) {
    if (index < 0 || index >= pieces.size()) {
      return 7;
    }
    Piece piece = pieces.get(index);
    return text.tokens.sentenceOf(piece.from()) == sentence
            || text.tokens.sentenceOf(piece.to() - 1) == sentence
        ? piece.role()
        : 6;
  }

  /** The role of a piece and how many sentences away it lies. */
  private int reach(int index, int sentence) {
    if (index < 0 || index >= pieces.size()) {
      return -1;
    }
    Piece piece = pieces.get(index);
    int away =
        Math.min(
            Math.abs(text.tokens.sentenceOf(piece.from()) - sentence),
            Math.abs(text.tokens.sentenceOf(piece.to() - 1) - sentence));
    return piece.role() + 4 * Math.min(3, away);
  }

  private int gapBefore(int t) {
    int index = pieceBefore[t];
    return index < 0 ? 99 : AttributionFeatures.distance(t - pieces.get(index).to());
  }

  private int gapAfter(int t) {
    int index = pieceAfter[t];
    return index >= pieces.size()
        ? 99
        : AttributionFeatures.distance(pieces.get(index).from() - t - 1);
  }

  /** First token of the nearest piece of a role in the sentence, -1 for none. */
  private int nearest(int index, int step, int role, int sentence) {
    for (int i = index; i >= 0 && i < pieces.size(); i += step) {
      Piece piece = pieces.get(i);
      if (text.tokens.sentenceOf(piece.from()) != sentence) {
        return -1;
      }
      if (piece.role() == role) {
        return piece.from();
      }
    }
    return -1;
  }
}
