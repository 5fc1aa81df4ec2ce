package stemma.article;

import java.util.List;
import stemma.text.Span;

/**
 * The wire or agency credited for a text.
 *
 * @param name the agency's name
 * @param evidence places in the article's text that credit it; empty when the credit stands outside
 *     the text
 */
public record AgencyCredit(String name, List<Span> evidence) {
  public AgencyCredit {
    evidence = List.copyOf(evidence);
  }
}
