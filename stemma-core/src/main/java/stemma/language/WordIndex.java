package stemma.language;

import java.util.Collection;
import java.util.TreeSet;

/**
 * A closed set of words with a number each, looked up where they stand in a text.
 *
 * <p><b>Guarantee.</b> Letter case and the shape of the apostrophe make no difference; numbers run
 * from 0 in the words' code unit order, so that equal sets give equal numbers.
 *
 * <p><b>Cost.</b> One pass over the word's characters; nothing is allocated.
 */
public final class WordIndex {
  /** What {@link #find} answers for a word that is not in the set. */
  public static final int UNKNOWN = -1;

  private final String[] words;
  private final int[] hashes;
  private final int[] slots;

  /** The index of some words. */
  public WordIndex(Collection<String> words) {
    TreeSet<String> sorted = new TreeSet<>();
    for (String word : words) {
      sorted.add(folded(word));
    }
    this.words = sorted.toArray(String[]::new);
    this.hashes = new int[this.words.length];
    this.slots = new int[Integer.highestOneBit(Math.max(4, this.words.length)) * 4];
    for (int id = 0; id < this.words.length; id++) {
      hashes[id] = hash(this.words[id], 0, this.words[id].length());
      int slot = hashes[id] & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = id + 1;
    }
  }

  /** Number of words. */
  public int size() {
    return words.length;
  }

  /** The word with a number. */
  public String word(int id) {
    return words[id];
  }

  /** The number of a word, {@link #UNKNOWN} when it is not in the set. */
  public int find(String word) {
    return find(word, 0, word.length());
  }

  /** The number of the word that stands in a text from one offset to before another. */
  public int find(String text, int start, int end) {
    return find(text, start, end, hash(text, start, end));
  }

  /** The number of a token. */
  public int find(TokenizedText tokens, int token) {
    return find(tokens.text(), tokens.start(token), tokens.end(token), tokens.lower(token));
  }

  private int find(String text, int start, int end, int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int id = slots[slot] - 1;
      if (hashes[id] == hash && same(words[id], text, start, end)) {
        return id;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return end - start == 1 && isHyphen(text.charAt(start)) ? find("-", 0, 1) : UNKNOWN;
  }

  /** The hyphens that are no minus sign: taken for one. */
  private static boolean isHyphen(char c) {
    return c == '\u2010' || c == '\u2011';
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(fold(word.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  private static int hash(String text, int start, int end) {
    return Hashing.lower(text, start, end);
  }

  private static boolean same(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }
}
