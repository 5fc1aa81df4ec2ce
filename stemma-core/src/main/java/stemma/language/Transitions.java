package stemma.language;

import java.util.Arrays;

/**
 * The edges of an automaton: from a state and a label to a state. States and labels are counted
 * from 0.
 *
 * <p><b>Cost.</b> About one probe per look-up; nothing is allocated.
 */
public final class Transitions {
  /** What {@link #next} answers where there is no edge. */
  public static final int NONE = -1;

  private long[] keys = filled(64);
  private int[] targets = new int[64];
  private int size;

  private static long[] filled(int length) {
    long[] keys = new long[length];
    Arrays.fill(keys, NONE);
    return keys;
  }

  /** Adds an edge; an edge that stands already keeps its target. */
  public void add(int state, int label, int target) {
    if (2 * ++size > keys.length) {
      grow();
    }
    long key = key(state, label);
    int slot = slot(key);
    if (keys[slot] == NONE) {
      keys[slot] = key;
      targets[slot] = target;
    }
  }

  /** The state that an edge leads to, {@link #NONE} where there is no edge. */
  public int next(int state, int label) {
    int slot = slot(key(state, label));
    return keys[slot] == NONE ? NONE : targets[slot];
  }

  private void grow() {
    long[] old = keys;
    int[] to = targets;
    keys = filled(old.length * 2);
    targets = new int[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != NONE) {
        int slot = slot(old[i]);
        keys[slot] = old[i];
        targets[slot] = to[i];
      }
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (keys.length - 1);
    while (keys[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private static long key(int state, int label) {
    return (long) state << 32 | label;
  }
}
