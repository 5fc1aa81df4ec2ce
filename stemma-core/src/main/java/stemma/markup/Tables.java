package stemma.markup;

import static stemma.markup.OpenElements.NONE;

/** Puts the parts of tables in their places, adding sections and rows that the source implies. */
final class Tables {
  private final GrowingTree tree;
  private final OpenElements open;

  Tables(GrowingTree tree) {
    this.tree = tree;
    this.open = tree.open;
  }

  /** A table directly in another, outside its cells, ends that one. */
  void table(int from) {
    int outer = open.table();
    boolean inCell = false;
    for (int level = outer + 1; outer != NONE && level < open.height(); level++) {
      inCell |= open.tag(level).rule == Rule.CELL || open.tag(level).rule == Rule.CAPTION;
    }
    if (outer != NONE && !inCell) {
      tree.pop(outer, from);
    } else {
      tree.endParagraph(from);
    }
  }

  /** A part of a table; answers whether it was added. */
  boolean part(Tag tag, int from, int to) {
    int table = open.table();
    if (table == NONE) {
      boolean loose = open.template() == NONE;
      if (!loose) {
        tree.push(tag, from, to);
      }
      return !loose;
    }
    switch (tag.rule) {
      case ROW -> section(table, from);
      case CELL -> row(table, from);
      case COLUMN -> columns(table, from);
      default -> tree.pop(table + 1, from);
    }
    if (tag.rule == Rule.COLUMN) {
      tree.empty(tag, from, to);
    } else {
      tree.push(tag, from, to);
    }
    return true;
  }

  private void columns(int table, int from) {
    if (open.top() != Tags.COLGROUP) {
      tree.pop(table + 1, from);
      tree.pushImplied(Tags.COLGROUP, from);
    }
  }

  /** Stands in a section of the table then, and in nothing inside it. */
  private void section(int table, int from) {
    if (open.height() > table + 1 && open.tag(table + 1).rule == Rule.SECTION) {
      tree.pop(table + 2, from);
    } else {
      tree.pop(table + 1, from);
      tree.pushImplied(Tags.TBODY, from);
    }
  }

  private void row(int table, int from) {
    boolean there =
        open.height() > table + 2
            && open.tag(table + 1).rule == Rule.SECTION
            && open.tag(table + 2).rule == Rule.ROW;
    if (there) {
      tree.pop(table + 3, from);
    } else {
      section(table, from);
      tree.pushImplied(Tags.TR, from);
    }
  }
}
