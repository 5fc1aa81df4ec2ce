package stemma.article.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stemma.markup.Element;
import stemma.markup.HtmlDocument;
import stemma.text.Span;

/** The block of text that is being read; emptied by taking it. */
final class BlockText implements HtmlDocument.CharacterSink {
  private char[] text = new char[1024];
  private Names names = Names.NONE;
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
    boolean plain = character > ' ' && character < '\u0080';
    if (!plain && isSpace(character)) {
      space = true;
    } else if (plain || !isIgnored(character)) {
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
      names = inside ? around.inlineNames() : Names.NONE;
      hints = inside ? around.inlineHints() : 0;
    } else if (hints != 0 || !names.isEmpty()) {
      names = inside ? names.among(around.inlineNames()) : Names.NONE;
      hints &= inside ? around.inlineHints() : 0;
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
            names);
    length = 0;
    names = Names.NONE;
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
