package stemma.markup;

import static stemma.markup.OpenElements.NONE;

/**
 * Puts tags and text into a tree, adding what the source implies and mending what it breaks.
 *
 * <p>Source: tree construction of the HTML Living Standard, section 13.2.6; the insertion modes are
 * read off the open elements instead of being kept.
 */
final class TreeBuilder {
  private final Nodes nodes;
  private final char[] source;
  private final OpenElements open;
  private final GrowingTree tree;
  private final Tables tables;
  private final EndTags endTags;
  private final int html;
  private boolean hasHead;
  private boolean hasBody;
  private int body = NONE;

  TreeBuilder(Nodes nodes, char[] source) {
    this.nodes = nodes;
    this.source = source;
    this.tree = new GrowingTree(nodes, source);
    this.open = tree.open;
    this.tables = new Tables(tree);
    this.endTags = new EndTags(tree);
    this.html = nodes.implied(Tags.HTML, 0, 0);
    open.push(html, Tags.HTML);
  }

  boolean isForeign() {
    return open.isForeign();
  }

  /** Text as it was written, which may be empty. */
  void text(int from, int to) {
    if (from >= to) {
      return;
    }
    boolean blank = isBlank(from, to);
    if (!hasBody && open.template() == NONE) {
      if (blank) {
        return;
      }
      startBody(from);
    }
    if (!blank) {
      tree.endColumns(from);
    }
    tree.takeUp(from);
    nodes.text(from, to, open.depth());
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (source[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Text of the element without markup that was just added. */
  void rawText(int from, int to, boolean hasReferences) {
    int level = nodes.depth[nodes.count - 1] + 1;
    if (from < to && hasReferences) {
      nodes.text(from, to, level);
    } else if (from < to) {
      nodes.literal(from, to, level);
    }
  }

  /** Ends an element without markup. */
  void endRaw(Tag tag, int at) {
    if (open.top() == tag) {
      tree.pop(open.height() - 1, at);
    }
  }

  /** The page is over. */
  void finish(int at) {
    open.popTo(0, at);
  }

  /** A start tag; answers whether its element was added as HTML. */
  boolean start(Tag tag, int from, int to, boolean selfClosed) {
    if (!hasBody && open.template() == NONE && startsPage(tag, from, to)) {
      return false;
    }
    if (open.isForeign()) {
      if (!tag.has(Tag.BREAKOUT)) {
        foreign(tag.foreign, from, to, selfClosed);
        return false;
      }
      tree.pop(open.foreignFrom(), from);
    }
    if (open.select() == NONE || entersSelect(tag, from)) {
      if (insert(tag, from, to, selfClosed)) {
        return true;
      }
    }
    nodes.dropAttributes();
    return false;
  }

  private void foreign(Tag tag, int from, int to, boolean selfClosed) {
    if (selfClosed) {
      tree.empty(tag, from, to);
    } else {
      tree.push(tag, from, to);
    }
  }

  /** What stands before the body; answers whether the tag was dealt with. */
  private boolean startsPage(Tag tag, int from, int to) {
    if (tag.rule == Rule.HTML) {
      nodes.adopt(html);
    } else if (tag.rule == Rule.HEAD && !hasHead) {
      hasHead = true;
      tree.push(tag, from, to);
    } else if (tag.rule == Rule.BODY) {
      tree.pop(1, from);
      hasBody = true;
      body = tree.push(tag, from, to);
    } else {
      if (tag.has(Tag.METADATA)) {
        if (!hasHead) {
          hasHead = true;
          open.push(nodes.implied(Tags.HEAD, from, open.depth()), Tags.HEAD);
        }
      } else if (tag.rule != Rule.HEAD) {
        startBody(from);
      }
      return false;
    }
    nodes.dropAttributes();
    return true;
  }

  private void startBody(int at) {
    tree.pop(1, at);
    hasBody = true;
    body = nodes.implied(Tags.BODY, at, open.depth());
    open.push(body, Tags.BODY);
  }

  /** Inside a list of choices; answers whether the tag is to be read. */
  private boolean entersSelect(Tag tag, int from) {
    switch (tag.rule) {
      case OPTION, OPTION_GROUP, RULE, TEMPLATE -> {
        return true;
      }
      case SELECT -> {
        tree.pop(open.select(), from);
        return false;
      }
      case TABLE, SECTION, ROW, CELL, CAPTION -> {
        boolean inTable = open.table() != NONE;
        if (inTable) {
          tree.pop(open.select(), from);
        }
        return inTable;
      }
      default -> {
        boolean control = tag.name.equals("input") || tag.name.equals("textarea");
        if (control) {
          tree.pop(open.select(), from);
        }
        return control || tag == Tags.SCRIPT;
      }
    }
  }

  private boolean insert(Tag tag, int from, int to, boolean selfClosed) {
    switch (tag.rule) {
      case HTML -> nodes.adopt(html);
      case BODY -> adoptBody();
      case HEAD, FRAMES -> {}
      case SECTION, ROW, CELL, CAPTION, COLUMN_GROUP, COLUMN -> {
        return tables.part(tag, from, to);
      }
      default -> {
        tree.endColumns(from);
        return inBody(tag, from, to, selfClosed);
      }
    }
    return false;
  }

  private void adoptBody() {
    if (body != NONE) {
      nodes.adopt(body);
    }
  }

  private boolean inBody(Tag tag, int from, int to, boolean selfClosed) {
    switch (tag.rule) {
      case FORMATTING -> format(tag, from, to);
      case BLOCK -> block(tag, from, to);
      case PLAIN -> block(tag, from, to);
      case HEADING -> {
        tree.endParagraph(from);
        if (open.top().rule == Rule.HEADING) {
          tree.pop(open.height() - 1, from);
        }
        tree.push(tag, from, to);
      }
      case ITEM, DEFINITION -> {
        endItem(tag.rule, from);
        block(tag, from, to);
      }
      case FORM -> {
        if (tree.form != NONE) {
          return false;
        }
        tree.endParagraph(from);
        tree.form = tree.push(tag, from, to);
      }
      case BUTTON -> {
        tree.pop(open.inScope(tag), from);
        phrase(tag, from, to);
      }
      case RUBY -> {
        if (open.inScope(Tags.RUBY) != NONE) {
          tree.endImplied(tag == Tags.RT || tag == Tags.RP ? Tags.RTC : null, from);
        }
        tree.push(tag, from, to);
      }
      case TABLE -> {
        tables.table(from);
        tree.push(tag, from, to);
      }
      case OPTION, OPTION_GROUP -> {
        choice(tag, from);
        phrase(tag, from, to);
      }
      case VOID -> {
        if (!tag.has(Tag.METADATA)) {
          tree.takeUp(from);
        }
        tree.empty(tag, from, to);
      }
      case RULE -> {
        tree.endParagraph(from);
        tree.empty(tag, from, to);
      }
      case RAW, TEXT, TEMPLATE -> tree.push(tag, from, to);
      default -> {
        tree.takeUp(from);
        if (selfClosed && (!tag.isKnown || tag.rule == Rule.FOREIGN)) {
          tree.empty(tag, from, to);
        } else {
          tree.push(tag, from, to);
        }
      }
    }
    return true;
  }

  private void block(Tag tag, int from, int to) {
    tree.endParagraph(from);
    tree.push(tag, from, to);
  }

  private void phrase(Tag tag, int from, int to) {
    tree.takeUp(from);
    tree.push(tag, from, to);
  }

  private void format(Tag tag, int from, int to) {
    if (tag == Tags.A || tag == Tags.NOBR) {
      int place = tree.emphasis.find(tag);
      if (place >= 0) {
        tree.endFormatting(place, from);
      }
    }
    tree.takeUp(from);
    tree.emphasis.begin(tree.push(tag, from, to));
  }

  private void choice(Tag tag, int from) {
    if (open.top().rule == Rule.OPTION) {
      tree.pop(open.height() - 1, from);
    }
    if (tag.rule == Rule.OPTION_GROUP && open.top().rule == Rule.OPTION_GROUP) {
      tree.pop(open.height() - 1, from);
    }
  }

  /** A new item ends the one before it in the same list. */
  private void endItem(Rule rule, int at) {
    for (int level = open.height() - 1; level > 0; level--) {
      Tag tag = open.tag(level);
      if (tag.rule == rule) {
        tree.pop(level, at);
        return;
      }
      boolean passable = tag == Tags.P || tag == Tags.DIV || tag == Tags.ADDRESS;
      if (tag.has(Tag.SPECIAL) && !passable) {
        return;
      }
    }
  }

  /** An end tag. */
  void end(Tag tag, int from, int to) {
    if (!hasBody && open.template() == NONE) {
      if (tag.rule == Rule.HEAD) {
        tree.pop(1, from);
      }
      if (tag != Tags.BR && tag != Tags.P) {
        return;
      }
      startBody(from);
    }
    if (open.isForeign()) {
      if (tag == Tags.BR || tag == Tags.P) {
        tree.pop(open.foreignFrom(), from);
      } else if (endForeign(tag, from)) {
        return;
      }
    }
    boolean choosing =
        tag.rule == Rule.OPTION || tag.rule == Rule.OPTION_GROUP || tag.rule == Rule.SELECT;
    if (open.select() != NONE && !choosing && tag != Tags.TEMPLATE) {
      if (!isTablePart(tag) || open.table() == NONE) {
        return;
      }
      tree.pop(open.select(), from);
    }
    endTags.end(tag, from, to);
  }

  private static boolean isTablePart(Tag tag) {
    return switch (tag.rule) {
      case TABLE, SECTION, ROW, CELL, CAPTION -> true;
      default -> false;
    };
  }

  private boolean endForeign(Tag tag, int from) {
    for (int level = open.height() - 1; level >= open.foreignFrom(); level--) {
      if (open.tag(level) == tag || open.tag(level) == tag.foreign) {
        tree.pop(level, from);
        return true;
      }
    }
    return false;
  }
}
