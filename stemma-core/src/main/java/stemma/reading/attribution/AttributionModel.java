package stemma.reading.attribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stemma.language.FeatureSequence;
import stemma.language.Lattice;
import stemma.language.SequenceModel;
import stemma.language.TokenizedText;
import stemma.language.WordClusters;

/**
 * Finds who said what in a text: a first sequence model labels its tokens, a second revises the
 * labels knowing the first's, a linker joins the pieces.
 *
 * @param lexicon how words take part in attributions
 * @param first the first model
 * @param second the second model
 * @param linker the linker
 */
public record AttributionModel(
    Lexicon lexicon, SequenceModel first, SequenceModel second, Linker linker) {

  /** The attributions of a text, in the order of their cues. */
  public List<Attribution> find(TokenizedText tokens, WordClusters clusters) {
    if (tokens.size() == 0) {
      return List.of();
    }
    Surroundings text = new Surroundings(tokens, clusters, lexicon);
    FeatureSequence base = AttributionFeatures.of(text);
    FeatureSequence revised = RevisionFeatures.of(text, base, first.lattice(base));
    Lattice lattice = second.lattice(revised);
    return joined(text, Piece.of(lattice.best()), lattice);
  }

  private List<Attribution> joined(Surroundings text, List<Piece> pieces, Lattice lattice) {
    Map<Piece, List<Piece>> contents = new HashMap<>();
    Map<Piece, @Nullable Piece> sources = new HashMap<>();
    Map<Piece, Double> sure = new HashMap<>();
    for (Linker.Choice choice : Linker.choices(text, pieces)) {
      double[] p = linker.probabilities(choice);
      int best = 0;
      for (int i = 1; i < p.length; i++) {
        if (p[i] > p[best]) {
          best = i;
        }
      }
      Piece chosen = choice.candidates().get(best);
      if (choice.piece().role() == Label.CUE) {
        sources.put(choice.piece(), chosen);
        sure.put(choice.piece(), p[best]);
      } else if (chosen != null) {
        contents.computeIfAbsent(chosen, cue -> new ArrayList<>()).add(choice.piece());
      }
    }
    List<Attribution> found = new ArrayList<>();
    for (Piece cue : pieces) {
      List<Piece> said = contents.get(cue);
      if (said != null) {
        said.sort(Comparator.comparingInt(Piece::from));
        found.add(
            new Attribution(
                sources.get(cue), cue, said, sure.get(cue) * probability(lattice, cue)));
      }
    }
    return found;
  }

  /** How probable it is that exactly these tokens make a piece of this role. */
  static double probability(Lattice lattice, Piece piece) {
    int begin = Label.begin(piece.role());
    int inside = Label.inside(piece.role());
    double p = lattice.probability(piece.from(), begin);
    int last = begin;
    for (int t = piece.from() + 1; t < piece.to(); t++) {
      p *= lattice.probability(t, last, inside);
      last = inside;
    }
    return Math.min(1, p);
  }

  /** Writes the model in the form that {@link #read} reads. */
  public void write(OutputStream out) throws IOException {
    lexicon.write(out);
    first.write(out);
    second.write(out);
    linker.write(out);
  }

  /** Reads a model that {@link #write} wrote. */
  public static AttributionModel read(InputStream in) throws IOException {
    return new AttributionModel(
        Lexicon.read(in), SequenceModel.read(in), SequenceModel.read(in), Linker.read(in));
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
