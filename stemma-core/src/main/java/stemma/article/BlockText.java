package stemma.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.markup.Element;
import stemma.markup.HtmlDocument;
import stemma.text.Span;

/** The block of text that is being read; emptied by taking it. */
final class BlockText implements HtmlDocument.CharacterSink {
  private final List<String> names = new ArrayList<>();
  private char[] text = new char[1024];
  private int length;
  private int start;
  private int end;
  private long hints;
  private int linked;
  private int links;
  private int bold;
  private boolean space;
  private @Nullable Element link;

  boolean isEmpty() {
    return length == 0;
  }

  void space() {
    space = true;
  }

  /** Adds a run of text; answers whether there was any but white space. */
  boolean add(HtmlDocument document, int node, PageScanner around) {
    int before = length;
    document.characters(node, this);
    if (length == before) {
      return false;
    }
    note(before, around);
    return true;
  }

  @Override
  public void accept(char character, int from, int to) {
    if (isSpace(character)) {
      space = true;
    } else if (!isIgnored(character)) {
      if (length + 2 > text.length) {
        text = Arrays.copyOf(text, text.length * 2);
      }
      if (length == 0) {
        start = from;
      } else if (space) {
        text[length++] = ' ';
      }
      space = false;
      text[length++] = character;
      end = to;
    }
  }

  private void note(int before, PageScanner around) {
    int added = length - before;
    boolean inside = around.isInside();
    if (before == 0) {
      names.clear();
      hints = inside ? around.inlineHints(names) : 0;
    } else if (hints != 0 || !names.isEmpty()) {
      List<String> own = new ArrayList<>();
      hints &= inside ? around.inlineHints(own) : 0;
      names.retainAll(own);
    }
    if (!inside) {
      return;
    }
    Element within = around.link();
    if (within != null) {
      linked += added;
      if (!within.equals(link)) {
        links++;
        link = within;
      }
    }
    if (around.isBold()) {
      bold += added;
    }
  }

  /** The block read so far. */
  PageBlock take(int index, Frame frame) {
    PageBlock block =
        new PageBlock(
            index,
            frame,
            new String(text, 0, length),
            new Span(start, end),
            hints,
            linked,
            links,
            bold,
            List.copyOf(names));
    length = 0;
    names.clear();
    link = null;
    space = false;
    hints = 0;
    linked = 0;
    links = 0;
    bold = 0;
    return block;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || (c >= '\u0080' && (c == '\u0085' || Character.isSpaceChar(c)));
  }

  /** Marks that show nothing and would keep equal words from being equal. */
  private static boolean isIgnored(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
  }
}
