package stemma.reading.entities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How well each person mentioned so far fits a pronoun, or a phrase in a pronoun's place. */
final class Salience {
  /** A candidate scored less than this is no better than none. */
  private static final double LEAST = -1.5;

  private static final double UNKNOWN_GENDER = -0.7;

  private final Antecedents antecedents;
  private final CandidateFeatures features;
  private final List<Referent> referents;

  Salience(Antecedents antecedents, CandidateFeatures features, List<Referent> referents) {
    this.antecedents = antecedents;
    this.features = features;
    this.referents = referents;
  }

  /** The person whom a pronoun takes up; null when none fits. */
  @Nullable Referent best(Reference pronoun) {
    Referent best = null;
    double most = LEAST;
    for (Referent candidate : referents) {
      double score = of(pronoun, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  /** The score of a candidate; negative infinity for one that cannot be meant. */
  double of(Reference pronoun, Referent candidate) {
    if (!candidate.isPerson()
        || candidate.mentions.isEmpty()
        || !candidate.gender().agrees(pronoun.gender())) {
      return Double.NEGATIVE_INFINITY;
    }
    Reference last = features.visible(pronoun, candidate);
    if (last == null) {
      return Double.NEGATIVE_INFINITY;
    }
    long bits = features.of(pronoun, candidate, last, rank(candidate, last, pronoun));
    boolean unknown = candidate.gender() == Gender.UNKNOWN && pronoun.gender() != Gender.UNKNOWN;
    return antecedents.score(bits) + (unknown ? UNKNOWN_GENDER : 0);
  }

  /** How many others of a fitting gender were mentioned since. */
  private int rank(Referent candidate, Reference last, Reference pronoun) {
    int rank = 0;
    for (Referent other : referents) {
      if (other != candidate
          && other.isPerson()
          && !other.mentions.isEmpty()
          && other.gender().agrees(pronoun.gender())
          && other.last().from > last.from) {
        rank++;
      }
    }
    return rank;
  }
}
