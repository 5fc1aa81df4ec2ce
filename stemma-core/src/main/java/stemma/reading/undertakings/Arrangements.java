package stemma.reading.undertakings;

import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.undertakings.UndertakingWords.Kind;

/**
 * Whether a sentence tells the terms of an arrangement: it opens with one ({@code Under the deal}),
 * stands in a list that one announces, or right behind a sentence that names one.
 */
final class Arrangements {
  /** Lines that a list may have before one of them. */
  private static final int LIST = 10;

  /** Characters that a line of a list may have. */
  private static final int LINE = 360;

  /** Items that are looked back over at most. */
  private static final int REACH = 150;

  /** Sentences before one in which an arrangement may be named. */
  private static final int NEAR = 3;

  private final Items items;
  private final UndertakingWords words;
  private final Clause clause;

  Arrangements(Items items, UndertakingLexicon lexicon, Clause clause) {
    this.items = items;
    this.words = lexicon.words();
    this.clause = clause;
  }

  /** {@code Under the deal, the bank will pay}; a line of the terms that were announced. */
  boolean opens(int at) {
    int item = first(at);
    boolean under =
        WordIs.oneOf(items, item, "under")
            || (WordIs.oneOf(items, item, "as") && WordIs.oneOf(items, item + 1, "part"));
    boolean named =
        clause.hasNoun(item + 1, Kind.DEAL)
            || clause.hasNoun(item + 1, Kind.DOCUMENT)
            || clause.hasNoun(item + 1, Kind.PLANNED);
    boolean returned =
        WordIs.oneOf(items, item, "in") && WordIs.oneOf(items, item + 1, "return", "exchange");
    return (under && named) || (returned && items.isMark(item + 2, ',')) || isListed(at);
  }

  /** Whether the sentence or one right before it names an agreement, an order, a treaty. */
  boolean near(int at) {
    int sentence = items.sentence(at);
    for (int i = at - 1;
        i >= Math.max(0, at - REACH) && items.sentence(i) >= sentence - NEAR;
        i--) {
      if (isArrangement(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun tells of terms; a statement and a letter are documents that tell of none. */
  private boolean isArrangement(int at) {
    return words.is(items, at, Kind.DOCUMENT)
        && !WordIs.oneOf(items, at, "statement", "letter", "petition");
  }

  /** Whether a court or an order is named before, and no contract: what follows is ordered. */
  boolean isOrdered(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (WordIs.oneOf(items, i, "court", "tribunal", "directed", "orders", "ordered", "decree")) {
        return true;
      }
      if (WordIs.oneOf(items, i, "contract", "agreement", "contractor", "accord", "treaty")) {
        return false;
      }
    }
    return false;
  }

  /** First item of the sentence of an item. */
  int first(int at) {
    int first = items.tokens().sentenceStart(items.sentence(at));
    int low = 0;
    int high = at;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.token(middle) < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@code have agreed as follows:}, and lines below it down to the item's. */
  private boolean isListed(int at) {
    int item = lineStart(at);
    int lines = 0;
    while (item > 0 && lines <= LIST) {
      if (clause.quote(item)) {
        return false;
      }
      int last = item - 1;
      if (items.isMark(last, ':')) {
        return announces(last);
      }
      item = lineStart(last);
      if (items.end(last) - items.start(item) > LINE) {
        return false;
      }
      lines++;
    }
    return false;
  }

  /** Whether a line that ends with a colon speaks of an arrangement. */
  private boolean announces(int colon) {
    int from = Math.max(first(colon), colon - REACH);
    for (int i = from; i < colon; i++) {
      if (isArrangement(i)
          || WordIs.oneOf(items, i, "agreed", "agree", "undertake", "undertakes", "terms")) {
        return true;
      }
    }
    return false;
  }

  private int lineStart(int at) {
    int item = at;
    while (item > Math.max(0, at - REACH) && !startsLine(item)) {
      item--;
    }
    return item;
  }

  /** Whether a line of the text begins with an item. */
  boolean startsLine(int item) {
    if (item == 0) {
      return true;
    }
    for (int i = items.end(item - 1); i < items.start(item); i++) {
      if (items.text().charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
