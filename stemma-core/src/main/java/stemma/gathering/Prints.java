package stemma.gathering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which articles are prints of one text that very many print: it is compared once, so that its
 * prints do not hide others from each other.
 *
 * <p>Articles are numbers; a text is called by the lowest number of its prints.
 */
final class Prints {
  /** So many prints of one text hide nobody: each is compared for itself. */
  private static final int FEW = 20;

  private final int[] text;

  /** Articles by their text, and where those of each text start. */
  private final int[] byText;

  private final int[] starts;

  private Prints(int[] text) {
    this.text = text;
    this.starts = new int[text.length + 1];
    for (int one : text) {
      starts[one + 1]++;
    }
    for (int i = 0; i < text.length; i++) {
      starts[i + 1] += starts[i];
    }
    this.byText = new int[text.length];
    int[] next = starts.clone();
    for (int i = 0; i < text.length; i++) {
      byText[next[text[i]]++] = i;
    }
  }

  /** The prints among some articles, by the links between them. */
  static Prints of(int articles, List<Likeness.Link> links) {
    int[] text = IntStream.range(0, articles).toArray();
    for (Likeness.Link link : links) {
      if (link.same()) {
        int a = root(text, link.a());
        int b = root(text, link.b());
        text[Math.max(a, b)] = Math.min(a, b);
      }
    }
    int[] prints = new int[articles];
    for (int i = 0; i < articles; i++) {
      text[i] = text[text[i]]; // lower numbers are roots by now
      prints[text[i]]++;
    }
    return new Prints(
        IntStream.range(0, articles).map(i -> prints[text[i]] > FEW ? text[i] : i).toArray());
  }

  private static int root(int[] text, int article) {
    int at = article;
    while (text[at] != at) {
      text[at] = text[text[at]];
      at = text[at];
    }
    return at;
  }

  /** The texts, ascending. */
  int[] texts() {
    return IntStream.range(0, text.length).filter(i -> text[i] == i).toArray();
  }

  /** How many articles print a text. */
  int of(int text) {
    return starts[text + 1] - starts[text];
  }

  /** All articles that print one of some texts. */
  int[] all(int[] texts) {
    return Arrays.stream(texts)
        .flatMap(one -> Arrays.stream(byText, starts[one], starts[one + 1]))
        .toArray();
  }
}
