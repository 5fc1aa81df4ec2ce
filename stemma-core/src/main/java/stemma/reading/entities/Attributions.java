package stemma.reading.entities;

import java.util.Arrays;
import java.util.List;
import stemma.reading.Statement;
import stemma.reading.StatementKind;
import stemma.text.Span;

/** The statements of a text laid over its tokens. */
final class Attributions {
  private final int[] sources;
  private final int[] contents;
  final List<Statement> statements;

  Attributions(Words words, List<Statement> statements) {
    this.statements = statements;
    this.sources = new int[words.size];
    this.contents = new int[words.size];
    Arrays.fill(sources, -1);
    Arrays.fill(contents, -1);
    int[] lengths = new int[words.size];
    for (int s = 0; s < statements.size(); s++) {
      for (Span span : statements.get(s).source()) {
        fill(words, span, s, sources);
      }
      int length = statements.get(s).content().stream().mapToInt(Span::length).sum();
      for (Span span : statements.get(s).content()) {
        for (int t = words.text.tokenAt(span.start());
            t < words.size && words.text.start(t) < span.end();
            t++) {
          if (contents[t] < 0 || length < lengths[t]) {
            contents[t] = s;
            lengths[t] = length;
          }
        }
      }
    }
  }

  private static void fill(Words words, Span span, int number, int[] into) {
    for (int t = words.text.tokenAt(span.start());
        t < words.size && words.text.start(t) < span.end();
        t++) {
      into[t] = number;
    }
  }

  /** Number of the statement whose source a token stands in; -1 for none. */
  int sourceOf(int token) {
    return sources[token];
  }

  /** Number of the innermost statement whose content a token stands in; -1 for none. */
  int contentOf(int token) {
    return contents[token];
  }

  /** Whether a place lies in the content of a statement. */
  boolean isContent(int statement, Span place) {
    for (Span span : statements.get(statement).content()) {
      if (span.overlaps(place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a statement's content stands, wholly or partly, in quotation marks. */
  boolean isQuoted(int statement) {
    return statements.get(statement).kind() != StatementKind.INDIRECT;
  }
}
