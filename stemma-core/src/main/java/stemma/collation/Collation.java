package stemma.collation;

import java.util.List;
import stemma.gathering.Gathering;

/**
 * The articles of one story laid side by side.
 *
 * @param gathering the story's readings
 * @param reuse every pair of them with a copied passage
 * @param lineage who copied whom
 * @param utterances what was said, with its versions
 */
public record Collation(
    Gathering gathering, List<Reuse> reuse, Lineage lineage, List<Utterance> utterances) {
  public Collation {
    reuse = List.copyOf(reuse);
    utterances = List.copyOf(utterances);
  }
}
