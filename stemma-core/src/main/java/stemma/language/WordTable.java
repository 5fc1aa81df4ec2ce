package stemma.language;

/**
 * A number kept for each of some words, the words known by their {@linkplain Hashing#lower hash}.
 *
 * <p>Not safe to fill from several threads; safe to read from any number once filled.
 *
 * <p><b>Cost.</b> One probe on average: open addressing, at most half full.
 */
public final class WordTable {
  private int[] keys;
  private int[] values;
  private boolean[] used;
  private int count;

  /**
   * An empty table.
   *
   * @param words how many words are expected
   */
  public WordTable(int words) {
    int size = Integer.highestOneBit(Math.max(8, words) * 2 - 1) * 2;
    keys = new int[size];
    values = new int[size];
    used = new boolean[size];
  }

  /** The number of a word; 0 for a word that has none. */
  public int get(int word) {
    int at = place(word);
    return used[at] ? values[at] : 0;
  }

  /** Sets the number of a word. */
  public void put(int word, int value) {
    int at = place(word);
    if (!used[at]) {
      if (++count * 2 > keys.length) {
        grow();
        at = place(word);
      }
      used[at] = true;
      keys[at] = word;
    }
    values[at] = value;
  }

  /** Sets further bits in the number of a word. */
  public void or(int word, int bits) {
    put(word, get(word) | bits);
  }

  private int place(int word) {
    int mask = keys.length - 1;
    int at = word & mask;
    while (used[at] && keys[at] != word) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    boolean[] oldUsed = used;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    used = new boolean[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldUsed[i]) {
        int at = place(oldKeys[i]);
        used[at] = true;
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
