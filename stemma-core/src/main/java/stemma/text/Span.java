package stemma.text;

import java.util.Optional;

/**
 * A half-open range of a text, {@code [start, end)}.
 *
 * <p>Inside the library offsets count UTF-16 code units, as Java strings do; {@link CodePoints}
 * turns them into the code points that the JSON forms promise, once, at the edge.
 *
 * @param start offset of the first code unit inside the range, in UTF-16 code units from 0
 * @param end offset of the first code unit after it; equal to {@code start} for an empty range
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, was [" + start + ", " + end + ")");
    }
  }

  /** Number of code units in the range. */
  public int length() {
    return end - start;
  }

  /** Whether the range holds no code unit. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every code unit of the other span lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the code unit at the offset lies in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether both spans have a code unit in common. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** What both spans cover, or empty when they have no code unit in common. */
  public Optional<Span> intersection(Span other) {
    int from = Math.max(start, other.start);
    int to = Math.min(end, other.end);
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The smallest span that covers both. */
  public Span hull(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved by a number of code units. */
  public Span shifted(int by) {
    return new Span(start + by, end + by);
  }

  /** The characters of the text that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
