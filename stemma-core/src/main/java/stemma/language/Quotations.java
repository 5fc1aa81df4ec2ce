package stemma.language;

import java.util.Arrays;

/**
 * The stretches of a text that stand in quotation marks, whatever the style of the marks.
 *
 * <p>Read: curly, straight, low and angle marks, two apostrophes, two grave accents, corner
 * brackets; single marks (curly, straight) where the text has no double ones, as British outlets
 * set them. Marks that are the same at both ends are told apart by the white space beside them. A
 * quotation with no closing mark ends with its paragraph; a straight one counts only when the next
 * paragraph opens with a mark, as quotations of several paragraphs do.
 *
 * <p><b>Guarantee.</b> Quotations are in text order, do not overlap, and lie in one paragraph each;
 * they include their marks. Marks inside a quotation belong to it.
 */
public final class Quotations {
  private static final byte NONE = 0;
  private static final byte OPEN = 1;
  private static final byte CLOSE = 2;
  private static final byte EITHER = 3;
  private static final int COMMON = 0;
  private static final int LOW = 1;
  private static final int INWARD = 2;

  private final TokenizedText tokens;
  private final boolean single;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;
  private final int[] quotationOf;

  /** By style, for the paragraph that starts at a token, what {@link #closersAfter} answers. */
  private final int[][] closers = new int[INWARD + 1][];

  private final int[] closersFrom = new int[INWARD + 1];

  private Quotations(TokenizedText tokens) {
    this.tokens = tokens;
    this.quotationOf = new int[tokens.size()];
    Arrays.fill(quotationOf, -1);
    this.single = !hasDoubles();
    for (int from = 0; from < tokens.size(); ) {
      int to = paragraphEnd(from);
      read(from, to);
      from = to;
    }
  }

  /** The quotations of a text. */
  public static Quotations of(TokenizedText tokens) {
    return new Quotations(tokens);
  }

  /** Number of quotations. */
  public int count() {
    return count;
  }

  /** Index of a quotation's first token, its opening mark. */
  public int start(int quotation) {
    return starts[quotation];
  }

  /** Index after a quotation's last token, its closing mark unless that is missing. */
  public int end(int quotation) {
    return ends[quotation];
  }

  /** The quotation that a token stands in, or -1. */
  public int quotationOf(int token) {
    return quotationOf[token];
  }

  /** Whether a token stands in a quotation; its marks do. */
  public boolean inside(int token) {
    return quotationOf[token] >= 0;
  }

  private boolean hasDoubles() {
    for (int t = 0; t < tokens.size(); t++) {
      if (doubleRole(t) != NONE && !isInch(t)) {
        return true;
      }
    }
    return false;
  }

  private int paragraphEnd(int from) {
    int t = from + 1;
    while (t < tokens.size() && !tokens.startsParagraph(t)) {
      t++;
    }
    return t;
  }

  private void read(int from, int to) {
    int open = -1;
    int depth = 0;
    char opener = 0;
    for (int t = from; t < to; t++) {
      byte role = single ? singleRole(t) : doubleRole(t);
      if (role == NONE || (open < 0 && isInch(t))) {
        continue;
      }
      char mark = tokens.text().charAt(tokens.start(t));
      if (open < 0) {
        if (opens(t, role)) {
          open = t;
          opener = mark;
          depth = 1;
        }
      } else if (closes(role, opener, mark)) {
        if (--depth == 0 || role == EITHER) {
          add(open, t + 1);
          open = -1;
        }
      } else if (closersAfter(t, from, to, opener) > depth) {
        depth++;
      }
    }
    boolean straight = opener == '"' || opener == '\'';
    if (open >= 0 && ((!single && !straight) || reopened(to))) {
      add(open, to);
    }
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    Arrays.fill(quotationOf, start, end, count);
    count++;
  }

  private boolean reopened(int next) {
    return next < tokens.size() && (single ? singleRole(next) : doubleRole(next)) != NONE;
  }

  private boolean opens(int token, byte role) {
    boolean before = spaceBefore(token);
    boolean after = spaceAfter(token);
    return switch (role) {
      case OPEN -> true;
      case CLOSE -> before && !after;
      default -> !after || before;
    };
  }

