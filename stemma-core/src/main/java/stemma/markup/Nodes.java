package stemma.markup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of a document while they are added, in reading order: parallel arrays, no object a node.
 *
 * <p>A node is an element or a run of text. It is known by its number; its children are the nodes
 * after it that stand deeper, up to the first that does not.
 */
final class Nodes {
  /** Attributes of one element that are kept. */
  private static final int MOST_OF_ONE = 256;

  /** Attributes of a document that are kept. */
  private static final int MOST = 2_000_000;

  /**
   * Numbers that stand for an attribute: the number of its {@link Attribute}, start and end of its
   * name and of its value.
   */
  static final int PARTS = 5;

  /** Stands where an element has its number of attributes. */
  private static final int LITERAL = -1;

  @Nullable Tag[] tag;
  int[] start;
  int[] end;
  int[] close;
  int[] depth;
  int[] firstAttribute;
  int[] attributes;

  /** Bits of the {@link Attribute}s that an element has. */
  int[] known;

  int[] parts;
  int count;
  private int kept;
  private int opened;
  private int openedKnown;

  Nodes(int length) {
    int size = 64 + length / 40;
    tag = new Tag[size];
    start = new int[size];
    end = new int[size];
    close = new int[size];
    depth = new int[size];
    firstAttribute = new int[size];
    attributes = new int[size];
    known = new int[size];
    parts = new int[size * PARTS];
  }

  /** The tag of an element. */
  Tag tag(int node) {
    Tag name = tag[node];
    if (name == null) {
      throw new IllegalArgumentException("node " + node + " is text");
    }
    return name;
  }

  /** Adds an element that takes the attributes noted since the last one. */
  int element(Tag name, int from, int to, int level) {
    int node = add(name, from, to, level);
    take(node);
    close[node] = -1;
    return node;
  }

  /** Adds an element that the source only implies. */
  int implied(Tag name, int at, int level) {
    int node = add(name, at, at, level);
    close[node] = -1;
    return node;
  }

  /** Adds an element that goes on with another's name and attributes. */
  int again(int earlier, int at, int level) {
    int node = add(tag[earlier], at, at, level);
    firstAttribute[node] = firstAttribute[earlier];
    attributes[node] = attributes[earlier];
    known[node] = known[earlier];
    close[node] = -1;
    return node;
  }

  /** Adds a run of text in which character references count. */
  void text(int from, int to, int level) {
    int node = add(null, from, to, level);
    close[node] = to;
  }

  /** Adds a run of text that stands for itself. */
  void literal(int from, int to, int level) {
    int node = add(null, from, to, level);
    close[node] = to;
    attributes[node] = LITERAL;
  }

  boolean isLiteral(int node) {
    return attributes[node] == LITERAL;
  }

  private int add(@Nullable Tag name, int from, int to, int level) {
    if (count == start.length) {
      grow(count + (count >> 1));
    }
    int node = count++;
    tag[node] = name;
    start[node] = from;
    end[node] = to;
    depth[node] = level;
    return node;
  }

  private void grow(int size) {
    tag = Arrays.copyOf(tag, size);
    start = Arrays.copyOf(start, size);
    end = Arrays.copyOf(end, size);
    close = Arrays.copyOf(close, size);
    depth = Arrays.copyOf(depth, size);
    firstAttribute = Arrays.copyOf(firstAttribute, size);
    attributes = Arrays.copyOf(attributes, size);
    known = Arrays.copyOf(known, size);
  }

  /** Notes an attribute of the tag that is being read. */
  void attribute(int number, int nameStart, int nameEnd, int valueStart, int valueEnd) {
    if (kept - opened >= MOST_OF_ONE || kept >= MOST) {
      return;
    }
    int at = kept * PARTS;
    if (at == parts.length) {
      parts = Arrays.copyOf(parts, at * 2);
    }
    parts[at] = number;
    parts[at + 1] = nameStart;
    parts[at + 2] = nameEnd;
    parts[at + 3] = valueStart;
    parts[at + 4] = valueEnd;
    openedKnown |= number == Attribute.OTHER ? 0 : 1 << number;
    kept++;
  }

  /** Gives the attributes of the tag that was read to an element that has none. */
  void adopt(int node) {
    if (attributes[node] == 0) {
      take(node);
    }
  }

  private void take(int node) {
    firstAttribute[node] = opened;
    attributes[node] = kept - opened;
    known[node] = openedKnown;
    opened = kept;
    openedKnown = 0;
  }

  /** Forgets the attributes of the tag that was read. */
  void dropAttributes() {
    kept = opened;
    openedKnown = 0;
  }
}
