package stemma.reading.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stemma.article.Block;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.text.Span;

/** A post read as what it is: the words of its author. */
final class PostStatement {
  private PostStatement() {}

  /**
   * The statement of a post: the line that names the author is its source, the other lines its
   * content; null when there are no other lines.
   */
  static @Nullable Statement of(String text, Block block) {
    List<Span> source = new ArrayList<>();
    Span content = null;
    String author = block.author();
    int start = block.span().start();
    while (start < block.span().end()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? block.span().end() : Math.min(newline, block.span().end());
      Span line = stripped(text, start, end);
      int at = author == null ? -1 : text.substring(start, end).indexOf(author);
      if (at >= 0 && source.isEmpty() && line.length() <= author.length() + MOST_BESIDE) {
        source.add(new Span(start + at, start + at + author.length()));
      } else if (!line.isEmpty()) {
        content = content == null ? line : content.hull(line);
      }
      start = end + 1;
    }
    return content == null
        ? null
        : new Statement(
            "s0", StatementKind.DIRECT, source, List.of(), List.of(content), null, CERTAIN);
  }

  /** How many characters may stand beside the author's name in the author's line: handle, date. */
  private static final int MOST_BESIDE = 60;

  private static final double CERTAIN = 0.99;

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
