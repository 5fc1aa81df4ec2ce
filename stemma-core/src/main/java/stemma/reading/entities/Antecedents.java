package stemma.reading.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a pronoun refers to each of those mentioned before it: a log-linear model over where
 * and how each was mentioned last, who spoke last, and who is much talked of.
 *
 * <p>Gender is no part of it: it is a filter before. So the weights can be learned from pronouns
 * whose gender leaves one candidate only, with gender hidden; see {@code docs/entities.md}.
 *
 * <p>Sources of the features: Lappin, Leass, "An Algorithm for Pronominal Anaphora Resolution",
 * Computational Linguistics 20(4), 1994; Ge, Hale, Charniak, "A Statistical Approach to Anaphora
 * Resolution", 1998.
 */
public final class Antecedents {
  /** What is looked at, in the order of the weights. */
  enum Feature {
    SENTENCE_SAME,
    SENTENCE_1,
    SENTENCE_2,
    SENTENCE_3,
    SENTENCE_5,
    SENTENCE_9,
    SENTENCE_FAR,
    LAST_SUBJECT,
    LAST_OBJECT,
    LAST_OBLIQUE,
    LAST_POSSESSOR,
    LAST_PRONOUN,
    LAST_NOMINAL,
    LAST_QUOTED,
    BOTH_QUOTED,
    SPEAKER_HERE,
    SPEAKER_BEFORE,
    SPEAKER_FAR,
    SPEAKER_SECOND,
    SPEAKER_BOTH,
    SPEAKER_AND_SOURCE,
    SUBJECT_SAME,
    SUBJECT_PREVIOUS,
    FIRST_SAME,
    FIRST_PREVIOUS,
    PARAGRAPH_SAME,
    PARAGRAPH_SUBJECT,
    RECENT_1,
    RECENT_2,
    RECENT_3,
    SHARE_HALF,
    SHARE_QUARTER,
    SHARE_TENTH,
    SHARE_LITTLE,
    NEAREST,
    SECOND_NEAREST,
    SUBJECT_AND_SUBJECT,
    OBJECT_AND_SUBJECT,
    POSSESSOR_AND_SUBJECT,
    POSSESSOR_AND_OBJECT,
    CONTENT_NAMED,
    CONTENT_OF_INDIRECT,
    CONTENT_OF_DIRECT,
    OPENS_AND_SUBJECT,
    OPENS_AND_SPEAKER,
    HEADLINE;

    /** Its place among the weights and in a set of bits. */
    @SuppressWarnings("EnumOrdinal") // weights are told by name where they are kept
    int place() {
      return ordinal();
    }

    long bit() {
      return 1L << place();
    }
  }

  private final float[] weights;

  private Antecedents(float[] weights) {
    this.weights = weights;
  }

  /** A model with the given weights, in the order of {@link #features()}. */
  public static Antecedents of(float[] weights) {
    if (weights.length != Feature.values().length) {
      throw new IllegalArgumentException(
          weights.length + " weights for " + Feature.values().length + " features");
    }
    return new Antecedents(weights.clone());
  }

  /** Names of the features. */
  public static List<String> features() {
    return Collections.unmodifiableList(
        Arrays.stream(Feature.values()).map(Feature::name).toList());
  }

  /** The weights learned from English news. */
  public static Antecedents english() {
    Map<String, Float> told = new HashMap<>();
    String name = "antecedents-en.tsv";
    try (InputStream stream = Antecedents.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the weights " + name + " are missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          told.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the weights " + name + " cannot be read", e);
    }
    float[] weights = new float[Feature.values().length];
    for (Feature feature : Feature.values()) {
      weights[feature.place()] = told.getOrDefault(feature.name(), 0f);
    }
    return new Antecedents(weights);
  }

  /** The score of a candidate: the sum of the weights of its features. */
  double score(long features) {
    double sum = 0;
    for (long rest = features; rest != 0; rest &= rest - 1) {
      sum += weights[Long.numberOfTrailingZeros(rest)];
    }
    return sum;
  }
}
