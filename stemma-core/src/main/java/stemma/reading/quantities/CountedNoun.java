package stemma.reading.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import stemma.reading.items.Items;
import stemma.reading.items.Pieces;
import stemma.reading.items.WordIs;

/**
 * The noun that a number counts: the run of words behind it up to its first plural, or, where one
 * thing is counted, up to the next function word.
 */
final class CountedNoun {
  private static final int REACH = 6;

  private final Items items;
  private final QuantityWords words;

  CountedNoun(Items items, QuantityWords words) {
    this.items = items;
    this.words = words;
  }

  /**
   * What was found.
   *
   * @param first first item of the phrase
   * @param head item of its head
   */
  record Phrase(int first, int head) {}

  /** The phrase that begins at an item, null when none does. */
  @Nullable Phrase at(int from, BigDecimal value) {
    int first = from;
    boolean part = value.compareTo(BigDecimal.ONE) < 0;
    if (WordIs.oneOf(items, first, "of") || (part && WordIs.oneOf(items, first, "the"))) {
      first = behindDeterminers(first + 1);
    }
    if (first >= items.size() || !items.sameSentence(from - 1, first)) {
      return null;
    }
    if (WordIs.oneOf(items, first, "more") && !belongsTo(first + 1, first)) {
      return null;
    }
    if (items.isMark(first, '-') && WordIs.oneOf(items, first + 1, "strong")) {
      return null;
    }
    if (items.isMark(first, '-') && items.joined(first)) {
      return first + 1 < items.size() && items.joined(first + 1) && items.isWord(first + 1)
          ? new Phrase(first + 1, first + 1)
          : null;
    }
    boolean one = value.compareTo(BigDecimal.ONE) == 0 && first == from;
    int end = end(first);
    int plural = one ? -1 : plural(first, end);
    if (plural >= 0) {
      return new Phrase(first, plural);
    }
    if (end == first) {
      return null;
    }
    if (one) {
      return new Phrase(first, end - 1);
    }
    return first != from && end - first > 1
        ? new Phrase(first, end - 1)
        : new Phrase(first, compound(first, end));
  }

  private int compound(int first, int end) {
    int last = first;
    while (last + 2 < end && items.joined(last + 1) && items.joined(last + 2)) {
      last += 2;
    }
    return last;
  }

  private int behindDeterminers(int from) {
    int at = from;
    while (at < items.size()
        && WordIs.oneOf(
            items, at, "the", "these", "those", "his", "her", "its", "their", "our", "my", "your",
            "all", "such", "some", "a", "an", "this", "that")) {
      at++;
    }
    if (at > from && items.isNumber(at)) {
      at++;
    }
    boolean owner =
        items.isWord(at)
            && WordIs.oneOf(items, at + 1, "'s", "\u2019s")
            && (at > from || items.isCapital(at));
    if (owner) {
      return items.isNumber(at + 2) ? at + 3 : at + 2;
    }
    return at;
  }

  /** Where the run of words that may belong to the phrase ends. */
  private int end(int first) {
    int at = first;
    while (at < items.size() && at < first + REACH && items.sameSentence(first, at)) {
      boolean hyphen = items.isMark(at, '-') && items.joined(at);
      if (!hyphen && !belongs(at, first)) {
        break;
      }
      at++;
    }
    return at > first && items.isMark(at - 1, '-') ? at - 1 : at;
  }

  private boolean belongsTo(int at, int first) {
    return at < items.size() && items.sameSentence(first, at) && belongs(at, first);
  }

  private boolean belongs(int at, int first) {
    byte kind = words.kind(items, at);
    if ((!items.isWord(at) && items.kind(at) != Pieces.ORDINAL)
        || items.first(at) == '\''
        || items.first(at) == '\u2019') {
      return false;
    }
    if (WordIs.oneOf(items, at, "and", "or")) {
      return at > first && !words.isPlural(items, at - 1) && pluralAhead(at + 1);
    }
    if (WordIs.oneOf(items, at, "other", "such", "more", "additional", "new", "very")) {
      return true;
    }
    boolean firstPlural = at == first && kind == QuantityWords.VERB && items.last(at) == 's';
    return kind != QuantityWords.FUNCTION && (kind != QuantityWords.VERB || firstPlural);
  }

  private boolean pluralAhead(int from) {
    for (int at = from; at < from + 3 && at < items.size(); at++) {
      if (!items.isWord(at) || words.kind(items, at) == QuantityWords.FUNCTION) {
        return false;
      }
      if (words.isPlural(items, at)) {
        return true;
      }
    }
    return false;
  }

  /** The first plural of the run, or a later one directly behind it: sports cars. */
  private int plural(int first, int end) {
    for (int at = first; at < end; at++) {
      if (words.isPlural(items, at)) {
        boolean more =
            at + 1 < end
                && !WordIs.oneOf(
                    items, at + 2, "it", "the", "a", "an", "that", "this", "his", "her", "their",
                    "him", "them", "how", "why", "what", "like", "as")
                && words.isPlural(items, at + 1)
                && words.kind(items, at + 1) != QuantityWords.VERB;
        return more ? at + 1 : at;
      }
    }
    return -1;
  }

  String unit(Phrase phrase) {
    return words.singular.of(items.string(phrase.head()));
  }
}
