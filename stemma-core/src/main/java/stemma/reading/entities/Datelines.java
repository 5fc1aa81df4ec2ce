package stemma.reading.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.reading.EntityType;
import stemma.text.Span;

/**
 * Where a report tells where it was written: {@code HARROW, May 12 (Marsh Press) - The mill …}.
 * What stands there is a place, and nobody who speaks.
 */
final class Datelines {
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019 -]{1,40}(?:, [^\\n()\u2014\u2013]{1,40}?)?"
              + "(?: ?\\([^)\\n]{2,50}\\))? ?(?:\u2014|\u2013|--?) ?(?=[\\p{Lu}\"\u201c])");

  private Datelines() {}

  /** Offset after the dateline that begins a line, the line's own offset when none does. */
  static int end(String text, int line) {
    Matcher matcher = DATELINE.matcher(text).region(line, Math.min(text.length(), line + 140));
    return matcher.lookingAt() ? matcher.end() : line;
  }

  /** The names of an article, what opens a dateline a place. */
  static List<Name> placed(Words words, List<Name> names) {
    List<Name> placed = new ArrayList<>();
    for (Name name : names) {
      int start = name.span().start();
      boolean opens = words.text.startsParagraph(name.from());
      boolean dateline = opens && end(words.text.text(), start) >= name.span().end() + 1;
      placed.add(dateline ? new Name(name.from(), name.to(), name.span(), EntityType.PLACE) : name);
    }
    return placed;
  }

  /** The part of a source that tells who speaks: behind a line's end and behind a dateline. */
  static Span behind(String text, Span source) {
    int line = text.lastIndexOf('\n', source.end() - 1) + 1;
    int from = Math.max(source.start(), line);
    int end = end(text, line);
    return new Span(end < source.end() ? Math.max(from, end) : from, source.end());
  }
}
