package stemma.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.text.Span;

/**
 * An attribution: someone is given as saying, thinking or intending something. Source: Newell,
 * Margolin, Ruths, "An Attribution Relations Corpus for Political News" (PolNeAR), LREC 2018.
 *
 * @param id its id inside the article: {@code s1}, {@code s2} … in reading order
 * @param kind how much of the content is quoted
 * @param source who: spans in text order; empty when left out
 * @param cue the words that attribute; may be empty
 * @param content what is said, thought or intended: at least one span
 * @param speaker the one that the source refers to, null rather than a guess
 * @param confidence how sure the reading is, in [0, 1]
 */
public record Statement(
    String id,
    StatementKind kind,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    @Nullable Participant speaker,
    double confidence) {
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("statement " + id + " has no content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies in [0, 1], was " + confidence);
    }
  }

  /** The same statement with its speaker told. */
  public Statement spokenBy(@Nullable Participant who) {
    return new Statement(id, kind, source, cue, content, who, confidence);
  }
}
