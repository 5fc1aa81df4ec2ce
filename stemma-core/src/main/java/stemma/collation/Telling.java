package stemma.collation;

import java.util.ArrayList;
import java.util.List;
import stemma.text.Span;

/**
 * What one statement gives of an utterance.
 *
 * @param said the statement
 * @param words the words that belong to the utterance
 */
record Telling(Said said, FoldedWords words) {

  /** The sentences of a statement, from the first to the last of those listed. */
  static Telling of(Said said, List<Integer> sentences) {
    int from = said.cuts().get(sentences.get(0));
    int to = said.cuts().get(sentences.get(sentences.size() - 1) + 1);
    return new Telling(said, said.words().slice(from, to));
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
    Span hull = words.span(0).hull(words.span(words.size() - 1));
    String text = said.reading().article().text();
    for (Span part : said.quoted()) {
      hull.intersection(part)
          .map(span -> new Span(span.start(), closed(text, span.end(), part.end())))
          .ifPresent(spans::add);
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
}
