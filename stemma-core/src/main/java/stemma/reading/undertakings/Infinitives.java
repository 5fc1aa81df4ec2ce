package stemma.reading.undertakings;

import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.undertakings.UndertakingWords.Kind;

/** Where {@code to} opens what is to be done, and not a place or a thing. */
final class Infinitives {
  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;

  Infinitives(Items items, UndertakingLexicon lexicon) {
    this.items = items;
    this.words = lexicon.words();
    this.nouns = lexicon.quantities().words();
  }

  /** The {@code to} of an infinitive behind a noun phrase; -1 when none comes. */
  int mark(int from, int reach) {
    for (int at = from; at < from + reach && items.sameSentence(from, at); at++) {
      if (WordIs.oneOf(items, at, "to")) {
        return at > from && isAt(at) ? at : -1;
      }
      boolean ends =
          items.isMark(at, ',')
              || (at > from && WordIs.oneOf(items, at, "he", "she", "they", "we", "i"))
              || items.isMark(at, ':')
              || items.isMark(at, ';')
              || items.isMark(at, '.')
              || words.is(items, at, Kind.AUXILIARY)
              || words.is(items, at, Kind.STOP)
              || WordIs.oneOf(
                  items,
                  at,
                  "that",
                  "over",
                  "if",
                  "expected",
                  "designed",
                  "intended",
                  "used",
                  "seeking",
                  "trying",
                  "hoping");
      boolean another =
          WordIs.oneOf(items, at, "and")
              && items.isWord(at + 1)
              && items.length(at + 1) > 4
              && items.text().startsWith("ed", items.end(at + 1) - 2);
      if (ends || another) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether {@code to} has a verb behind it and not a place or a thing. */
  boolean isAt(int to) {
    int verb = to + 1;
    while (words.is(items, verb, Kind.ADVERB) || adverb(verb)) {
      verb++;
    }
    if (!items.isWord(verb) || !items.sameSentence(to, verb)) {
      return false;
    }
    boolean lower = !items.isCapital(verb) || items.isCapital(to);
    boolean verbLike =
        nouns.kind(items, verb) != QuantityWords.FUNCTION
            || WordIs.oneOf(items, verb, "be", "have", "do");
    return lower
        && verbLike
        && !adjective(verb)
        && !gerund(verb)
        && !quality(verb)
        && !WordIs.oneOf(
            items,
            verb,
            "members",
            "people",
            "comment",
            "everyone",
            "anyone",
            "everybody",
            "nobody",
            "others")
        && items.first(verb) != '\'';
  }

  private boolean adverb(int at) {
    return items.isWord(at)
        && items.length(at) > 4
        && items.text().startsWith("ly", items.end(at) - 2);
  }

  /** {@code committed to transparency}. */
  private boolean quality(int at) {
    return items.length(at) > 6
        && (items.text().startsWith("ency", items.end(at) - 4)
            || items.text().startsWith("ity", items.end(at) - 3)
            || items.text().startsWith("ism", items.end(at) - 3)
            || (items.text().startsWith("ness", items.end(at) - 4)
                && !WordIs.oneOf(items, at, "witness", "harness")));
  }

  /** {@code close to leaving}. */
  private boolean gerund(int at) {
    return items.length(at) > 6 && items.text().startsWith("ing", items.end(at) - 3);
  }

  /** {@code commitment to conservative principles}. */
  private boolean adjective(int at) {
    return items.isWord(at)
        && items.length(at) > 6
        && (items.text().startsWith("ive", items.end(at) - 3)
            || items.text().startsWith("ous", items.end(at) - 3)
            || items.text().startsWith("ful", items.end(at) - 3)
            || items.text().startsWith("ical", items.end(at) - 4)
            || items.text().startsWith("ional", items.end(at) - 5));
  }
}
