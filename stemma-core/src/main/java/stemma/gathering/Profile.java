package stemma.gathering;

import java.util.Arrays;

/** An article as a direction in the space of terms: rare terms weigh most, the length is 1. */
final class Profile {
  private final int[] terms;
  private final float[] weights;

  private Profile(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** The terms, ascending. */
  int[] terms() {
    return terms;
  }

  /** The terms' weights. */
  float[] weights() {
    return weights;
  }

  private static final double LEAST_RARITY = 1;

  /** How much rarity counts beyond proportion: names of an event over words of its topic. */
  private static final double POWER = 1.5;

  static Profile of(Terms article, Rarities rarities) {
    int[] terms = new int[article.terms().length];
    float[] weights = new float[terms.length];
    int size = 0;
    double square = 0;
    for (int i = 0; i < terms.length; i++) {
      double rarity = rarities.rarity(article.terms()[i]);
      if (rarity > LEAST_RARITY) {
        double weight = (1 + Math.log(article.weights()[i])) * Math.pow(rarity, POWER);
        square += weight * weight;
        if (rarities.documents(article.terms()[i]) > 1) {
          terms[size] = article.terms()[i];
          weights[size++] = (float) weight;
        }
      }
    }
    float scale = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
    for (int i = 0; i < size; i++) {
      weights[i] *= scale;
    }
    return new Profile(Arrays.copyOf(terms, size), Arrays.copyOf(weights, size));
  }

  /** Cosine of the angle to another article, in [0, 1]. */
  double cosine(Profile other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
