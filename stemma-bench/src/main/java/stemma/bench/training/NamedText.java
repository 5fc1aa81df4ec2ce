package stemma.bench.training;

import java.util.List;
import stemma.text.Span;

/**
 * A text whose names are known.
 *
 * @param id where it is from
 * @param text the text
 * @param names its names in text order
 */
public record NamedText(String id, String text, List<Named> names) {
  /** A name and its label, one of {@link stemma.reading.entities.LearnedNames#LABELS}. */
  public record Named(Span span, int label) {}

  public NamedText {
    names = List.copyOf(names);
  }
}
