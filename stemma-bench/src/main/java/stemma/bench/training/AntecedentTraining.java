package stemma.bench.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import stemma.bench.PolnearArticles;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.language.english.EnglishNames;
import stemma.reading.entities.Antecedents;
import stemma.reading.entities.EntityReader;
import stemma.reading.entities.LearnedNames;
import stemma.reading.entities.PronounCase;

/**
 * Trains the weights by which a pronoun's antecedent is chosen, from pronouns that gender alone
 * decides; the features do not tell gender, so what is learned holds where gender decides nothing.
 */
public final class AntecedentTraining implements Training {
  private static final int FOLDS = 5;
  private static final int PASSES = 12;
  private static final double RATE = 0.1;
  private static final double DECAY = 0.01;

  @Override
  public String name() {
    return "antecedents";
  }

  @Override
  public void run(Path data, Path resources) throws IOException {
    double[] byHand = byHand();
    List<PronounCase> train = cases(data, "train", byHand);
    List<PronounCase> held = cases(data, "dev", byHand);
    double[] weights = weights(train, byHand);
    Path to = resources.resolve("reading/entities/antecedents-en.tsv");
    Files.writeString(to, written(weights), StandardCharsets.UTF_8);
    System.out.printf(
        Locale.ROOT,
        "%d pronouns; right when left out of training (five folds): %.1f%%; by hand %.1f%%, the"
            + " nearest %.1f%%%n",
        train.size(),
        100 * folded(train, byHand),
        100 * right(train, byHand),
        100 * right(train, nearest()));
    System.out.printf(
        Locale.ROOT,
        "%d of development: %.1f%%; by hand %.1f%%, the nearest %.1f%%%n",
        held.size(),
        100 * right(held, weights),
        100 * right(held, byHand),
        100 * right(held, nearest()));
  }

  /** The part right of the pronouns that each of five trainings did not see. */
  private static double folded(List<PronounCase> cases, double[] byHand) {
    double sum = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int from = cases.size() * fold / FOLDS;
      int to = cases.size() * (fold + 1) / FOLDS;
      List<PronounCase> rest = new ArrayList<>(cases.subList(0, from));
      rest.addAll(cases.subList(to, cases.size()));
      sum += right(cases.subList(from, to), weights(rest, byHand)) * (to - from);
    }
    return sum / cases.size();
  }

  /** The weights set by hand. */
  private static double[] byHand() throws IOException {
    double[] weights = new double[Antecedents.features().size()];
    try (InputStream stream =
        AntecedentTraining.class.getResourceAsStream("antecedents-by-hand.tsv")) {
      if (stream == null) {
        throw new IOException("antecedents-by-hand.tsv is missing");
      }
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                int tab = line.indexOf('\t');
                int feature = Antecedents.features().indexOf(line.substring(0, tab));
                weights[feature] = Double.parseDouble(line.substring(tab + 1));
              });
    }
    return weights;
  }

  private static List<PronounCase> cases(Path data, String part, double[] byHand)
      throws IOException {
    float[] weights = new float[byHand.length];
    for (int f = 0; f < weights.length; f++) {
      weights[f] = (float) byHand[f];
    }
    EntityReader reader =
        new EntityReader(LearnedNames.english(), EnglishNames.lexicon(), Antecedents.of(weights));
    List<PronounCase> all = new ArrayList<>();
    for (PolnearArticles.Marked marked : PolnearArticles.read(data, part).values()) {
      TokenizedText text = new Tokenizer().tokenize(marked.article().text());
      all.addAll(PronounCase.of(reader, marked.article(), text, marked.statements()));
    }
    return all;
  }

  private static double[] weights(List<PronounCase> cases, double[] byHand) {
    double[] weights = byHand.clone();
    double[] squares = new double[weights.length];
    List<PronounCase> order = new ArrayList<>(cases);
    Random random = new Random(3);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      for (PronounCase one : order) {
        step(one, weights, squares, byHand);
      }
    }
    return weights;
  }

  /** One step up the likelihood of the right candidate (AdaGrad). */
  private static void step(PronounCase one, double[] weights, double[] squares, double[] byHand) {
    double[] shares = shares(one, weights);
    double[] gradient = new double[weights.length];
    for (int c = 0; c < shares.length; c++) {
      double error = (c == one.right() ? 1 : 0) - shares[c];
      for (long rest = one.candidates().get(c); rest != 0; rest &= rest - 1) {
        gradient[Long.numberOfTrailingZeros(rest)] += error;
      }
    }
    for (int f = 0; f < weights.length; f++) {
      double g = gradient[f] - DECAY * (weights[f] - byHand[f]);
      squares[f] += g * g;
      weights[f] += RATE * g / Math.sqrt(squares[f] + 1e-2);
    }
  }

  private static double[] shares(PronounCase one, double[] weights) {
    double[] shares = new double[one.candidates().size()];
    double sum = 0;
    for (int c = 0; c < shares.length; c++) {
      shares[c] = StrictMath.exp(score(one.candidates().get(c), weights));
      sum += shares[c];
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] /= sum;
    }
    return shares;
  }

  private static double score(long features, double[] weights) {
    double score = 0;
    for (long rest = features; rest != 0; rest &= rest - 1) {
      score += weights[Long.numberOfTrailingZeros(rest)];
    }
    return score;
  }

  private static double right(List<PronounCase> cases, double[] weights) {
    int right = 0;
    for (PronounCase one : cases) {
      int best = 0;
      for (int c = 1; c < one.candidates().size(); c++) {
        double score = score(one.candidates().get(c), weights);
        best = score > score(one.candidates().get(best), weights) ? c : best;
      }
      right += best == one.right() ? 1 : 0;
    }
    return right / (double) Math.max(1, cases.size());
  }

  private static double[] nearest() {
    double[] weights = new double[Antecedents.features().size()];
    weights[Antecedents.features().indexOf("NEAREST")] = 1;
    return weights;
  }

  private static String written(double[] weights) {
    StringBuilder out =
        new StringBuilder(
            "# Weights of the features by which a pronoun's antecedent is chosen; see"
                + " antecedents-en.md.\n");
    for (int f = 0; f < weights.length; f++) {
      String weight = String.format(Locale.ROOT, "%.3f", weights[f]);
      out.append(Antecedents.features().get(f)).append('\t').append(weight).append('\n');
    }
    return out.toString();
  }
}
