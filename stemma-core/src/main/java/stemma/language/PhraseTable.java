package stemma.language;

import java.util.List;

/**
 * A set of phrases with a value each, matched against the words of a text one by one.
 *
 * <p><b>Cost.</b> One look-up per word of the longest phrase that begins as the text does.
 */
public final class PhraseTable {
  /** What {@link #match} answers when no phrase stands there. */
  public static final long NONE = -1;

  private static final int END = Integer.MAX_VALUE;

  private final Transitions edges = new Transitions();
  private int nodes = 1;

  /** Phrases are lists of words that blanks set apart; the value of each is its place. */
  public PhraseTable(WordIndex index, List<String> phrases) {
    for (int value = 0; value < phrases.size(); value++) {
      int node = 0;
      for (String word : phrases.get(value).split(" ", -1)) {
        int id = index.find(word);
        if (id == WordIndex.UNKNOWN) {
          throw new IllegalArgumentException("a word is not in the index: " + phrases.get(value));
        }
        int next = edges.next(node, id);
        if (next == Transitions.NONE) {
          next = nodes++;
          edges.add(node, id, next);
        }
        node = next;
      }
      edges.add(node, END, value);
    }
  }

  /**
   * The longest phrase that begins at a word.
   *
   * @param words numbers of the text's words, {@link WordIndex#UNKNOWN} for others
   * @param from where it begins
   * @param to where the text ends
   * @return its length in the upper half and its value in the lower, or {@link #NONE}
   */
  public long match(int[] words, int from, int to) {
    long found = NONE;
    int node = 0;
    for (int i = from; i < to && words[i] >= 0; i++) {
      node = edges.next(node, words[i]);
      if (node == Transitions.NONE) {
        break;
      }
      int value = edges.next(node, END);
      if (value >= 0) {
        found = (long) (i + 1 - from) << 32 | value;
      }
    }
    return found;
  }

  /** The number of words of a match. */
  public static int length(long match) {
    return (int) (match >>> 32);
  }

  /** The value of a match. */
  public static int value(long match) {
    return (int) match;
  }
}
