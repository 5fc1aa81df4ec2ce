package stemma.reading.entities;

import java.util.List;
import stemma.language.TokenizedText;

/** Finds the names in a text. Implementations are immutable. */
public interface NameFinder {
  /**
   * The names of a text.
   *
   * @return names in text order that do not overlap
   */
  List<Name> find(TokenizedText text);
}
