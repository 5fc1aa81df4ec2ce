package stemma.reading.quantities;

import stemma.reading.items.Items;
import stemma.reading.items.WordIs;

/**
 * Numbers that count nothing: names, versions, scores, telephone numbers, addresses, list items.
 */
final class NotQuantity {
  private final Items items;
  private final QuantityWords words;

  NotQuantity(Items items, QuantityWords words) {
    this.items = items;
    this.words = words;
  }

  /** Whether the number is part of a larger token that is a name: S23, MS-13, 5G, 9/11. */
  boolean inName(int i) {
    if (items.joined(i) && i > 0) {
      if (items.isWord(i - 1) && items.first(i - 1) != '\'') {
        return true;
      }
      boolean hyphened =
          items.isMark(i - 1, '-') && items.joined(i - 1) && i > 1 && items.isWord(i - 2);
      if (hyphened
          && !WordIs.oneOf(
              items, i - 2, "minus", "mid", "pre", "post", "sub", "non", "roughly", "to", "plus",
              "and")) {
        return true;
      }
      if (items.isMark(i - 1, '#')
          || items.isMark(i - 1, '@')
          || items.isMark(i - 1, '_')
          || items.isMark(i - 1, '=')
          || items.isMark(i - 1, '/')) {
        return true;
      }
    }
    return slashed(i) || generation(i) || isReference(i) || isSpelledName(i) || isPaged(i);
  }

  /** {@code [36]} and {@code 6(1)(a)}: the number of a note or of a clause. */
  private boolean isReference(int i) {
    boolean note = items.isMark(i - 1, '[') && items.isMark(i + 1, ']');
    boolean clause = items.isMark(i - 1, '(') && items.isMark(i + 1, ')') && items.joined(i - 1);
    return (note || (clause && i > 1)) && items.joined(i) && items.joined(i + 1);
  }

  /** {@code Formula One}, {@code World War Two}: a number with a capital behind a name. */
  private boolean isSpelledName(int i) {
    return (items.form(i) & Items.SPELLED) != 0
        && items.isCapital(i)
        && i > 1
        && items.isCapital(i - 1)
        && items.sameSentence(i - 1, i)
        && !items.startsSentence(i - 1)
        && !items.isCapital(i + 1)
        && words.kind(items, i - 1) == 0;
  }

  /** {@code 1 of 3} alone on its line, {@code Image 1 of 3}: a place in a series. */
  private boolean isPaged(int i) {
    int first = WordIs.oneOf(items, i - 1, "of") ? i - 2 : i;
    boolean series =
        items.isNumber(first) && WordIs.oneOf(items, first + 1, "of") && items.isNumber(first + 2);
    boolean ends = first + 3 >= items.size() || !items.isWord(first + 3);
    boolean opens =
        first >= 0
            && (items.startsSentence(first)
                || WordIs.oneOf(items, first - 1, "image", "page", "photo", "picture", "slide"));
    return series && ends && opens;
  }

  /** The item behind a telephone number that begins at an item; the item itself when none does. */
  int telephone(int i) {
    boolean international = items.isMark(i - 1, '+') && items.joined(i);
    boolean national = items.first(i) == '0' && items.length(i) >= 3 && items.digits(i) >= 0;
    if (!international && !national) {
      return i;
    }
    int digits = items.length(i);
    int at = i + 1;
    int groups = 1;
    while (at < items.size() && items.sameSentence(i, at)) {
      if (items.isNumber(at)) {
        digits += items.length(at);
        groups++;
      } else if (!items.isMark(at, '-') && !items.isMark(at, '(') && !items.isMark(at, ')')) {
        break;
      }
      at++;
    }
    return digits >= 9 && groups > 1 ? at : i;
  }

  /**
   * {@code 5G}, {@code 3D}: one capital letter directly behind digits that is no sign of a measure.
   */
  private boolean generation(int i) {
    return items.isWord(i + 1)
        && items.joined(i + 1)
        && items.length(i + 1) == 1
        && WordIs.oneOf(items, i + 1, "d", "g")
        && items.isCapital(i + 1);
  }

  private boolean slashed(int i) {
    return items.isMark(i + 1, '/')
        && items.joined(i + 1)
        && items.isNumber(i + 2)
        && items.joined(i + 2);
  }

