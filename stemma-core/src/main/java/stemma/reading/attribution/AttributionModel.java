package stemma.reading.attribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import stemma.language.FeatureSequence;
import stemma.language.Lattice;
import stemma.language.Quotations;
import stemma.language.SequenceModel;
import stemma.language.TokenizedText;
import stemma.language.WordClusters;

/**
 * Finds who said what in a text: a sequence model labels its tokens, an assembler joins the pieces.
 * Immutable and thread-safe.
 *
 * <p><b>Cost.</b> Features live no longer than their token.
 *
 * @param lexicon how words take part in attributions
 * @param labeller what labels tokens
 * @param assembler what joins pieces
 */
public record AttributionModel(Lexicon lexicon, SequenceModel labeller, Assembler assembler) {
  private static final int MOST_FEATURES = 130;

  /**
   * The attributions of a text, in the order of their cues.
   *
   * @param quotations those of the text
   */
  public List<Attribution> find(
      TokenizedText tokens, Quotations quotations, WordClusters clusters) {
    if (tokens.size() == 0) {
      return List.of();
    }
    Surroundings text = new Surroundings(tokens, quotations, clusters, lexicon);
    return assembler.assemble(text, lattice(text));
  }

  /** The labellings of a text. */
  private Lattice lattice(Surroundings text) {
    int labels = labeller.labels().size();
    float[] scores = new float[text.size * labels];
    byte[] contexts = new byte[text.size];
    FeatureSequence one = new FeatureSequence(1, MOST_FEATURES);
    AttributionFeatures features = new AttributionFeatures(text);
    for (int t = 0; t < text.size; t++) {
      one.clear();
      features.describe(t, one);
      one.next(0);
      labeller.score(one, 0, scores, t * labels);
      contexts[t] = (byte) AttributionFeatures.context(text, t);
    }
    return labeller.lattice(scores, contexts);
  }

  /** Writes the model in the form that {@link #read} reads. */
  public void write(OutputStream out) throws IOException {
    lexicon.write(out);
    labeller.write(out);
    assembler.write(out);
  }

  /** Reads a model that {@link #write} wrote. */
  public static AttributionModel read(InputStream in) throws IOException {
    return new AttributionModel(Lexicon.read(in), SequenceModel.read(in), Assembler.read(in));
  }

  /** The English model, read once. */
  public static AttributionModel english() {
    return English.MODEL;
  }

  /** Holds the English model, so that it is read when first asked for. */
  private static final class English {
    static final AttributionModel MODEL = load();

    private static AttributionModel load() {
      try (InputStream stream = AttributionModel.class.getResourceAsStream("attribution-en.bin")) {
        if (stream == null) {
          throw new IllegalStateException("the resource attribution-en.bin is missing");
        }
        return read(new BufferedInputStream(stream, 1 << 16));
      } catch (IOException e) {
        throw new UncheckedIOException("attribution-en.bin cannot be read", e);
      }
    }
  }
}
