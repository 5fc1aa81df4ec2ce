package stemma.reading.statements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.text.Span;

/**
 * Where a report tells where it was written: {@code HARROW, May 12 (Marsh Press) - The mill …}.
 * What stands there is a place; it is nobody who speaks, and nothing that is said.
 */
public final class Datelines {
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019 -]{1,40}(?:, [^\\n()\u2014\u2013]{1,40}?)?"
              + "(?: ?\\([^)\\n]{2,50}\\))? ?(?:\u2014|\u2013|--?) ?(?=[\\p{Lu}\"\u201c])");

  private Datelines() {}

  /** Offset after the dateline that begins a line, the line's own offset when none does. */
  public static int end(String text, int line) {
    Matcher matcher = DATELINE.matcher(text).region(line, Math.min(text.length(), line + 140));
    return matcher.lookingAt() ? matcher.end() : line;
  }

  /** The part of a source that tells who speaks: behind a line's end and behind a dateline. */
  public static Span behind(String text, Span source) {
    int line = text.lastIndexOf('\n', source.end() - 1) + 1;
    int from = Math.max(source.start(), line);
    int end = end(text, line);
    return new Span(end < source.end() ? Math.max(from, end) : from, source.end());
  }

  /** A span without the dateline that it begins with or in, as one that opens an article does. */
  static Span without(String text, Span span) {
    int end = end(text, text.lastIndexOf('\n', span.start() - 1) + 1);
    return span.start() < end && end < span.end() ? new Span(end, span.end()) : span;
  }
}
