package stemma.article.lines;

import java.util.Arrays;

/**
 * The words of a line as {@link Words} folds and cuts them, each as a 32-bit hash with its place:
 * what lexicons are asked by where every line of a page asks them.
 *
 * <p><b>Guarantee.</b> Equal words have equal hashes; no word of the lexicons here shares its hash
 * with another of them.
 *
 * <p><b>Cost.</b> One pass over the line; nothing is copied.
 */
public final class LineWords {
  /** The hash of no letters. */
  public static final int BASIS = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  private final String line;
  private int[] hashes;
  private int[] starts;
  private int[] ends;
  private int size;

  private LineWords(String line) {
    this.line = line;
    int room = Math.min(Words.LIMIT, line.length() / 4 + 4);
    this.hashes = new int[room];
    this.starts = new int[room];
    this.ends = new int[room];
  }

  /** The words of a line, at most {@link Words#LIMIT} of them. */
  public static LineWords of(String line) {
    LineWords words = new LineWords(line);
    words.read();
    return words;
  }

  /** The hash of a word or of some words one after the other, as {@link #phrase(int, int)}. */
  public static int phrase(String words) {
    LineWords read = of(words);
    return read.phrase(0, read.size);
  }

  /** The hash of the first word of some. */
  public static int first(String words) {
    return of(words).hashes[0];
  }

  /** The hash of a word that goes on with some letters, whatever their case. */
  public static int hash(int before, String text, int start, int end) {
    int hash = before;
    for (int i = start; i < end; i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  /** The same with one letter more. */
  public static int step(int before, char letter) {
    return (before ^ (letter < 128 ? letter | 32 : Character.toLowerCase(letter))) * PRIME;
  }

  /** Hash of words one after the other: of what went before, 0 at first, and the next. */
  static int joined(int before, int hash) {
    return Integer.rotateLeft(before, 5) * 0x9E3779B1 + hash;
  }

  private void read() {
    int start = -1;
    int hash = BASIS;
    boolean lower = false;
    boolean digit = false;
    for (int i = 0; i < line.length() && size < Words.LIMIT; i++) {
      char c = line.charAt(i);
      boolean number = (c >= '0' && c <= '9') || (c >= 128 && Character.isDigit(c));
      boolean letter = c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetterOrDigit(c);
      if (!number && !letter) {
        if (start >= 0) {
          add(hash, start, i);
          start = -1;
        }
        continue;
      }
      char folded = c < 128 ? (char) (letter ? c | 32 : c) : Character.toLowerCase(c);
      boolean seam = start >= 0 && (digit != number || (lower && folded != c));
      if (seam) {
        add(hash, start, i);
        start = -1;
      }
      if (start < 0) {
        start = i;
        hash = BASIS;
      }
      hash = (hash ^ folded) * PRIME;
      digit = number;
      lower = letter && folded == c && (c < 128 || Character.isLowerCase(c));
    }
    if (start >= 0 && size < Words.LIMIT) {
      add(hash, start, line.length());
    }
  }

  private void add(int hash, int start, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size++] = end;
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Hash of a word. */
  public int hash(int word) {
    return hashes[word];
  }

  /** Where a word starts. */
  public int start(int word) {
    return starts[word];
  }

  /** Where a word ends. */
  public int end(int word) {
    return ends[word];
  }

  /** Whether a word is a number. */
  boolean isNumber(int word) {
    return Character.isDigit(line.charAt(starts[word]));
  }

  /** Hash of a run of words. */
  public int phrase(int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = joined(hash, hashes[i]);
    }
    return hash;
  }

  /** Whether an earlier word is the same as a word. */
  public boolean isRepeated(int word) {
    for (int i = 0; i < word; i++) {
      if (hashes[i] == hashes[word]) {
        return true;
      }
    }
    return false;
  }
}
