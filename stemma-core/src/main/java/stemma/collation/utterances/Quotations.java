package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.List;
import stemma.text.Span;

/**
 * The places of a text that stand inside quotation marks.
 *
 * <p>Double and single marks, curly, straight, low, angled and doubled apostrophes. A quotation
 * ends with its paragraph; one that goes on reopens in the next. What is quoted inside a quotation
 * belongs to it. Single marks are told from apostrophes by what stands around them. The marks
 * themselves are left out. Offsets count UTF-16 code units.
 */
public final class Quotations {
  private final String text;
  private final List<Span> found = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /** The quoted places of a text, in order. */
  public static List<Span> of(String text) {
    Quotations quotations = new Quotations(text);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      quotations.paragraph(start, end);
      start = end + 1;
    }
    return List.copyOf(quotations.found);
  }

  private void paragraph(int start, int end) {
    String unclosed = "";
    int i = start;
    while (i < end) {
      int width = doubleMark(i, end);
      if (width > 0 && !closesOnly(i)) {
        int close = closingDouble(i + width, end);
        add(i + width, close);
        i = close + Math.max(1, doubleMark(close, end));
      } else if (opensSingle(i, start, end) && unclosed.indexOf(text.charAt(i)) < 0) {
        int close = closingSingle(i + 1, end);
        if (close > 0) {
          add(i + 1, close);
          i = close + 1;
        } else {
          unclosed += text.charAt(i);
          i++;
        }
      } else {
        i++;
      }
    }
  }

  private void add(int start, int end) {
    if (start < end) {
      found.add(new Span(start, end));
    }
  }

  /** Width of a double mark at an offset, 0 when there is none. */
  private int doubleMark(int i, int end) {
    if (i >= end) {
      return 0;
    }
    char c = text.charAt(i);
    if (c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u201e'
        || c == '\u00ab'
        || c == '\u00bb') {
      return 1;
    }
    boolean twice = i + 1 < end && text.charAt(i + 1) == c;
    return twice && (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019') ? 2 : 0;
  }

  private boolean closesOnly(int i) {
    return text.charAt(i) == '\u201d' || text.charAt(i) == '\u00bb';
  }

  private int closingDouble(int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (doubleMark(i, end) > 0 && c != '\u201c' && c != '\u201e' && c != '\u00ab' && c != '`') {
        return i;
      }
    }
    return end;
  }

  private boolean opensSingle(int i, int start, int end) {
    char c = text.charAt(i);
    if ((c != '\u2018' && c != '\'' && c != '`') || i + 1 >= end) {
      return false;
    }
    char before = i == start ? ' ' : text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return !Character.isLetterOrDigit(before)
        && (Character.isLetter(after)
            || after == '\u2026'
            || after == '['
            || after == '.'
            || (Character.isDigit(after) && c == '\u2018' && !isDecade(i + 1, end)));
  }

  private boolean isDecade(int i, int end) {
    return i + 2 < end && Character.isDigit(text.charAt(i + 1)) && text.charAt(i + 2) == 's';
  }

  /** Offset of the mark that closes a single quotation; the end if it reopens below; else -1. */
  private int closingSingle(int from, int end) {
    int doubtful = -1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean mark = c == '\u2019' || c == '\'';
      if (mark && (i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
        char before = text.charAt(i - 1);
        if (before != 's' && before != 'S') {
          return i;
        }
        doubtful = i;
      } else if (doubtful > 0 && (c == '\u2018' || doubleMark(i, end) > 0)) {
        return doubtful;
      }
    }
    boolean reopens = end + 1 < text.length() && text.charAt(end + 1) == text.charAt(from - 1);
    return doubtful > 0 ? doubtful : reopens ? end : -1;
  }
}
