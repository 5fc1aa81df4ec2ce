package stemma.reading.undertakings;

import stemma.reading.items.Items;
import stemma.reading.items.WordIs;
import stemma.reading.quantities.QuantityWords;
import stemma.reading.undertakings.UndertakingWords.Kind;

/** How far an action goes, read without a parser. */
final class Extent {
  private static final int LONGEST = 70;

  /** Items of one thing in a list, at most. */
  private static final int LONGEST_ITEM = 5;

  /** Items of the subject of a clause, at most. */
  private static final int LONGEST_SUBJECT = 10;

  /** Items that tell who tells it, at most. */
  private static final int LONGEST_TELLER = 14;

  private final Items items;
  private final UndertakingWords words;
  private final QuantityWords nouns;
  private final Clause clause;

  Extent(Items items, UndertakingLexicon lexicon, Clause clause) {
    this.items = items;
    this.words = lexicon.words();
    this.nouns = lexicon.quantities().words();
    this.clause = clause;
  }

  /** Takes what begins at an item as the action; false when that is nothing. */
  boolean fill(UndertakingDraft draft, int from) {
    draft.actionStart = clause.quote(from) ? from + 1 : from;
    draft.actionEnd = end(draft.actionStart);
    return draft.hasAction();
  }

  /**
   * Index after the last item of an action: before the next condition, the end of the quotation
   * that was open, a clause of another subject, or the end of the sentence.
   */
  int end(int from) {
    int at = from;
    while (at < items.size()
        && at < from + LONGEST
        && items.sameSentence(from, at)
        && !ends(at, from)) {
      at++;
    }
    while (at > from + 1
        && (items.isMark(at - 1, ',')
            || items.isMark(at - 1, '(')
            || clause.quote(at - 1)
            || WordIs.oneOf(items, at - 1, "and", "but", "--"))) {
      at--;
    }
    return at;
  }

