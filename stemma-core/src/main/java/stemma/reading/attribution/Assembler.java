package stemma.reading.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.Lattice;

/**
 * Puts attributions together: for each possible cue chooses, with a log-linear model, its contents
 * (none, one or two pieces) and its source, and keeps the cues that are likely enough to attribute.
 *
 * <p>Contents are shared by no two attributions; sources may be.
 */
public final class Assembler {
  /** How often cues hear each other's claims. */
  private static final int ROUNDS = 2;

  private static final float UNIT = 1 / 2048f;

  private final float[] weights;
  private final double least;

  private Assembler(float[] weights, double least) {
    this.weights = weights;
    this.least = least;
  }

  /**
   * An assembler.
   *
   * @param weights the weight of each feature; taken, not copied
   * @param least cues less likely than this to attribute something are dropped, in [0, 1]
   */
  public static Assembler of(float[] weights, double least) {
    if (weights.length != 1 << ChoiceFinder.BITS) {
      throw new IllegalArgumentException(
          "an assembler has " + (1 << ChoiceFinder.BITS) + " weights");
    }
    return new Assembler(weights, least);
  }

  /** This assembler with another threshold for cues. */
  public Assembler keeping(double likely) {
    return new Assembler(weights, likely);
  }

  /** The cues of a labelled text and what they may be joined to. */
  public static List<Choice> choices(Surroundings text, Lattice lattice) {
    return ChoiceFinder.choices(text, lattice);
  }

