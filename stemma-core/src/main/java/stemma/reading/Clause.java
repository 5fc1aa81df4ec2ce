package stemma.reading;

import org.jspecify.annotations.Nullable;
import stemma.reading.UndertakingWords.Kind;
import stemma.text.Span;

/**
 * The clause around a cue, read without a parser: its subject, its negation, where its action ends.
 */
final class Clause {
  private static final int LONGEST = 70;

  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;

  Clause(Items items, ReadingLexicon lexicon) {
    this.items = items;
    this.words = lexicon.undertakings;
    this.nouns = lexicon.quantities;
  }

  /**
   * What stands between a verb and its subject.
   *
   * @param subject the last item of what should be the subject, -1 when the sentence begins
   * @param auxiliary whether there is an auxiliary
   * @param passive whether the verb is passive if it is a participle
   * @param future whether it will be
   * @param barred whether it is negated, only possible, or an infinitive
   */
  record Head(int subject, boolean auxiliary, boolean passive, boolean future, boolean barred) {}

  /** Goes back from a verb over its auxiliaries. */
  Head head(int verb) {
    boolean auxiliary = false;
    boolean be = false;
    boolean future = false;
    boolean barred = false;
    boolean beLast = false;
    int at = verb - 1;
    while (items.sameSentence(at, verb)) {
      if (words.is(items, at, Kind.NEGATION)) {
        barred |= !WordIs.oneOf(items, at + 1, "only", "just");
      } else if (words.is(items, at, Kind.MODAL)) {
        barred = true;
      } else if (words.is(items, at, Kind.AUXILIARY) && !possessive(at) && !name(at)) {
        boolean isBe =
            words.is(items, at, Kind.BE) || WordIs.oneOf(items, at, "been", "being", "be");
        beLast |= isBe && !auxiliary;
        be |= isBe;
        future |= WordIs.oneOf(items, at, "will", "'ll", "\u2019ll");
        auxiliary = true;
      } else if (!words.is(items, at, Kind.ADVERB) && !adverb(at) && !quote(at)) {
        break;
      }
      at--;
    }
    int subject = items.sameSentence(at, verb) ? at : -1;
    return new Head(subject, auxiliary, be && beLast, future, barred);
  }

  /**
   * {@code 's} behind a noun and before a noun; behind a name and before a participle it is has.
   */
  private boolean possessive(int at) {
    boolean clitic = WordIs.oneOf(items, at, "'s", "\u2019s");
    return clitic
        && !words.is(items, at - 1, Kind.PRONOUN)
        && !WordIs.oneOf(items, at + 1, "agreed", "offered", "promised", "also");
  }

  /** {@code Will} with a capital inside a sentence is a name. */
  private boolean name(int at) {
    return WordIs.oneOf(items, at, "will") && items.isCapital(at) && !items.startsSentence(at);
  }

  private boolean adverb(int at) {
    return items.isWord(at)
        && items.length(at) > 4
        && !items.isCapital(at)
        && items.text.startsWith("ly", items.end[at] - 2)
        && !WordIs.oneOf(items, at, "family", "ally", "assembly", "supply", "reply", "july");
  }

  boolean quote(int at) {
    return (at >= 0 && at < items.size && "\"\u201c\u201d\u2018`".indexOf(items.first(at)) >= 0)
        || WordIs.oneOf(items, at, "''");
  }

  /** Whether the sentence asks, or the clause before an item only supposes. */
  boolean supposes(int at) {
    int sentence = items.sentence(at);
    int last = items.tokens.sentenceEnd(sentence) - 1;
    String end = items.tokens.token(last);
    String before = last > 0 ? items.tokens.token(last - 1) : "";
    if (end.equals("?") || (before.equals("?") && !Character.isLetterOrDigit(end.charAt(0)))) {
      return true;
    }
    int first = items.tokens.sentenceStart(sentence);
    if (items.tokens.token(first).equals("Say") || items.tokens.token(first).equals("Suppose")) {
      return true;
    }
    for (int i = at - 1; i >= 0 && i > at - 14 && items.sameSentence(i, at); i--) {
      if (items.isMark(i, ',') || items.isMark(i, ';') || items.isMark(i, '\u2014')) {
        return false;
      }
      if (WordIs.oneOf(
          items, i, "if", "how", "perhaps", "maybe", "whether", "unless", "should", "would",
          "until", "suppose", "imagine")) {
        return true;
      }
    }
    return false;
  }

