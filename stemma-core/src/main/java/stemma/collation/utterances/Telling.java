package stemma.collation.utterances;

import java.util.ArrayList;
import java.util.List;
import stemma.collation.words.FoldedWords;
import stemma.text.Span;

/**
 * What one statement gives of an utterance.
 *
 * @param said the statement
 * @param words the words from the first to the last that belong to the utterance
 * @param pieces the sentences and parts of sentences that belong to it
 */
record Telling(Said said, FoldedWords words, List<FoldedWords> pieces) {

  /** The sentences of a statement, from the first to the last of those listed. */
  static Telling of(Said said, List<Integer> sentences) {
    int from = said.cuts().get(sentences.get(0));
    int to = said.cuts().get(sentences.get(sentences.size() - 1) + 1);
    List<FoldedWords> pieces = sentences.stream().map(said::sentence).toList();
    return new Telling(said, said.words().slice(from, to), pieces);
  }

  /** Its words in one line, for comparing. */
  String line() {
    return ' ' + String.join(" ", words.words()) + ' ';
  }

  /** Whether it may break off where words are left out at its end. */
  boolean isCutShort() {
    return words.isAfterGap(words.size());
  }

  /** Its places, one for each quotation that it is made of, closing marks of sentences included. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    String text = said.reading().article().text();
    for (Span part : said.quoted()) {
      Span hull = null;
      for (FoldedWords piece : pieces) {
        for (int i = 0; i < piece.size(); i++) {
          if (part.contains(piece.span(i))) {
            hull = hull == null ? piece.span(i) : hull.hull(piece.span(i));
          }
        }
      }
      if (hull != null) {
        spans.add(new Span(hull.start(), closed(text, hull.end(), part.end())));
      }
    }
    return spans;
  }

  private static int closed(String text, int from, int limit) {
    int end = from;
    while (end < limit && ".!?\u2026".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Its words as written. */
  String written() {
    String text = said.reading().article().text();
    StringBuilder written = new StringBuilder();
    for (Span span : spans()) {
      written.append(written.isEmpty() ? "" : " ").append(span.of(text).strip());
    }
    return written.toString();
  }

  /** Whether it stands in the article's first line, where headlines shorten what follows. */
  boolean isOpening() {
    return said.reading().article().blocks().get(0).span().end() >= words.span(0).start();
  }
}
