package stemma.markup;

import java.util.Arrays;

/**
 * Emphasis that was begun and not ended: it goes on in the next paragraph until its end tag.
 *
 * <p>Source: "the list of active formatting elements", HTML Living Standard, 13.2.4.3. At most
 * {@value #MOST} are remembered, so that no page makes its elements multiply without bound.
 */
final class Emphasis {
  private static final int MOST = 16;
  private static final int ALIKE = 3;
  private static final int FENCE = -1;

  private final Nodes nodes;
  private final char[] source;
  private int[] begun = new int[MOST];
  private int count;

  Emphasis(Nodes nodes, char[] source) {
    this.nodes = nodes;
    this.source = source;
  }

  /** Remembers an element. */
  void begin(int node) {
    int since = 0;
    int alike = 0;
    int earliest = count;
    for (int i = count - 1; i >= 0 && begun[i] != FENCE; i--) {
      since++;
      if (isAlike(begun[i], node)) {
        alike++;
        earliest = i;
      }
    }
    if (alike >= ALIKE) {
      forget(earliest);
    } else if (since >= MOST) {
      forget(count - since);
    }
    add(node);
  }

  /** What was begun outside does not go on inside the element that is opened. */
  void fence() {
    add(FENCE);
  }

  /** Forgets what was begun since the last fence. */
  void unfence() {
    boolean inside = true;
    while (count > 0 && inside) {
      count--;
      inside = begun[count] != FENCE;
    }
  }

  private void add(int entry) {
    if (count == begun.length) {
      begun = Arrays.copyOf(begun, count * 2);
    }
    begun[count++] = entry;
  }

  private boolean isAlike(int a, int b) {
    return nodes.tag[a] == nodes.tag[b]
        && nodes.attributes[a] == nodes.attributes[b]
        && (nodes.attributes[a] == 0
            || Arrays.equals(source, from(a), to(a), source, from(b), to(b)));
  }

  private int from(int node) {
    return nodes.parts[nodes.firstAttribute[node] * Nodes.PARTS + 1];
  }

  private int to(int node) {
    return nodes.parts[(nodes.firstAttribute[node] + nodes.attributes[node]) * Nodes.PARTS - 1];
  }

  /** Place of the last element of a tag since the last fence, -1 when there is none. */
  int find(Tag tag) {
    for (int i = count - 1; i >= 0 && begun[i] != FENCE; i--) {
      if (nodes.tag[begun[i]] == tag) {
        return i;
      }
    }
    return -1;
  }

  int node(int place) {
    return begun[place];
  }

  void forget(int place) {
    System.arraycopy(begun, place + 1, begun, place, count - place - 1);
    count--;
  }

  /** Place of the first element that has to be taken up again; {@link #count} when none has. */
  int interrupted() {
    int i = count;
    while (i > 0 && begun[i - 1] != FENCE && nodes.close[begun[i - 1]] >= 0) {
      i--;
    }
    return i;
  }

  int count() {
    return count;
  }

  void replace(int place, int node) {
    begun[place] = node;
  }
}
