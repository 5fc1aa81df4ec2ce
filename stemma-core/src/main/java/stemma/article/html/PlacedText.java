package stemma.article.html;

import com.carrotsearch.hppc.IntArrayList;
import stemma.page.JsonStrings;
import stemma.text.Span;

/** Text being put together from pieces of a page, each character with the place it comes from. */
final class PlacedText {
  private final StringBuilder text = new StringBuilder();
  private final IntArrayList starts = new IntArrayList();
  private final IntArrayList ends = new IntArrayList();

  /** Adds characters that come from a place. */
  void add(String characters, int start, int end) {
    for (int i = 0; i < characters.length(); i++) {
      add(characters.charAt(i), start, end);
    }
  }

  void add(char character, int start, int end) {
    text.append(character);
    starts.add(start);
    ends.add(end);
  }

  int length() {
    return text.length();
  }

  char charAt(int place) {
    return text.charAt(place);
  }

  /** Where a character comes from: the first offset. */
  int start(int place) {
    return starts.get(place);
  }

  /** Where a character comes from: one past the last offset. */
  int end(int place) {
    return ends.get(place);
  }

  /** The place in the page of a span of this text, which may be empty. */
  Span origin(Span span) {
    if (text.length() == 0) {
      return new Span(0, 0);
    }
    int first = Math.min(span.start(), text.length() - 1);
    int last = Math.max(first, Math.min(span.end(), text.length()) - 1);
    return new Span(starts.get(first), Math.max(starts.get(first), ends.get(last)));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** Adds what a string of a script's data says, escapes decoded; of a control escape a blank. */
  void addString(String script, int from, int to) {
    JsonStrings.decode(
        script,
        from,
        to,
        (c, start, end) -> {
          boolean control = end - start == 2 && (c == '\b' || c == '\f');
          add(control ? ' ' : c, start, end);
        });
  }
}
