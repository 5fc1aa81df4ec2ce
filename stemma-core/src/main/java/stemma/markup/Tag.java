package stemma.markup;

/**
 * A kind of element: its name in lower case and how the parser treats it.
 *
 * <p>Two elements of one document are of one kind exactly if their tags are the same object; names
 * that {@link Tags} does not hold (custom elements, misspelt ones) get a tag in each document.
 */
final class Tag {
  /** Ends the search for an open element: an end tag does not reach past a cell. */
  static final int SCOPE = 1;

  /** A special element of the standard: an unknown end tag does not reach past it. */
  static final int SPECIAL = 1 << 1;

  /** May stand in the head. */
  static final int METADATA = 1 << 2;

  /** Ends by itself when an element around it ends. */
  static final int IMPLIED = 1 << 3;

  /** Emphasis outside does not go on inside. */
  static final int FENCE = 1 << 4;

  /** Cannot stand in foreign content, so it ends it. */
  static final int BREAKOUT = 1 << 5;

  /** Browsers break the line before and after it. */
  static final int LINES = 1 << 6;

  /** HTML may stand in it although it is foreign. */
  static final int INTEGRATION = 1 << 7;

  final String name;
  final Rule rule;
  final boolean isKnown;
  private final int flags;

  /** What the name stands for in foreign content, where HTML's rules do not hold. */
  final Tag foreign;

  Tag(String name, Rule rule, int flags, boolean isKnown) {
    this.name = name;
    this.rule = rule;
    this.flags = flags;
    this.isKnown = isKnown;
    boolean holdsHtml = (flags & INTEGRATION) != 0;
    boolean plain = rule == Rule.ORDINARY && (flags == 0 || holdsHtml);
    this.foreign = plain ? this : new Tag(name, Rule.ORDINARY, 0, isKnown);
  }

  /** A tag that the standard does not name. */
  static Tag unknown(String name) {
    return new Tag(name, Rule.ORDINARY, 0, false);
  }

  /** Whether the tag has one of some flags. */
  boolean has(int some) {
    return (flags & some) != 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
