package stemma.markup;

import static stemma.markup.OpenElements.NONE;

/** Ends elements of the body as their end tags ask, as far as scopes let them reach. */
final class EndTags {
  private final GrowingTree tree;
  private final OpenElements open;

  EndTags(GrowingTree tree) {
    this.tree = tree;
    this.open = tree.open;
  }

  /** An end tag in the body. */
  void end(Tag tag, int from, int to) {
    switch (tag.rule) {
      case HTML, BODY, HEAD, FRAMES, RULE, COLUMN -> {}
      case FORMATTING -> {
        int place = tree.emphasis.find(tag);
        if (place >= 0) {
          tree.endFormatting(place, from);
        } else {
          endOrdinary(tag, from);
        }
      }
      case BLOCK, BUTTON, DEFINITION, PLAIN -> {
        if (tag == Tags.P && open.paragraph() == NONE) {
          tree.pushImplied(tag, from);
        }
        tree.pop(tag == Tags.P ? open.paragraph() : open.inScope(tag), from);
      }
      case HEADING -> tree.pop(open.inScope(Rule.HEADING), from);
      case ITEM -> tree.pop(open.inListScope(tag), from);
      case FORM -> endForm(from);
      case TABLE -> tree.pop(open.table(), from);
      case SECTION, ROW, CELL, CAPTION -> {
        int table = open.table();
        tree.pop(table == NONE ? NONE : open.above(table, tag), from);
      }
      case COLUMN_GROUP -> tree.endColumns(from);
      case SELECT -> tree.pop(open.select(), from);
      case TEMPLATE -> tree.pop(open.template(), from);
      case VOID -> {
        if (tag == Tags.BR) {
          tree.takeUp(from);
          tree.nodes.dropAttributes();
          tree.empty(tag, from, to);
        }
      }
      default -> {
        if (tag.has(Tag.FENCE)) {
          tree.pop(open.inScope(tag), from);
        } else {
          endOrdinary(tag, from);
        }
      }
    }
  }

  private void endForm(int from) {
    int level = tree.form == NONE ? NONE : open.level(tree.form);
    tree.form = NONE;
    if (level == open.height() - 1) {
      tree.pop(level, from);
    } else if (level != NONE) {
      open.remove(level, from);
    }
  }

  private void endOrdinary(Tag tag, int from) {
    for (int level = open.height() - 1; level > 0; level--) {
      Tag other = open.tag(level);
      if (other == tag) {
        tree.pop(level, from);
        return;
      }
      if (other.has(Tag.SPECIAL)) {
        return;
      }
    }
  }
}