  /** Whether a mark closes the quotation that a mark opened. */
  private static boolean closes(byte role, char opener, char mark) {
    return switch (style(opener)) {
      case LOW -> mark == '\u201c' || mark == '\u2018' || role != OPEN;
      case INWARD -> mark == '\u00ab' || mark == '\u2039';
      default -> role != OPEN;
    };
  }

  /** How many more marks of a paragraph behind a token close than open, for what a mark opened. */
  private int closersAfter(int token, int from, int to, char opener) {
    int style = style(opener);
    if (closers[style] == null || closersFrom[style] != from) {
      closers[style] = new int[to - from + 1];
      closersFrom[style] = from;
      for (int t = to - 1; t >= from; t--) {
        byte role = single ? singleRole(t) : doubleRole(t);
        char mark = tokens.text().charAt(tokens.start(t));
        int step = role == NONE ? 0 : closes(role, opener, mark) ? 1 : role == OPEN ? -1 : 0;
        closers[style][t - from] = closers[style][t - from + 1] + step;
      }
    }
    return closers[style][token - from + 1];
  }

  /** Which marks close what a mark opened. */
  private static int style(char opener) {
    return switch (opener) {
      case '\u201e', '\u201a' -> LOW;
      case '\u00bb', '\u203a' -> INWARD;
      default -> COMMON;
    };
  }

  private byte doubleRole(int token) {
    String text = tokens.text();
    int start = tokens.start(token);
    int length = tokens.end(token) - start;
    char c = text.charAt(start);
    return switch (c) {
      case '\u201c', '\u201e', '\u201f', '\u00ab', '\u300c', '\u300e', '\u301d' -> OPEN;
      case '\u201d', '\u00bb', '\u300d', '\u300f', '\u301e' -> CLOSE;
      case '"', '\uff02' -> EITHER;
      case '\'' -> length >= 2 && text.charAt(start + 1) == c ? EITHER : NONE;
      case '`' -> length == 2 ? OPEN : NONE;
      default -> NONE;
    };
  }

  private byte singleRole(int token) {
    String text = tokens.text();
    int start = tokens.start(token);
    if (tokens.end(token) - start != 1) {
      return NONE;
    }
    boolean before = spaceBefore(token);
    boolean after = spaceAfter(token);
    return switch (text.charAt(start)) {
      case '\u2018', '\u201a', '\u2039', '`' -> after ? NONE : OPEN;
      case '\u203a' -> CLOSE;
      case '\u2019' -> before || !endsSomething(token) ? NONE : CLOSE;
      case '\'' -> before && !after ? OPEN : !before && endsSomething(token) ? CLOSE : NONE;
      default -> NONE;
    };
  }

  /** Whether an apostrophe closes a quotation rather than marks the genitive of a plural. */
  private boolean endsSomething(int token) {
    if (token == 0) {
      return false;
    }
    String text = tokens.text();
    char last = text.charAt(tokens.start(token) - 1);
    return last != 's'
        || token + 1 == tokens.size()
        || !Character.isLetter(text.charAt(tokens.start(token + 1)));
  }

  /** Whether a mark stands for inches or seconds: after a digit, nothing being open. */
  private boolean isInch(int token) {
    int start = tokens.start(token);
    String text = tokens.text();
    return text.charAt(start) == '"' && start > 0 && Character.isDigit(text.charAt(start - 1));
  }

  private boolean spaceBefore(int token) {
    int start = tokens.start(token);
    if (start == 0) {
      return true;
    }
    char c = tokens.text().charAt(start - 1);
    return !Character.isLetterOrDigit(c) && ".,!?;%$\u2026)]'\u2019".indexOf(c) < 0;
  }

  private boolean spaceAfter(int token) {
    int end = tokens.end(token);
    if (end == tokens.text().length()) {
      return true;
    }
    char c = tokens.text().charAt(end);
    return Character.isWhitespace(c) || c == '\u00a0' || ".,!?;:)]".indexOf(c) >= 0;
  }
}
