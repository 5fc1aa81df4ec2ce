package stemma.article;

import java.util.List;

/**
 * Republication terms stated on the page.
 *
 * @param text the terms, as stated
 * @param requires what they ask of who republishes: {@code logo}, {@code byline}, {@code
 *     affiliation}, {@code link}, in that order
 */
public record Rights(String text, List<String> requires) {
  public Rights {
    requires = List.copyOf(requires);
  }
}
