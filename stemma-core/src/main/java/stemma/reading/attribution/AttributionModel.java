package stemma.reading.attribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import stemma.language.FeatureSequence;
import stemma.language.Lattice;
import stemma.language.SequenceModel;
import stemma.language.TokenizedText;
import stemma.language.WordClusters;

/**
 * Finds who said what in a text: a first sequence model labels its tokens, a second revises the
 * labels knowing the first's, an assembler joins the pieces.
 *
 * @param lexicon how words take part in attributions
 * @param first the first model
 * @param second the second model
 * @param assembler what joins pieces
 */
public record AttributionModel(
    Lexicon lexicon, SequenceModel first, SequenceModel second, Assembler assembler) {

  /** The attributions of a text, in the order of their cues. */
  public List<Attribution> find(TokenizedText tokens, WordClusters clusters) {
    if (tokens.size() == 0) {
      return List.of();
    }
    Surroundings text = new Surroundings(tokens, clusters, lexicon);
    FeatureSequence base = AttributionFeatures.of(text);
    FeatureSequence revised = RevisionFeatures.of(text, base, first.lattice(base));
    Lattice lattice = second.lattice(revised);
    return assembler.assemble(text, lattice);
  }

  /** Writes the model in the form that {@link #read} reads. */
  public void write(OutputStream out) throws IOException {
    lexicon.write(out);
    first.write(out);
    second.write(out);
    assembler.write(out);
  }

  /** Reads a model that {@link #write} wrote. */
  public static AttributionModel read(InputStream in) throws IOException {
    return new AttributionModel(
        Lexicon.read(in), SequenceModel.read(in), SequenceModel.read(in), Assembler.read(in));
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
