package stemma.edition;

import java.util.List;
import stemma.collation.Reuse;
import stemma.reading.Reading;
import stemma.story.Story;

/**
 * All that one run has to tell.
 *
 * @param readings the readings of all articles, in input order
 * @param reuse every pair of articles with a copied passage, across stories too
 * @param stories the stories, largest first
 */
public record Edition(List<Reading> readings, List<Reuse> reuse, List<Story> stories) {
  public Edition {
    readings = List.copyOf(readings);
    reuse = List.copyOf(reuse);
    stories = List.copyOf(stories);
  }
}