  /** Scores, votes, phone numbers: whole numbers with a hyphen between and nothing counted. */
  boolean hyphened(int i, boolean counted) {
    boolean next = dash(i + 1) && items.isNumber(i + 2) && items.joined(i + 2);
    boolean before = i > 1 && dash(i - 1) && items.joined(i) && items.isNumber(i - 2);
    if (!next && !before) {
      return false;
    }
    boolean chain =
        (next && dash(i + 3) && items.isNumber(i + 4) && items.joined(i + 4))
            || (before && i > 3 && dash(i - 3) && items.isNumber(i - 4));
    boolean long4 =
        next && items.length(i + 2) >= 4 && items.length(i) >= 3 && items.digits(i + 2) >= 0;
    return chain || (long4 && !counted) || !counted;
  }

  private boolean dash(int i) {
    return i > 0
        && i < items.size()
        && items.joined(i)
        && (items.isMark(i, '-') || items.isMark(i, '\u2013'));
  }

  /** Number that only names or orders: with nothing measured behind it. */
  boolean names(int i, boolean pluralFollows) {
    if (isDesignated(i)
        && (!pluralFollows
            || (items.isCapital(i - 1) && !WordIs.oneOf(items, i - 1, "top", "first")))) {
      return true;
    }
    boolean digits = (items.form(i) & Items.DIGITS) != 0;
    if (!digits) {
      return false;
    }
    if (numbering(i) || address(i)) {
      return true;
    }
    if (pluralFollows) {
      return false;
    }
    int year = items.digits(i);
    if (items.length(i) == 4 && year >= 1900 && year <= 2100) {
      return true;
    }
    return afterName(i);
  }

  private boolean isDesignated(int i) {
    return i > 0
        && items.sameSentence(i - 1, i)
        && words.kind(items, i - 1) == QuantityWords.DESIGNATOR
        && (items.form(i) & Items.SCALED) == 0;
  }

  private boolean numbering(int i) {
    return items.startsSentence(i)
        && (items.isMark(i + 1, '.') || items.isMark(i + 1, ')'))
        && items.joined(i + 1);
  }

  private boolean address(int i) {
    for (int at = i + 1;
        at < i + 5 && at < items.size() && items.isWord(at) && items.isCapital(at);
        at++) {
      if (WordIs.oneOf(
          items,
          at,
          "road",
          "street",
          "avenue",
          "lane",
          "drive",
          "boulevard",
          "st.",
          "ave.",
          "blvd.",
          "rd",
          "st",
          "ave",
          "square",
          "terrace",
          "court",
          "highway",
          "way",
          "place")) {
        return true;
      }
    }
    return false;
  }

  /** Behind a name, as Windows 10: a capital word that is neither function word nor verb. */
  private boolean afterName(int i) {
    if (i == 0
        || !items.isWord(i - 1)
        || !items.isCapital(i - 1)
        || !items.sameSentence(i - 1, i)) {
      return false;
    }
    byte kind = words.kind(items, i - 1);
    return kind != QuantityWords.FUNCTION
        && kind != QuantityWords.VERB
        && items.text().indexOf(',', items.start(i)) != items.end(i) - 4
        && items.string(i).indexOf(',') < 0
        && items.string(i).indexOf('.') < 0
        && words.boundBefore(items, i) == null;
  }

  /** {@code one} that is no count: no one, one another, the one who. */
  boolean isPronoun(int i) {
    if (!WordIs.oneOf(items, i, "one")) {
      return false;
    }
    if ((items.joined(i) && i > 0 && items.isMark(i - 1, '-'))
        || WordIs.oneOf(
            items,
            i - 1,
            "no",
            "this",
            "that",
            "the",
            "each",
            "every",
            "which",
            "another",
            "any",
            "some",
            "a",
            "an",
            "number",
            "day",
            "new",
            "big",
            "only",
            "good",
            "same",
            "last",
            "first",
            "next",
            "right",
            "wrong",
            "anyone",
            "previous",
            "square",
            "day")) {
      return !items.isMark(i + 1, '-');
    }
    int next = i + 1;
    if (WordIs.oneOf(items, next, "to", "or") && items.isNumber(next + 1)) {
      return false;
    }
    boolean share =
        WordIs.oneOf(items, next, "in")
            && (items.isNumber(next + 1) || WordIs.oneOf(items, next + 1, "every"));
    if (share || WordIs.oneOf(items, next, "of") || WordIs.oneOf(items, next, "out")) {
      return false;
    }
    if (items.isMark(next, '-')) {
      return WordIs.oneOf(
          items, next + 1, "on", "off", "sided", "time", "way", "stop", "to", "liners", "liner");
    }
    byte kind = words.kind(items, next);
    return !items.isWord(next)
        || !items.sameSentence(i, next)
        || kind == QuantityWords.FUNCTION
        || kind == QuantityWords.VERB
        || WordIs.oneOf(items, next, "day", "night", "morning", "thing");
  }
}
