package stemma.reading.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.language.Hashing;

/**
 * Joins pieces to attributions: chooses each content's cue and each cue's source among those near
 * by, or none. Log-linear over hashed features of the pair and what lies between.
 */
public final class Linker {
  private static final int BITS = 15;

  /** How many pieces of the wanted role are looked at on each side. */
  private static final int REACH = 3;

  private final float[] weights;

  /** A linker with the given weights; taken, not copied. */
  public Linker(float[] weights) {
    if (weights.length != 1 << BITS) {
      throw new IllegalArgumentException("a linker has " + (1 << BITS) + " weights");
    }
    this.weights = weights;
  }

  /** A linker that knows nothing yet. */
  public static Linker blank() {
    return new Linker(new float[1 << BITS]);
  }

  /** A piece and what it may be joined to; the last candidate, null, is to be joined to nothing. */
  public static final class Choice {
    private final Piece piece;
    private final List<@Nullable Piece> candidates;
    private final List<int[]> features;

    Choice(Piece piece, List<@Nullable Piece> candidates, List<int[]> features) {
      this.piece = piece;
      this.candidates = candidates;
      this.features = features;
    }

    /** The piece that chooses. */
    public Piece piece() {
      return piece;
    }

    /** What it may choose. */
    public List<@Nullable Piece> candidates() {
      return candidates;
    }
  }

  /** How probable each candidate of a choice is. */
  public double[] probabilities(Choice choice) {
    double[] p = new double[choice.candidates.size()];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      for (int feature : choice.features.get(i)) {
        p[i] += weights[feature];
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

  /** Takes one step towards a right choice; for training alone, by one thread. */
  public void learn(Choice choice, int right, float rate) {
    double[] p = probabilities(choice);
    for (int i = 0; i < p.length; i++) {
      float step = (float) (rate * ((i == right ? 1 : 0) - p[i]));
      for (int feature : choice.features.get(i)) {
        weights[feature] += step;
      }
    }
  }

  /**
   * The choices of a text: first every content's among the cues, then every cue's among sources.
   */
  public static List<Choice> choices(Surroundings text, List<Piece> pieces) {
    List<Choice> choices = new ArrayList<>();
    for (int role : new int[] {Label.CONTENT, Label.CUE}) {
      int wanted = role == Label.CONTENT ? Label.CUE : Label.SOURCE;
      for (int i = 0; i < pieces.size(); i++) {
        if (pieces.get(i).role() == role) {
          choices.add(choice(text, pieces, i, wanted));
        }
      }
    }
    return choices;
  }

  private static Choice choice(Surroundings text, List<Piece> pieces, int index, int wanted) {
    List<@Nullable Piece> candidates = new ArrayList<>();
    List<int[]> features = new ArrayList<>();
    for (int step = -1; step <= 1; step += 2) {
      int found = 0;
      for (int i = index + step; i >= 0 && i < pieces.size() && found < REACH; i += step) {
        if (pieces.get(i).role() == wanted) {
          candidates.add(pieces.get(i));
          features.add(features(text, pieces, index, i, found));
          found++;
        }
      }
    }
    candidates.add(null);
    features.add(none(text, pieces, index, wanted));
    return new Choice(pieces.get(index), candidates, features);
  }

  private static int[] none(Surroundings text, List<Piece> pieces, int index, int wanted) {
    Piece piece = pieces.get(index);
    int base = 500 + wanted;
    return new int[] {
      bucket(base, 0, 0),
      bucket(base + 10, text.stem(piece.from()), 0),
      bucket(base + 20, text.stem(piece.to() - 1), 0),
      bucket(base + 30, text.word(piece.from() - 1), text.word(piece.to())),
      bucket(base + 40, text.cluster(piece.from() - 1, 6), text.cluster(piece.to(), 6)),
      bucket(base + 50, text.cluster(piece.from(), 8), text.cluster(piece.to() - 1, 8)),
      bucket(base + 60, text.quoted(piece.from()) ? 1 : 0, text.quoted(piece.from() - 1) ? 1 : 0)
    };
  }

  private static int[] features(
      Surroundings text, List<Piece> pieces, int index, int other, int rank) {
    Piece piece = pieces.get(index);
    Piece candidate = pieces.get(other);
    boolean before = other < index;
    Piece first = before ? candidate : piece;
    Piece second = before ? piece : candidate;
    int side = (before ? 1 : 0) + 2 * piece.role();
    int gap = AttributionFeatures.distance(Math.max(0, second.from() - first.to()));
    int sentences =
        Math.min(3, text.tokens.sentenceOf(second.from()) - text.tokens.sentenceOf(first.to() - 1));
    int paragraphs = 0;
    int open = 0;
    for (int t = first.to(); t <= second.from(); t++) {
      if (text.startsParagraph(t)) {
        paragraphs = Math.min(2, paragraphs + 1);
      }
      open |= text.quoted(t) ? 1 : 0;
    }
    int quotes =
        (text.quoted(piece.from()) ? 1 : 0) + (text.quoted(candidate.from()) ? 2 : 0) + 4 * open;
    int[] between = new int[3];
    for (int i = Math.min(index, other) + 1; i < Math.max(index, other); i++) {
      between[pieces.get(i).role()]++;
    }
    int pattern =
        Math.min(2, between[0]) + 3 * Math.min(2, between[1]) + 9 * Math.min(2, between[2]);
    int link = second.from() == first.to() + 1 ? text.word(first.to()) : -1;
    int place = side + 8 * sentences + 32 * paragraphs;
    return new int[] {
      bucket(1, side, rank),
      bucket(2, side, gap),
      bucket(3, place, 0),
      bucket(4, side, pattern),
      bucket(5, place, pattern),
      bucket(6, side, link),
      bucket(7, side, quotes),
      bucket(8, place, quotes),
      bucket(9, side + 8 * rank, gap + 16 * sentences),
      bucket(10, side, text.stem(candidate.from())),
      bucket(11, side, text.stem(piece.from())),
      bucket(12, side + 8 * pattern, gap),
      bucket(13, side + 8 * pattern, text.word(first.to())),
      bucket(14, side + 8 * pattern, text.word(second.from() - 1)),
      bucket(15, place, text.word(second.from())),
      bucket(16, side, text.cluster(candidate.to() - 1, 8)),
      bucket(17, place + 256 * pattern, quotes)
    };
  }

  private static int bucket(int template, int first, int second) {
    return Hashing.feature(template, first, second) >>> (32 - BITS);
  }

  /** Writes the linker in the form that {@link #read} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    for (float weight : weights) {
      out.writeShort(Math.max(-32768, Math.min(32767, Math.round(weight * 1024))));
    }
    out.flush();
  }

  /** Reads a linker that {@link #write} wrote. */
  public static Linker read(InputStream stream) throws IOException {
    byte[] bytes = new byte[(1 << BITS) * 2];
    new DataInputStream(stream).readFully(bytes);
    float[] weights = new float[1 << BITS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xFF)) / 1024f;
    }
    return new Linker(weights);
  }
}
