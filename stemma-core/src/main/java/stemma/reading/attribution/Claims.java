package stemma.reading.attribution;

import java.util.Arrays;
import java.util.List;

/**
 * How strongly cues claim tokens as their contents: for each token the strongest claim, whose it
 * is, and the strongest of the others'.
 */
final class Claims {
  private final float[] strongest;
  private final float[] others;
  private final int[] owner;

  /**
   * The claims of some choices.
   *
   * @param size number of tokens
   * @param choices the choices
   * @param weights for each choice how probable each of its contents is
   */
  Claims(int size, List<Choice> choices, List<double[]> weights) {
    strongest = new float[size];
    others = new float[size];
    owner = new int[size];
    float[] claim = new float[size];
    for (int c = 0; c < choices.size(); c++) {
      List<Choice.Option> options = choices.get(c).contents;
      int from = size;
      int to = 0;
      for (int i = 1; i < options.size(); i++) {
        float weight = (float) weights.get(c)[i];
        for (Candidate piece : options.get(i).pieces()) {
          from = Math.min(from, piece.from());
          to = Math.max(to, piece.to());
          for (int t = piece.from(); t < piece.to() && weight > 0.01f; t++) {
            claim[t] += weight;
          }
        }
      }
      for (int t = from; t < to; t++) {
        add(t, claim[t], c);
      }
      if (from < to) {
        Arrays.fill(claim, from, to, 0);
      }
    }
  }

  private void add(int token, float claim, int choice) {
    if (claim > strongest[token]) {
      others[token] = strongest[token];
      strongest[token] = claim;
      owner[token] = choice;
    } else if (claim > others[token]) {
      others[token] = claim;
    }
  }

  /** The strongest claim of another choice on the first or last token of any of the pieces. */
  double rival(int choice, List<Candidate> pieces) {
    double rival = 0;
    for (Candidate piece : pieces) {
      rival = Math.max(rival, rival(choice, piece.from()));
      rival = Math.max(rival, rival(choice, piece.to() - 1));
    }
    return Math.min(1, rival);
  }

  private double rival(int choice, int token) {
    return owner[token] == choice ? others[token] : strongest[token];
  }
}
