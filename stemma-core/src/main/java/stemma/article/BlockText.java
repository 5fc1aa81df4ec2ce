package stemma.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The block of text that is being read; emptied by taking it. */
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private final List<String> names = new ArrayList<>();
  private @Nullable TextNode first;
  private @Nullable TextNode last;
  private int firstAt;
  private int lastAt;
  private long hints;
  private int linked;
  private int links;
  private int bold;
  private boolean space;
  private @Nullable Element link;

  boolean isEmpty() {
    return first == null;
  }

  void space() {
    space = true;
  }

  /** Adds a node's text; answers whether there was any but white space. */
  boolean add(TextNode node, PageScanner around) {
    String whole = node.getWholeText();
    int length = text.length();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isIgnored(c)) {
        if (space && text.length() > 0) {
          text.append(' ');
        }
        space = false;
        if (first == null) {
          first = node;
          firstAt = i;
        }
        text.append(c);
        last = node;
        lastAt = i;
      }
    }
    if (text.length() == length) {
      return false;
    }
    note(length, around);
    return true;
  }

  private void note(int before, PageScanner around) {
    int added = text.length() - before;
    if (before == 0) {
      names.clear();
      hints = around.inlineDepth() == 0 ? 0 : around.inlineHints(names);
    } else if (hints != 0 || !names.isEmpty()) {
      List<String> own = new ArrayList<>();
      hints &= around.inlineDepth() == 0 ? 0 : around.inlineHints(own);
      names.retainAll(own);
    }
    if (around.inlineDepth() == 0) {
      return;
    }
    Element inside = around.link();
    if (inside != null) {
      linked += added;
      if (!inside.equals(link)) {
        links++;
        link = inside;
      }
    }
    if (around.isBold()) {
      bold += added;
    }
  }

  /** The block read so far. */
  PageBlock take(int index, Frame frame) {
    if (first == null || last == null) {
      throw new IllegalStateException("no text was read");
    }
    PageBlock block =
        new PageBlock(
            index,
            frame,
            text.toString(),
            first,
            firstAt,
            last,
            lastAt,
            hints,
            linked,
            links,
            bold,
            List.copyOf(names));
    text.setLength(0);
    names.clear();
    first = null;
    last = null;
    link = null;
    space = false;
    hints = 0;
    linked = 0;
    links = 0;
    bold = 0;
    return block;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u0085' || Character.isSpaceChar(c);
  }

  /** Marks that show nothing and would keep equal words from being equal. */
  private static boolean isIgnored(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u2060';
  }
}
