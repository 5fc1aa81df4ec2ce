package stemma.reading.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.Lattice;

/**
 * Puts attributions together: for each place where a cue is possible chooses, with a log-linear
 * model, the cue and its contents (none, one or two pieces), then the source, and keeps what is
 * likely enough.
 *
 * <p>Contents are shared by no two attributions; sources may be.
 */
public final class Assembler {
  /** How often cues hear each other's claims. */
  private static final int ROUNDS = 2;

  private static final double SLOPE = 0.75;
  private static final double OFFSET = -0.3;

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
   * @param least attributions less likely than this are dropped, in [0, 1]
   */
  public static Assembler of(float[] weights, double least) {
    if (weights.length != 1 << ChoiceFinder.BITS) {
      throw new IllegalArgumentException(
          "an assembler has " + (1 << ChoiceFinder.BITS) + " weights");
    }
    return new Assembler(weights, least);
  }

  /** The cues of a labelled text and what they may be joined to. */
  public static List<Choice> choices(Surroundings text, Lattice lattice) {
    return ChoiceFinder.choices(text, lattice);
  }

  /** How probable each of the options is. */
  private double[] probabilities(Choice choice, List<Choice.Option> options) {
    return probabilities(choice.parts, options, 1);
  }

  private double[] probabilities(List<int[]> parts, List<Choice.Option> options, double scale) {
    double[] sums = new double[parts.size()];
    boolean[] known = new boolean[sums.length];
    double[] p = new double[options.size()];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      for (int part : options.get(i).parts()) {
        if (!known[part]) {
          known[part] = true;
          sums[part] = sum(parts.get(part)) * scale;
        }
        p[i] += sums[part];
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
      Attribution attribution = attribution(text, one, content, cue);
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
    List<double[]> plain = choices.stream().map(one -> probabilities(one, one.contents)).toList();
    List<double[]> now = plain;
    for (int round = 0; round < ROUNDS; round++) {
      Claims claims = new Claims(size, choices, now);
      List<double[]> next = new ArrayList<>();
      for (int c = 0; c < choices.size(); c++) {
        double[] p = plain.get(c).clone();
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
      now = next;
    }
    return now;
  }

  /** The best attribution of a choice that takes no other's contents. */
  private @Nullable Attribution attribution(
      Surroundings text, Weighed one, boolean[] content, boolean[] cue) {
    int best = -1;
    double free = 0;
    for (int i = 1; i < one.contents.length; i++) {
      Choice.Option option = one.choice.contents.get(i);
      Piece by = one.choice.cues.get(option.cue()).piece();
      if (!isMarked(cue, by)
          && !isMarked(content, by)
          && option.pieces().stream()
              .noneMatch(x -> isMarked(content, x.piece()) || isMarked(cue, x.piece()))) {
        free += one.contents[i];
        if (best < 0 || one.contents[i] > one.contents[best]) {
          best = i;
        }
      }
    }
    return best < 0 ? null : attribution(text, one.choice, best, free);
  }

  /** The attribution of chosen contents to their likeliest source, null when too unlikely. */
  private @Nullable Attribution attribution(
      Surroundings text, Choice choice, int chosen, double likely) {
    int cue = choice.contents.get(chosen).cue();
    List<Piece> contents = choice.contents.get(chosen).plain();
    List<Choice.Option> sources = choice.sources.get(cue);
    double[] p = probabilities(choice, sources);
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      if (p[i] > p[best] && !overlaps(sources.get(i), contents)) {
        best = i;
      }
    }
    Piece source = best == 0 ? null : sources.get(best).pieces().get(0).piece();
    double confidence = p[best];
    for (int i = 1; source != null && i < p.length; i++) {
      // a source with other edges is the same source
      if (i != best && overlaps(sources.get(i), List.of(source))) {
        confidence += p[i];
      }
    }
    confidence = Math.min(1, likely * confidence);
    if (confidence < least) {
      return null;
    }
    boolean quoted = contents.stream().anyMatch(one -> isQuoted(text, one));
    return new Attribution(
        source,
        choice.cues.get(cue).piece(),
        contents,
        quoted ? confidence : calibrated(confidence));
  }

  private static boolean isQuoted(Surroundings text, Piece piece) {
    for (int t = piece.from(); t < piece.to(); t++) {
      if (text.quoted(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * How often attributions of contents without quotation marks are right that the models take to be
   * so probable (Platt 1999; fitted on articles that no part of the models saw).
   */
  private static double calibrated(double probability) {
    double p = Math.min(0.999, probability);
    double odds = SLOPE * Math.log(p / (1 - p)) + OFFSET;
    return 1 / (1 + Math.exp(-odds));
  }

  private static boolean overlaps(Choice.Option source, List<Piece> contents) {
    Piece piece = source.pieces().get(0).piece();
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

  /**
   * Learns an assembler's weights from choices whose right options are known; for one thread. At
   * each step a part of the features is left out at random; the weights are averages of those
   * gathered.
   */
  public static final class Learner {
    private final float[] weights = new float[1 << ChoiceFinder.BITS];
    private final float[] squares = new float[1 << ChoiceFinder.BITS];
    private final float[] sums = new float[1 << ChoiceFinder.BITS];
    private final Assembler view = new Assembler(weights, 0.5);
    private final float dropout;
    private final float rate;
    private long state;
    private int gathered;

    /**
     * A learner that knows nothing.
     *
     * @param rate size of the steps
     * @param dropout the part of features left out at each step, in [0, 1)
     * @param seed of what is left out
     */
    public Learner(float rate, float dropout, long seed) {
      this.rate = rate;
      this.dropout = dropout;
      this.state = seed * 0x9E3779B97F4A7C15L + 1;
    }

    /**
     * Takes one step (AdaGrad) towards the right options.
     *
     * @param choice the choice
     * @param content index of the right contents
     * @param source index of the right source of their cue, -1 when it tells nothing
     */
    public void learn(Choice choice, int content, int source) {
      List<int[]> parts = new ArrayList<>();
      for (int[] part : choice.parts) {
        parts.add(thinned(part));
      }
      step(choice.contents, parts, content);
      if (source >= 0) {
        step(choice.sources.get(choice.cue(content)), parts, source);
      }
    }

    private int[] thinned(int[] features) {
      int[] kept = new int[features.length];
      int count = 0;
      for (int feature : features) {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        if ((state & 0xFFFFFF) >= dropout * 0x1000000) {
          kept[count++] = feature;
        }
      }
      return Arrays.copyOf(kept, count);
    }

    private void step(List<Choice.Option> options, List<int[]> parts, int right) {
      double[] p = view.probabilities(parts, options, 1 / (1 - dropout));
      float[] gradient = new float[parts.size()];
      for (int i = 0; i < p.length; i++) {
        for (int part : options.get(i).parts()) {
          gradient[part] += (float) ((i == right ? 1 : 0) - p[i]);
        }
      }
      for (int part = 0; part < gradient.length; part++) {
        float g = gradient[part];
        if (Math.abs(g) > 0.001f) {
          for (int feature : parts.get(part)) {
            squares[feature] += g * g;
            weights[feature] += rate * g / (float) Math.sqrt(squares[feature] + 1);
          }
        }
      }
    }

    /** Adds the weights as they are to those that are averaged. */
    public void gather() {
      gathered++;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weights[i];
      }
    }

    /** The assembler learned. */
    public Assembler assembler(double least) {
      float[] average = new float[sums.length];
      for (int i = 0; i < sums.length; i++) {
        average[i] = sums[i] / gathered;
      }
      return new Assembler(average, least);
    }
  }
}
