package stemma.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import stemma.text.Span;

/**
 * A text as the scorer sees it: its tokens (runs of letters, digits and underscores, or one other
 * character that is not white space) and which of them stand in double quotation marks.
 */
final class ScoredText {
  private static final String OPENERS = "\u201c\u201e\u00ab";
  private static final String CLOSERS = "\u201d\u00bb";

  private final String text;
  private final int[] tokenAt;
  private final BitSet words = new BitSet();
  private final BitSet quoted = new BitSet();

  ScoredText(String text) {
    this.text = text;
    this.tokenAt = new int[text.length()];
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean word = isWord(c);
      boolean blank = isBlank(c);
      if (!blank && !(word && inWord)) {
        words.set(count, word && (Character.isLetterOrDigit(c) || c == '_'));
        count++;
      }
      for (int n = Character.charCount(c); n > 0; n--) {
        tokenAt[i++] = blank ? -1 : count - 1;
      }
      inWord = word;
    }
    markQuoted();
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** The tokens that some spans touch. */
  BitSet tokens(List<Span> spans) {
    BitSet tokens = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (tokenAt[i] >= 0) {
          tokens.set(tokenAt[i]);
        }
      }
    }
    return tokens;
  }

  /** {@code direct}, {@code mixed} or {@code indirect}, by how many words stand in marks. */
  String kind(BitSet content) {
    BitSet all = (BitSet) content.clone();
    all.and(words);
    BitSet inside = (BitSet) all.clone();
    inside.and(quoted);
    return inside.isEmpty() ? "indirect" : inside.equals(all) ? "direct" : "mixed";
  }

  private void markQuoted() {
    List<Span> paragraphs = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    for (int p = 0; p < paragraphs.size(); p++) {
      boolean reopened = p + 1 < paragraphs.size() && opens(paragraphs.get(p + 1));
      markQuoted(paragraphs.get(p), reopened);
    }
  }

  private boolean opens(Span paragraph) {
    String stripped = paragraph.of(text).strip();
    return !stripped.isEmpty() && (OPENERS + '"').indexOf(stripped.charAt(0)) >= 0;
  }

  private void markQuoted(Span paragraph, boolean reopened) {
    int depth = 0;
    int start = 0;
    boolean straight = false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      int width = 1;
      if (text.startsWith("``", i)) {
        c = '\u201c';
        width = 2;
      } else if (text.startsWith("''", i)) {
        c = '"';
        width = 2;
      }
      if (OPENERS.indexOf(c) >= 0) {
        if (depth++ == 0) {
          start = i;
          straight = false;
        }
      } else if (CLOSERS.indexOf(c) >= 0 && depth > 0) {
        if (--depth == 0) {
          quote(start, i + width);
        }
      } else if (c == '"') {
        if (depth == 0) {
          start = i;
          straight = true;
          depth = 1;
        } else {
          quote(start, i + width);
          depth = 0;
        }
      }
      i += width - 1;
    }
    if (depth > 0 && (!straight || reopened)) {
      quote(start, paragraph.end());
    }
  }

  private void quote(int start, int end) {
    quoted.or(tokens(List.of(new Span(start, Math.min(end, text.length())))));
  }
}
