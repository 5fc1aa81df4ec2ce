package stemma.markup;

import static stemma.markup.OpenElements.NONE;

import org.jspecify.annotations.Nullable;

/** A tree that grows: adds nodes, and opens and ends elements and emphasis with them. */
final class GrowingTree {
  /** Elements that are taken up again on one page. */
  private static final int MOST_AGAIN = 100_000;

  final Nodes nodes;
  final OpenElements open;
  final Emphasis emphasis;

  /** The form that is open, wherever it stands. */
  int form = NONE;

  private int again;

  GrowingTree(Nodes nodes, char[] source) {
    this.nodes = nodes;
    this.open = new OpenElements(nodes);
    this.emphasis = new Emphasis(nodes, source);
  }

  /** Adds an element and opens it. */
  int push(Tag tag, int from, int to) {
    int node = nodes.element(tag, from, to, open.depth());
    if (open.push(node, tag) && tag.has(Tag.FENCE)) {
      emphasis.fence();
    }
    return node;
  }

  /** Adds and opens an element that the source only implies. */
  int pushImplied(Tag tag, int at) {
    int node = nodes.implied(tag, at, open.depth());
    open.push(node, tag);
    return node;
  }

  /** Adds an element that stays empty. */
  void empty(Tag tag, int from, int to) {
    int node = nodes.element(tag, from, to, open.depth());
    nodes.close[node] = to;
  }

  /** Ends what is open from a level inwards, if that is one. */
  void pop(int level, int at) {
    if (level != NONE) {
      for (int fences = open.popTo(level, at); fences > 0; fences--) {
        emphasis.unfence();
      }
    }
  }

  /** Takes up again the emphasis that the end of an element interrupted. */
  void takeUp(int at) {
    for (int i = emphasis.interrupted(); i < emphasis.count(); i++) {
      if (open.isFull() || ++again > MOST_AGAIN) {
        return;
      }
      int node = nodes.again(emphasis.node(i), at, open.depth());
      open.push(node, nodes.tag(node));
      emphasis.replace(i, node);
    }
  }

  /** Ends the paragraph that a block ends, if one is open. */
  void endParagraph(int at) {
    pop(open.paragraph(), at);
  }

  /** Ends what ends by itself, up to an element that does not or is of a tag to be kept. */
  void endImplied(@Nullable Tag kept, int at) {
    while (open.top().has(Tag.IMPLIED) && open.top() != kept) {
      pop(open.height() - 1, at);
    }
  }

  /** Ends the columns of a table where something else starts. */
  void endColumns(int at) {
    if (open.top() == Tags.COLGROUP) {
      pop(open.height() - 1, at);
    }
  }

  /** Emphasis ends: with all that is in it, or alone where it crosses a block's edge. */
  void endFormatting(int place, int from) {
    int node = emphasis.node(place);
    emphasis.forget(place);
    int level = open.level(node);
    if (level == NONE) {
      return;
    }
    for (int inner = level + 1; inner < open.height(); inner++) {
      if (open.tag(inner).has(Tag.SPECIAL)) {
        open.remove(level, from);
        return;
      }
    }
    pop(level, from);
  }
}
