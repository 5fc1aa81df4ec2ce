package stemma.language;

import java.util.Arrays;
import java.util.List;
import stemma.text.Span;

/**
 * The words of a text with case, punctuation and apostrophes folded away, each as a 32-bit hash
 * with its place: what texts are compared by.
 *
 * <p><b>Guarantee.</b> Words stand in text order, none is empty, none holds a line break; equal
 * words have equal hashes and no hash is 0. Ideographs and kana are a word each, as their scripts
 * set no spaces.
 *
 * <p><b>Cost.</b> One pass over the text. Places are UTF-16 code units.
 */
public final class WordHashes {
  private int[] hashes;
  private int[] starts;
  private int[] ends;
  private int size;

  private WordHashes(int capacity) {
    this.hashes = new int[capacity];
    this.starts = new int[capacity];
    this.ends = new int[capacity];
  }

  /** The words of a whole text. */
  public static WordHashes of(String text) {
    return of(text, List.of(new Span(0, text.length())));
  }

  /** The words of some ranges of a text, the ranges in text order. */
  public static WordHashes of(String text, List<Span> ranges) {
    WordHashes words = new WordHashes(Math.max(8, text.length() / 5));
    for (Span range : ranges) {
      words.scan(text, range.start(), range.end());
    }
    return words;
  }

  /** The hash that a word has here, or 0 if it is no single word. */
  public static int hashOf(String word) {
    WordHashes words = of(word);
    return words.size() == 1 ? words.hash(0) : 0;
  }

  /** How many words. */
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

  /** Place of a word. */
  public Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  private void scan(String text, int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        i = word(text, i, to);
      } else {
        i++;
      }
    }
  }

  private int word(String text, int start, int to) {
    int hash = 0x811c9dc5;
    int letters = 0;
    int i = start;
    int end = start;
    while (i < to) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        boolean alone = c >= 0x2e80 && standsAlone(c);
        if (alone && letters > 0) {
          break;
        }
        hash = (hash ^ Character.toLowerCase(c)) * 0x01000193;
        letters++;
        i += width;
        end = Math.min(i, to);
        if (alone) {
          break;
        }
      } else if (isInside(c)) {
        i += width;
      } else {
        break;
      }
    }
    if (letters > 0) {
      add(hash, start, end);
    }
    return Math.max(i, start + Character.charCount(text.codePointAt(start)));
  }

  private void add(int hash, int start, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    int mixed = mixed(hash);
    hashes[size] = mixed == 0 ? 1 : mixed;
    starts[size] = start;
    ends[size++] = end;
  }

  /** The finaliser of MurmurHash3, so that every bit of a short word's hash is used. */
  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /** Apostrophes, soft hyphens and combining marks neither end a word nor count. */
  private static boolean isInside(int c) {
    return c == '\''
        || c == '\u2019'
        || c == '\u00ad'
        || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean standsAlone(int c) {
    if (Character.isIdeographic(c)) {
      return true;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI;
  }
}
