package stemma.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in tokens.
 *
 * @param source who, null when left out
 * @param cue the words that attribute
 * @param contents what is attributed, in text order
 * @param confidence how sure the models are, in [0, 1]
 */
public record Attribution(
    @Nullable Piece source, Piece cue, List<Piece> contents, double confidence) {
  public Attribution {
    contents = List.copyOf(contents);
  }
}
