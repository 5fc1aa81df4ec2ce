package stemma.collation.words;

import java.util.Arrays;
import java.util.List;
import stemma.text.Span;

/**
 * The words of parts of a text as they are compared: case, accents, punctuation, hyphens and
 * typographic marks folded away.
 *
 * <p>Hyphens and slashes separate words; the dots of initials and the commas of numbers vanish
 * ({@code U.S.} is {@code us}, {@code 40,000} is {@code 40000}); {@code %} is {@code percent} and
 * {@code &} is {@code and}. Addresses of the web are no words. Every word knows its place, whether
 * it stands in square or round brackets, whether words may have been left out before it, and
 * whether a sentence starts with it. Offsets count UTF-16 code units of the text.
 */
public final class FoldedWords {
  static final int SQUARE = 1;
  static final int ROUND = 2;
  static final int GAP = 4;
  static final int SENTENCE = 8;
  static final int PART = 16;

  private final String text;
  private final List<String> words;
  private final int[] starts;
  private final int[] ends;
  private final int[] marks;
  private final boolean gapAtEnd;

  FoldedWords(
      String text, List<String> words, int[] starts, int[] ends, int[] marks, boolean gapAtEnd) {
    this.text = text;
    this.words = List.copyOf(words);
    this.starts = starts;
    this.ends = ends;
    this.marks = marks;
    this.gapAtEnd = gapAtEnd;
  }

  /** The words of one part of a text. */
  public static FoldedWords of(String text, Span part) {
    return of(text, List.of(part));
  }

  /** The words of parts of a text; words may have been left out between two parts. */
  public static FoldedWords of(String text, List<Span> parts) {
    WordFolder folder = new WordFolder(text);
    for (Span part : parts) {
      folder.seam(part);
      folder.fold(part);
    }
    return folder.words();
  }

  /** The words from one index to before another. */
  public FoldedWords slice(int from, int to) {
    return new FoldedWords(
        text,
        words.subList(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to),
        Arrays.copyOfRange(marks, from, to),
        to < size() ? isAfterGap(to) : gapAtEnd);
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** A word, folded. */
  public String word(int index) {
    return words.get(index);
  }

  /** All words, folded. */
  public List<String> words() {
    return words;
  }

  /** The place of a word. */
  public Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** The words from one index to before another as they are written; empty when there are none. */
  public String written(int from, int to) {
    StringBuilder written = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        boolean adjoining = starts[i] - ends[i - 1] <= 1;
        written.append(adjoining ? text.substring(ends[i - 1], starts[i]) : " ");
      }
      written.append(text, starts[i], ends[i]);
    }
    return written.toString();
  }

  /** Whether a word stands in square brackets: put there by an editor. */
  public boolean isBracketed(int index) {
    return (marks[index] & SQUARE) != 0;
  }

  /** Whether a word stands in round brackets. */
  public boolean isParenthesised(int index) {
    return (marks[index] & ROUND) != 0;
  }

  /**
   * Whether words may have been left out before a word: an ellipsis or the end of a quotation
   * stands there.
   */
  public boolean isAfterGap(int index) {
    return index == size() ? gapAtEnd : (marks[index] & GAP) != 0;
  }

  /** Whether one of the parts starts with a word. */
  public boolean startsPart(int index) {
    return (marks[index] & PART) != 0;
  }

  /** Whether a full stop, a question mark or an exclamation mark follows a word. */
  public boolean endsSentence(int index) {
    int i = ends[index];
    while (i < text.length() && "\"'\u201d\u2019)]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() && ".!?".indexOf(text.charAt(i)) >= 0;
  }

  /** Whether a full stop follows a word directly, as after an abbreviation. */
  public boolean isBeforeStop(int index) {
    return ends[index] < text.length() && text.charAt(ends[index]) == '.';
  }

  /** Whether a sentence starts with a word. */
  public boolean startsSentence(int index) {
    return (marks[index] & SENTENCE) != 0;
  }
}
