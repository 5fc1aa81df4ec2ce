package stemma.reading.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.language.Lattice;
import stemma.language.TokenForms;

/** How much of each token the labels give to each role, and summed over runs of tokens. */
final class LabelMass {
  /** The role of tokens that have none and stand between none. */
  static final int NONE = Label.ROLES;

  /** Logarithms of probabilities are cut off here. */
  private static final double FLOOR = -15;

  private final Surroundings text;
  private final Lattice lattice;
  private final float[][] at = new float[Label.ROLES + 1][];
  private final double[][] before = new double[Label.ROLES + 1][];

  /** For each word with a capital or a digit, how much of all its tokens goes to sources. */
  private final Map<Integer, Float> named = new HashMap<>();

  LabelMass(Surroundings text, Lattice lattice) {
    this.text = text;
    this.lattice = lattice;
    for (int role = 0; role <= Label.ROLES; role++) {
      at[role] = new float[text.size];
      before[role] = new double[text.size + 1];
      for (int t = 0; t < text.size; t++) {
        at[role][t] =
            role == NONE
                ? lattice.probability(t, Label.OUTSIDE)
                : lattice.probability(t, Label.begin(role))
                    + lattice.probability(t, Label.inside(role));
        before[role][t + 1] = before[role][t] + at[role][t];
      }
    }
    for (int t = 0; t < text.size; t++) {
      if (isNamed(t)) {
        named.merge(text.word(t), at[Label.SOURCE][t], Float::sum);
      }
    }
  }

  private boolean isNamed(int token) {
    return text.shape(token) != TokenForms.LOWER && text.shape(token) != TokenForms.MARK;
  }

  /** How probable a role is at a token; beyond the text it is not. */
  double at(int role, int token) {
    return token < 0 || token >= text.size ? 0 : at[role][token];
  }

  /** How probable a role is on average; nothing on no tokens. */
  double mean(int role, int from, int to) {
    return to <= from ? 0 : (before[role][to] - before[role][from]) / (to - from);
  }

  /** How probable a role is where it is least so. */
  double least(int role, int from, int to) {
    double least = 1;
    for (int t = from; t < to; t++) {
      least = Math.min(least, at[role][t]);
    }
    return least;
  }

  /** How probable a label is at a token; beyond the text it is not. */
  double label(int token, int label) {
    return token >= text.size ? 0 : lattice.probability(token, label);
  }

  /** Logarithm of how probable it is that pieces stand exactly so, with nothing between them. */
  double exactly(List<Piece> pieces) {
    int from = text.size;
    int to = 0;
    for (Piece piece : pieces) {
      from = Math.min(from, piece.from());
      to = Math.max(to, piece.to());
    }
    int[] path = new int[to - from];
    Arrays.fill(path, Label.GAP);
    for (Piece piece : pieces) {
      Arrays.fill(path, piece.from() - from, piece.to() - from, Label.inside(piece.role()));
      path[piece.from() - from] = Label.begin(piece.role());
    }
    return logarithm(from, path);
  }

  /** Logarithm of how probable it is that tokens have no role. */
  double nothing(int from, int to) {
    return logarithm(from, new int[to - from]);
  }

  private double logarithm(int from, int[] path) {
    double product = lattice.probability(from, path[0]);
    double least = Math.exp(FLOOR);
    for (int i = 1; i < path.length && product > least; i++) {
      product *= lattice.probability(from + i, path[i - 1], path[i]);
    }
    return Math.log(Math.max(product, least));
  }

  /** How much the words of a source are sources at other places of the text. */
  double elsewhere(int from, int to) {
    float most = 0;
    for (int t = from; t < to; t++) {
      if (isNamed(t)) {
        most = Math.max(most, named.getOrDefault(text.word(t), 0f) - at[Label.SOURCE][t]);
      }
    }
    return most;
  }
}
