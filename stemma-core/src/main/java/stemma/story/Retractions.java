package stemma.story;

import java.util.regex.Pattern;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * Sentences in which an article tells what an earlier state of it said: {@code An earlier version
 * of this article gave the number of the dead as 40}. What stands there is taken back, and no
 * report.
 */
final class Retractions {
  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "(?i)\\b(?:(?:earlier|previous|original|first|prior) (?:version|edition)s? of (?:this|the)"
              + "|this (?:article|story|report|post|page|piece)(?: has been| was)?"
              + " (?:originally|initially|previously|earlier|incorrectly|wrongly|mistakenly"
              + "|amended|corrected|updated))\\b");

  private Retractions() {}

  /** Whether a sentence of an article tells what the article no longer says. */
  static boolean isIn(Reading reading, Span sentence) {
    return TAKEN_BACK.matcher(sentence.of(reading.article().text())).find();
  }
}
