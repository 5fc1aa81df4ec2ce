package stemma.bench.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import stemma.language.FeatureSequence;
import stemma.language.Lattice;
import stemma.language.SequenceModel;

/**
 * Trains a {@link SequenceModel}: maximum likelihood by stochastic steps, one sequence at a time.
 *
 * <p><b>Guarantee.</b> Same examples in the same order and same settings give the same weights, bit
 * for bit.
 *
 * <p><b>Cost.</b> Passes × features × labels. Features are numbered anew, the frequent ones first,
 * and a feature's weights lie beside the sums that set its steps, so that the caches serve.
 *
 * <p>Sources: AdaGrad: Duchi, Hazan, Singer, JMLR 2011; feature dropout as regularisation: Wager,
 * Wang, Liang, NIPS 2013; the weights are the average of those after each pass of the later half:
 * Polyak, Juditsky, SIAM Journal on Control and Optimization 30, 1992. A token whose every label is
 * within {@code settle} of its right probability is not stepped on.
 */
public final class SequenceTrainer {
  /**
   * How to train.
   *
   * @param bits how many bits of a feature's hash tell features apart
   * @param passes how often the data are gone through
   * @param rate size of the steps
   * @param dropout the part of features left out at random at each visit of a token, in [0, 1)
   * @param least features seen at fewer tokens than this are left out
   * @param settle gradients smaller than this are taken for none
   * @param smallest features all of whose weights end smaller than this are left out
   * @param seed of the order of sequences and of the dropout
   */
  public record Settings(
      int bits,
      int passes,
      float rate,
      float dropout,
      int least,
      float settle,
      float smallest,
      long seed) {
    /** What did well for statements; a rate of 0.15 found two pieces in a hundred fewer. */
    public static Settings defaults() {
      return new Settings(21, 12, 0.025f, 0.5f, 3, 0.01f, 0.02f, 1);
    }

    /** A third of the time, for trials that compare; a little worse. */
    public static Settings quick() {
      return new Settings(21, 4, 0.05f, 0.5f, 3, 0.01f, 0.02f, 1);
    }
  }

  private final Settings settings;
  private final List<String> labels;
  private final int contexts;

  /**
   * A trainer.
   *
   * @param labels names of the labels; number 0 is the one outside all spans
   * @param contexts how many contexts of a step there are
   */
  public SequenceTrainer(Settings settings, List<String> labels, int contexts) {
    this.settings = settings;
    this.labels = List.copyOf(labels);
    this.contexts = contexts;
  }