  /** {@code his refusal to pay was wrong}: the action ends where the verb of the whole begins. */
  int beforePredicate(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean verb = words.is(items, i, Kind.AUXILIARY) || words.is(items, i, Kind.MODAL);
      boolean own =
          WordIs.oneOf(items, i - 1, "who", "which", "that", "to")
              || words.is(items, i - 1, Kind.PRONOUN)
              || words.is(items, i - 1, Kind.MODAL)
              || words.is(items, i - 1, Kind.AUXILIARY)
              || WordIs.oneOf(items, i, "to", "be", "do", "please", "'s", "\u2019s", "if");
      if (verb && !own) {
        return items.isMark(i - 1, ',') ? i - 1 : i;
      }
    }
    return to;
  }

  /**
   * {@code the geologist who signed the letter, Dr Lee}: a comma closes the relative clause, unless
   * a list goes on behind it.
   */
  int beforeComma(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (items.isMark(i, ',')) {
        return isList(i, to) ? to : i;
      }
    }
    return to;
  }

  private boolean isList(int comma, int to) {
    for (int i = comma + 2; i < Math.min(comma + LONGEST_ITEM, to); i++) {
      if (WordIs.oneOf(items, i, "and", "or") || items.isMark(i, ',')) {
        return !items.isMark(i, ',') || WordIs.oneOf(items, i + 1, "and", "or");
      }
    }
    return false;
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
    if (clause.quote(at) || WordIs.oneOf(items, at, "''")) {
      return closes(at, from);
    }
    if (at > from && clause.condition(at) > 0) {
      return true;
    }
    if (at > from + 1
        && words.is(items, at, Kind.STOP)
        && !WordIs.oneOf(items, at + 1, "of")
        && !WordIs.oneOf(items, at, "who", "which", "where", "whose", "whom")) {
      return true;
    }
    boolean since = WordIs.oneOf(items, at, "since", "as") && words.is(items, at + 1, Kind.PRONOUN);
    if (at > from && since) {
      return true;
    }
    if (at > from && WordIs.oneOf(items, at, "and", "but") && turns(at + 1)) {
      return true;
    }
    if (at > from && WordIs.oneOf(items, at, "and", "while") && another(at + 1)) {
      return true;
    }
    return c == ',' && (commaEnds(at) || thingBehindAnd(at, from) || opensSentence(from));
  }

  /**
   * {@code After the court refused to hear it,}: the clause before the first comma of a sentence.
   */
  private boolean opensSentence(int from) {
    int first = from;
    while (first > 0 && items.sameSentence(first - 1, from) && !items.isMark(first - 1, ',')) {
      first--;
    }
    return items.startsSentence(clause.quote(first - 1) ? first - 1 : first)
        && WordIs.oneOf(
            items,
            first,
            "after",
            "like",
            "when",
            "while",
            "although",
            "though",
            "since",
            "because",
            "once",
            "as",
            "if",
            "before",
            "until",
            "unless",
            "where",
            "whenever",
            "with");
  }

  /** Whether another verb of the subject begins: and said that, and warned against. */
  private boolean turns(int at) {
    if (words.is(items, at, Kind.SAYING)
        || (words.is(items, at, Kind.AUXILIARY) && !WordIs.oneOf(items, at, "be", "do", "have"))
        || WordIs.oneOf(
            items, at, "would", "could", "should", "must", "might", "may", "can", "cannot", "wo")
        || (words.is(items, at, Kind.PRONOUN)
            && (words.is(items, at + 1, Kind.AUXILIARY)
                || words.is(items, at + 1, Kind.SAYING)
                || words.is(items, at + 1, Kind.PAST)
                || pastTense(at + 1)))) {
      return true;
    }
    boolean past =
        items.isWord(at)
            && items.length(at) > 4
            && !items.isCapital(at)
            && items.text().startsWith("ed", items.end(at) - 2);
    return past
        && items.sameSentence(at, at + 1)
        && nouns.kind(items, at + 1) == QuantityWords.FUNCTION;
  }

  /** {@code and two of the clinics are to be sold}: a clause of another subject. */
  private boolean another(int from) {
    if (!clause.opensPhrase(from)) {
      return WordIs.oneOf(items, from, "no", "nobody", "nothing");
    }
    for (int i = from + 1; i < from + LONGEST_SUBJECT && items.sameSentence(from, i); i++) {
      if (items.isMark(i, ',')
          || words.is(items, i, Kind.PRONOUN)
          || words.is(items, i, Kind.STOP)
          || WordIs.oneOf(items, i, "that", "to", "and")) {
        return false;
      }
      if (WordIs.oneOf(
          items, i, "will", "would", "could", "might", "should", "can", "is", "are", "was", "were",
          "has", "have", "had")) {
        return true;
      }
    }
    return false;
  }

  private boolean pastTense(int at) {
    return items.isWord(at)
        && items.length(at) > 4
        && items.text().startsWith("ed", items.end(at) - 2);
  }

  /**
   * {@code , and the union} behind an action without other commas: more often a clause than a list.
   */
  private boolean thingBehindAnd(int comma, int from) {
    if (WordIs.oneOf(items, comma + 1, "and", "but") && namedTells(comma + 2)) {
      return true;
    }
    if (!WordIs.oneOf(items, comma + 1, "and", "or")
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

  /** {@code , and Minister Ann Lee assured}: one who is named, and a verb of theirs. */
  private boolean namedTells(int from) {
    int at = from;
    while (at < from + LONGEST_SUBJECT && items.isCapital(at) && items.isWord(at)) {
      at++;
    }
    return at > from
        && items.sameSentence(from, at)
        && (pastTense(at) || words.is(items, at, Kind.SAYING) || words.is(items, at, Kind.PAST));
  }

  /** Whether a dot stands in the middle of a name or a number. */
  private boolean insideWord(int at) {
    return at + 1 < items.size()
        && items.joined(at)
        && items.joined(at + 1)
        && (items.isWord(at + 1) || items.isNumber(at + 1));
  }

  /** Whether a quotation mark closes a quotation that was open before the action. */
  private boolean closes(int at, int from) {
    char c = items.first(at);
    if (c == '\u201d' || WordIs.oneOf(items, at, "''")) {
      return !opened(from, at, '\u201c') && !opened(from, at, '`');
    }
    return c == '"' && openBefore(at) && !openInside(from, at);
  }

  /** Whether an odd number of straight marks stands between the line's beginning and an item. */
  private boolean openBefore(int at) {
    boolean open = false;
    for (int i = items.start(at) - 1; i >= 0 && items.text().charAt(i) != '\n'; i--) {
      open ^= items.text().charAt(i) == '"';
    }
    return open;
  }

  /** Whether a straight mark was opened in the action itself: keep the "Low Mill" sign. */
  private boolean openInside(int from, int to) {
    boolean open = false;
    for (int i = from; i < to; i++) {
      open ^= items.first(i) == '"';
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

    if (clause.quote(next)
        || closes(comma)
        || words.is(items, next, Kind.STOP)
        || words.is(items, next, Kind.SAYING)
        || words.is(items, next, Kind.PRONOUN)) {
      return true;
    }
    if (tells(next)) {
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

  /** {@code , ending a dispute}, {@code , of whom two}, {@code , by 9 votes}: what goes with it. */
  private boolean closes(int comma) {
    int next = comma + 1;
    boolean gerund =
        items.isWord(next)
            && !items.isCapital(next)
            && items.length(next) > 5
            && items.text().startsWith("ing", items.end(next) - 3)
            && !WordIs.oneOf(
                items, next, "including", "excluding", "during", "beginning", "starting")
            && (clause.opensPhrase(next + 1)
                || words.is(items, next + 1, Kind.PRONOUN)
                || words.is(items, next + 2, Kind.PRONOUN)
                || WordIs.oneOf(items, next + 1, "that", "in", "to", "which"))
            && !isList(comma, comma + LONGEST_TELLER);
    boolean whom =
        WordIs.oneOf(items, next, "of", "by", "with", "for", "to", "in")
            && WordIs.oneOf(items, next + 1, "whom", "which");
    boolean hours =
        WordIs.oneOf(
                items, next, "minutes", "hours", "days", "weeks", "months", "years", "shortly",
                "just", "soon", "a")
            || items.isNumber(next);
    boolean apart =
        hours
            && (WordIs.oneOf(items, next + 1, "before", "after")
                || WordIs.oneOf(items, next + 2, "before", "after"));
    boolean votes = WordIs.oneOf(items, next, "by") && items.isNumber(next + 1);
    return gerund || whom || votes || apart;
  }

  /** {@code , both sides announced on Monday}: who tells it, and when, closes the sentence. */
  private boolean tells(int from) {
    int commas = 0;
    for (int i = from + 1; i < from + LONGEST_TELLER && items.sameSentence(from, i); i++) {
      if (words.is(items, i, Kind.SAYING) || words.is(items, i, Kind.REPORTING)) {
        int end = clause.behindTime(i + 1);
        boolean closed =
            !items.sameSentence(i, end)
                || items.isMark(end, '.')
                || items.isMark(end, ',')
                || items.isMark(end, ';');
        return closed && !words.is(items, i - 1, Kind.AUXILIARY);
      }
      commas += items.isMark(i, ',') ? 1 : 0;
      if (commas > 2
          || (words.is(items, i, Kind.AUXILIARY) && !WordIs.oneOf(items, i, "'s", "\u2019s"))
          || words.is(items, i, Kind.STOP)
          || words.is(items, i, Kind.MODAL)) {
        return false;
      }
    }
    return false;
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
      boolean modal = WordIs.oneOf(items, i, "would", "could", "should", "must", "might", "can");
      if (modal
          || (words.is(items, i, Kind.AUXILIARY)
              && !WordIs.oneOf(items, i, "be", "been", "being"))) {
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
}
