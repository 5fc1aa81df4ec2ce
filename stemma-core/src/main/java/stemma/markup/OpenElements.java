package stemma.markup;

/**
 * The elements that are open at a place of the source, the innermost last.
 *
 * <p><b>Cost.</b> At most {@value #DEEPEST} steps a search.
 */
final class OpenElements {
  static final int DEEPEST = 512;
  static final int NONE = -1;

  private final Nodes nodes;
  private final int[] open = new int[DEEPEST];
  private final Tag[] tags = new Tag[DEEPEST];
  private int height;
  private int paragraphs;
  private int selects;
  private int templates;
  private int fences;
  private int foreignFrom = NONE;
  private int htmlFrom = NONE;

  OpenElements(Nodes nodes) {
    this.nodes = nodes;
  }

  int height() {
    return height;
  }

  int node(int level) {
    return open[level];
  }

  Tag tag(int level) {
    return tags[level];
  }

  Tag top() {
    return tag(height - 1);
  }

  boolean isFull() {
    return height == DEEPEST;
  }

  /** Depth in the tree of what is added next. */
  int depth() {
    return height == 0 ? 0 : nodes.depth[open[height - 1]] + 1;
  }

  /** Opens an element; answers no when it would stand too deep and so stays empty. */
  boolean push(int node, Tag tag) {
    if (isFull()) {
      nodes.close[node] = nodes.end[node];
      return false;
    }
    open[height] = node;
    tags[height] = tag;
    if (tag.rule == Rule.FOREIGN && foreignFrom == NONE) {
      foreignFrom = height;
    } else if (tag.has(Tag.INTEGRATION) && foreignFrom != NONE && htmlFrom == NONE) {
      htmlFrom = height;
    }
    height++;
    count(tag, 1);
    return true;
  }

  private void count(Tag tag, int by) {
    paragraphs += tag == Tags.P ? by : 0;
    selects += tag == Tags.SELECT ? by : 0;
    templates += tag == Tags.TEMPLATE ? by : 0;
    fences += tag.has(Tag.FENCE) ? by : 0;
  }

  /** Ends the elements from a level inwards; answers how many fences were among them. */
  int popTo(int level, int at) {
    int before = fences;
    while (height > level) {
      height--;
      nodes.close[open[height]] = at;
      count(tags[height], -1);
    }
    foreignFrom = foreignFrom >= height ? NONE : foreignFrom;
    htmlFrom = htmlFrom >= height ? NONE : htmlFrom;
    return before - fences;
  }

  /** Ends one element, which is no fence, and leaves those inside it open. */
  void remove(int level, int at) {
    nodes.close[open[level]] = at;
    count(tags[level], -1);
    System.arraycopy(open, level + 1, open, level, height - level - 1);
    System.arraycopy(tags, level + 1, tags, level, height - level - 1);
    height--;
    foreignFrom = foreignFrom > level ? foreignFrom - 1 : foreignFrom;
    htmlFrom = htmlFrom > level ? htmlFrom - 1 : htmlFrom;
  }

  boolean isForeign() {
    return foreignFrom != NONE && htmlFrom == NONE;
  }

  int foreignFrom() {
    return foreignFrom;
  }

  /** Level of the innermost element of a tag that no scope hides, else {@link #NONE}. */
  int inScope(Tag wanted) {
    for (int level = height - 1; level > 0; level--) {
      Tag tag = tag(level);
      if (tag == wanted) {
        return level;
      }
      if (tag.has(Tag.SCOPE)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Level of the paragraph that a block would end, else {@link #NONE}. */
  int paragraph() {
    for (int level = paragraphs == 0 ? 0 : height - 1; level > 0; level--) {
      Tag tag = tag(level);
      if (tag == Tags.P) {
        return level;
      }
      if (tag == Tags.BUTTON || tag.has(Tag.SCOPE)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Level of the innermost open list of choices, else {@link #NONE}. */
  int select() {
    return selects == 0 ? NONE : innermost(Tags.SELECT);
  }

  /** Level of the innermost template, else {@link #NONE}. */
  int template() {
    return templates == 0 ? NONE : innermost(Tags.TEMPLATE);
  }

  /** The same where lists are scopes of their own, as they are for items. */
  int inListScope(Tag wanted) {
    for (int level = height - 1; level > 0; level--) {
      Tag tag = tag(level);
      if (tag == wanted) {
        return level;
      }
      if (tag == Tags.OL || tag == Tags.UL || tag.has(Tag.SCOPE)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Level of the innermost element of a rule that no scope hides, else {@link #NONE}. */
  int inScope(Rule wanted) {
    for (int level = height - 1; level > 0; level--) {
      Tag tag = tag(level);
      if (tag.rule == wanted) {
        return level;
      }
      if (tag.has(Tag.SCOPE)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Level of the innermost table that no template hides, else {@link #NONE}. */
  int table() {
    return innermost(Tags.TABLE_);
  }

  /** Level of the innermost element of a tag that no template hides, else {@link #NONE}. */
  int innermost(Tag wanted) {
    for (int level = height - 1; level > 0; level--) {
      Tag tag = tag(level);
      if (tag == wanted) {
        return level;
      }
      if (tag == Tags.TEMPLATE) {
        return NONE;
      }
    }
    return NONE;
  }

  /** Level of the innermost element of a tag above another level, else {@link #NONE}. */
  int above(int bottom, Tag wanted) {
    for (int level = height - 1; level > bottom; level--) {
      if (tag(level) == wanted) {
        return level;
      }
    }
    return NONE;
  }

  /** Level of a node, else {@link #NONE}. */
  int level(int node) {
    for (int level = height - 1; level >= 0; level--) {
      if (open[level] == node) {
        return level;
      }
    }
    return NONE;
  }
}