  /** Trains a model. */
  public SequenceModel train(List<Example> examples) {
    Run run = new Run(examples);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(settings.seed());
    for (int pass = 0; pass < settings.passes(); pass++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        run.visit(example);
      }
      if (pass >= settings.passes() / 2) {
        run.gather();
      }
    }
    return run.model(settings.passes() - settings.passes() / 2);
  }

  /** The state of one training; never leaves {@link #train}. */
  private final class Run {
    private final int count = labels.size();
    private final int shift = 32 - settings.bits();
    private final float keep = 1 - settings.dropout();
    private final int threshold = (int) (keep * Integer.MAX_VALUE);

    /** For each hash the feature's number, -1 for features left out. */
    private final int[] numbers;

    /** For each feature its weights, then the sums of its squared gradients. */
    private final float[] rows;

    private final float[] sums;
    private final float[][] transitions = new float[contexts][count * count];
    private final float[][] transitionSquares = new float[contexts][count * count];
    private final float[][] transitionSums = new float[contexts][count * count];
    private final boolean[] allowed = new boolean[count * count];
    private long state = settings.seed() * 0x9E3779B97F4A7C15L + 1;
    private int[] active = new int[1 << 16];
    private int[] activeEnds = new int[1024];

    Run(List<Example> examples) {
      int[] seen = new int[1 << settings.bits()];
      for (Example example : examples) {
        FeatureSequence features = example.features();
        for (int i = 0; i < features.features(); i++) {
          seen[features.feature(i) >>> shift]++;
        }
      }
      numbers = numbered(seen);
      int known = 0;
      for (int number : numbers) {
        known = Math.max(known, number + 1);
      }
      rows = new float[known * count * 2];
      sums = new float[known * count];
      for (int i = 0; i < count * count; i++) {
        allowed[i] = SequenceModel.allows(labels.get(i / count), labels.get(i % count));
      }
    }

    /** Numbers by falling powers of two of how often a feature was seen. */
    private int[] numbered(int[] seen) {
      int[] result = new int[seen.length];
      java.util.Arrays.fill(result, -1);
      int next = 0;
      for (int power = 31; power >= 0; power--) {
        for (int i = 0; i < seen.length; i++) {
          if (seen[i] >= settings.least() && 31 - Integer.numberOfLeadingZeros(seen[i]) == power) {
            result[i] = next++;
          }
        }
      }
      return result;
    }

    /** Adds the weights to their sums. */
    void gather() {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += rows[i / count * 2 * count + i % count];
      }
      for (int c = 0; c < contexts; c++) {
        for (int i = 0; i < count * count; i++) {
          transitionSums[c][i] += transitions[c][i];
        }
      }
    }

    /** The model of the average weights, they having been gathered so many times. */
    SequenceModel model(int times) {
      float[] weights = new float[count << settings.bits()];
      for (int i = 0; i < numbers.length; i++) {
        for (int l = 0; numbers[i] >= 0 && l < count; l++) {
          weights[i * count + l] = sums[numbers[i] * count + l] / times;
        }
      }
      for (float[] table : transitionSums) {
        for (int i = 0; i < table.length; i++) {
          table[i] /= times;
        }
      }
      return SequenceModel.of(
          labels, settings.bits(), weights, transitionSums, settings.smallest());
    }

    private boolean kept() {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      return (state & Integer.MAX_VALUE) < threshold;
    }

    void visit(Example example) {
      FeatureSequence features = example.features();
      drop(features);
      float[][] steps = new float[contexts][count * count];
      for (int c = 0; c < contexts; c++) {
        for (int i = 0; i < count * count; i++) {
          steps[c][i] = allowed[i] ? (float) Math.exp(transitions[c][i]) : 0;
        }
      }
      Lattice lattice = new Lattice(count, scores(features.size()), steps, features.contexts());
      float[] gradient = new float[count];
      for (int t = 0; t < features.size(); t++) {
        int right = example.label(t);
        float top = 0;
        for (int l = 0; l < count; l++) {
          gradient[l] = (l == right ? 1 : 0) - lattice.probability(t, l);
          top = Math.max(top, Math.abs(gradient[l]));
        }
        boolean settled = top <= settings.settle();
        if (!settled) {
          step(t, gradient);
        }
        if (t > 0 && !(settled && example.label(t - 1) == 0 && right == 0)) {
          stepTransitions(lattice, features.context(t), t, example.label(t - 1), right);
        }
      }
    }

    private void drop(FeatureSequence features) {
      if (active.length < features.features()) {
        active = new int[features.features() * 2];
      }
      if (activeEnds.length < features.size()) {
        activeEnds = new int[features.size() * 2];
      }
      int n = 0;
      for (int t = 0; t < features.size(); t++) {
        for (int i = features.from(t); i < features.to(t); i++) {
          if (kept()) {
            int number = numbers[features.feature(i) >>> shift];
            if (number >= 0) {
              active[n++] = number * count * 2;
            }
          }
        }
        activeEnds[t] = n;
      }
    }

    private float[] scores(int size) {
      float[] scores = new float[size * count];
      for (int t = 0, i = 0; t < size; t++) {
        int at = t * count;
        for (; i < activeEnds[t]; i++) {
          int row = active[i];
          for (int l = 0; l < count; l++) {
            scores[at + l] += rows[row + l];
          }
        }
        for (int l = 0; l < count; l++) {
          scores[at + l] /= keep;
        }
      }
      return scores;
    }

    private void step(int token, float[] gradient) {
      for (int i = token == 0 ? 0 : activeEnds[token - 1]; i < activeEnds[token]; i++) {
        int row = active[i];
        int squares = row + count;
        for (int l = 0; l < count; l++) {
          float g = gradient[l];
          float square = rows[squares + l] + g * g;
          rows[squares + l] = square;
          rows[row + l] += settings.rate() * g / (float) Math.sqrt(square + 1e-2f);
        }
      }
    }

    private void stepTransitions(Lattice lattice, int context, int t, int before, int right) {
      float[] table = transitions[context];
      float[] squares = transitionSquares[context];
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < count; j++) {
          int at = i * count + j;
          if (allowed[at]) {
            float g = (i == before && j == right ? 1 : 0) - lattice.joint(t, i, j);
            if (Math.abs(g) > settings.settle()) {
              squares[at] += g * g;
              table[at] += settings.rate() * g / (float) Math.sqrt(squares[at] + 1e-2f);
            }
          }
        }
      }
    }
  }
}
