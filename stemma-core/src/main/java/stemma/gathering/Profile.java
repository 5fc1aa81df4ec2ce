package stemma.gathering;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What gathering keeps of an article: its terms and how much it is about each, how much of its lead
 * each of them makes, its length and its days.
 *
 * <p>Counted first, then weighed against others by {@link #weighed}. A term takes twelve bytes.
 */
final class Profile {
  /** Terms that are kept of an article: nearly all, for the long tail tells in a crowd. */
  static final int KEPT = 600;

  /** Rarity that a term needs to tell anything. */
  private static final double LEAST_RARITY = 1;

  private final int[] terms;
  private final float[] weights;
  private final float[] leads;
  private final int words;
  private final double day;
  private final int weekday;

  /**
   * A profile of terms that stand by their hashes.
   *
   * @param terms hashes of words and of pairs of neighbouring words, ascending
   * @param weights how often each stands there, or how much the article is about each
   * @param leads whether title or lead have each, as 1 and 0, or the share of them that each is
   * @param words words of the body
   * @param day days from 1970 to its publication, not a number when not known
   * @param weekday day of the week of the first day that it names, from 1, or 0
   */
  Profile(int[] terms, float[] weights, float[] leads, int words, double day, int weekday) {
    this.terms = terms;
    this.weights = weights;
    this.leads = leads;
    this.words = words;
    this.day = day;
    this.weekday = weekday;
  }

  int size() {
    return terms.length;
  }

  int term(int i) {
    return terms[i];
  }

  float weight(int i) {
    return weights[i];
  }

  int words() {
    return words;
  }

  double day() {
    return day;
  }

  int weekday() {
    return weekday;
  }

  /** Place of a term, negative when the article does not have it. */
  int indexOf(int term) {
    return Arrays.binarySearch(terms, term);
  }

  /** Places of the weightiest terms, at most so many, weightiest first. */
  int[] weightiest(int most) {
    long[] order = new long[terms.length];
    for (int t = 0; t < order.length; t++) {
      order[t] = descending(weights[t], t);
    }
    Arrays.sort(order);
    int[] places = new int[Math.min(most, order.length)];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) order[i];
    }
    return places;
  }

  /**
   * The article as a direction of length 1 by its weightiest terms, rare ones weighing most.
   *
   * @param least articles that must have a term for it to be kept
   * @param most terms that are kept
   */
  Profile weighed(Rarities rarities, int least, int most) {
    double[] weighed = new double[terms.length];
    double[] shares = new double[terms.length];
    double square = 0;
    double lead = 0;
    long[] order = new long[terms.length];
    int size = 0;
    for (int i = 0; i < terms.length; i++) {
      int having = rarities.documents(terms[i]);
      double rarity = rarities.of(terms[i], having);
      if (rarity > LEAST_RARITY) {
        weighed[i] = (1 + Math.log(weights[i])) * rarity;
        shares[i] = leads[i] * rarity;
        square += weighed[i] * weighed[i];
        lead += shares[i];
        if (having >= least) {
          order[size++] = descending((float) weighed[i], i);
        }
      }
    }
    Arrays.sort(order, 0, size);
    int[] kept = new int[Math.min(most, size)];
    for (int k = 0; k < kept.length; k++) {
      kept[k] = (int) order[k];
    }
    Arrays.sort(kept);
    return kept(kept, weighed, Math.sqrt(square), shares, lead);
  }

  private Profile kept(int[] kept, double[] weighed, double length, double[] shares, double lead) {
    int[] keptTerms = new int[kept.length];
    float[] keptWeights = new float[kept.length];
    float[] keptLeads = new float[kept.length];
    for (int k = 0; k < kept.length; k++) {
      keptTerms[k] = terms[kept[k]];
      keptWeights[k] = (float) (weighed[kept[k]] / length);
      keptLeads[k] = lead == 0 ? 0 : (float) (shares[kept[k]] / lead);
    }
    return new Profile(keptTerms, keptWeights, keptLeads, words, day, weekday);
  }

  /** A key that sorts places by descending weight, then ascending. */
  private static long descending(float weight, int place) {
    return ((long) ~Float.floatToIntBits(weight) << 32) | place;
  }

  /**
   * What two articles share.
   *
   * @param cosine of the angle between them, in [0, 1]
   * @param lead the share of one's lead that the other tells, the greater of both, in [0, 1]
   */
  record Overlap(double cosine, double lead) {}

  /** What this article shares with another. */
  Overlap with(Profile other) {
    double cosine = 0;
    double mine = 0;
    double theirs = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        cosine += (double) weights[i] * other.weights[j];
        mine += leads[i++];
        theirs += other.leads[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Overlap(Math.min(1, cosine), Math.min(1, Math.max(mine, theirs)));
  }

  /** Writes the profile; the leads, nearly all 0, as places with their share. */
  void write(DataOutput out) throws IOException {
    out.writeInt(terms.length);
    int leading = 0;
    for (int i = 0; i < terms.length; i++) {
      out.writeInt(terms[i]);
      out.writeFloat(weights[i]);
      leading += leads[i] == 0 ? 0 : 1;
    }
    out.writeInt(leading);
    for (int i = 0; i < terms.length; i++) {
      if (leads[i] != 0) {
        out.writeInt(i);
        out.writeFloat(leads[i]);
      }
    }
    out.writeInt(words);
    out.writeDouble(day);
    out.writeInt(weekday);
  }

  /** A profile as it was written. */
  static Profile read(DataInput in) throws IOException {
    int size = GatheringState.count(in, KEPT);
    int[] terms = new int[size];
    float[] weights = new float[size];
    float[] leads = new float[size];
    for (int i = 0; i < size; i++) {
      terms[i] = in.readInt();
      weights[i] = in.readFloat();
    }
    for (int left = GatheringState.count(in, size); left > 0; left--) {
      leads[GatheringState.count(in, size - 1)] = in.readFloat();
    }
    return new Profile(terms, weights, leads, in.readInt(), in.readDouble(), in.readInt());
  }
}
