package stemma.edition;

import java.util.Optional;
import stemma.reading.Reading;
import stemma.text.Span;

/**
 * A place of an article in its context: the sentences that it stands in, cut where they are long.
 *
 * @param before what stands before the place
 * @param focus the place itself
 * @param after what stands after it
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
        tail(Phrasing.line(text.substring(context.start(), place.start()))),
        Phrasing.shortened(place.of(text), FOCUS),
        head(Phrasing.line(text.substring(place.end(), context.end()))));
  }

  /** The whole on one line. */
  String line() {
    String first = before.isEmpty() ? focus : before + " " + focus;
    boolean closes = after.isEmpty() || !Character.isLetterOrDigit(after.codePointAt(0));
    return first + (closes ? "" : " ") + after;
  }

  private static String head(String text) {
    return text.isEmpty() ? text : Phrasing.shortened(text, BESIDE);
  }

  private static String tail(String text) {
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
