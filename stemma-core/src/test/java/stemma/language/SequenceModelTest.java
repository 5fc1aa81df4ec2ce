package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceModelTest {
  private static final List<String> LABELS = List.of("O", "B-x", "I-x", "B-y", "I-y");
  private static final int BITS = 10;
  private static final int CONTEXTS = 2;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithGoingThroughEveryLabelling(long seed) {
    Random random = new Random(seed);
    SequenceModel model = model(random);
    FeatureSequence sequence = sequence(random, 5);
    Lattice lattice = model.lattice(sequence);
    Enumeration all = new Enumeration(model, sequence);
    assertThat(lattice.best()).containsExactly(all.best);
    for (int t = 0; t < 5; t++) {
      for (int l = 0; l < LABELS.size(); l++) {
        assertThat((double) lattice.probability(t, l)).isCloseTo(all.node[t][l], within(1e-3));
        for (int i = 0; t > 0 && i < LABELS.size(); i++) {
          assertThat((double) lattice.joint(t, i, l)).isCloseTo(all.pair[t][i][l], within(1e-3));
          if (all.node[t - 1][i] > 1e-3) {
            assertThat((double) lattice.probability(t, i, l))
                .isCloseTo(all.pair[t][i][l] / all.node[t - 1][i], within(1e-2));
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12})
  void isTheSameAfterWritingAndReading(long seed) throws IOException {
    Random random = new Random(seed);
    SequenceModel model = model(random);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    SequenceModel read = SequenceModel.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.labels()).isEqualTo(model.labels());
    assertThat(read.size()).isEqualTo(model.size());
    FeatureSequence sequence = sequence(random, 40);
    assertThat(read.lattice(sequence).best()).containsExactly(model.lattice(sequence).best());
    assertThat(read.lattice(sequence).logPartition())
        .isEqualTo(model.lattice(sequence).logPartition());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23})
  void anInsideNeverFollowsAnotherSpan(long seed) {
    Random random = new Random(seed);
    SequenceModel model = model(random);
    int[] best = model.lattice(sequence(random, 300)).best();
    String before = "O";
    for (int label : best) {
      assertThat(SequenceModel.allows(before, LABELS.get(label))).isTrue();
      before = LABELS.get(label);
    }
  }

  private static SequenceModel model(Random random) {
    float[] weights = new float[LABELS.size() << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian() / 4;
    }
    float[][] transitions = new float[CONTEXTS][LABELS.size() * LABELS.size()];
    for (float[] table : transitions) {
      for (int i = 0; i < table.length; i++) {
        table[i] = (float) random.nextGaussian();
      }
    }
    return SequenceModel.of(LABELS, BITS, weights, transitions, 0.01f);
  }

  /** Some tokens have more features than a lane holds bytes. */
  private static FeatureSequence sequence(Random random, int size) {
    FeatureSequence sequence = new FeatureSequence(size, 8);
    for (int t = 0; t < size; t++) {
      for (int n = t % 7 == 3 ? 600 : 5; n > 0; n--) {
        sequence.add(random.nextInt());
      }
      sequence.next(random.nextInt(CONTEXTS));
    }
    return sequence;
  }

  /**
   * Sums over every labelling, from the probabilities of pieces that the lattice must agree with.
   */
  private static final class Enumeration {
    final double[][] node;
    final double[][][] pair;
    int[] best = {};

    Enumeration(SequenceModel model, FeatureSequence sequence) {
      int size = sequence.size();
      int count = LABELS.size();
      node = new double[size][count];
      pair = new double[size][count][count];
      double total = 0;
      double top = 0;
      for (int code = 0; code < Math.pow(count, size); code++) {
        int[] path = new int[size];
        for (int t = 0, rest = code; t < size; t++, rest /= count) {
          path[t] = rest % count;
        }
        double weight = Math.exp(model.score(sequence, path));
        total += weight;
        if (weight > top) {
          top = weight;
          best = path;
        }
        for (int t = 0; t < size; t++) {
          node[t][path[t]] += weight;
          if (t > 0) {
            pair[t][path[t - 1]][path[t]] += weight;
          }
        }
      }
      for (int t = 0; t < size; t++) {
        for (int i = 0; i < count; i++) {
          node[t][i] /= total;
          for (int j = 0; j < count; j++) {
            pair[t][i][j] /= total;
          }
        }
      }
    }
  }
}