  /** First item of the noun phrase that ends at an item. */
  int phraseStart(int end) {
    int at = end;
    while (at > 0 && at > end - 14 && items.sameSentence(at - 1, end) && belongs(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean belongs(int at) {
    if (WordIs.oneOf(
        items, at, "'s", "\u2019s", "the", "a", "an", "of", "his", "her", "its", "their", "our",
        "my", "your", "this", "these", "those", "for", "-", ".")) {
      return !WordIs.oneOf(items, at, "for") || items.isWord(at + 1);
    }
    if (!items.isWord(at) && !items.isNumber(at)) {
      return false;
    }
    if (words.is(items, at, Kind.AUXILIARY)
        || words.is(items, at, Kind.SAYING)
        || words.is(items, at, Kind.PRONOUN)) {
      return false;
    }
    byte kind = nouns.kind(items, at);
    return kind != QuantityWords.FUNCTION && kind != QuantityWords.VERB;
  }

  /** Whether a noun phrase can begin at an item. */
  boolean opensPhrase(int at) {
    if (at >= items.size || quote(at)) {
      return at + 1 < items.size && opensPhrase(at + 1);
    }
    if (items.isNumber(at)
        || items.isMark(at, '$')
        || WordIs.oneOf(
            items, at, "the", "a", "an", "his", "her", "its", "their", "our", "my", "all", "any",
            "this", "that", "those", "these", "another", "more", "some", "each", "every", "both",
            "up", "us", "him", "them")) {
      return true;
    }
    return items.isWord(at) && nouns.kind(items, at) != QuantityWords.FUNCTION;
  }

  /** Whether a noun of some kind stands within reach of an item, before the phrase ends. */
  boolean hasNoun(int from, Kind kind) {
    for (int at = from; at < items.size && at < from + 12 && items.sameSentence(from, at); at++) {
      if (words.is(items, at, kind)) {
        return true;
      }
      if (items.isMark(at, ',')
          || items.isMark(at, '.')
          || (words.is(items, at, Kind.STOP) && at > from)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Index after the last item of an action: before the next condition, the end of the quotation
   * that was open, a clause of another subject, or the end of the sentence.
   */
  int actionEnd(int from) {
    int at = from;
    while (at < items.size
        && at < from + LONGEST
        && items.sameSentence(from, at)
        && !ends(at, from)) {
      at++;
    }
    while (at > from + 1
        && (items.isMark(at - 1, ',')
            || items.isMark(at - 1, '(')
            || quote(at - 1)
            || WordIs.oneOf(items, at - 1, "and", "but", "--"))) {
      at--;
    }
    return at;
  }

  private boolean ends(int at, int from) {
    char c = items.first(at);
    if (c == ';'
        || c == '?'
        || c == '!'
        || c == '\u2026'
        || c == ':'
        || (c == '.' && !insideWord(at))) {
      return true;
    }
    if (quote(at) || WordIs.oneOf(items, at, "''")) {
      return closes(at, from);
    }
    if (at > from && words.condition(items, at) > 0) {
      return true;
    }
    if (at > from + 1
        && words.is(items, at, Kind.STOP)
        && !WordIs.oneOf(items, at + 1, "of")
        && !WordIs.oneOf(items, at, "who", "which", "where", "whose", "whom")) {
      return true;
    }
    if (at > from && WordIs.oneOf(items, at, "and", "but") && turns(at + 1)) {
      return true;
    }
    return c == ',' && (commaEnds(at) || thingBehindAnd(at, from));
  }

  /** Whether another verb of the subject begins: and said that, and warned against. */
  private boolean turns(int at) {
    if (words.is(items, at, Kind.SAYING)
        || (words.is(items, at, Kind.PRONOUN) && words.is(items, at + 1, Kind.AUXILIARY))) {
      return true;
    }
    boolean past =
        items.isWord(at)
            && items.length(at) > 4
            && !items.isCapital(at)
            && items.text.startsWith("ed", items.end[at] - 2);
    return past
        && items.sameSentence(at, at + 1)
        && nouns.kind(items, at + 1) == QuantityWords.FUNCTION;
  }

  /**
   * {@code , and the union} behind an action without other commas: more often a clause than a list.
   */
  private boolean thingBehindAnd(int comma, int from) {
    if (!WordIs.oneOf(items, comma + 1, "and")
        || !WordIs.oneOf(items, comma + 2, "the", "his", "her", "its", "their", "a", "an")) {
      return false;
    }
    for (int i = from; i < comma; i++) {
      if (items.isMark(i, ',')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a dot stands in the middle of a name or a number. */
  private boolean insideWord(int at) {
    return at + 1 < items.size
        && items.joined[at]
        && items.joined[at + 1]
        && (items.isWord(at + 1) || items.isNumber(at + 1));
  }

  /** Whether a quotation mark closes a quotation that was open before the action. */
  private boolean closes(int at, int from) {
    char c = items.first(at);
    if (c == '\u201d' || WordIs.oneOf(items, at, "''")) {
      return !opened(from, at, '\u201c') && !opened(from, at, '`');
    }
    return c == '"' && openBefore(at);
  }

  /** Whether an odd number of straight marks stands between the line's beginning and an item. */
  private boolean openBefore(int at) {
    boolean open = false;
    for (int i = items.start[at] - 1; i >= 0 && items.text.charAt(i) != '\n'; i--) {
      open ^= items.text.charAt(i) == '"';
    }
    return open;
  }

  private boolean opened(int from, int to, char mark) {
    for (int i = from; i < to; i++) {
      if (items.first(i) == mark) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma ends the action: behind it comes a relative clause or an attribution. */
  private boolean commaEnds(int comma) {
    int next = comma + 1;
    if (!items.sameSentence(comma, next)) {
      return true;
    }

    if (quote(next)
        || words.is(items, next, Kind.STOP)
        || words.is(items, next, Kind.SAYING)
        || words.is(items, next, Kind.PRONOUN)) {
      return true;
    }
    if (WordIs.oneOf(
            items, next, "a", "an", "as", "one", "the", "which", "with", "where", "even", "in",
            "it")
        || WordIs.oneOf(items, next, "and", "but")) {
      return attributed(next)
          || clauseFollows(next)
          || WordIs.oneOf(items, next, "as", "where", "even", "a", "an");
    }
    return items.isCapital(next) && attributed(next);
  }

  private boolean clauseFollows(int at) {
    boolean and = WordIs.oneOf(items, at, "and", "but");
    return and
        && (words.is(items, at + 1, Kind.PRONOUN)
            || auxiliaryWithin(at + 1, 5)
            || WordIs.oneOf(items, at + 1, "that"));
  }

  private boolean auxiliaryWithin(int from, int reach) {
    for (int i = from; i < from + reach && items.sameSentence(from, i); i++) {
      if (items.isMark(i, ',')) {
        return false;
      }
      if (words.is(items, i, Kind.AUXILIARY) && !WordIs.oneOf(items, i, "be", "been", "being")) {
        return true;
      }
    }
    return false;
  }

  private boolean attributed(int from) {
    for (int i = from; i < from + 9 && items.sameSentence(from, i); i++) {
      if (words.is(items, i, Kind.SAYING)) {
        return true;
      }
    }
    return false;
  }

  Span span(int from, int to) {
    return new Span(items.start[from], items.end[to - 1]);
  }

  /** The words from one item to before another as the text has them. */
  @Nullable String words(int from, int to) {
    return from < to ? items.text.substring(items.start[from], items.end[to - 1]) : null;
  }
}
