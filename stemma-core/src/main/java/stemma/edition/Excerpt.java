package stemma.edition;

import java.util.Optional;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * A place of an article in its context: the sentences that it stands in, cut where they are long.
 *
 * @param before what stands before the place, with the space between where there is one
 * @param focus the place itself
 * @param after what stands after it, with the space between where there is one
 */
record Excerpt(String before, String focus, String after) {
  private static final int BESIDE = 110;
  private static final int FOCUS = 280;

  /** The place with its context, each on one line. */
  static Excerpt of(Reading reading, Span place) {
    String text = reading.article().text();
    Span context =
        reading.sentences().stream()
            .filter(sentence -> sentence.overlaps(place))
            .reduce(Span::hull)
            .map(sentences -> sentences.hull(place))
            .or(() -> Optional.of(place))
            .get();
    return new Excerpt(
        tail(text.substring(context.start(), place.start())),
        Phrasing.shortened(place.of(text), FOCUS),
        head(text.substring(place.end(), context.end())));
  }

  /** The whole on one line. */
  String line() {
    return before + focus + after;
  }

  private static String head(String text) {
    boolean apart = !text.isEmpty() && Phrasing.line(text.substring(0, 1)).isEmpty();
    String head = text.isBlank() ? "" : Phrasing.shortened(text, BESIDE);
    return apart && !head.isEmpty() ? " " + head : head;
  }

  private static String tail(String text) {
    boolean apart = !text.isEmpty() && Phrasing.line(text.substring(text.length() - 1)).isEmpty();
    String tail = end(Phrasing.line(text));
    return apart && !tail.isEmpty() ? tail + " " : tail;
  }

  private static String end(String text) {
    if (text.length() <= BESIDE) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - BESIDE);
    if (cut < 0) {
      cut = text.length() - BESIDE;
      cut = Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }
    return "…" + text.substring(cut).strip();
  }
}
