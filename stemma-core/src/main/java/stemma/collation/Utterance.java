package stemma.collation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * One speaker's words on one occasion, with every article's version of them.
 *
 * @param id its id inside the story: {@code q1}, {@code q2} …
 * @param speaker who spoke, null when no version tells
 * @param wording the fullest version, word for word
 * @param versions the versions, the reference first, then by article id and place
 * @param dates the dates on which it is told to have been said, ISO 8601, ascending; two or more
 *     for a phrase that the speaker repeats; empty when no version tells
 */
public record Utterance(
    String id,
    @Nullable String speaker,
    String wording,
    List<Version> versions,
    List<String> dates) {
  public Utterance {
    versions = List.copyOf(versions);
    dates = List.copyOf(dates);
  }

  /**
   * How a version's words stand to the reference's; case, punctuation, typographic marks and
   * ellipses folded away.
   */
  public enum Wording {
    /** The fullest direct version. */
    REFERENCE,
    /** The same words. */
    VERBATIM,
    /** A run of the same words with words left out at an end or at an ellipsis. */
    TRIMMED,
    /** Other words, order or omissions inside quotation marks. */
    ALTERED,
    /** No quotation marks. */
    PARAPHRASE
  }

  /** A word-level difference. */
  public enum Operation {
    REPLACE,
    DELETE,
    INSERT
  }

  /**
   * One word-level difference.
   *
   * @param operation what was done to the reference
   * @param reference the reference's words, empty for an insertion
   * @param version the version's words, empty for a deletion
   */
  public record Change(Operation operation, String reference, String version) {}

  /**
   * One article's version of an utterance.
   *
   * @param article id of the article
   * @param statement id of the statement in it
   * @param speaker who says it there, null when that article does not tell
   * @param spans the places of its content
   * @param wording how its words stand to the reference's
   * @param changes the differences, in reading order; empty for the reference and for paraphrases
   * @param flags what deserves a look: {@code spliced}, {@code negation}, {@code number}, {@code
   *     date}, {@code speaker}
   */
  public record Version(
      String article,
      String statement,
      @Nullable String speaker,
      List<Span> spans,
      Wording wording,
      List<Change> changes,
      List<String> flags) {
    public Version {
      spans = List.copyOf(spans);
      changes = List.copyOf(changes);
      flags = List.copyOf(flags);
    }
  }
}
