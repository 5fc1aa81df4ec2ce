package stemma.bench.attribution;

import java.util.ArrayList;
import java.util.List;
import stemma.language.Quotations;
import stemma.language.TokenizedText;
import stemma.language.Tokenizer;
import stemma.text.Span;

/**
 * A style of quotation marks that articles can be set in, so that a style which no marked article
 * uses can be measured.
 *
 * @param name how people call it
 * @param open the opening mark
 * @param close the closing mark
 * @param kept how many closing marks are kept before one is lost; 0 to keep all
 */
record MarkStyle(String name, String open, String close, int kept) {
  /** The styles that are measured. */
  static List<MarkStyle> all() {
    return List.of(
        new MarkStyle("curly", "\u201c", "\u201d", 0),
        new MarkStyle("straight", "\"", "\"", 0),
        new MarkStyle("two apostrophes", "''", "''", 0),
        new MarkStyle("grave accents and apostrophes", "``", "''", 0),
        new MarkStyle("curly single", "\u2018", "\u2019", 0),
        new MarkStyle("straight single", "'", "'", 0),
        new MarkStyle("angle", "\u00ab", "\u00bb", 0),
        new MarkStyle("low and high", "\u201e", "\u201c", 0),
        new MarkStyle("curly, every tenth closing mark missing", "\u201c", "\u201d", 9),
        new MarkStyle("straight, every tenth closing mark missing", "\"", "\"", 9));
  }

  /** An article in this style, its attributions moved along. */
  AnnotatedArticle set(AnnotatedArticle article) {
    String text = article.text();
    StringBuilder set = new StringBuilder();
    int[] moved = new int[text.length() + 1];
    TokenizedText tokens = new Tokenizer().tokenize(text);
    Quotations quotations = Quotations.of(tokens);
    int done = 0;
    for (int q = 0; q < quotations.count(); q++) {
      Span first = tokens.span(quotations.start(q));
      Span last = tokens.span(quotations.end(q) - 1);
      done = copy(text, done, first, open, set, moved);
      if (!Character.isLetterOrDigit(text.charAt(last.start())) && last.start() >= first.end()) {
        boolean lost = kept > 0 && q % (kept + 1) == kept;
        done = isMark(text, last) ? copy(text, done, last, lost ? "" : close, set, moved) : done;
      }
    }
    copy(text, done, new Span(text.length(), text.length()), "", set, moved);
    moved[text.length()] = set.length();
    List<AnnotatedArticle.Marked> marked = new ArrayList<>();
    for (AnnotatedArticle.Marked one : article.attributions()) {
      marked.add(
          new AnnotatedArticle.Marked(
              moved(one.source(), moved), moved(one.cue(), moved), moved(one.content(), moved)));
    }
    return new AnnotatedArticle(article.id(), article.publisher(), set.toString(), marked);
  }

  private static boolean isMark(String text, Span place) {
    return "\"\u201c\u201d\u201e\u201f'\u2018\u2019\u201a`\u00ab\u00bb"
            .indexOf(text.charAt(place.start()))
        >= 0;
  }

  /** Copies up to a mark and puts another in its place; gives where to go on. */
  private static int copy(
      String text, int from, Span mark, String other, StringBuilder set, int[] moved) {
    for (int i = from; i < mark.start(); i++) {
      moved[i] = set.length();
      set.append(text.charAt(i));
    }
    for (int i = mark.start(); i < mark.end(); i++) {
      moved[i] = set.length();
    }
    set.append(other);
    return mark.end();
  }

  private static List<Span> moved(List<Span> spans, int[] moved) {
    return spans.stream()
        .map(span -> new Span(moved[span.start()], moved[span.end()]))
        .filter(span -> !span.isEmpty())
        .toList();
  }
}
