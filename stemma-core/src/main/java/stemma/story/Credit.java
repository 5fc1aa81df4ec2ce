package stemma.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * An agency credit in one article, and what the republication terms ask for that was not found on
 * its page.
 *
 * @param article id of the article
 * @param agency the agency, null when the article credits none though its text is one's
 * @param requires what the terms ask for
 * @param missing what of it was not found
 * @param evidence the places of the credit
 */
public record Credit(
    String article,
    @Nullable String agency,
    List<String> requires,
    List<String> missing,
    List<Span> evidence) {
  public Credit {
    requires = List.copyOf(requires);
    missing = List.copyOf(missing);
    evidence = List.copyOf(evidence);
  }
}
