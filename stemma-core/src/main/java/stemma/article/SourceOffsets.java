package stemma.article;

import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import stemma.text.Span;

/**
 * Finds the place in the source of a character of a text node, through character references and
 * characters that parsers leave out.
 *
 * <p><b>Cost.</b> None where the source holds the text as it is; else one pass over the node.
 */
final class SourceOffsets {
  private static final int LONGEST_REFERENCE = 40;

  private final String source;

  SourceOffsets(String source) {
    this.source = source;
  }

  /** The place of a block in the source, from its first to its last character. */
  Span of(PageBlock block) {
    int start = of(block.first(), block.firstAt()).start();
    int end = of(block.last(), block.lastAt()).end();
    return start <= end ? new Span(start, end) : new Span(end, start);
  }

  /**
   * The place of one UTF-16 code unit of a node's text; a whole reference where it came from one.
   */
  private Span of(TextNode node, int at) {
    int start = Math.max(0, node.sourceRange().startPos());
    int end = Math.min(source.length(), Math.max(start, node.sourceRange().endPos()));
    String text = node.getWholeText();
    if (end - start == text.length()) {
      return new Span(start + at, start + at + 1);
    }
    int from = start;
    int read = 0;
    while (from < end) {
      int length = reference(from, end);
      int decoded = length == 0 ? 1 : decode(from, length).length();
      if (length == 0 && (read >= text.length() || source.charAt(from) != text.charAt(read))) {
        from++;
        continue;
      }
      length = Math.max(1, length);
      if (at < read + decoded) {
        return new Span(from, from + length);
      }
      read += decoded;
      from += length;
    }
    return new Span(Math.max(start, end - 1), end);
  }

  /** Length of the character reference at a place, 0 when there is none. */
  private int reference(int from, int end) {
    if (source.charAt(from) != '&') {
      return 0;
    }
    int limit = Math.min(end, from + LONGEST_REFERENCE);
    int to = from + 1;
    while (to < limit
        && (Character.isLetterOrDigit(source.charAt(to))
            || (source.charAt(to) == '#' && to == from + 1))) {
      to++;
    }
    if (to < limit && source.charAt(to) == ';' && isReference(from, to + 1)) {
      return to + 1 - from;
    }
    return unterminated(from, to);
  }

  /** Length of a reference without its semicolon: the longest prefix that decodes. */
  private int unterminated(int from, int to) {
    for (int end = to; end > from + 2; end--) {
      if (isReference(from, end)) {
        String decoded = decode(from, end - from);
        // what follows the reference was decoded as itself
        int tail = 0;
        while (tail < decoded.length()
            && tail < end - from
            && decoded.charAt(decoded.length() - 1 - tail) == source.charAt(end - 1 - tail)) {
          tail++;
        }
        return end - from - tail;
      }
    }
    return 0;
  }

  private boolean isReference(int from, int end) {
    return !source.startsWith(decode(from, end - from), from);
  }

  private String decode(int from, int length) {
    return Parser.unescapeEntities(source.substring(from, from + length), false);
  }
}