  /** How probable each of the options is. */
  private double[] probabilities(List<Choice.Option> options) {
    double[] p = new double[options.size()];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      int[][] parts = options.get(i).features;
      p[i] = sum(parts[0]);
      for (int part = 1; part < parts.length; part++) {
        p[i] += known(options, p, parts[part]);
      }
      top = Math.max(top, p[i]);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - top);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }

  private double sum(int[] features) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    return sum;
  }

  /** The score of a part of a pair: that of the option which holds nothing else, told before. */
  private double known(List<Choice.Option> options, double[] scores, int[] part) {
    for (int i = 1; i < options.size() && options.get(i).features.length == 1; i++) {
      if (options.get(i).features[0] == part) {
        return scores[i];
      }
    }
    return sum(part);
  }

  /** A choice with the probabilities of its options. */
  private static final class Weighed {
    final Choice choice;
    final double[] contents;

    Weighed(Choice choice, double[] contents) {
      this.choice = choice;
      this.contents = contents;
    }

    double attributes() {
      return 1 - contents[0];
    }
  }

  /** The attributions of a labelled text, in the order of their cues. */
  public List<Attribution> assemble(Surroundings text, Lattice lattice) {
    List<Choice> choices = choices(text, lattice);
    List<double[]> contents = settled(text.size, choices);
    List<Weighed> weighed = new ArrayList<>();
    for (int c = 0; c < choices.size(); c++) {
      Weighed one = new Weighed(choices.get(c), contents.get(c));
      if (one.attributes() >= least) {
        weighed.add(one);
      }
    }
    weighed.sort(Comparator.comparingDouble(Weighed::attributes).reversed());
    boolean[] content = new boolean[text.size];
    boolean[] cue = new boolean[text.size];
    List<Attribution> found = new ArrayList<>();
    for (Weighed one : weighed) {
      Attribution attribution = attribution(one, content, cue);
      if (attribution != null) {
        found.add(attribution);
        mark(cue, attribution.cue());
        attribution.contents().forEach(piece -> mark(content, piece));
      }
    }
    found.sort(Comparator.comparingInt(one -> one.cue().from()));
    return found;
  }

  /** How probable each content of each choice is once cues yield to those with stronger claims. */
  private List<double[]> settled(int size, List<Choice> choices) {
    List<double[]> plain = choices.stream().map(one -> probabilities(one.contents)).toList();
    List<double[]> now = plain;
    for (int round = 0; round < ROUNDS; round++) {
      Claims claims = new Claims(size, choices, now);
      List<double[]> next = new ArrayList<>();
      for (int c = 0; c < choices.size(); c++) {
        double[] p = plain.get(c).clone();
        p[0] = Math.max(p[0], 1e-9);
        double sum = p[0];
        for (int i = 1; i < p.length; i++) {
          p[i] *= 1 - claims.rival(c, choices.get(c).contents.get(i).pieces);
          sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
          p[i] /= sum;
        }
        next.add(p);
      }
      now = next;
    }
    return now;
  }

  /** The best attribution by a cue that takes no other's contents. */
  private @Nullable Attribution attribution(Weighed one, boolean[] content, boolean[] cue) {
    Piece by = one.choice.cue();
    if (isMarked(cue, by) || isMarked(content, by)) {
      return null;
    }
    int best = -1;
    double free = 0;
    for (int i = 1; i < one.contents.length; i++) {
      List<Candidate> pieces = one.choice.contents.get(i).pieces;
      if (pieces.stream()
          .noneMatch(piece -> isMarked(content, piece.piece()) || isMarked(cue, piece.piece()))) {
        free += one.contents[i];
        if (best < 0 || one.contents[i] > one.contents[best]) {
          best = i;
        }
      }
    }
    if (best < 0 || free < least) {
      return null;
    }
    List<Piece> contents = one.choice.contents.get(best).plain();
    double[] p = probabilities(one.choice.sources);
    int source = 0;
    for (int i = 1; i < p.length; i++) {
      if (p[i] > p[source] && !overlaps(one.choice.sources.get(i), contents)) {
        source = i;
      }
    }
    return new Attribution(
        source == 0 ? null : one.choice.sources.get(source).pieces.get(0).piece(),
        by,
        contents,
        Math.min(1, free * p[source]));
  }

  private static boolean overlaps(Choice.Option source, List<Piece> contents) {
    Piece piece = source.pieces.get(0).piece();
    return contents.stream().anyMatch(content -> content.overlaps(piece));
  }

  private static void mark(boolean[] marks, Piece piece) {
    for (int t = piece.from(); t < piece.to(); t++) {
      marks[t] = true;
    }
  }

  private static boolean isMarked(boolean[] marks, Piece piece) {
    for (int t = piece.from(); t < piece.to(); t++) {
      if (marks[t]) {
        return true;
      }
    }
    return false;
  }

  /** Writes the assembler in the form that {@link #read} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeDouble(least);
    byte[] bytes = new byte[weights.length * 2];
    for (int i = 0; i < weights.length; i++) {
      int value = Math.max(-32768, Math.min(32767, Math.round(weights[i] / UNIT)));
      bytes[2 * i] = (byte) (value >> 8);
      bytes[2 * i + 1] = (byte) value;
    }
    out.write(bytes);
    out.flush();
  }

  /** Reads an assembler that {@link #write} wrote. */
  public static Assembler read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    double least = in.readDouble();
    byte[] bytes = new byte[(1 << ChoiceFinder.BITS) * 2];
    in.readFully(bytes);
    float[] weights = new float[1 << ChoiceFinder.BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF)) * UNIT;
    }
    return new Assembler(weights, least);
  }

  /** Learns an assembler's weights from choices whose right options are known; for one thread. */
  public static final class Learner {
    private final float[] weights = new float[1 << ChoiceFinder.BITS];
    private final float[] squares = new float[1 << ChoiceFinder.BITS];
    private final Assembler view = new Assembler(weights, 0.5);

    /**
     * Takes one step (AdaGrad) towards the right options.
     *
     * @param choice the choice
     * @param content index of the right contents
     * @param source index of the right source, -1 when it tells nothing
     * @param rate size of the step
     */
    public void learn(Choice choice, int content, int source, float rate) {
      step(choice.contents, content, rate);
      if (source >= 0) {
        step(choice.sources, source, rate);
      }
    }

    private void step(List<Choice.Option> options, int right, float rate) {
      double[] p = view.probabilities(options);
      for (int i = 0; i < p.length; i++) {
        float g = (float) ((i == right ? 1 : 0) - p[i]);
        if (Math.abs(g) > 0.001f) {
          for (int[] part : options.get(i).features) {
            for (int feature : part) {
              squares[feature] += g * g;
              weights[feature] += rate * g / (float) Math.sqrt(squares[feature] + 1);
            }
          }
        }
      }
    }

    /** The assembler learned. */
    public Assembler assembler(double least) {
      return new Assembler(weights.clone(), least);
    }
  }
}
