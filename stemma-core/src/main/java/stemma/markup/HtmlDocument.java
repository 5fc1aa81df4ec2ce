package stemma.markup;

import org.jspecify.annotations.Nullable;

/**
 * A parsed page: its nodes in reading order, each with its place in the source.
 *
 * <p>A node is an element or a run of text, known by its number from 0 (the {@code html} element)
 * to {@link #size}. What stands in an element are the nodes after it, up to {@link #after}. Numbers
 * instead of objects keep a page of 10,000 nodes within a few arrays.
 *
 * <p>Thread-safe, and immutable but for the strings of attributes' values that it remembers.
 */
public final class HtmlDocument {
  private static final int LONGEST_KEPT = 100;

  private final String source;
  private final char[] characters;
  private final Nodes nodes;

  /** Values handed out before, each in the slot of its hash. */
  private final @Nullable String[] values = new @Nullable String[512];

  HtmlDocument(String source, char[] characters, Nodes nodes) {
    this.source = source;
    this.characters = characters;
    this.nodes = nodes;
  }

  /** Number of nodes, at least one. */
  public int size() {
    return nodes.count;
  }

  /** The page as it was written. */
  public String source() {
    return source;
  }

  /** Whether a node is a run of text. */
  public boolean isText(int node) {
    return nodes.tag[node] == null;
  }

  /** An element of the page. */
  public Element element(int node) {
    Tag tag = nodes.tag[node];
    if (tag == null) {
      throw new IllegalArgumentException("node " + node + " is text");
    }
    return new Element(this, node, tag.name);
  }

  /** Number of elements around a node; 0 for the first. */
  public int depth(int node) {
    return nodes.depth[node];
  }

  /** The first node after a node and everything in it. */
  public int after(int node) {
    int level = nodes.depth[node];
    int next = node + 1;
    while (next < nodes.count && nodes.depth[next] > level) {
      next++;
    }
    return next;
  }

  /** Offset of the first character of a text or start tag in the source. */
  public int start(int node) {
    return nodes.start[node];
  }

  /** Offset of the first character after a text or start tag in the source. */
  public int end(int node) {
    return nodes.end[node];
  }

  /**
   * Offset in the source where an element ends: its end tag, or what ended it. Elements that stand
   * deeper can come after it, where end tags cross ({@code <b><p>one</b> two</p>}).
   */
  public int close(int node) {
    return nodes.close[node];
  }

  /** Whether an element is one that the end of a block interrupted, taken up again. */
  public boolean isAgain(int node) {
    return nodes.tag(node).rule == Rule.FORMATTING && nodes.start[node] == nodes.end[node];
  }

  /** Takes the characters of a text with the places that they have in the source. */
  @FunctionalInterface
  public interface CharacterSink {
    /**
     * Takes a character.
     *
     * @param start its first offset in the source
     * @param end one past its last offset in the source: more than one for a character reference
     */
    void accept(char character, int start, int end);
  }

  /** The characters of a run of text, references decoded. */
  public String text(int node) {
    int from = nodes.start[node];
    int to = nodes.end[node];
    return nodes.isLiteral(node)
        ? source.substring(from, to)
        : CharacterReferences.decode(source, from, to, false);
  }

  /** Hands out the characters of a run of text one by one, references decoded. */
  public void characters(int node, CharacterSink sink) {
    int to = nodes.end[node];
    int at = nodes.start[node];
    boolean literal = nodes.isLiteral(node);
    while (at < to) {
      char c = characters[at];
      CharacterReferences.Reference reference =
          c == '&' && !literal ? CharacterReferences.at(source, at, to, false) : null;
      if (reference == null) {
        sink.accept(c, at, at + 1);
        at++;
      } else {
        for (int i = 0; i < reference.value().length(); i++) {
          sink.accept(reference.value().charAt(i), at, reference.end());
        }
        at = reference.end();
      }
    }
  }

  int attributes(int node) {
    return nodes.attributes[node];
  }

  /** The value of an attribute, null when the element has none of that name. */
  @Nullable String attribute(int node, String name) {
    int first = nodes.firstAttribute[node] * Nodes.PARTS;
    int end = first + nodes.attributes[node] * Nodes.PARTS;
    for (int at = first; at < end; at += Nodes.PARTS) {
      if (Tags.isName(name, characters, nodes.parts[at + 1], nodes.parts[at + 2])) {
        return value(at);
      }
    }
    return null;
  }

  boolean hasAttribute(int node, Attribute attribute) {
    return (nodes.known[node] & attribute.bit()) != 0;
  }

  /** The value of an attribute, empty when the element has none or an empty one. */
  @SuppressWarnings("EnumOrdinal")
  String attribute(int node, Attribute attribute) {
    if (!hasAttribute(node, attribute)) {
      return "";
    }
    int at = nodes.firstAttribute[node] * Nodes.PARTS;
    while (nodes.parts[at] != attribute.ordinal()) {
      at += Nodes.PARTS;
    }
    return value(at);
  }

  /** A value as a string: the same one for a short value that came before, as names mostly do. */
  private String value(int attribute) {
    int from = nodes.parts[attribute + 3];
    int to = nodes.parts[attribute + 4];
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = characters[i];
      if (c == '&') {
        return CharacterReferences.decode(source, from, to, true);
      }
      hash = 31 * hash + c;
    }
    if (to - from > LONGEST_KEPT) {
      return source.substring(from, to);
    }
    int slot = (hash ^ hash >>> 16) & (values.length - 1);
    String known = values[slot];
    if (known != null
        && known.length() == to - from
        && known.hashCode() == hash
        && stands(known, from)) {
      return known;
    }
    String value = source.substring(from, to);
    values[slot] = value;
    return value;
  }

  private boolean stands(String text, int from) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }

  boolean breaksLines(int node) {
    Tag tag = nodes.tag[node];
    return tag != null && tag.has(Tag.LINES);
  }

  boolean isRaw(int node) {
    Tag tag = nodes.tag[node];
    return tag != null && tag.rule == Rule.RAW;
  }
}
