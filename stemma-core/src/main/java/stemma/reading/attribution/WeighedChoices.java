package stemma.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import stemma.language.Lattice;

/** A labelled text's choices and what the log-linear model makes of them. */
final class WeighedChoices {
  /** How often places hear each other's claims. */
  private static final int ROUNDS = 2;

  final Surroundings text;
  final Lattice lattice;
  final List<Choice> choices;

  /** How probable each content of each choice is by itself. */
  final List<double[]> alone = new ArrayList<>();

  /** How probable it is once places yield to those with stronger claims. */
  final List<double[]> settled;

  /** How many attributions are to be expected for each sentence of the text. */
  final double density;

  /** What is claimed in the end. */
  final Claims claims;

  WeighedChoices(ChoiceWeights weights, Surroundings text, Lattice lattice) {
    this.text = text;
    this.lattice = lattice;
    this.choices = ChoiceFinder.choices(text, lattice, weights.tally());
    for (Choice choice : choices) {
      alone.add(ChoiceWeights.probabilities(choice.contents, choice.parts.sums()));
    }
    List<double[]> now = alone;
    for (int round = 0; round < ROUNDS; round++) {
      now = yielding(new Claims(text.size, choices, now));
    }
    this.settled = now;
    this.claims = new Claims(text.size, choices, now);
    double told = 0;
    for (int choice = 0; choice < choices.size(); choice++) {
      told += attributes(choice);
    }
    this.density = told / text.tokens.sentences();
  }

  private List<double[]> yielding(Claims claims) {
    List<double[]> next = new ArrayList<>();
    for (int c = 0; c < choices.size(); c++) {
      double[] p = alone.get(c).clone();
      p[0] = Math.max(p[0], 1e-9);
      double sum = p[0];
      for (int i = 1; i < p.length; i++) {
        p[i] *= 1 - claims.rival(c, choices.get(c).contents.get(i).pieces());
        sum += p[i];
      }
      for (int i = 0; i < p.length; i++) {
        p[i] /= sum;
      }
      next.add(p);
    }
    return next;
  }

  /** How probable it is that a choice attributes anything. */
  double attributes(int choice) {
    return 1 - settled.get(choice)[0];
  }

  /** How probable each source of a choice's cue is. */
  double[] sources(int choice, int cue) {
    Choice its = choices.get(choice);
    return ChoiceWeights.probabilities(its.sources.get(cue), its.parts.sums());
  }
}
