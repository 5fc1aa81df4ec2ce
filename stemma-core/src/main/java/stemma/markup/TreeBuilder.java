package stemma.markup;

import static stemma.markup.OpenElements.NONE;

/**
 * Puts tags and text into a tree, adding what the source implies and mending what it breaks.
 *
 * <p>Source: tree construction of the HTML Living Standard, section 13.2.6; the insertion modes are
 * read off the open elements instead of being kept.
 */
final class TreeBuilder {
  /** Elements that are taken up again on one page. */
  private static final int MOST_AGAIN = 100_000;

  private final Nodes nodes;
  private final char[] source;
  private final OpenElements open;
  private final Emphasis emphasis;
  private final int html;
  private boolean hasHead;
  private boolean hasBody;
  private int body = NONE;
  private int form = NONE;
  private int again;

  TreeBuilder(Nodes nodes, char[] source) {
    this.nodes = nodes;
    this.source = source;
    this.open = new OpenElements(nodes);
    this.emphasis = new Emphasis(nodes, source);
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
      endColumns(from);
    }
    takeUp(from);
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
      pop(open.height() - 1, at);
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
      pop(open.foreignFrom(), from);
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
      empty(tag, from, to);
    } else {
      push(tag, from, to);
    }
  }

  /** What stands before the body; answers whether the tag was dealt with. */
  private boolean startsPage(Tag tag, int from, int to) {
    if (tag.rule == Rule.HTML) {
      nodes.adopt(html);
    } else if (tag.rule == Rule.HEAD && !hasHead) {
      hasHead = true;
      push(tag, from, to);
    } else if (tag.rule == Rule.BODY) {
      pop(1, from);
      hasBody = true;
      body = push(tag, from, to);
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
    pop(1, at);
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
        pop(open.select(), from);
        return false;
      }
      case TABLE, SECTION, ROW, CELL, CAPTION -> {
        boolean inTable = open.table() != NONE;
        if (inTable) {
          pop(open.select(), from);
        }
        return inTable;
      }
      default -> {
        boolean control = tag.name.equals("input") || tag.name.equals("textarea");
        if (control) {
          pop(open.select(), from);
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
        return tablePart(tag, from, to);
      }
      default -> {
        endColumns(from);
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
        endParagraph(from);
        if (open.top().rule == Rule.HEADING) {
          pop(open.height() - 1, from);
        }
        push(tag, from, to);
      }
      case ITEM, DEFINITION -> {
        endItem(tag.rule, from);
        block(tag, from, to);
      }
      case FORM -> {
        if (form != NONE) {
          return false;
        }
        endParagraph(from);
        form = push(tag, from, to);
      }
      case BUTTON -> {
        pop(open.inScope(tag), from);
        phrase(tag, from, to);
      }
      case RUBY -> {
        if (open.top().rule == Rule.RUBY) {
          pop(open.height() - 1, from);
        }
        push(tag, from, to);
      }
      case TABLE -> {
        table(from);
        push(tag, from, to);
      }
      case OPTION, OPTION_GROUP -> {
        choice(tag, from);
        phrase(tag, from, to);
      }
      case VOID -> {
        if (!tag.has(Tag.METADATA)) {
          takeUp(from);
        }
        empty(tag, from, to);
      }
      case RULE -> {
        endParagraph(from);
        empty(tag, from, to);
      }
      case RAW, TEXT, TEMPLATE -> push(tag, from, to);
      default -> {
        takeUp(from);
        if (selfClosed && (!tag.isKnown || tag.rule == Rule.FOREIGN)) {
          empty(tag, from, to);
        } else {
          push(tag, from, to);
        }
      }
    }
    return true;
  }

  private void block(Tag tag, int from, int to) {
    endParagraph(from);
    push(tag, from, to);
  }

  private void phrase(Tag tag, int from, int to) {
    takeUp(from);
    push(tag, from, to);
  }

  private void format(Tag tag, int from, int to) {
    if (tag == Tags.A || tag == Tags.NOBR) {
      int place = emphasis.find(tag);
      if (place >= 0) {
        endFormatting(place, from);
      }
    }
    takeUp(from);
    emphasis.begin(push(tag, from, to));
  }

  private void choice(Tag tag, int from) {
    if (open.top().rule == Rule.OPTION) {
      pop(open.height() - 1, from);
    }
    if (tag.rule == Rule.OPTION_GROUP && open.top().rule == Rule.OPTION_GROUP) {
      pop(open.height() - 1, from);
    }
  }

  private int push(Tag tag, int from, int to) {
    int node = nodes.element(tag, from, to, open.depth());
    if (open.push(node, tag) && tag.has(Tag.FENCE)) {
      emphasis.fence();
    }
    return node;
  }

  private void pushImplied(Tag tag, int at) {
    open.push(nodes.implied(tag, at, open.depth()), tag);
  }

  private void empty(Tag tag, int from, int to) {
    int node = nodes.element(tag, from, to, open.depth());
    nodes.close[node] = to;
  }

  /** Ends what is open from a level inwards, if that is one. */
  private void pop(int level, int at) {
    if (level != NONE) {
      for (int fences = open.popTo(level, at); fences > 0; fences--) {
        emphasis.unfence();
      }
    }
  }

  /** Takes up again the emphasis that the end of an element interrupted. */
  private void takeUp(int at) {
    for (int i = emphasis.interrupted(); i < emphasis.count(); i++) {
      if (open.isFull() || ++again > MOST_AGAIN) {
        return;
      }
      int node = nodes.again(emphasis.node(i), at, open.depth());
      open.push(node, nodes.tag(node));
      emphasis.replace(i, node);
    }
  }

  private void endParagraph(int at) {
    pop(open.paragraph(), at);
  }

  private void endColumns(int at) {
    if (open.top() == Tags.COLGROUP) {
      pop(open.height() - 1, at);
    }
  }

  /** A new item ends the one before it in the same list. */
  private void endItem(Rule rule, int at) {
    for (int level = open.height() - 1; level > 0; level--) {
      Tag tag = open.tag(level);
      if (tag.rule == rule) {
        pop(level, at);
        return;
      }
      boolean passable = tag == Tags.P || tag == Tags.DIV || tag == Tags.ADDRESS;
      if (tag.has(Tag.SPECIAL) && !passable) {
        return;
      }
    }
  }

  /** A table directly in another, outside its cells, ends that one. */
  private void table(int from) {
    int outer = open.table();
    boolean inCell = false;
    for (int level = outer + 1; outer != NONE && level < open.height(); level++) {
      inCell |= open.tag(level).rule == Rule.CELL || open.tag(level).rule == Rule.CAPTION;
    }
    if (outer != NONE && !inCell) {
      pop(outer, from);
    } else {
      endParagraph(from);
    }
  }

  private boolean tablePart(Tag tag, int from, int to) {
    int table = open.table();
    if (table == NONE) {
      boolean loose = open.template() == NONE;
      if (!loose) {
        push(tag, from, to);
      }
      return !loose;
    }
    switch (tag.rule) {
      case ROW -> section(table, from);
      case CELL -> row(table, from);
      case COLUMN -> columns(table, from);
      default -> pop(table + 1, from);
    }
    if (tag.rule == Rule.COLUMN) {
      empty(tag, from, to);
    } else {
      push(tag, from, to);
    }
    return true;
  }

  private void columns(int table, int from) {
    if (open.top() != Tags.COLGROUP) {
      pop(table + 1, from);
      pushImplied(Tags.COLGROUP, from);
    }
  }

  /** Stands in a section of the table then, and in nothing inside it. */
  private void section(int table, int from) {
    if (open.height() > table + 1 && open.tag(table + 1).rule == Rule.SECTION) {
      pop(table + 2, from);
    } else {
      pop(table + 1, from);
      pushImplied(Tags.TBODY, from);
    }
  }

  private void row(int table, int from) {
    boolean there =
        open.height() > table + 2
            && open.tag(table + 1).rule == Rule.SECTION
            && open.tag(table + 2).rule == Rule.ROW;
    if (there) {
      pop(table + 3, from);
    } else {
      section(table, from);
      pushImplied(Tags.TR, from);
    }
  }

  /** An end tag. */
  void end(Tag tag, int from, int to) {
    if (!hasBody && open.template() == NONE) {
      if (tag.rule == Rule.HEAD) {
        pop(1, from);
      }
      if (tag != Tags.BR && tag != Tags.P) {
        return;
      }
      startBody(from);
    }
    if (open.isForeign()) {
      if (tag == Tags.BR || tag == Tags.P) {
        pop(open.foreignFrom(), from);
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
      pop(open.select(), from);
    }
    endInBody(tag, from, to);
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
        pop(level, from);
        return true;
      }
    }
    return false;
  }

  private void endInBody(Tag tag, int from, int to) {
    switch (tag.rule) {
      case HTML, BODY, HEAD, FRAMES, RULE, COLUMN -> {}
      case FORMATTING -> {
        int place = emphasis.find(tag);
        if (place >= 0) {
          endFormatting(place, from);
        } else {
          endOrdinary(tag, from);
        }
      }
      case BLOCK, BUTTON, DEFINITION, PLAIN -> {
        if (tag == Tags.P && open.paragraph() == NONE) {
          pushImplied(tag, from);
        }
        pop(tag == Tags.P ? open.paragraph() : open.inScope(tag), from);
      }
      case HEADING -> pop(open.inScope(Rule.HEADING), from);
      case ITEM -> pop(open.inListScope(tag), from);
      case FORM -> endForm(from);
      case TABLE -> pop(open.table(), from);
      case SECTION, ROW, CELL, CAPTION -> {
        int table = open.table();
        pop(table == NONE ? NONE : open.above(table, tag), from);
      }
      case COLUMN_GROUP -> endColumns(from);
      case SELECT -> pop(open.select(), from);
      case TEMPLATE -> pop(open.template(), from);
      case VOID -> {
        if (tag == Tags.BR) {
          takeUp(from);
          nodes.dropAttributes();
          empty(tag, from, to);
        }
      }
      default -> {
        if (tag.has(Tag.FENCE)) {
          pop(open.inScope(tag), from);
        } else {
          endOrdinary(tag, from);
        }
      }
    }
  }

  private void endForm(int from) {
    int level = form == NONE ? NONE : open.level(form);
    form = NONE;
    if (level == open.height() - 1) {
      pop(level, from);
    } else if (level != NONE) {
      open.remove(level, from);
    }
  }

  private void endOrdinary(Tag tag, int from) {
    for (int level = open.height() - 1; level > 0; level--) {
      Tag other = open.tag(level);
      if (other == tag) {
        pop(level, from);
        return;
      }
      if (other.has(Tag.SPECIAL)) {
        return;
      }
    }
  }

  /** Emphasis ends: with all that is in it, or alone where it crosses a block's edge. */
  private void endFormatting(int place, int from) {
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
