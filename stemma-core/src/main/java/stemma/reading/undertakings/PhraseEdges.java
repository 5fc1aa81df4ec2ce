package stemma.reading.undertakings;

import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.times.TimeClass;
import stemma.reading.times.TimeWords;

/** Words of time and place at the edges of a noun phrase that are no part of who it tells. */
final class PhraseEdges {
  private final Items items;
  private final Clause clause;
  private final QuantityWords nouns;
  private final TimeWords times;

  PhraseEdges(Items items, Clause clause, UndertakingLexicon lexicon) {
    this.items = items;
    this.clause = clause;
    this.nouns = lexicon.quantities().words();
    this.times = lexicon.quantities().times();
  }

  /** The item before words of time: {@code the court this month} ends with the court. */
  int withoutTime(int last) {
    int at = clause.beforeTime(last);
    while (at > 1 && items.sameSentence(at - 1, at) && tellsTime(at)) {
      at--;
    }
    return at;
  }

  /**
   * The item before a place or time told with a preposition: {@code officials in the capital}; -1
   * where a participle stands before it.
   */
  int withoutPlace(int last) {
    int first = clause.phraseStart(last);
    boolean behind =
        first > 1
            && items.sameSentence(first - 2, first)
            && WordIs.oneOf(
                items, first - 1, "in", "at", "from", "near", "on", "across", "inside", "with",
                "among", "against", "between", "over", "about", "into", "under", "behind",
                "towards", "toward", "during", "to", "outside", "around", "through", "within");
    boolean noun =
        behind
            && items.isWord(first - 2)
            && nouns.kind(items, first - 2) == 0
            && !items.text().startsWith("ed", items.end(first - 2) - 2);
    // the accord reached in Geneva is not Geneva
    boolean participle = behind && !noun && items.isWord(first - 2) && items.length(first - 2) > 4;
    boolean some =
        behind && WordIs.oneOf(items, first - 2, "some", "many", "those", "others", "most", "few");
    return noun ? first - 2 : participle || some ? -1 : last;
  }

  /** Where a phrase begins behind words of time: {@code This month the service}. */
  int behindTime(int first, int last) {
    boolean time =
        WordIs.oneOf(items, first, "this", "last", "next")
            && first + 1 < last
            && (times.classes(items, first + 1) & (TimeClass.UNIT.bit() | TimeClass.SEASON.bit()))
                != 0;
    return time ? first + 2 : first;
  }

  private boolean tellsTime(int at) {
    long mask = times.classes(items, at);
    boolean unit =
        (mask & (TimeClass.UNIT.bit() | TimeClass.SEASON.bit())) != 0
            && WordIs.oneOf(items, at - 1, "this", "last", "next");
    boolean day = (mask & (TimeClass.WEEKDAY.bit() | TimeClass.DEICTIC.bit())) != 0;
    boolean behind =
        WordIs.oneOf(items, at, "this", "last", "next")
            && (times.classes(items, at + 1) & (TimeClass.UNIT.bit() | TimeClass.SEASON.bit()))
                != 0;
    return unit || day || behind;
  }
}
